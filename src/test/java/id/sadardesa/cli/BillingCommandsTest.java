package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.testkit.Terminal;
import id.sadardesa.testkit.Terminal.Said;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a roster on paper to bills, payments and a closed month, by commands only. */
class BillingCommandsTest {
    @TempDir Path folder;

    private Terminal terminal;

    @BeforeEach
    void enrolAVillage() throws IOException {
        terminal = new Terminal(folder);
        terminal.init();
        Files.writeString(
                terminal.file("desa.csv"),
                "kode_desa;nama_desa\n35.16.09.2001;Punggul\n35.16.09.2002;Kalen\n");
        assertEquals(0, terminal.run("villages", "import", path("desa.csv")).code());
        Files.writeString(
                terminal.file("orang.csv"),
                """
                Nama;NIK;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa
                SITI UJI;3516094201800001;02-01-1980;P;Kepala Desa;Punggul
                BUDI UJI;3516090304850002;03-04-1985;L;Kepala Dusun;Punggul
                """);
        Said imported = terminal.run("roster", "import", path("orang.csv"), "--json");
        assertEquals(2, imported.count("new"), imported.out() + imported.err());
        assertEquals(
                0,
                terminal.run("enrol", "--all", "--programmes", "jkk,jkm", "--from", "2026-01")
                        .code());
    }

    private String path(String name) {
        return terminal.file(name).toString();
    }

