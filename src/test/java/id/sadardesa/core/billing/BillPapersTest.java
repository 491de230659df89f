package id.sadardesa.core.billing;

import static id.sadardesa.core.billing.BillingOffice.JANUARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.TermChange;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BillPapersTest {
    @TempDir Path folder;
    private BillingOffice office;
    private UUID kadus;

    @BeforeEach
    void open() {
        office = new BillingOffice(folder);
        office.person("SITI UJI", office.dlanggu, PostKind.KADES);
        kadus = office.person("BUDI UJI", office.dlanggu, PostKind.KADUS);
        office.person("ABDUL UJI", office.talok, PostKind.KADES);
        office.enrol("2026-01");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private BillPapers papers() {
        return office.rooms().ledger.papers();
    }

    @Test
    void theLetterNamesTheAmountsTheAccountsAndTheRulesAndNoNik() throws IOException {
        office.rooms().ledger.bills().issue(JANUARY);
        byte[] pdf = papers().letter(office.bill(office.dlanggu, JANUARY), Paper.F4, null);
        String text = text(pdf);
        for (String said :
                List.of(
                        "sepuluh ribu delapan ratus rupiah",
                        "16 Februari 2026",
                        "SITI UJI",
                        "5.1.3.03",
                        "5.1.3.04",
                        "Dasar perhitungan",
                        "Rp\u00a01.000.000,00 Perbup uji 01-01-2026",
                        "PP 44/2015 Pasal 18 01-07-2015",
                        "202601-3516092012-1")) {
            assertTrue(text.contains(said), () -> said + " in " + text);
        }
        assertFalse(text.matches(".*\\b\\d{16}\\b.*"), "no NIK on the letter");
    }

    @Test
    void whoPaysInsteadOfTheVillageIsAskedInOtherWords() throws IOException {
        TermChange gift =
                new TermChange(
                        JANUARY, BillingOffice.TWO, Set.of(), Funding.COMPANY_GIFT, "PT Uji", null);
        office.rooms()
                .enrolments
                .changeTerms(
                        office.rooms().enrolments.all().stream()
                                .filter(one -> one.personId().equals(kadus))
                                .toList(),
                        gift);
        office.rooms().ledger.bills().issue(JANUARY);
        List<Bill> own =
                office.rooms().ledger.bills().of(JANUARY).stream()
                        .filter(one -> one.debtor().village().equals(office.dlanggu))
                        .toList();
        assertEquals(2, own.size());
        String text = text(papers().letter(own.get(1), Paper.A4, "400.10/7/2026"));
        assertTrue(text.contains("ditanggung PT Uji dan tidak dibebankan pada APBDes"), text);
        assertFalse(text.contains("5.1.3.04"), text);
        assertTrue(text.contains("400.10/7/2026"), text);
        Path pdf = folder.resolve("desa.pdf");
        papers().write(own, pdf, Paper.F4, null, Progress.SILENT);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertEquals(2, document.getNumberOfPages());
        }
    }

    @Test
    void whatTheVillagePaysForFarmersIsOnItsAccounts() throws IOException {
        UUID farmer = office.person("TANI UJI", office.dlanggu, PostKind.PETANI);
        office.rooms()
                .enrolments
                .enrol(
                        List.of(office.rooms().enrolments.candidate(farmer)),
                        EnrolmentForm.of(BillingOffice.TWO, JANUARY).earning(Rupiah.of(1_000_000)));
        office.rooms().ledger.bills().issue(JANUARY);
        Bill bill =
                office.rooms().ledger.bills().of(JANUARY).stream()
                        .filter(one -> one.debtor().segment() == Segment.SELF_EMPLOYED)
                        .findFirst()
                        .orElseThrow();
        BillParts parts = new BillParts(office.rooms().ledger.bills().people(bill));
        assertEquals(
                List.of(Rupiah.of(16_800)),
                parts.accounts(bill.debtor()).stream().map(BillParts.Share::amount).toList());
        assertEquals(Rupiah.ZERO, parts.participants(bill.debtor()));
        String text = text(papers().letter(bill, Paper.A4, null));
        assertFalse(text.contains("dipotong dari penghasilan"), text);
    }

    @Test
    void theStaffOfTheKecamatanAreAskedForAtTheirOwnOffice() throws IOException {
        office.rooms()
                .villages
                .add(new VillageForm("35.16.09.0000", "Kecamatan Dlanggu", Village.Kind.KECAMATAN));
        Village district =
                office.rooms().villages.all().stream()
                        .filter(one -> one.kind() == Village.Kind.KECAMATAN)
                        .findFirst()
                        .orElseThrow();
        UUID staff = office.person("STAF UJI", district, PostKind.KEC_THL);
        assertEquals(Funding.REGENCY_BUDGET, EnrolmentForm.usualMoney(district));
        office.rooms()
                .enrolments
                .enrol(
                        List.of(office.rooms().enrolments.candidate(staff)),
                        EnrolmentForm.of(
                                        Set.of(Programme.JKK, Programme.JKM, Programme.JHT),
                                        JANUARY)
                                .paidBy(Funding.REGENCY_BUDGET, null));
        office.rooms().ledger.bills().issue(JANUARY);
        String text = text(papers().letter(office.bill(district, JANUARY), Paper.A4, null));
        assertTrue(text.contains("Bendahara Pengeluaran Kecamatan Dlanggu"), text);
        assertFalse(text.contains("Kepala Desa"), text);
        Overdue late =
                office.rooms().ledger.arrears().overdue(LocalDate.parse("2026-03-01")).stream()
                        .filter(one -> one.debtor().village().equals(district))
                        .findFirst()
                        .orElseThrow();
        String reminder = text(papers().reminder(late, Paper.F4, null));
        assertTrue(reminder.contains("Bendahara Pengeluaran Kecamatan Dlanggu"), reminder);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void aMonthIsOneLetterForEachBillOrOneWorkbook() throws IOException {
        Path pdf = folder.resolve("tagihan.pdf");
        assertThrows(Problem.class, () -> write(pdf));
        assertFalse(Files.exists(pdf), "nothing is written for a month that was not issued");
        office.rooms().ledger.bills().issue(JANUARY);
        write(pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertEquals(2, document.getNumberOfPages());
        }
        Path xlsx = folder.resolve("tagihan.xlsx");
        write(xlsx);
        assertTrue(Files.size(xlsx) > 0);
    }

    private void write(Path file) {
        papers().write(JANUARY, file, Paper.F4, null, Progress.SILENT);
    }

    @Test
    void moneyThatIsPaidIsNotAskedForAgain() throws IOException {
        office.rooms().ledger.bills().issue(JANUARY);
        office.pay(office.dlanggu, JANUARY, "4800", "2026-03-01");
        String partly = text(papers().letter(office.bill(office.dlanggu, JANUARY), Paper.F4, null));
        for (String said :
                List.of(
                        "telah kami catat pembayaran Rp\u00a04.800,00",
                        "yang masih harus dibayar Rp\u00a06.000,00 (enam ribu rupiah)",
                        "yang telah jatuh tempo pada tanggal 16 Februari 2026",
                        "Sudah dibayar : Rp\u00a04.800,00",
                        "Masih terutang : Rp\u00a06.000,00")) {
            assertTrue(partly.contains(said), () -> said + " in " + partly);
        }
        office.pay(office.dlanggu, JANUARY, "6000", "2026-03-05");
        String settled =
                text(papers().letter(office.bill(office.dlanggu, JANUARY), Paper.F4, null));
        assertTrue(settled.contains("sudah lunas pada tanggal 5 Maret 2026"), settled);
        assertTrue(settled.contains("Surat ini hanya pemberitahuan"), settled);
        assertFalse(settled.contains("harus dibayar"), settled);
        assertFalse(settled.contains("Setelah dibayar"), settled);
    }

    @Test
    void theLetterAsksForWhatIsOwed() throws IOException {
        Bills bills = office.rooms().ledger.bills();
        bills.issue(JANUARY);
        bills.official(
                office.bill(office.dlanggu, JANUARY),
                Rupiah.of(10_801),
                Rupiah.ZERO,
                null,
                LocalDate.of(2026, 2, 1));
        byte[] pdf = papers().letter(office.bill(office.dlanggu, JANUARY), Paper.F4, null);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains("sepuluh ribu delapan ratus satu rupiah"), text);
        }
    }

    @Test
    void theLetterAboutArrearsNamesEveryMonthAndNoPerson() throws IOException {
        office.rooms().ledger.bills().issue(JANUARY);
        Overdue dlanggu =
                office.rooms().ledger.arrears().overdue(LocalDate.of(2026, 3, 10)).stream()
                        .filter(one -> one.debtor().village().equals(office.dlanggu))
                        .findFirst()
                        .orElseThrow();
        String text = text(papers().reminder(dlanggu, Paper.F4, "900/3/2026"));
        for (String said :
                List.of(
                        "Yth. Kepala Desa Dlanggu",
                        "1 Januari 2026 1 10.800,00",
                        "sepuluh ribu delapan ratus rupiah")) {
            assertTrue(text.contains(said), () -> said + " in " + text);
        }
        assertFalse(text.contains("SITI"), text);
        Path none = folder.resolve("kosong.pdf");
        assertThrows(
                Problem.class,
                () -> papers().reminders(List.of(), none, Paper.F4, null, Progress.SILENT));
        assertFalse(Files.exists(none));
    }
}
