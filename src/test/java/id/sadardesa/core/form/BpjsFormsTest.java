package id.sadardesa.core.form;

import static id.sadardesa.core.form.FormOffice.MARCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.testkit.Golden;
import id.sadardesa.testkit.WorkbookDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BpjsFormsTest {
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

    private BpjsForms forms() {
        return office.rooms().forms.papers();
    }

    private String text(FormKind kind, boolean full) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(kind, full))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private byte[] pdf(FormKind kind, boolean full) {
        return forms().paper(forms().batch(kind, MARCH, null), Paper.F4, full);
    }

    /** Two of the village, one of the BUMDes, one paid by a company; January is closed. */
    private void closedJanuary() {
        UUID head =
                office.person(
                        office.form("Ahmad Fauzi"), office.kalen, PostKind.KADES, "2029-01-03");
        office.change(head, "titleBefore", "H.");
        office.known("Bambang Sutrisno", PostKind.KAUR_KEU);
        office.person("Budi Usaha", PostKind.BUMDES_PEGAWAI);
        office.enrol("2026-01");
        office.activate("2026-01-20");
        issue("2026-01");
        office.rooms().ledger.periods().close(Period.parse("2026-01"));
    }

    private void issue(String month) {
        office.rooms().ledger.bills().issue(Period.parse(month));
    }

    private Rupiah billed(Period period) {
        return office.rooms().ledger.bills().of(period).stream()
                .filter(bill -> bill.debtor().segment().wageEarner())
                .map(Bill::total)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    @Test
    void theTotalIsThatOfTheBillsToTheSen() {
        closedJanuary();
        office.base("2026-01", "4379787.33");
        issue("2026-02");
        issue("2026-03");
        for (Period period : List.of(MARCH.previous(), MARCH)) {
            FormBatch batch = forms().batch(FormKind.F2A, period, null);
            assertTrue(batch.issued());
            assertEquals(billed(period), batch.total(), period.toString());
        }
        PayList february = forms().batch(FormKind.F2A, MARCH.previous(), null).lists().get(0);
        assertEquals(Rupiah.of("200000.32"), february.backPay(), "two workers, one closed month");
        assertEquals(2, february.workers());
    }

    /** One village, several sources of money: one form, as BPJS has one employer. */
    @Test
    void billsOfSeveralDebtorsStandInOneForm() {
        closedJanuary();
        UUID gift = office.person("Dibayar Perusahaan", PostKind.STAF);
        office.rooms()
                .enrolments
                .enrol(
                        office.rooms().enrolments.candidates().stream()
                                .filter(one -> one.line().person().id().equals(gift))
                                .toList(),
                        EnrolmentForm.of(EnumSet.of(Programme.JKK, Programme.JKM), MARCH)
                                .paidBy(Funding.COMPANY_GIFT, "PT Contoh"));
        issue("2026-02");
        issue("2026-03");
        assertEquals(3, office.rooms().ledger.bills().of(MARCH).size());
        FormBatch batch = forms().batch(FormKind.F2A, MARCH, null);
        assertEquals(2, batch.lists().size());
        assertEquals(3, batch.lists().get(0).workers());
        assertEquals(billed(MARCH), batch.total());
    }

    /** Without issued bills the form says that it can still change. */
    @Test
    void whatIsNotIssuedIsWorkedOut() throws IOException {
        closedJanuary();
        FormBatch batch = forms().batch(FormKind.F2A, MARCH, null);
        assertFalse(batch.issued());
        assertEquals(
                office.rooms().contributions.bill(MARCH).total(), batch.total(), "the same sen");
        assertTrue(text(FormKind.F2A, true).contains("Perhitungan sementara"));
    }

    @Test
    void workersWhoCameAndLeftAreCounted() {
        closedJanuary();
        UUID gone = office.found(id("Bambang Sutrisno")).id();
        office.rooms()
                .enrolments
                .end(List.of(office.participation(gone)), EndCause.A1, LocalDate.of(2026, 2, 10));
        office.person("Baru Datang", PostKind.KASI_PEM);
        office.enrol("2026-03");
        office.base("2026-03", "4400000");
        FormBatch batch = forms().batch(FormKind.F2, MARCH, office.kalen);
        Movement moved = Movement.between(batch.before().get(0), batch.lists().get(0));
        assertEquals(2, moved.last().workers());
        assertEquals(2, moved.joined().workers(), "who left was put forward again");
        assertEquals(1, moved.left().workers());
        assertEquals(1, moved.changedWorkers());
        Rupiah sum =
                moved.last()
                        .wages()
                        .plus(moved.joined().wages())
                        .minus(moved.left().wages())
                        .plus(moved.changed());
        assertEquals(moved.now().wages(), sum);
    }

    private UUID id(String name) {
        return office.rooms().people.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void theFormsSayWhatTheyShould() throws IOException {
        closedJanuary();
        issue("2026-02");
        issue("2026-03");
        office.person("Siti Aminah", PostKind.SEKDES);
        office.enrol("2026-03");
        issue("2026-03");
        for (FormKind kind : FormKind.values()) {
            Golden.check(name(kind), text(kind, true));
            Golden.check(name(kind), PageImage.of(pdf(kind, true), 0, 60));
        }
    }

    private static String name(FormKind kind) {
        return "form-" + kind.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void numbersAreMaskedUnlessTheBranchGetsThem() throws IOException {
        closedJanuary();
        assertTrue(text(FormKind.F2A, true).contains("24000000002"));
        String masked = text(FormKind.F2A, false);
        assertFalse(masked.contains("24000000002"), masked);
        assertFalse(masked.contains("3516090101800001"), masked);
        assertTrue(masked.contains("*******0002"), masked);
        assertTrue(masked.contains("NIK dan KPJ disamarkan"), masked);
    }

    @Test
    void theWorkbooksAreTypedAndTheirTotalsAreOurs() throws IOException {
        closedJanuary();
        issue("2026-03");
        for (FormKind kind : List.of(FormKind.F2, FormKind.F2A)) {
            FormBatch batch = forms().batch(kind, MARCH, null);
            Path file = folder.resolve(kind + ".xlsx");
            forms().writeWhole(batch, file, Paper.F4, "Diminta cabang", Progress.SILENT);
            Golden.check(name(kind) + "-xlsx", WorkbookDump.of(file));
        }
    }

    /** A village is registered before anybody takes part. */
    @Test
    void anEmployerWithoutWorkersHasAnF1AndNothingElse() throws IOException {
        assertEquals(2, forms().batch(FormKind.F1, MARCH, null).employers());
        assertTrue(text(FormKind.F1, true).contains("PEMERINTAH DESA TALOK"));
        Problem nobody =
                assertThrows(
                        Problem.class,
                        () ->
                                forms().paper(
                                                forms().batch(FormKind.F2A, MARCH, null),
                                                Paper.F4,
                                                true));
        assertEquals("form.nobody.F2A", nobody.text().key());
    }

    /** UU 27/2022: personal data leave the office for a stated purpose only. */
    @Test
    void wholeNumbersAreWrittenForAReasonThatIsKept() {
        FormBatch batch = forms().batch(FormKind.F1, MARCH, null);
        Path file = folder.resolve("f1-lengkap.pdf");
        Problem problem =
                assertThrows(
                        Problem.class,
                        () -> forms().writeWhole(batch, file, Paper.F4, " ", Progress.SILENT));
        assertEquals("report.audience.noReason", problem.text().key());
        assertFalse(Files.exists(file));
        forms().writeWhole(batch, file, Paper.F4, "Diminta cabang", Progress.SILENT);
        assertTrue(Files.exists(file));
        var last = office.rooms().journal.latest(1).get(0);
        assertEquals("journal.action.report.whole", last.action().key());
        assertTrue(last.action().values().contains("Diminta cabang"), last.action().toString());
        assertFalse(last.undoable());
    }

    @Test
    void onlyTablesAreWorkbooks() {
        FormBatch batch = forms().batch(FormKind.F1, MARCH, null);
        Path file = folder.resolve("f1.xlsx");
        Problem problem =
                assertThrows(
                        Problem.class,
                        () ->
                                forms().writeWhole(
                                                batch,
                                                file,
                                                Paper.F4,
                                                "Diminta cabang",
                                                Progress.SILENT));
        assertEquals("form.file.pdf", problem.text().key());
        assertFalse(Files.exists(file));
    }
}
