package id.sadardesa.core.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.card.BatchForm;
import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles stand in every list, letter and bill; the card carries the name of the KTP. */
@SuppressWarnings("NullAway.Init") // JUnit calls open before every test
class TitledNamesTest {
    private static final Period MARCH = Period.parse("2026-03");
    private static final String WHOLE = "H. Ahmad Contoh, S.Sos.";

    @TempDir Path folder;
    private TestOffice office;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        var rooms = office.rooms();
        Village talok = office.village("35.16.09.2006", "Talok");
        rooms.rules.setWageBase(
                new WageBaseForm(
                        "35.16", null, null, MARCH, Rupiah.of(4_000_000), "Keputusan uji", null));
        PersonForm bare = TestOffice.form("Ahmad Contoh", LocalDate.of(1980, 1, 2), Sex.L, 1);
        PersonForm titled =
                TestOffice.with(TestOffice.with(bare, "titleBefore", "H."), "titleAfter", "S.Sos.");
        rooms.people.register(
                TestOffice.with(titled, "kpj", "24000000018"),
                List.of(PostForm.of(talok.id(), PostKind.KADES)));
        rooms.enrolments.enrol(rooms.enrolments.candidates(), Programme.parse("jkk,jkm"), MARCH);
        rooms.enrolments.registered(rooms.enrolments.all(), LocalDate.of(2026, 3, 5));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static String words(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String cells(Path workbook) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile file = new ZipFile(workbook.toFile())) {
            for (ZipEntry one : file.stream().filter(e -> e.getName().endsWith(".xml")).toList()) {
                byte[] bytes = file.getInputStream(one).readAllBytes();
                all.append(new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    /** Nobody stands there without the titles either. */
    private static void titled(String text, String where) {
        assertTrue(text.contains(WHOLE), where);
        assertFalse(text.replace(WHOLE, "").contains("Ahmad Contoh"), where);
    }

    @Test
    void listsLettersAndBillsCarryTheTitles() throws IOException {
        var rooms = office.rooms();
        for (String name : List.of("laporan.pdf", "laporan.xlsx")) {
            Path report = folder.resolve(name);
            MonthlyReport march = rooms.reports.monthly(MARCH);
            rooms.reports.write(march, report, Edition.signed(Paper.F4, null), Progress.SILENT);
            titled(name.endsWith("pdf") ? words(report) : cells(report), name);
        }
        for (String name : List.of("mutasi.pdf", "mutasi.xlsx")) {
            Path letter = folder.resolve(name);
            rooms.reports.writeMutations(
                    MARCH, rooms.reports.mutations(MARCH), letter, Paper.F4, null);
            titled(name.endsWith("pdf") ? words(letter) : cells(letter), name);
        }
        rooms.ledger.bills().issue(MARCH);
        Path bill = folder.resolve("tagihan.pdf");
        rooms.ledger.papers().write(rooms.ledger.bills().of(MARCH).get(0), bill, Paper.F4, null);
        titled(words(bill), "bill");
        Path rights = folder.resolve("hak.pdf");
        var sheets = rooms.families.rights();
        sheets.write(sheets.holders(null), rights, Paper.F4, Progress.SILENT);
        titled(words(rights), "rights");
    }

    @Test
    void theCardCarriesTheTitlesToo() throws IOException {
        Path card = folder.resolve("kartu.pdf");
        office.rooms()
                .press
                .batches()
                .print(
                        office.rooms().cards.holders(CardChoice.everybody()),
                        BatchForm.of("Uji", CardSheet.A4),
                        card,
                        Progress.SILENT);
        String words = words(card);
        assertTrue(words.contains("H. AHMAD CONTOH, S.Sos."), words);
    }
}
