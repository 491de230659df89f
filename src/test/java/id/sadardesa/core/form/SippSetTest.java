package id.sadardesa.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.village.PostKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All upload workbooks of a month, as they go along with a sync file. */
class SippSetTest {
    private static final Period MARCH = Period.parse("2026-03");

    @TempDir Path folder;
    private FormOffice office;

    @BeforeEach
    void open() {
        office = new FormOffice(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everythingOfAMonthStandsInOneFolderWithWhoIsRefused() {
        office.person("Ahmad Fauzi", PostKind.SEKDES);
        UUID siti = office.person("Siti Aminah", PostKind.KASI_PEM);
        office.change(siti, "mother", null);
        office.known("Bambang Sutrisno", PostKind.KAUR_KEU);
        office.enrol("2026-03");
        Path place = folder.resolve("stik");
        SippSet set = office.sipp().writeAll(MARCH, place, Progress.SILENT);
        assertEquals(
                List.of("template_tk_23222228.xlsx", "template_tk_lanjutan_23222228.xlsx"),
                set.files().stream().map(one -> String.valueOf(one.file().getFileName())).toList());
        assertEquals(List.of(2, 1), List.of(set.rows(), set.refused()));
        assertEquals(List.of(place.resolve("ditolak-data_tk_baru.xlsx")), set.faults());
        set.files().forEach(one -> assertTrue(Files.isRegularFile(one.file())));
        assertTrue(Files.isRegularFile(set.faults().get(0)));
        Entry noted = office.journal().latest(1).get(0);
        assertEquals(Text.of("journal.action.form.sipp", MARCH, 2, 2), noted.action());
        assertEquals(
                "Tulis 2 berkas unggah SIPP bulan Maret 2026: 2 baris",
                Texts.indonesian().get(noted.action()),
                "rows: somebody may stand in several workbooks");
        assertEquals(2, noted.changes(), "one row for each workbook");
        assertFalse(noted.undoable(), "what was written is not unwritten");
    }

    /** The lists of an earlier day stay as they were, and no half set of today stands beside. */
    @Test
    void whoGivesUpHalfWayLeavesTheFolderAsItWas() throws IOException {
        office.person("Ahmad Fauzi", PostKind.SEKDES);
        office.known("Bambang Sutrisno", PostKind.KAUR_KEU);
        office.enrol("2026-03");
        Path place = folder.resolve("stik");
        assertThrows(
                Progress.Cancelled.class,
                () -> office.sipp().writeAll(MARCH, place, new Impatient(4)));
        assertTrue(Files.notExists(place));

        Files.createDirectories(place);
        Path old = Files.writeString(place.resolve("template_tk_23222228.xlsx"), "kemarin");
        assertThrows(
                Progress.Cancelled.class,
                () -> office.sipp().writeAll(MARCH, place, new Impatient(4)));
        assertEquals("kemarin", Files.readString(old));
        try (Stream<Path> all = Files.list(place)) {
            assertEquals(List.of(old), all.toList());
        }
        office.sipp().writeAll(MARCH, place, Progress.SILENT);
        try (Stream<Path> all = Files.list(place)) {
            assertEquals(
                    List.of("template_tk_23222228.xlsx", "template_tk_lanjutan_23222228.xlsx"),
                    all.map(one -> String.valueOf(one.getFileName())).sorted().toList());
        }
    }

    /** Somebody who looks some times and then gives up. */
    private static final class Impatient implements Progress {
        private int looks;

        Impatient(int looks) {
            this.looks = looks;
        }

        @Override
        public void at(long done, long total) {}

        @Override
        public void saying(Text what) {}

        @Override
        public boolean cancelled() {
            return --looks < 0;
        }
    }

    @Test
    void aMonthWithoutAnybodyIsSaidAndWritesNothing() {
        Path place = folder.resolve("stik");
        Problem nothing =
                assertThrows(
                        Problem.class, () -> office.sipp().writeAll(MARCH, place, Progress.SILENT));
        assertEquals("form.sipp.nothing", nothing.text().key());
        assertTrue(Files.notExists(place));
    }
}
