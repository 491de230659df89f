package id.sadardesa.core.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrolmentsTest {
    private static final LocalDate BORN = LocalDate.of(1975, 8, 12);
    private static final Set<Programme> TWO = Programme.parse("jkk,jkm");
    private static final Period MARCH = Period.parse("2026-03");

    @TempDir Path folder;
    private TestOffice office;
    private Village kalen;
    private Enrolments enrolments;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        kalen = office.village("35.16.09.2002", "Kalen");
        enrolments = office.rooms().enrolments;
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void enrolsTheEligibleAndNamesTheOthersWithTheReason() {
        office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KADES);
        office.person("Siti", BORN, Sex.P, 2, kalen, PostKind.RT, PostKind.KADER);
        office.person("Paijo", BORN, Sex.L, 3, kalen, PostKind.PETANI);
        PersonForm noNik = PersonForm.named("Tanpa Nomor");
        office.rooms().people.register(noNik, List.of(PostForm.of(kalen.id(), PostKind.RW)));

        Enrolled done = enrolments.enrol(enrolments.candidates(), TWO, MARCH);

        assertEquals(2, done.enrolled());
        assertEquals(0, done.already());
        assertEquals(
                Set.of("selfEmployed", "noIncome"),
                codes(done.refused(), "Paijo"),
                "vulnerable workers join by their income");
        assertEquals(Set.of("noNik", "noBirthDate"), codes(done.refused(), "Tanpa Nomor"));
        assertEquals(2, enrolments.all().size());
        Enrolled again = enrolments.enrol(enrolments.candidates(), TWO, MARCH);
        assertEquals(0, again.enrolled());
        assertEquals(2, again.already());
    }

    @Test
    void aParticipationRestsOnTheMostSeniorPaidPost() {
        office.person("Siti", BORN, Sex.P, 2, kalen, PostKind.RT, PostKind.KASI_PEL);
        enrolments.enrol(enrolments.candidates(), TWO, MARCH);
        var line = office.rooms().people.lines(TestOffice.TODAY).get(0);
        assertEquals(line.mainPost().orElseThrow().id(), enrolments.all().get(0).postId());
    }

    @Test
    void theStatesFollowEachOtherAndNobodyIsActiveWithoutANumber() {
        office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KADES);
        enrolments.enrol(enrolments.candidates(), TWO, MARCH);
        enrolments.registered(enrolments.all(), TestOffice.TODAY);
        assertThrows(Problem.class, () -> enrolments.activate(enrolments.all(), TestOffice.TODAY));
        var person = office.rooms().people.lines(TestOffice.TODAY).get(0).person();
        office.rooms().people.recordKpj(person, new Kpj("24000000018"));
        assertEquals(1, enrolments.activate(enrolments.all(), TestOffice.TODAY));
        assertThrows(
                Problem.class, () -> enrolments.registered(enrolments.all(), TestOffice.TODAY));
        assertEquals(1, enrolments.end(enrolments.all(), EndCause.A6, TestOffice.TODAY));
        Participation ended = enrolments.all().get(0);
        assertEquals(EndCause.A6, ended.endCause());
        assertTrue(ended.openIn(MARCH), "the month in which it ended is still paid");
        assertFalse(ended.openIn(MARCH.next()));
        assertFalse(ended.openIn(MARCH.previous()));
        assertTrue(enrolments.candidates().get(0).enrollable(), "whoever left may come back");
    }

    @Test
    void fromThePensionAgeOnNobodyPaysForAPension() {
        office.person("Mbah Karto", LocalDate.of(1967, 3, 1), Sex.L, 1, kalen, PostKind.RT);
        office.person("Slamet", LocalDate.of(1967, 3, 2), Sex.L, 2, kalen, PostKind.RT);
        Enrolled done =
                enrolments.enrol(enrolments.candidates(), Programme.parse("jkk,jkm,jp"), MARCH);
        assertEquals(2, done.enrolled());
        assertEquals(
                List.of("Mbah Karto"),
                done.withoutPension().stream().map(c -> c.line().person().name()).toList());
        assertEquals(
                Set.of(TWO, Programme.parse("jkk,jkm,jp")),
                enrolments.all().stream()
                        .map(Participation::programmes)
                        .collect(Collectors.toSet()));
    }

    @Test
    void workAccidentAndDeathAreTheLeast() {
        office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KADES);
        assertThrows(
                Problem.class,
                () -> enrolments.enrol(enrolments.candidates(), Programme.parse("jht"), MARCH));
        assertTrue(enrolments.all().isEmpty());
    }

    @Test
    void everyStateCauseAndReasonHasItsTextsInBothLanguages() {
        for (Texts texts : List.of(Texts.indonesian(), Texts.english())) {
            Arrays.stream(State.values()).forEach(s -> assertTrue(texts.has(s.textKey())));
            Arrays.stream(EndCause.values()).forEach(c -> assertTrue(texts.has(c.textKey())));
        }
    }

    private static Set<String> codes(List<Candidate> refused, String name) {
        return refused.stream()
                .filter(c -> c.line().person().name().equals(name))
                .flatMap(c -> c.reasons().stream())
                .map(Reason::code)
                .collect(Collectors.toSet());
    }
}
