package id.sadardesa.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardRemark.Kind;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardsTest {
    private static final LocalDate BORN = LocalDate.of(1980, 5, 17);

    @TempDir Path folder;

    private TestOffice office;
    private Wiring rooms;
    private Village dlanggu;
    private Village pohkecik;
    private int serial;

    @BeforeEach
    void openOffice() {
        office = TestOffice.in(folder);
        rooms = office.rooms();
        pohkecik = office.village("35.16.09.2002", "Pohkecik");
        dlanggu = office.village("35.16.09.2001", "Dlanggu");
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }

    @Test
    void cardsComeByVillageThenPostThenName() {
        person("Zainal", pohkecik, PostKind.KADES);
        person("Yuli", dlanggu, PostKind.RT);
        person("Wati", dlanggu, PostKind.KADUS);
        person("Agus", dlanggu, PostKind.RT);
        enrolAll();

        assertEquals(List.of("Wati", "Agus", "Yuli", "Zainal"), names(CardChoice.everybody()));
        assertEquals(List.of("Zainal"), names(CardChoice.of(pohkecik)));
    }

    @Test
    void onlyOpenParticipationsGetACard() {
        person("Agus", dlanggu, PostKind.KADES);
        person("Bambang", dlanggu, PostKind.SEKDES);
        enrolAll();
        person("Citra", dlanggu, PostKind.KADUS);
        rooms.enrolments.end(
                rooms.enrolments.all().stream()
                        .filter(p -> name(p.personId()).equals("Bambang"))
                        .toList(),
                EndCause.A1,
                TestOffice.TODAY);

        assertEquals(List.of("Agus"), names(CardChoice.everybody()));
    }

    @Test
    void theCountOnScreenIsTheCountOnPaper() throws IOException {
        for (int i = 1; i <= 13; i++) {
            person("Orang Ke" + i, i % 2 == 0 ? dlanggu : pohkecik, PostKind.KADUS);
        }
        enrolAll();
        Path file = folder.resolve("kartu.pdf");
        List<CardHolder> batch = rooms.cards.holders(CardChoice.everybody());

        CardsPrinted printed = print(batch, CardSheet.F4, 7, file, Progress.SILENT);

        assertEquals(13, printed.count());
        assertEquals(2, printed.pages());
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertEquals(printed.pages(), pdf.getNumberOfPages());
            assertEquals(13, text.split("KARTU BUKTI KEPESERTAAN", -1).length - 1);
            for (CardHolder holder : batch) {
                assertTrue(text.contains(holder.person().name().toUpperCase(Texts.INDONESIAN)));
            }
            assertTrue(text.contains("Kecamatan Dlanggu, Kabupaten Mojokerto"));
            assertTrue(text.contains("KPJ belum terbit"));
        }
    }

    @Test
    void aCardShowsTheNumberAndTheCodeHidesIt() throws IOException {
        UUID id = person("Agus", dlanggu, PostKind.KADES);
        rooms.people.recordKpj(found(id), new Kpj("21090000417"));
        enrolAll();

        assertTrue(text(CardChoice.everybody()).contains("21090000417"));
        IssuedCard card = rooms.press.issued().ofPerson(id).get(0);
        CardCode code = CardCode.of(rooms.offices.current(), card);
        assertEquals("0417", code.tail());
        assertTrue(code.names("agus"));
        assertFalse(code.names("agung"));
        String said = code.text(new byte[64]);
        assertTrue(said.matches("SD2[0-9A-Z./-]{119}"), said);
        assertFalse(said.contains("21090000417"), said);
    }

    @Test
    void preflightNamesWhatIsMissing() {
        UUID bad = person("Agus", dlanggu, PostKind.KADES);
        UUID longName = person("Wwww Wwwwwwww ".repeat(7), dlanggu, PostKind.KADUS);
        UUID arabic = person("Siti كوسوم", dlanggu, PostKind.RT);
        byte[] photo = CardSamples.photo(300, 400, "jpg");
        rooms.people.setPhoto(bad, java.util.Arrays.copyOf(photo, 900));
        rooms.people.setPhoto(longName, photo);
        rooms.people.recordKpj(found(arabic), new Kpj("21090000417"));
        enrolAll();

        List<CardRemark> remarks =
                rooms.cards.preflight(
                        rooms.cards.holders(CardChoice.everybody()),
                        rooms.press.templates().of(""));

        assertEquals(Set.of(Kind.BROKEN_PHOTO, Kind.NO_KPJ), kinds(remarks, bad));
        assertEquals(Set.of(Kind.LONG_NAME, Kind.NO_KPJ), kinds(remarks, longName));
        assertEquals(
                Set.of(Kind.STRANGE_LETTER, Kind.DOUBTFUL_KPJ, Kind.NO_PHOTO),
                kinds(remarks, arabic));
        assertEquals(Kind.BROKEN_PHOTO, remarks.get(0).kind());
        remarks.forEach(remark -> assertFalse(Texts.english().get(remark.text()).isBlank()));
    }

    @Test
    void thePreviewShowsThePagesThatWillBePrinted() throws IOException {
        for (int i = 1; i <= 6; i++) {
            person("Orang Ke" + i, dlanggu, PostKind.KADUS);
        }
        enrolAll();
        Path file = folder.resolve("kartu.pdf");
        List<CardHolder> batch = rooms.cards.holders(CardChoice.everybody());
        print(batch, CardSheet.A4, 7, file, Progress.SILENT);

        for (int page = 0; page < 2; page++) {
            PageImage preview =
                    rooms.cards.preview(
                            batch,
                            CardSheet.A4,
                            7,
                            rooms.press.templates().of(""),
                            Template.Side.FRONT,
                            page,
                            60);
            PageImage paper = PageImage.of(file, page, 60);
            assertEquals(paper.width(), preview.width());
            // only the numbers and their codes are not there yet
            assertTrue(different(paper, preview) < paper.argb().length / 15, "page " + page);
        }
    }

    private static int different(PageImage one, PageImage other) {
        int different = 0;
        for (int i = 0; i < one.argb().length; i++) {
            different += one.argb()[i] == other.argb()[i] ? 0 : 1;
        }
        return different;
    }

    @Test
    void whatCannotBePrintedIsSaidBeforehand() {
        person("Agus", dlanggu, PostKind.KADES);
        enrolAll();
        List<CardHolder> batch = rooms.cards.holders(CardChoice.everybody());
        Path file = folder.resolve("kartu.pdf");

        assertEquals("card.print.nobody", problem(() -> print(List.of(), 1, file)).key());
        assertEquals("card.print.start", problem(() -> print(batch, 11, file)).key());
        assertEquals("card.print.start", problem(() -> print(batch, 0, file)).key());
        assertFalse(Files.exists(file));
    }

    @Test
    void cancellingLeavesNoFile() {
        person("Agus", dlanggu, PostKind.KADES);
        enrolAll();
        Path file = folder.resolve("kartu.pdf");
        Progress cancelled =
                new Progress() {
                    @Override
                    public void at(long done, long total) {}

                    @Override
                    public void saying(Text what) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };

        print(rooms.cards.holders(CardChoice.everybody()), 1, folder.resolve("sebelum.pdf"));
        person("Budi", dlanggu, PostKind.SEKDES);
        enrolAll();
        long before = rooms.journal.lastSeq();

        assertThrows(
                Progress.Cancelled.class,
                () ->
                        print(
                                rooms.cards.holders(CardChoice.everybody()),
                                CardSheet.A4,
                                2,
                                file,
                                cancelled));
        assertFalse(file.toFile().exists());
        assertEquals(1, folder.toFile().listFiles(f -> f.getName().contains(".pdf")).length);
        assertEquals(before, rooms.journal.lastSeq(), "nothing of the work is recorded");
    }

    /** The first cards make a key for good; taking actions back goes on past it. */
    @Test
    void takingBackGoesOnPastTheKeyOfTheCards() {
        person("Agus", dlanggu, PostKind.KADES);
        enrolAll();
        print(rooms.cards.holders(CardChoice.everybody()), 1, folder.resolve("kartu.pdf"));
        List<String> last =
                rooms.journal.latest(10).stream()
                        .filter(Entry::isOriginal)
                        .map(entry -> entry.action().key())
                        .limit(2)
                        .toList();
        assertEquals(List.of("journal.action.card.print", "journal.action.enrol"), last);
    }

    private CardsPrinted print(List<CardHolder> batch, int start, Path file) {
        return print(batch, CardSheet.A4, start, file, Progress.SILENT);
    }

    private CardsPrinted print(
            List<CardHolder> batch, CardSheet sheet, int start, Path file, Progress progress) {
        BatchForm form = BatchForm.of("Uji " + start, sheet).from(start);
        return rooms.press.batches().print(batch, form, file, progress);
    }

    private static Text problem(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(Problem.class, work).text();
    }

    private String text(CardChoice choice) throws IOException {
        Path file = folder.resolve("kartu.pdf");
        print(rooms.cards.holders(choice), 1, file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static Set<Kind> kinds(List<CardRemark> remarks, UUID person) {
        return remarks.stream()
                .filter(remark -> remark.person().equals(person))
                .map(CardRemark::kind)
                .collect(Collectors.toSet());
    }

    private List<String> names(CardChoice choice) {
        return rooms.cards.holders(choice).stream().map(h -> h.person().name()).toList();
    }

    private UUID person(String name, Village village, PostKind post) {
        return office.person(name, BORN, Sex.L, ++serial, village, post);
    }

    private Person found(UUID id) {
        return rooms.people.find(id).orElseThrow();
    }

    private String name(UUID id) {
        return found(id).name();
    }

    private void enrolAll() {
        rooms.enrolments.enrol(
                rooms.enrolments.candidates(),
                Set.of(Programme.JKK, Programme.JKM),
                Period.of(TestOffice.TODAY));
    }
}
