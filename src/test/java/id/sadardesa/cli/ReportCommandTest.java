package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.testkit.Terminal.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The table that the monthly report leaves on the terminal. */
class ReportCommandTest extends AtTheTerminal {
    @Test
    void whoIsProposedStandsInTheTableAndInItsSums() throws IOException {
        terminal.init();
        done(
                "villages",
                "import",
                file("desa.csv", "35.16.09.2001;Punggul", "35.16.09.2002;Kalen"));
        done(
                "roster",
                "import",
                file(
                        "orang.csv",
                        "SITI UJI;3516094201800001;02-01-1980;Kepala Desa;Punggul",
                        "BUDI UJI;3516090304850002;03-04-1985;Ketua RT;Punggul",
                        "DODI UJI;3516090304850003;03-04-1985;Ketua RT;Kalen"));
        done("enrol", "--all", "--from", "2026-03");
        Said said = done("report", "monthly", "2026-03", "--out", path("maret.csv"));
        List<String> lines = said.out().lines().map(line -> line.replaceAll(" +", " ")).toList();
        String heading = "Desa Seharusnya Diusulkan Terdaftar Aktif Lewat batas Belum % Aktif";
        int at = lines.indexOf(heading);
        assertTrue(at > 0, said.out());
        assertTrue(lines.get(at + 1).matches("Punggul \\d+ 2 0 0 0 \\d+ 0,0%"), said.out());
        assertTrue(lines.get(at + 2).matches("Kalen \\d+ 1 0 0 0 \\d+ 0,0%"), said.out());
        assertTrue(
                lines.get(lines.size() - 1).matches("Jumlah seluruhnya \\d+ 3 0 0 0 \\d+ 0,0%"),
                said.out());
    }

    private void billed() throws IOException {
        terminal.init();
        done("villages", "import", file("desa.csv", "35.16.09.2001;Punggul"));
        done(
                "roster",
                "import",
                file(
                        "orang.csv",
                        "SITI UJI;3516094201800001;02-01-1980;Kepala Desa;Punggul",
                        "BUDI UJI;3516090304850002;03-04-1985;Ketua RT;Punggul"));
        done("enrol", "--all", "--from", "2026-01");
        done("bill", "2026-01");
        done("bill", "2026-02");
    }

    /** What is closed is listed with its archive, and a name is shown to who may see it only. */
    @Test
    void aClosedMonthIsComparedWithWhatIsKnownNow() throws IOException {
        billed();
        Said closed = done("report", "close", "2026-01", "--json");
        String code = String.valueOf(closed.json().get("snapshot"));
        assertTrue(code.startsWith("2026-01/"), code);
        assertTrue(done("report", "list").out().contains(code));
        assertEquals(true, done("report", "compare", "2026-01", "--json").json().get("same"));
        done("participants", "end", "--person", "SITI UJI", "--never", "Salah orang");
        Said board = done("report", "compare", "2026-01");
        assertTrue(!board.out().contains("SITI UJI"), board.out());
        Said boardJson = done("report", "compare", "2026-01", "--json");
        assertEquals(List.of(), boardJson.json().get("people"));
        Said signed = done("report", "compare", "2026-01", "--for", "signature", "--json");
        assertEquals(boardJson.count("changed"), signed.count("changed"));
        assertEquals(false, signed.json().get("same"));
        Said months =
                done(
                        "report",
                        "compare",
                        "2026-01",
                        "2026-02",
                        "--for",
                        "signature",
                        "--out",
                        path("banding.pdf"));
        assertTrue(months.out().contains("SITI UJI"), months.out());
        try (PDDocument document = Loader.loadPDF(terminal.file("banding.pdf").toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("SITI UJI") && text.contains("Keluar"), text);
        }
        Said never = terminal.run("report", "compare", "2026-02");
        assertEquals(Exit.REFUSED, never.code());
        assertTrue(never.err().contains("belum dibekukan"), never.err());
        assertEquals(Exit.REFUSED, terminal.run("report", "compare", "2026-02", "2026-02").code());
    }

    @Test
    void thePackIsTheLetterTheReportTheWorkbookTheSumsAndTheBoard() throws IOException {
        billed();
        done("report", "close", "2026-01");
        done("participants", "end", "--person", "SITI UJI", "--never", "Salah orang");
        Said said =
                done(
                        "report",
                        "pack",
                        "2026-02",
                        "--out",
                        path("paket"),
                        "--for",
                        "signature",
                        "--number",
                        "400/7/2026",
                        "--json");
        assertTrue(said.json().get("files") instanceof List<?> files && files.size() == 4);
        try (PDDocument document =
                Loader.loadPDF(terminal.file("paket/laporan-bulanan-2026-02.pdf").toFile())) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            String letter = first.getText(document).replaceAll("\\s+", " ");
            for (String words :
                    List.of(
                            "400/7/2026",
                            "Kepala Dinas Pemberdayaan Masyarakat dan Desa",
                            "laporan bulan Januari 2026 yang telah kami sampaikan dikoreksi",
                            "Tembusan")) {
                assertTrue(
                        letter.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)),
                        () -> words + " in " + letter);
            }
            String whole = new PDFTextStripper().getText(document);
            assertTrue(whole.contains("K. Koreksi atas laporan Januari 2026"), whole);
        }
        try (PDDocument board =
                Loader.loadPDF(terminal.file("paket/laporan-bulanan-2026-02-papan.pdf").toFile())) {
            String text = new PDFTextStripper().getText(board);
            assertTrue(!text.contains("3516"), text);
            assertTrue(text.contains("BUDI UJI"), text);
        }
        Said branch =
                terminal.run(
                        "report", "pack", "2026-02", "--out", path("paket"), "--for", "branch");
        assertEquals(Exit.REFUSED, branch.code());
        assertTrue(!Files.exists(terminal.file("paket/laporan-bulanan-2026-02-cabang.pdf")));
        done(
                "report",
                "pack",
                "2026-02",
                "--out",
                path("paket"),
                "--for",
                "branch",
                "--reason",
                "Diminta cabang");
        assertTrue(Files.exists(terminal.file("paket/laporan-bulanan-2026-02-cabang.xlsx")));
        assertTrue(
                done("history", "--last", "1").out().contains("Diminta cabang"),
                "the reason is kept");
    }

    private Said done(String... words) {
        Said said = terminal.run(words);
        assertEquals(Exit.DONE, said.code(), said.err());
        return said;
    }

    private String file(String name, String... rows) throws IOException {
        String heading =
                name.equals("desa.csv")
                        ? "kode_desa;nama_desa"
                        : "Nama;NIK;Tanggal Lahir;Jabatan;Desa";
        Files.writeString(terminal.file(name), heading + "\n" + String.join("\n", rows) + "\n");
        return path(name);
    }

    private String path(String name) {
        return terminal.file(name).toString();
    }
}
