package id.sadardesa.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a closed month says what was billed then. */
class ClosedReportTest {
    private static final Period JANUARY = Period.parse("2026-01");
    private static final Set<Programme> FOUR = EnumSet.allOf(Programme.class);

    @TempDir Path folder;
    private TestOffice office;
    private Village village;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        village = office.village("35.16.09.2012", "Dlanggu");
        wage("12000000");
        office.person("SITI UJI", LocalDate.of(1980, 1, 1), Sex.P, 1, village, PostKind.KADES);
        office.person("BUDI UJI", LocalDate.of(1981, 1, 1), Sex.L, 2, village, PostKind.KADUS);
        var enrolments = office.rooms().enrolments;
        enrolments.enrol(enrolments.candidates(), FOUR, JANUARY);
        office.rooms().ledger.bills().issue(JANUARY);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void wage(String amount) {
        office.rooms()
                .rules
                .setWageBase(
                        new WageBaseForm(
                                "35.16",
                                null,
                                null,
                                JANUARY,
                                Rupiah.of(amount),
                                "Perbup uji",
                                null));
    }

    private MonthlyReport report(Period period) {
        return office.rooms().reports.monthly(period);
    }

    private static List<List<Object>> said(MonthlyReport report) {
        return report.bill()
                .people()
                .map(
                        one ->
                                List.<Object>of(
                                        one.person(),
                                        one.post(),
                                        one.wage(),
                                        one.term().programmes(),
                                        one.lines().stream().map(line -> line.amount()).toList(),
                                        one.lines().stream().map(line -> line.base()).toList()))
                .toList();
    }

    @Test
    void closingAMonthDoesNotChangeItsReport() {
        MonthlyReport open = report(JANUARY);
        office.rooms().ledger.periods().close(JANUARY);
        MonthlyReport closed = report(JANUARY);
        assertEquals(said(open), said(closed));
        assertEquals(open.mutations(), closed.mutations());
        assertEquals(
                new MonthlyGrounds(open, Texts.indonesian()).grounds(),
                new MonthlyGrounds(closed, Texts.indonesian()).grounds());
        assertEquals(TestOffice.TODAY, closed.closedOn());
    }

    @Test
    void paymentsOfTheMonthAndWhatIsOwedAreSaid() throws IOException {
        var payments = office.rooms().ledger.payments();
        payments.record(
                new PaymentForm(
                        payments.usual(village).orElseThrow(),
                        JANUARY,
                        1,
                        Rupiah.of("130444"),
                        Rupiah.ZERO,
                        LocalDate.of(2026, 3, 2),
                        "632312345678",
                        "BJT-77",
                        null));
        Period march = Period.parse("2026-03");
        assertEquals(List.of(), report(JANUARY).dealings().payments(), "paid after January");
        MonthlyReport report = report(march);
        assertEquals(Rupiah.of("2000000"), report.dealings().owed());
        Path file = folder.resolve("maret.pdf");
        office.rooms().reports.write(report, file, Edition.signed(Paper.F4, null), Progress.SILENT);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            String row = "1 02-03-2026 Dlanggu Januari 2026 130.444,00 – 632312345678 BJT-77";
            for (String words : List.of(row, "Tunggakan per 10 Maret 2026", "2.000.000,00")) {
                assertTrue(text.contains(words), () -> words + " in " + text);
            }
            assertFalse(text.contains("belum dicatat"), text);
        }
    }

    @Test
    void aPaymentIsSaidWithTheMonthsItsMoneyWentTo() {
        office.rooms().ledger.bills().issue(Period.parse("2026-02"));
        var payments = office.rooms().ledger.payments();
        Rupiah owed = report(JANUARY).dealings().open();
        var debtor = payments.usual(village).orElseThrow();
        Period february = Period.parse("2026-02");
        LocalDate day = LocalDate.of(2026, 3, 2);
        payments.record(PaymentForm.of(debtor, february, owed, day));
        payments.record(PaymentForm.of(debtor, february, owed.times(4), day).months(4));
        List<Paid> paid = report(Period.parse("2026-03")).dealings().payments();
        assertEquals(
                List.of(JANUARY, JANUARY),
                List.of(paid.get(0).from(), paid.get(0).to()),
                "the oldest month first, although it named February");
        assertEquals(february, paid.get(1).from());
        assertEquals(Period.parse("2026-05"), paid.get(1).to(), "what no bill took yet waits");
    }

    @Test
    void whatChangesAfterwardsDoesNotReachIt() throws IOException {
        office.rooms().ledger.periods().close(JANUARY);
        MonthlyReport closed = report(JANUARY);
        wage("9000000");
        assertEquals(said(closed), said(report(JANUARY)));
        assertNotEquals(closed.bill().total(), office.rooms().contributions.bill(JANUARY).total());
        Path file = folder.resolve("laporan.pdf");
        office.rooms()
                .reports
                .write(report(JANUARY), file, Edition.signed(Paper.F4, null), Progress.SILENT);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            for (String words :
                    List.of(
                            "J. Dasar perhitungan",
                            "Rp\u00a012.000.000,00 Perbup uji 01-01-2026",
                            "Batas upah JP Rp\u00a010.547.400,00",
                            "ditutup pada 10-03-2026")) {
                assertTrue(text.contains(words), () -> words + " in " + text);
            }
        }
    }

    @Test
    void rapelIsPartOfTheMonthInWhichItWasBilled() {
        office.rooms().ledger.periods().close(JANUARY);
        var enrolments = office.rooms().enrolments;
        enrolments.neverTookPart(enrolments.all().subList(0, 1), "Salah orang");
        office.rooms().ledger.bills().issue(JANUARY.next());
        Rupiah total = office.rooms().ledger.periods().close(JANUARY.next()).total();
        MonthlyReport february = report(JANUARY.next());
        assertEquals(total, february.bill().total());
        assertEquals(
                List.of(),
                february.mutations(Mutation.Kind.LEFT),
                "who had left before is not reported as leaving once more");
        assertEquals(
                total,
                february.bill().people().map(PersonBill::total).reduce(Rupiah.ZERO, Rupiah::plus));
    }
}
