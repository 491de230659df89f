package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.testkit.Terminal;
import id.sadardesa.testkit.Terminal.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole main job, from a village's workbook to the papers. */
class DemoTest {
    @TempDir Path folder;

    @Test
    void doesTheWholeJobAndLeavesOnlyThePapers() throws IOException {
        Terminal terminal = new Terminal(folder);
        Path out = folder.resolve("hasil");
        Said said = terminal.bare("demo", "--out", out.toString(), "--json");
        assertEquals(Exit.DONE, said.code(), said.err());
        assertEquals(16, said.count("villages"));
        assertEquals(160, said.count("people"));
        assertEquals(
                List.of(28, 17, 1, 9, 1),
                Stream.of("read", "new", "changed", "unchanged", "refused")
                        .map(said::count)
                        .toList());
        assertTrue(said.count("enrolled") > 17);
        assertTrue(
                ((Number) Objects.requireNonNull(said.json().get("contributions"))).doubleValue()
                        > 1_000_000);
        assertTrue(said.count("cards") > 30, said.out());
        assertTrue(
                said.count("cards") <= said.count("billed") - said.count("enrolled"),
                "who was only put forward gets no card yet");
        assertEquals(said.count("cards"), said.count("cardsConfirmed"));
        assertEquals(said.count("cards"), said.count("cardsInReport"));
        assertEquals(
                Set.of(
                        "daftar-aparat-pohkecik.xlsx",
                        "baris-ditolak-pohkecik.xlsx",
                        "tagihan-2026-03.xlsx",
                        "tagihan-2026-03.pdf",
                        "kartu.pdf",
                        "lembar-hak.pdf",
                        "laporan-bulanan-2026-03.xlsx",
                        "laporan-bulanan-2026-03.pdf",
                        "sipp-data_tk_baru",
                        "sipp-data_tk_na",
                        "sipp-data_upah",
                        "f1-2026-03.pdf",
                        "f1a-2026-03.pdf",
                        "f2-2026-03.pdf",
                        "f2a-2026-03.pdf",
                        "lembar-kunci.pdf",
                        "kunci-kecamatan.txt",
                        "kunci-cabang.txt",
                        "kirim-1.sadar",
                        "tanda-kirim-1.pdf",
                        "balasan-1.sadar",
                        "tanda-terima-1.pdf",
                        "anggaran-2027.xlsx",
                        "desa-sadar.pdf",
                        "daftar-aparat.xlsx",
                        "formulir-daftar-aparat.xlsx"),
                names(out));
        assertTrue(said.count("sipp.data_tk_baru") > 10, said.out());
        assertTrue(said.count("sippRefused.data_tk_baru") > 0, said.out());
        assertEquals(3, said.count("sipp.data_tk_na"));
        assertEquals(
                Set.of(
                        "template_tk_na_00002001.xlsx",
                        "template_tk_na_00002005.xlsx",
                        "ditolak.xlsx"),
                names(out.resolve("sipp-data_tk_na")));
        assertEquals(said.count("cardPages"), PageImage.pages(out.resolve("kartu.pdf")));
        assertFalse(Files.exists(terminal.data()));
    }

    @Test
    void bothEndsOfTheCircleCountTheSame() throws IOException {
        Terminal terminal = new Terminal(folder);
        Said said = terminal.bare("demo", "--out", folder.resolve("hasil").toString(), "--json");
        for (String key : List.of("circlePeople", "circleParticipations", "circleDecisions")) {
            Map<?, ?> both = (Map<?, ?>) Objects.requireNonNull(said.json().get(key));
            assertEquals(both.get("office"), both.get("branch"), key);
            int counted = ((Number) Objects.requireNonNull(both.get("office"))).intValue();
            assertTrue(counted > 20, key + both);
        }
        assertTrue(said.count("accepted") > 20, said.out());
        assertEquals(1, said.count("refusedByBranch"));
    }

    @Test
    void isCancelledBetweenSteps() throws IOException {
        Terminal terminal =
                new Terminal(folder)
                        .with(
                                new Progress() {
                                    @Override
                                    public void at(long done, long total) {}

                                    @Override
                                    public void saying(Text what) {}

                                    @Override
                                    public boolean cancelled() {
                                        return true;
                                    }
                                });
        Path out = folder.resolve("hasil");
        assertEquals(Exit.CANCELLED, terminal.bare("demo", "--out", out.toString()).code());
        assertEquals(Set.of(), names(out));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
