package id.sadardesa.core.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Sector;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    void whoeverIsNotOfTheSegmentIsNotAskedForWhatItNeeds() {
        office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KADES);
        for (Segment segment : List.of(Segment.SELF_EMPLOYED, Segment.DISTRICT)) {
            EnrolmentForm form = EnrolmentForm.of(TWO, MARCH).as(segment);
            Enrolled done = enrolments.enrol(enrolments.candidates(), form);
            assertEquals(Set.of("otherSegment"), codes(done.refused(), "Slamet"));
        }
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
    void theSameListTwiceEnrolsOnce() {
        office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KADES);
        List<Candidate> read = enrolments.candidates();
        assertEquals(1, enrolments.enrol(read, TWO, MARCH).enrolled());
        Enrolled again = enrolments.enrol(read, TWO, MARCH);
        assertEquals(0, again.enrolled());
        assertEquals(1, again.already());
        assertEquals(1, enrolments.all().size());
    }

    @Test
    void whoWorksOnTheOwnAccountJoinsByIncomeBesideTheWages() {
        office.person("Paijo", BORN, Sex.L, 3, kalen, PostKind.OJEK);
        office.person("Siti", BORN, Sex.P, 4, kalen, PostKind.RT, PostKind.PEDAGANG);
        enrolments.enrol(enrolments.candidates(), TWO, MARCH);
        EnrolmentForm own =
                EnrolmentForm.of(Programme.parse("jkk,jkm,jht,jp"), MARCH)
                        .as(Segment.SELF_EMPLOYED)
                        .paidBy(Funding.SELF, null)
                        .earning(Rupiah.of(3_000_000));
        Enrolled done = enrolments.enrol(enrolments.candidates(), own);
        assertEquals(2, done.enrolled());
        assertEquals(3, enrolments.all().size(), "wages and own work stand side by side");
        Participation driver =
                enrolments.all().stream()
                        .filter(p -> p.term(MARCH).sector() == Sector.TRANSPORT)
                        .findFirst()
                        .orElseThrow();
        assertEquals(Programme.parse("jkk,jkm,jht"), driver.programmes(), "no pension");
        assertEquals(
                Set.of(Rupiah.of("26597.15"), Rupiah.of("77150.00"), Rupiah.of("95300.00")),
                office.rooms()
                        .contributions
                        .bill(MARCH)
                        .people()
                        .map(PersonBill::total)
                        .collect(Collectors.toSet()));
    }

    @Test
    void nobodyJoinsWithoutWagesFromSixtyFiveOn() {
        office.person("Tua", LocalDate.of(1961, 3, 10), Sex.L, 1, kalen, PostKind.PETANI);
        office.person("Belum", LocalDate.of(1961, 3, 11), Sex.L, 2, kalen, PostKind.PETANI);
        EnrolmentForm own = EnrolmentForm.of(TWO, MARCH).earning(Rupiah.of(1_000_000));
        Enrolled done = enrolments.enrol(enrolments.candidates(), own);
        assertEquals(1, done.enrolled());
        assertEquals(Set.of("old", "selfEmployed"), codes(done.refused(), "Tua"));
    }

    @Test
    void staffOfTheDistrictMustJoinOldAgeSavings() {
        office.person("Rini", BORN, Sex.P, 1, kalen, PostKind.KEC_THL);
        Enrolled two = enrolments.enrol(enrolments.candidates(), TWO, MARCH);
        assertEquals(Set.of("districtNeedsJht"), codes(two.refused(), "Rini"));
        Enrolled three =
                enrolments.enrol(enrolments.candidates(), Programme.parse("jkk,jkm,jht"), MARCH);
        assertEquals(1, three.enrolled());
        assertEquals(Segment.DISTRICT, enrolments.all().get(0).segment());
    }

    @Test
    void aCaretakerIsACivilServant() {
        PostForm caretaker =
                new PostForm(
                        kalen.id(), PostKind.KADES, Appointment.PJ, null, null, null, null, null);
        office.rooms().people.register(TestOffice.form("Budi", BORN, Sex.L, 1), List.of(caretaker));
        Enrolled done = enrolments.enrol(enrolments.candidates(), TWO, MARCH);
        assertEquals(Set.of("caretaker"), codes(done.refused(), "Budi"));
    }

    @Test
    void whoLeavesBeforeTheFirstMonthOwesNothingAndNobodyLeavesTomorrow() {
        office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KADES);
        Period april = MARCH.next();
        enrolments.enrol(enrolments.candidates(), TWO, april);
        assertThrows(
                Problem.class,
                () -> enrolments.end(enrolments.all(), EndCause.A1, TestOffice.TODAY.plusDays(1)));
        enrolments.end(enrolments.all(), EndCause.A6, TestOffice.TODAY);
        assertFalse(enrolments.all().get(0).openIn(april));
    }

    @Test
    void aSecondPersonApprovesWhereTheOfficeWantsIt() {
        office.rooms().offices.choose(Choice.APPROVAL, "yes");
        office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KADES);
        enrolments.enrol(enrolments.candidates(), TWO, MARCH);
        assertEquals(State.DRAFT, enrolments.all().get(0).state());
        assertFalse(enrolments.all().get(0).openIn(MARCH), "not billed before it is approved");
        assertThrows(Problem.class, () -> enrolments.approve(enrolments.all(), " "));
        String self = office.rooms().journal.operator();
        for (String name : List.of(self, " " + self.toUpperCase(Locale.ROOT) + " ")) {
            Problem refused =
                    assertThrows(Problem.class, () -> enrolments.approve(enrolments.all(), name));
            assertEquals("enrolment.approve.own", refused.text().key());
        }
        assertEquals(State.DRAFT, enrolments.all().get(0).state());
        enrolments.approve(enrolments.all(), "Kasi Pemerintahan");
        assertEquals(State.PROPOSED, enrolments.all().get(0).state());
        assertEquals("Kasi Pemerintahan", enrolments.all().get(0).last().note());
    }

    @Test
    void whoWasRefusedCanBePutForwardAgain() {
        office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KADES);
        enrolments.enrol(enrolments.candidates(), TWO, MARCH);
        assertThrows(
                Problem.class, () -> enrolments.refused(enrolments.all(), TestOffice.TODAY, " "));
        enrolments.refused(enrolments.all(), TestOffice.TODAY, "NIK tidak cocok");
        assertFalse(enrolments.all().get(0).state().contributing());
        assertFalse(enrolments.all().get(0).openIn(MARCH));
        enrolments.proposeAgain(enrolments.all());
        assertEquals(State.PROPOSED, enrolments.all().get(0).state());
        assertEquals(3, enrolments.all().get(0).steps().size(), "nothing is forgotten");
    }

    @Test
    void otherTermsHoldFromTheirMonthOn() {
        office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KADES);
        enrolments.enrol(enrolments.candidates(), TWO, MARCH);
        Period may = Period.parse("2026-05");
        Set<Programme> three = Programme.parse("jkk,jkm,jht");
        enrolments.changeTerms(enrolments.all(), TermChange.of(may, three));
        Participation one = enrolments.all().get(0);
        assertEquals(TWO, one.term(MARCH).programmes());
        assertEquals(three, one.term(may.next()).programmes());
        assertEquals(MARCH, one.firstMonth());
        assertThrows(
                Problem.class,
                () ->
                        enrolments.changeTerms(
                                enrolments.all(), TermChange.of(MARCH.previous(), three)));
    }

    @Test
    void arrearsThatWerePaidLeaveThePastAsItWas() {
        office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KADES);
        var person = office.rooms().people.lines(TestOffice.TODAY).get(0).person();
        office.rooms().people.recordKpj(person, new Kpj("24000000018"));
        enrolments.enrol(enrolments.candidates(), TWO, Period.parse("2026-01"));
        LocalDate january = LocalDate.of(2026, 1, 10);
        enrolments.activate(enrolments.all(), january);
        enrolments.arrears(enrolments.all());
        enrolments.activate(enrolments.all(), TestOffice.TODAY);
        assertEquals(State.ACTIVE, enrolments.all().get(0).on(LocalDate.of(2026, 2, 1)));
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
