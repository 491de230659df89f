package id.sadardesa.core.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.Overdue;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** March of an office whose villages were billed for February, two of which have paid. */
abstract class PackCase {
    static final Period FEBRUARY = Period.parse("2026-02");

    private static final String USER = "user.name";

    @TempDir static Path folder;

    static TestOffice office;
    static Reports reports;
    static MonthlyReport report;

    private static String user = "";

    @BeforeAll
    static void open() {
        user = System.getProperty(USER, "");
        System.setProperty(USER, "operator"); // papers name who did what
        office = ReportOffice.in(folder.resolve("kantor"));
        var ledger = office.rooms().ledger;
        ledger.bills().issue(FEBRUARY);
        ledger.bills().issue(ReportOffice.MARCH);
        var owing = ledger.arrears().overdue(FEBRUARY.last().plusMonths(2));
        for (Overdue one : owing.subList(0, 2)) {
            Debtor debtor = one.debtor();
            ledger.payments()
                    .record(
                            PaymentForm.of(
                                    debtor,
                                    FEBRUARY,
                                    one.months().get(0).open(),
                                    TestOffice.TODAY));
        }
        reports = office.rooms().reports;
        report = reports.ready(ReportOffice.MARCH, Progress.SILENT);
    }

    @AfterAll
    static void close() {
        office.close();
        System.setProperty(USER, user);
    }

    static Edition edition(Audience audience) {
        return new Edition(audience, Paper.F4, "560/12/416-309/2026", "Uji");
    }

    static Path pack(Audience audience) throws IOException {
        Path out = Files.createDirectories(folder.resolve("paket-" + audience));
        reports.pack().write(report, out, edition(audience), Progress.SILENT);
        return out;
    }

    static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replace("\r", "");
        }
    }
}
