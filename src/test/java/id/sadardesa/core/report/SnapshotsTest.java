package id.sadardesa.core.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month that was closed reports the same for ever. */
class SnapshotsTest {
    private static final Period FEBRUARY = Period.parse("2026-02");
    private static final LocalDate MUCH_LATER = LocalDate.of(2027, 8, 20);

    @TempDir Path folder;
    private TestOffice office;

    @BeforeEach
    void open() {
        office = ReportOffice.in(folder);
        office.rooms().ledger.bills().issue(FEBRUARY);
        office.rooms().ledger.periods().close(FEBRUARY);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private byte[] written(String name) throws IOException {
        Path file = folder.resolve(name);
        office.rooms()
                .reports
                .write(
                        office.rooms().reports.ready(FEBRUARY, Progress.SILENT),
                        file,
                        Edition.signed(Paper.F4, null),
                        Progress.SILENT);
        return Files.readAllBytes(file);
    }

    /** People, posts, wages, participations, payments, quotas and the head of the office change. */
    private void live(Wiring rooms) {
        List<Participation> active =
                rooms.enrolments.all().stream().filter(one -> one.state() == State.ACTIVE).toList();
        rooms.enrolments.end(active.subList(0, 5), EndCause.A1, LocalDate.of(2026, 2, 2));
        rooms.enrolments.end(active.subList(5, 6), EndCause.A6, LocalDate.of(2026, 2, 3));
        var person = rooms.people.find(active.get(9).personId()).orElseThrow();
        office.change(
                person.id(),
                TestOffice.with(
                        id.sadardesa.core.roster.PersonForm.of(person), "name", "NAMA BARU UJI"));
        rooms.rules.setWageBase(
                new WageBaseForm(
                        "35.16", null, null, FEBRUARY, Rupiah.of(9_000_000), "Perbup baru", null));
        Village village = rooms.villages.all().get(0);
        rooms.villages.setSeats(village, Map.of(Seat.KADES, 1, Seat.RT, 9));
        var debtor = rooms.ledger.payments().usual(village).orElseThrow();
        rooms.ledger
                .payments()
                .record(
                        PaymentForm.of(
                                debtor, FEBRUARY, Rupiah.of("1000"), LocalDate.of(2026, 2, 20)));
    }

    @Test
    void aClosedMonthIsWrittenTheSameForEver() throws IOException {
        byte[] pdf = written("1.pdf");
        byte[] workbook = written("1.xlsx");
        String before = ReportContent.fingerprint(office.rooms().reports.monthly(FEBRUARY));
        live(office.rooms());
        office.restart(MUCH_LATER);
        MonthlyReport now = office.rooms().reports.now(FEBRUARY);
        MonthlyReport then = office.rooms().reports.monthly(FEBRUARY);
        assertEquals(before, ReportContent.fingerprint(then));
        assertNotEquals(before, ReportContent.fingerprint(now), "much has changed");
        assertNull(now.snapshot());
        assertEquals(
                office.rooms().reports.snapshots().of(FEBRUARY).orElseThrow(), then.snapshot());
        assertArrayEquals(workbook, written("2.xlsx"));
        assertEquals(plain(pdf), plain(written("2.pdf")));
        assertTrue(
                office.rooms().reports.ready(FEBRUARY, Progress.SILENT).charts().size() > 5,
                "the charts are a part of it");
    }

    /** Without the names that every PDF gives its cut-down fonts and itself by chance. */
    private static String plain(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1)
                .replaceAll("/[A-Z]{6}\\+", "/ABCDEF+")
                .replaceAll("/ID \\[[^]]*]", "/ID");
    }