    private Said pay(String amount, String... more) {
        String[] words = {
            "pay",
            "--village",
            "35.16.09.2001",
            "--month",
            "2026-01",
            "--amount",
            amount,
            "--date",
            "2026-03-09",
            "--json"
        };
        String[] all = new String[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return terminal.run(all);
    }

    private static BigDecimal amount(Said said, String key) {
        return new BigDecimal(String.valueOf(said.json().get(key)));
    }

    @Test
    void aStoppedCommandLeavesNothingBehind() {
        terminal.with(
                new Progress() {
                    private boolean begun;

                    @Override
                    public void at(long done, long total) {
                        begun = true;
                    }

                    @Override
                    public void saying(Text what) {}

                    @Override
                    public boolean cancelled() {
                        return begun;
                    }
                });
        Said stopped = terminal.run("bill", "2026-01", "--json");
        assertEquals(Exit.CANCELLED, stopped.code());
        assertEquals("cancelled", stopped.json().get("status"));
        terminal.with(Progress.SILENT);
        assertEquals(1, terminal.run("bill", "2026-01", "--json").count("new"));
    }

    @Test
    void billsPaysClosesAndListsWhoIsLate() throws IOException {
        Said bill = terminal.run("bill", "2026-01", "--out", path("tagihan.pdf"), "--json");
        assertEquals(0, bill.code(), bill.err());
        assertEquals(1, bill.count("new"));
        assertEquals(2, bill.count("people"));
        assertEquals(new BigDecimal("53194.30"), amount(bill, "total").setScale(2));
        assertTrue(PageImage.pages(terminal.file("tagihan.pdf")) >= 1);
        Said late = terminal.run("arrears", "--json");
        assertEquals(1, late.count("debtors"));
        Said much = pay("60000");
        assertEquals(3, much.code());
        assertTrue(much.out().contains("53.194,30"), much.out());
        Said paid = pay("53194.30", "--code", "632312345678", "--reference", "B-1");
        assertEquals(0, paid.code(), paid.err());
        assertEquals(0, amount(paid, "open").signum());
        assertEquals(List.of("2026-01"), paid.json().get("months"));
        assertEquals(0, terminal.run("arrears", "--json").count("debtors"));
        assertEquals(0, terminal.run("close", "2026-01").code());
        assertEquals(3, terminal.run("close", "2026-01").code());
        Said again = terminal.run("bill", "2026-01", "--out", path("t.xlsx"), "--json");
        assertEquals(true, again.json().get("closed"));
        assertTrue(Files.size(terminal.file("t.xlsx")) > 2_000);
    }

    @Test
    void aWageBaseOfClosedMonthsComesAsACorrectionInTheNextMonth() {
        terminal.run("bill", "2026-01");
        terminal.run("close", "2026-01");
        Said set = wage("2026-01", "5025398");
        assertEquals(1, set.count("closedMonths"), set.err());
        Said next = terminal.run("bill", "2026-02", "--json");
        assertEquals(4, next.count("corrections"), next.out());
        assertEquals(new BigDecimal("55354.30"), amount(next, "total").setScale(2));
        terminal.run("close", "2026-02");
        assertEquals(0, wage("2026-03", "5100000").count("closedMonths"));
    }

    private Said wage(String from, String amount) {
        return terminal.run(
                "wages", "set", "--from", from, "--amount", amount, "--basis", "Uji", "--json");
    }

    @Test
    void theOfficialBillAndAnAdvance() {
        terminal.run("bill", "2026-01");
        Said official =
                terminal.run(
                        "bill",
                        "2026-01",
                        "--village",
                        "3516092001",
                        "--official",
                        "53200",
                        "--json");
        assertEquals(0, official.code(), official.err());
        Said advance = pay("106394.30", "--months", "2");
        assertEquals(0, advance.code(), advance.out() + advance.err());
        assertEquals(0, amount(advance, "advance").compareTo(new BigDecimal("53194.30")));
    }

    @Test
    void whatCannotBeEnteredIsRefusedBeforeAnythingIsIssued() {
        String[] nobody = {"bill", "2026-01", "--village", "3516092002", "--official", "1"};
        assertEquals(3, terminal.run(nobody).code(), "nobody takes part in Kalen");
        String[] wrong = {
            "bill", "2026-01", "--village", "3516092001", "--official", "53200", "--code", "12"
        };
        assertEquals(3, terminal.run(wrong).code());
        assertEquals(0, terminal.run("arrears", "--json").count("debtors"), "nothing is issued");
        assertEquals(2, terminal.run("bill", "2026-01", "--code", "632312345678").code());
    }

    @Test
    void theOfficialBillHasItsPenaltyAndItsDate() {
        String[] bill = {
            "bill",
            "2026-01",
            "--village",
            "3516092001",
            "--official",
            "53200",
            "--penalty",
            "1064",
            "--date",
            "2026-02-20",
            "--json"
        };
        Said said = terminal.run(bill);
        assertEquals(0, said.code(), said.out() + said.err());
        assertTrue(said.out().contains("\"officialOn\":\"2026-02-20\""), said.out());
        assertTrue(said.out().replace(" ", "").contains("\"officialPenalty\":1064"), said.out());
        assertEquals(2, terminal.run("bill", "2026-01", "--penalty", "1064").code());
        assertEquals(2, terminal.run("bill", "2026-01", "--date", "2026-02-20").code());
    }

    @Test
    void aSourceOfMoneyIsTypedTheSameWayEverywhere() throws IOException {
        Files.writeString(
                terminal.file("kalen.csv"),
                """
                Nama;NIK;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa
                JOKO UJI;3516090101810003;01-01-1981;L;Kepala Desa;Kalen
                """);
        terminal.run("roster", "import", path("kalen.csv"));
        String[] enrol = {
            "enrol",
            "--village",
            "35.16.09.2002",
            "--from",
            "2026-01",
            "--funding",
            "village-enterprise"
        };
        assertEquals(0, terminal.run(enrol).code());
        assertEquals(0, terminal.run("bill", "2026-01").code());
        String[] pay = {
            "pay",
            "--village",
            "35.16.09.2002",
            "--month",
            "2026-01",
            "--amount",
            "1000",
            "--date",
            "2026-03-09",
            "--funding",
            "village-enterprise"
        };
        Said paid = terminal.run(pay);
        assertEquals(0, paid.code(), paid.out() + paid.err());
    }

    /** The village pays for a farmer out of the same money as for its officials. */
    @Test
    void ofSeveralBillsOutOfTheSameMoneyNoneIsTakenByChance() throws IOException {
        Files.writeString(
                terminal.file("kalen.csv"),
                """
                Nama;NIK;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa
                JOKO UJI;3516090101810003;01-01-1981;L;Kepala Desa;Kalen
                TANI UJI;3516090101820004;01-01-1982;L;Petani;Kalen
                """);
        terminal.run("roster", "import", path("kalen.csv"));
        String[] enrol = {
            "enrol", "--village", "35.16.09.2002", "--from", "2026-01", "--income", "1000000"
        };
        assertEquals(0, terminal.run(enrol).code());
        assertEquals(0, terminal.run("bill", "2026-01").code());
        Said doubtful = kalen("1000", "--funding", "add");
        assertEquals(3, doubtful.code(), doubtful.out());
        assertTrue(doubtful.err().contains("self-employed (add)"), doubtful.err());
        Said farmer = kalen("16800", "--funding", "add", "--segment", "self-employed", "--json");
        assertEquals(0, farmer.code(), farmer.out() + farmer.err());
        assertEquals(0, amount(farmer, "open").signum());
        assertEquals(3, kalen("1000", "--segment", "district").code());
        assertEquals(2, kalen("1000", "--segment", "nelayan").code());
        Said usual = kalen("26597.15", "--json");
        assertEquals(0, amount(usual, "open").signum(), "the officials where nothing is said");
    }

    private Said kalen(String amount, String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "pay",
                                "--village",
                                "35.16.09.2002",
                                "--month",
                                "2026-01",
                                "--amount",
                                amount,
                                "--date",
                                "2026-03-09"));
        words.addAll(List.of(more));
        return terminal.run(words.toArray(String[]::new));
    }

    @Test
    void whatCannotBeMeantIsAUsageError() {
        assertEquals(2, terminal.run("bill", "Januari").code());
        String none = path("laporan.doc");
        assertEquals(2, terminal.run("bill", "2026-01", "--out", none).code());
        assertEquals(2, terminal.run("report", "monthly", "2026-01", "--out", none).code());
        assertEquals(2, terminal.run("mutations", "2026-01", "--out", none).code());
        assertEquals(2, terminal.run("budget", "2027", "--out", none).code());
        assertEquals(2, pay("banyak").code());
        assertEquals(2, terminal.run("bill", "2026-01", "--official", "1").code());
        assertEquals(3, terminal.run("bill", "2026-09").code());
    }
}
