package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.testkit.Terminal.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
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