    @Test
    void eachPageSaysWhichSnapshotItIs() throws IOException {
        Snapshot snapshot = office.rooms().reports.snapshots().of(FEBRUARY).orElseThrow();
        assertTrue(snapshot.code().matches("2026-02/[0-9A-F]{4}-[0-9A-F]{4}"), snapshot.code());
        byte[] pdf = written("3.pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                assertTrue(text.contains("Arsip " + snapshot.code()), text);
            }
        }
    }

    @Test
    void whatChangedSinceIsSaidWithItsReason() {
        var comparisons = office.rooms().reports.comparisons();
        assertTrue(comparisons.sinceReported(FEBRUARY).same(), "nothing was done yet");
        live(office.rooms());
        Comparison since = comparisons.sinceReported(FEBRUARY);
        List<MemberChange> people = since.people();
        assertEquals(7, people.size(), "six left, one has another name");
        var words = new ComparisonWords(id.sadardesa.base.Texts.indonesian());
        for (MemberChange one : people) {
            assertEquals(1, one.why().size(), words.what(one));
        }
        List<String> said = people.stream().map(words::what).toList();
        assertEquals(
                6,
                said.stream().filter(one -> one.endsWith("menjadi Nonaktif")).count(),
                said.toString());
        assertEquals(
                1,
                said.stream().filter(one -> one.endsWith("menjadi NAMA BARU UJI")).count(),
                said.toString());
    }

    /** The report of March says what became known of February, and no other says it again. */
    @Test
    void theNextReportPutsItRight() throws IOException {
        live(office.rooms());
        MonthlyReport march = office.rooms().reports.monthly(ReportOffice.MARCH);
        Comparison corrections =
                office.rooms()
                        .reports
                        .comparisons()
                        .corrections(march, Progress.SILENT)
                        .orElseThrow();
        assertEquals(7, corrections.people().size());
        Path file = folder.resolve("maret.pdf");
        office.rooms().reports.write(march, file, Edition.signed(Paper.F4, null), Progress.SILENT);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            for (String words :
                    List.of("K. Koreksi atas laporan Februari 2026", "menjadi NAMA BARU UJI")) {
                assertTrue(text.contains(words), () -> words + " in " + text);
            }
        }
    }

    /** Also what a frozen report put right, and why, stays when a deed is taken back later. */
    @Test
    void theCorrectionsOfAClosedMonthStayToo() throws IOException {
        office.rooms().ledger.bills().issue(ReportOffice.MARCH);
        var active =
                office.rooms().enrolments.all().stream()
                        .filter(one -> one.state() == State.ACTIVE)
                        .toList();
        office.rooms().enrolments.end(active.subList(3, 4), EndCause.A1, LocalDate.of(2026, 2, 20));
        long ended = office.rooms().journal.lastSeq();
        office.rooms().ledger.bills().issue(ReportOffice.MARCH);
        office.rooms().ledger.periods().close(ReportOffice.MARCH);
        Period march = ReportOffice.MARCH;
        Path first = folder.resolve("maret-1.pdf");
        Path second = folder.resolve("maret-2.pdf");
        Edition edition = Edition.signed(Paper.F4, null);
        var reports = office.rooms().reports;
        reports.write(reports.monthly(march), first, edition, Progress.SILENT);
        office.rooms().journal.undo(ended);
        office.restart(MUCH_LATER);
        reports = office.rooms().reports;
        reports.write(reports.monthly(march), second, edition, Progress.SILENT);
        assertEquals(plain(Files.readAllBytes(first)), plain(Files.readAllBytes(second)));
        try (PDDocument document = Loader.loadPDF(first.toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains("K. Koreksi atas laporan Februari 2026"), text);
            assertTrue(text.contains("Nonaktifkan BAMBANG HIDAYAT UJI"), text);
        }
    }

    /** Two payments that cancel out in the sum are both said, with what was done and why. */
    @Test
    void eachPaymentThatIsOtherwiseIsSaid() throws IOException {
        var rooms = office.rooms();
        var payments = rooms.ledger.payments();
        payments.record(form(rooms.villages.all().get(0), LocalDate.of(2026, 3, 5)));
        Period march = ReportOffice.MARCH;
        rooms.ledger.bills().issue(march);
        rooms.ledger.periods().close(march);
        payments.remove(payments.all().get(0), "Salah desa");
        payments.record(form(rooms.villages.all().get(1), LocalDate.of(2026, 3, 6)));
        Comparison since = rooms.reports.comparisons().sinceReported(march);
        assertTrue(
                since.figures().stream()
                        .filter(one -> one.textKey().equals("report.compare.paid"))
                        .noneMatch(Comparison.Figure::changed));
        assertEquals(
                List.of(PaymentChange.Kind.ADDED, PaymentChange.Kind.REMOVED),
                since.payments().stream().map(PaymentChange::kind).toList());
        Path pdf = folder.resolve("sejak.pdf");
        rooms.reports.write(since, pdf, Edition.signed(Paper.F4, null));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains("2 pembayaran yang tidak lagi tercatat"), text);
            assertTrue(text.contains("Salah desa"), text);
        }
    }

    private PaymentForm form(Village village, LocalDate on) {
        var debtor = office.rooms().ledger.payments().usual(village).orElseThrow();
        return PaymentForm.of(debtor, FEBRUARY, Rupiah.of("2000"), on);
    }

    @Test
    void takingTheClosingBackTakesTheSnapshotBack() {
        office.rooms().journal.undo(office.rooms().journal.lastSeq());
        assertEquals(List.of(), office.rooms().reports.snapshots().all());
        assertNull(office.rooms().reports.monthly(FEBRUARY).snapshot());
    }

    @Test
    void readingTheRecordsOfThenWritesNothing() {
        long last = office.rooms().journal.lastSeq();
        office.rooms().reports.monthly(FEBRUARY);
        assertEquals(last, office.rooms().journal.lastSeq());
        assertFalse(office.rooms().ledger.periods().closed().isEmpty());
    }
}
