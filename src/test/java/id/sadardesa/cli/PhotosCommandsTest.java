package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.testkit.Terminal.Said;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code photos}: a folder of portraits, and who is without one. */
class PhotosCommandsTest extends AtTheTerminal {
    @BeforeEach
    void enrol() throws IOException {
        terminal.init();
        Files.writeString(
                terminal.file("desa.csv"), "kode_desa;nama_desa\n35.16.09.2001;Punggul\n");
        terminal.run("villages", "import", terminal.file("desa.csv").toString());
        Files.writeString(
                terminal.file("orang.csv"),
                """
                Nama;NIK;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa
                SITI UJI;3516094201800001;02-01-1980;P;Kepala Desa;Punggul
                DEWI UJI;3516094201820004;02-01-1982;P;Sekretaris Desa;Punggul
                """);
        terminal.run("roster", "import", terminal.file("orang.csv").toString());
        terminal.run("enrol", "--all", "--programmes", "jkk,jkm", "--from", "2026-01");
        Files.createDirectory(terminal.file("foto"));
        picture("3516094201800001.jpg");
        picture("Orang Lain.jpg");
        Files.write(terminal.file("foto").resolve("Dewi Uji.jpg"), new byte[] {1, 2});
    }

    private void picture(String name) throws IOException {
        ImageIO.write(
                new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB),
                "jpg",
                terminal.file("foto").resolve(name).toFile());
    }

    private Said photos(String... words) {
        Said said = terminal.run(words);
        assertEquals(Exit.DONE, said.code(), said.out() + said.err());
        return said;
    }

    private String folder() {
        return terminal.file("foto").toString();
    }

    @Test
    void aDryRunKeepsNothingAndSaysWhyPicturesAreLeftOut() {
        Said said = photos("photos", "import", folder(), "--dry-run", "--json");
        assertEquals(3, said.count("read"));
        assertEquals(1, said.count("kept"));
        assertEquals(2, said.count("left"));
        assertTrue(said.out().contains("\"cause\":\"nobody\""), said.out());
        assertTrue(said.out().contains("\"cause\":\"unreadable\""), said.out());
        assertFalse(said.out().contains("3516094201800001"), "the NIK in a name is masked");
        assertEquals(2, photos("photos", "missing", "--json").count("missing"));
    }

    @Test
    void whatIsSureIsKeptOnce() throws IOException {
        Said said = photos("photos", "import", folder());
        assertTrue(said.out().contains("1 disimpan"), said.out());
        assertTrue(said.out().contains("Orang Lain.jpg"), said.out());
        assertTrue(
                said.out().contains("Tidak disimpan: 1 tidak terbaca, 1 tidak dikenal."),
                said.out());
        assertTrue(photos("photos", "missing").out().contains("DEWI UJI"));
        String list = terminal.file("belum.pdf").toString();
        assertTrue(photos("photos", "missing", "--out", list).out().contains("belum.pdf"));
        assertTrue(Files.exists(terminal.file("belum.pdf")));
        assertEquals(1, photos("photos", "missing", "--json").count("missing"));
        Said again = photos("photos", "import", folder(), "--json");
        assertEquals(0, again.count("kept"));
        assertEquals(1, again.count("unchanged"));
        String tally = photos("photos", "import", folder()).out();
        assertTrue(tally.contains("1 tidak dikenal, 1 sudah tersimpan."), tally);
        photos("undo");
        assertEquals(2, photos("photos", "missing", "--json").count("missing"));
    }

    @Test
    void anEmptyFolderIsRefused() {
        Said said = terminal.run("photos", "import", terminal.file("tidak").toString());
        assertEquals(Exit.REFUSED, said.code());
        assertTrue(said.err().contains("tidak"), said.err());
    }
}
