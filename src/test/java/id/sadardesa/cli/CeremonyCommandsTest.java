package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.testkit.Terminal.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code ceremony}: three cards of two villages, from the plan to the reminders. */
class CeremonyCommandsTest extends AtTheTerminal {
    @BeforeEach
    void print() throws IOException {
        terminal.init();
        Files.writeString(
                terminal.file("desa.csv"),
                "kode_desa;nama_desa\n35.16.09.2001;Punggul\n35.16.09.2002;Kalen\n");
        done("villages", "import", terminal.file("desa.csv").toString());
        Files.writeString(
                terminal.file("orang.csv"),
                """
                Nama;NIK;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa
                SITI UJI;3516094201800001;02-01-1980;P;Kepala Desa;Punggul
                DEWI UJI;3516094201820004;02-01-1982;P;Sekretaris Desa;Punggul
                JOKO UJI;3516090101810003;01-01-1981;L;Kepala Desa;Kalen
                """);
        done("roster", "import", terminal.file("orang.csv").toString());
        done("enrol", "--all", "--programmes", "jkk,jkm", "--from", "2026-01");
        done("participants", "register", "--all", "--on", "2026-03-02");
        done("cards", "--out", terminal.file("kartu.pdf").toString(), "--batch", "Maret");
    }

    private Said done(String... words) {
        String[] all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = "--json";
        Said said = terminal.run(all);
        assertEquals(Exit.DONE, said.code(), said.out() + said.err());
        return said;
    }

    private Said plan() {
        return done(
                "ceremony",
                "plan",
                "--title",
                "Penyerahan",
                "--date",
                "2026-03-20",
                "--place",
                "Pendopo",
                "--witness",
                "AKP Uji; Kapolsek");
    }

    @Test
    void aDayFromThePlanToTheReminders() {
        assertEquals(Exit.REFUSED, terminal.run("ceremony", "absent").code(), "there is none");
        Said early = plan();
        assertEquals(0, early.count("guests"), "nobody confirmed the sheet");
        assertEquals(3, early.count("unprinted"));
        Said pressed = terminal.run("ceremony", "invite", "--person", "SITI");
        assertEquals(Exit.REFUSED, pressed.code());
        assertTrue(pressed.err().contains("SITI UJI"), pressed.err());
        done("cards", "confirm", "--batch", "Maret");
        assertEquals(3, done("ceremony", "invite").count("called"));
        Said pack =
                done(
                        "ceremony",
                        "pack",
                        "--out",
                        terminal.file("paket").toString(),
                        "--paper",
                        "f4");
        assertEquals(0, pack.count("without"));
        assertTrue(Files.exists(terminal.file("paket").resolve("3 Tanda terima kartu.pdf")));

        done("ceremony", "invite", "--person", "SITI", "--symbolic");
        Said soon = terminal.run("ceremony", "hand", "--person", "SITI");
        assertEquals(Exit.REFUSED, soon.code(), "the day is still to come");
        assertTrue(soon.err().contains("--before"), soon.err());
        Said handed = terminal.run("ceremony", "hand", "--person", "SITI", "--before");
        assertTrue(handed.out().contains("Kartu SITI UJI diserahkan."), handed.out());
        Said twice = terminal.run("ceremony", "hand", "--person", "SITI", "--before");
        assertTrue(twice.err().contains("sudah diserahkan kepadanya"), twice.err());
        Said vague = terminal.run("ceremony", "hand", "--person", "JO", "--before");
        assertEquals(Exit.REFUSED, vague.code());
        assertTrue(vague.err().contains("JOKO UJI"), vague.err());
        Said proxy =
                done(
                        "ceremony",
                        "hand",
                        "--person",
                        "DEWI",
                        "--to",
                        "Suami",
                        "--why",
                        "Sakit",
                        "--before");
        assertEquals(1, proxy.count("proxies"));
        assertEquals(2, proxy.count("handed"));
        assertEquals(1, done("ceremony", "hand", "--person", "SITI", "--back").count("handed"));
        done("ceremony", "hand", "--person", "SITI", "--before");

        Said left = done("ceremony", "absent", "--out", terminal.file("hasil").toString());
        assertEquals(1, left.count("absent"));
        assertTrue(left.out().contains("JOKO UJI"), left.out());
        assertTrue(Files.exists(terminal.file("hasil").resolve("3 Surat pengingat.pdf")));
        assertEquals(1, done("ceremony").count("ceremonies"));
        assertTrue(terminal.run("ceremony").out().contains("2 dari 3"));
    }

    @Test
    void peopleAreCalledAndTakenOffTheList() {
        done("cards", "confirm", "--batch", "Maret");
        assertEquals(
                0,
                done(
                                "ceremony",
                                "plan",
                                "--title",
                                "Kecil",
                                "--date",
                                "2026-03-21",
                                "--place",
                                "Balai",
                                "--empty")
                        .count("guests"));
        assertEquals(2, done("ceremony", "invite", "--village", "35.16.09.2001").count("called"));
        assertEquals(1, done("ceremony", "invite", "--batch", "Maret").count("called"));
        assertEquals(
                2, done("ceremony", "invite", "--person", "JOKO", "--dismiss").count("guests"));
        Said none = terminal.run("ceremony", "hand", "--person", "JOKO");
        assertEquals(Exit.REFUSED, none.code());
        assertTrue(none.err().contains("JOKO UJI"), none.err());
    }

    @Test
    void aPrinterOfAnotherComputerIsMeasuredByName() {
        String page = terminal.file("ukur.pdf").toString();
        done(
                "cards",
                "measure",
                "--out",
                page,
                "--printer",
                "Epson L3210",
                "--tray",
                "Belakang",
                "--left",
                "51,5",
                "--top",
                "49");
        assertTrue(Files.exists(terminal.file("ukur.pdf")));
        String cards = terminal.file("lain.pdf").toString();
        done(
                "cards",
                "--out",
                cards,
                "--batch",
                "Maret",
                "--printer",
                "epson l3210",
                "--tray",
                "belakang");
        Said other =
                terminal.run(
                        "cards",
                        "--out",
                        cards,
                        "--batch",
                        "Maret",
                        "--printer",
                        "Canon",
                        "--tray",
                        "Depan");
        assertEquals(Exit.REFUSED, other.code());
        assertTrue(other.err().contains("Epson L3210, Belakang"), other.err());
        assertEquals(Exit.USAGE, terminal.run("cards", "measure", "--printer", "Canon").code());
        Said stock = terminal.run("cards", "stock", "--for", "f4=50");
        assertTrue(stock.out().contains("stoknya belum dihitung"), stock.out());
    }

    @Test
    void whatCannotBeMeantIsSaid() {
        plan();
        assertEquals(
                Exit.USAGE,
                terminal.run("ceremony", "hand", "--person", "SITI", "--to", "Suami").code());
        assertEquals(Exit.USAGE, terminal.run("ceremony", "invite", "--symbolic").code());
        Said time =
                terminal.run(
                        "ceremony",
                        "plan",
                        "--title",
                        "X",
                        "--date",
                        "2026-03-20",
                        "--place",
                        "Y",
                        "--time",
                        "pagi");
        assertEquals(Exit.USAGE, time.code());
        assertTrue(time.err().contains("pagi"), time.err());
        Said twice =
                terminal.run(
                        "ceremony",
                        "plan",
                        "--title",
                        "penyerahan",
                        "--date",
                        "2026-03-22",
                        "--place",
                        "Y");
        assertEquals(Exit.REFUSED, twice.code());
        assertEquals(Exit.REFUSED, terminal.run("ceremony", "absent", "--ceremony", "Lain").code());
    }
}
