package id.sadardesa.core.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init") // JUnit calls open before every test
class ExpiriesTest {
    private static final LocalDate BORN = LocalDate.of(1980, 5, 5);

    @TempDir Path folder;
    private TestOffice office;
    private Village kalen;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        kalen = office.village("35.16.09.2002", "Kalen");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theListIsPrinted() throws IOException {
        Person who = hold(BORN, PostKind.KADER, TestOffice.TODAY, TestOffice.TODAY.plusDays(5));
        List<Expiry> found = office.rooms().expiries.on(TestOffice.TODAY);
        Path file = folder.resolve("daftar.pdf");
        office.rooms().expiries.write(found, file, Paper.F4);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(words.contains("DAFTAR JATUH TEMPO"), words);
            assertTrue(words.contains(who.name()), words);
            assertTrue(words.contains("5 hari lagi"), words);
        }
        assertThrows(Problem.class, () -> office.rooms().expiries.write(List.of(), file, Paper.F4));
        assertThrows(
                Problem.class,
                () ->
                        office.rooms()
                                .expiries
                                .write(found, folder.resolve("daftar.docx"), Paper.F4));
    }

    /** Post, first day, last day on record, and what is told on 10 March 2026. */
    @ParameterizedTest
    @CsvSource({
        "KADES, 2018-04-26, , TERM_END, 2026-04-25, QUARTER",
        "KADES, 2018-03-05, , TERM_END, 2024-03-04, OVER",
        "KADES, 2019-12-20, , , , ",
        "KADES, 2019-12-20, 2025-12-19, TERM_LONGER, 2025-12-19, OVER",
        "KADES, 2020-04-15, 2026-04-14, TERM_LONGER, 2026-04-14, QUARTER",
        "KADES, 2018-04-01, 2024-03-31, , , ",
        "BPD_KETUA, 2018-05-01, , TERM_END, 2026-04-30, QUARTER",
        "RT, 2021-03-15, , TERM_END, 2026-03-14, WEEK",
        "RT, 2022-03-15, , , , ",
        "KADER, 2026-01-01, 2026-06-08, POST_END, 2026-06-08, QUARTER",
        "KADER, 2026-01-01, 2026-06-09, , , ",
        "KAUR_KEU, 2015-01-01, , , , "
    })
    void termsAndDecreesRunOutByTheirLaw(
            PostKind kind,
            LocalDate starts,
            @Nullable LocalDate ends,
            Expiry.@Nullable Kind told,
            @Nullable LocalDate on,
            Expiry.@Nullable Urgency urgency) {
        hold(BORN, kind, starts, ends);
        List<Expiry> found = office.rooms().expiries.on(TestOffice.TODAY);
        if (told == null) {
            assertEquals(List.of(), found);
            return;
        }
        assertEquals(1, found.size(), found.toString());
        assertEquals(told, found.get(0).kind());
        assertEquals(on, found.get(0).on());
        assertEquals(urgency, found.get(0).urgency());
    }

    @ParameterizedTest
    @CsvSource({
        "KASI_PEM, 1966-03-10, RETIREMENT, WEEK",
        "KASI_PEM, 1966-03-09, RETIREMENT, OVER",
        "KASI_PEM, 1966-06-09, , ",
        "KADES, 1960-01-01, , ",
        "STAF, 1960-01-01, , "
    })
    void perangkatLeaveAtSixty(
            PostKind kind,
            LocalDate born,
            Expiry.@Nullable Kind told,
            Expiry.@Nullable Urgency urgency) {
        hold(born, kind, null, null);
        List<Expiry> found = office.rooms().expiries.on(TestOffice.TODAY);
        assertEquals(told == null ? 0 : 1, found.size(), found.toString());
        assertTrue(found.stream().allMatch(one -> one.kind() == told && one.urgency() == urgency));
    }

    @Test
    void whoReachesThePensionAgeIsToldByItsLaw() {
        hold(LocalDate.of(1967, 4, 1), PostKind.KADES, null, null);
        enrol("jkk,jkm,jht,jp");
        Expiry pension = office.rooms().expiries.on(TestOffice.TODAY).get(0);
        assertEquals(Expiry.Kind.PENSION, pension.kind());
        assertEquals(LocalDate.of(2026, 4, 1), pension.on());
        assertTrue(Texts.indonesian().get(pension.why()).contains("PP 45/2015"));
    }

    /** The age rises to 60 within the ninety days that are looked ahead. */
    @Test
    void whoReachesItBeforeItRisesIsToldByTheAgeOfThatDay() {
        hold(LocalDate.of(1968, 12, 1), PostKind.KADES, null, null);
        enrol("jkk,jkm,jht,jp");
        List<Expiry> found = office.rooms().expiries.on(LocalDate.of(2027, 11, 1));
        assertEquals(List.of(Expiry.Kind.PENSION), found.stream().map(Expiry::kind).toList());
        assertEquals(LocalDate.of(2027, 12, 1), found.get(0).on());
    }

    @Test
    void whoIsStillBilledForAPostThatIsOverIsTold() {
        hold(BORN, PostKind.KADER, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 3, 20));
        enrol("jkk,jkm");
        List<Expiry> later = office.rooms().expiries.on(LocalDate.of(2026, 4, 1));
        assertEquals(Expiry.Kind.POST_OVER, later.get(0).kind());
        assertEquals(-12, later.get(0).days());
    }

    @Test
    void aPostThatIsOverIsNotToldWhileAnotherOneInTheVillageGoesOn() {
        Person who =
                hold(BORN, PostKind.KADER, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 3, 20));
        enrol("jkk,jkm");
        office.rooms().people.addPost(who.id(), PostForm.of(kalen.id(), PostKind.RT));
        assertEquals(List.of(), office.rooms().expiries.on(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void aSuccessorEndsTheQuestionOfTheLongerTerm() {
        hold(BORN, PostKind.KADES, LocalDate.of(2019, 12, 20), LocalDate.of(2025, 12, 19));
        hold(BORN.plusDays(1), PostKind.KADES, LocalDate.of(2025, 12, 20), null);
        assertEquals(List.of(), office.rooms().expiries.on(TestOffice.TODAY));
    }

    @Test
    void everyKindHasItsTexts() {
        for (Texts texts : List.of(Texts.indonesian(), Texts.english())) {
            for (Expiry.Kind kind : Expiry.Kind.values()) {
                assertFalse(texts.get(kind.textKey()).isBlank());
                assertTrue(texts.has("succession.why." + kind));
            }
            for (Expiry.Urgency urgency : Expiry.Urgency.values()) {
                assertFalse(texts.get(urgency.textKey()).isBlank());
            }
        }
    }

    private Person hold(
            LocalDate born, PostKind kind, @Nullable LocalDate starts, @Nullable LocalDate ends) {
        office.rooms()
                .people
                .register(
                        TestOffice.form("Uji", born, Sex.L, 7),
                        List.of(
                                new PostForm(
                                        kalen.id(),
                                        kind,
                                        Appointment.DEFINITIF,
                                        null,
                                        null,
                                        null,
                                        starts,
                                        ends)));
        return office.rooms().people.all().get(0);
    }

    private void enrol(String programmes) {
        var enrolments = office.rooms().enrolments;
        enrolments.enrol(
                enrolments.candidates(), Programme.parse(programmes), Period.parse("2026-03"));
    }

    @Test
    void aColleagueWhoSatBesideThemHidesNoProlongedTerm() {
        hold(BORN, PostKind.BPD_ANGGOTA, LocalDate.of(2019, 12, 20), LocalDate.of(2025, 12, 19));
        office.person("Rekan", BORN.plusYears(1), Sex.L, 8, kalen, PostKind.BPD_ANGGOTA);
        assertEquals(
                List.of(Expiry.Kind.TERM_LONGER),
                office.rooms().expiries.on(TestOffice.TODAY).stream().map(Expiry::kind).toList());
    }
}
