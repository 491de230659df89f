package id.sadardesa.core.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("NullAway.Init") // JUnit calls open before every test
class LifeCycleTest {
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
        office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KADES);
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** The way there, then the state that may or may not follow. */
    @ParameterizedTest
    @CsvSource({
        "PROPOSED, REGISTERED, true",
        "PROPOSED, REFUSED, true",
        "PROPOSED, ENDED, true",
        "PROPOSED, ARREARS, false",
        "PROPOSED REGISTERED, ACTIVE, true",
        "PROPOSED REGISTERED, ENDED, true",
        "PROPOSED REGISTERED ACTIVE, ARREARS, true",
        "PROPOSED REGISTERED ACTIVE, REFUSED, false",
        "PROPOSED REGISTERED ACTIVE ARREARS, ACTIVE, true",
        "PROPOSED REGISTERED ACTIVE ARREARS, ENDED, true",
        "PROPOSED REGISTERED ACTIVE ENDED, ACTIVE, false",
        "PROPOSED REFUSED, PROPOSED, true",
        "PROPOSED REFUSED, REGISTERED, false",
        "PROPOSED ENDED, ENDED, false"
    })
    void everyStepIsDatedReasonedAndTakenBackOrRefused(String way, State next, boolean may) {
        Person slamet = office.rooms().people.all().get(0);
        office.rooms().people.recordKpj(slamet, new Kpj("24000000018"));
        for (String state : way.split(" ", -1)) {
            go(State.valueOf(state));
        }
        long before = office.rooms().journal.lastSeq();
        State stood = one().state();
        if (!may) {
            assertThrows(Problem.class, () -> go(next));
            assertEquals(before, office.rooms().journal.lastSeq());
            return;
        }
        go(next);
        assertEquals(next, one().state());
        assertEquals(TestOffice.TODAY, one().last().on());
        office.rooms().journal.undo(office.rooms().journal.lastSeq());
        assertEquals(stood, one().state());
    }

    private void go(State next) {
        switch (next) {
            case PROPOSED -> {
                if (enrolments.all().isEmpty()) {
                    enrolments.enrol(enrolments.candidates(), TWO, MARCH);
                } else {
                    enrolments.proposeAgain(enrolments.all());
                }
            }
            case REGISTERED -> enrolments.registered(enrolments.all(), TestOffice.TODAY);
            case ACTIVE -> enrolments.activate(enrolments.all(), TestOffice.TODAY);
            case ARREARS -> enrolments.arrears(enrolments.all());
            case REFUSED ->
                    enrolments.refused(enrolments.all(), TestOffice.TODAY, "NIK tidak cocok");
            case ENDED -> enrolments.end(enrolments.all(), EndCause.A1, TestOffice.TODAY);
            case CANDIDATE, DRAFT -> throw new IllegalArgumentException(next.name());
        }
    }

    private Participation one() {
        return enrolments.all().get(enrolments.all().size() - 1);
    }

    @ParameterizedTest
    @EnumSource(EndCause.class)
    void everyCauseOfLeavingIsKeptAndSoIsTheKpjWhenSomebodyComesBack(EndCause cause) {
        Person slamet = office.rooms().people.all().get(0);
        office.rooms().people.recordKpj(slamet, new Kpj("24000000018"));
        enrolments.enrol(enrolments.candidates(), Programme.parse("jkk,jkm,jht"), MARCH.previous());
        enrolments.end(enrolments.all(), cause, TestOffice.TODAY);
        assertEquals(cause, one().endCause());

        Period may = Period.parse("2026-05");
        Enrolled done = enrolments.reactivate(enrolments.candidates(), may);
        assertEquals(1, done.enrolled());
        Candidate again = enrolments.candidates().get(0);
        assertEquals(State.PROPOSED, again.state());
        assertEquals(Programme.parse("jkk,jkm,jht"), again.participations().get(0).programmes());
        assertEquals(may, again.participations().get(0).firstMonth());
        assertEquals(2, again.participations().size(), "nothing is forgotten");
        assertEquals(new Kpj("24000000018"), again.line().person().kpj());
        assertThrows(
                Problem.class, () -> enrolments.reactivate(enrolments.candidates(), may.next()));
    }

    @Test
    void whoIsPutForwardAgainWaitsForApprovalWhereItIsAsked() {
        enrolments.enrol(enrolments.candidates(), TWO, MARCH);
        enrolments.refused(enrolments.all(), TestOffice.TODAY, "NIK tidak cocok");
        office.rooms().offices.choose(Choice.APPROVAL, "yes");
        enrolments.proposeAgain(enrolments.all());
        assertEquals(State.DRAFT, one().state());
        enrolments.approve(enrolments.all(), "Kasi Kesra");
        assertEquals(State.PROPOSED, one().state());
    }

    @Test
    void otherTermsLeaveWhatIsNotMentioned() {
        enrolments.enrol(
                enrolments.candidates(),
                EnrolmentForm.of(TWO, MARCH).paidBy(Funding.REGENCY_BUDGET, "Dinas"));
        Period may = Period.parse("2026-05");
        enrolments.changeTerms(
                enrolments.all(), TermChange.of(may, Programme.parse("jkk,jkm,jht")));
        assertEquals(Funding.REGENCY_BUDGET, one().term(may).funding());
        assertEquals("Dinas", one().term(may).payer());
        enrolments.changeTerms(
                enrolments.all(),
                new TermChange(may.next(), Set.of(), Set.of(), Funding.ADD, "", null));
        assertEquals(Programme.parse("jkk,jkm,jht"), one().term(may.next()).programmes());
        assertEquals(null, one().term(may.next()).payer());
        assertEquals(TWO, one().term(MARCH).programmes());
    }

    @Test
    void oneProgrammeIsJoinedWhileTheOthersStayAsTheyAre() {
        enrolments.enrol(enrolments.candidates(), Programme.parse("jkk,jkm,jht"), MARCH);
        Period may = Period.parse("2026-05");
        enrolments.changeTerms(
                enrolments.all(),
                new TermChange(may, Set.of(Programme.JP), Set.of(), null, null, null));
        assertEquals(Programme.parse("jkk,jkm,jht,jp"), one().term(may).programmes());
        assertThrows(
                Problem.class,
                () ->
                        enrolments.changeTerms(
                                enrolments.all(),
                                new TermChange(
                                        may, Set.of(), Set.of(Programme.JKM), null, null, null)));
    }

    @Test
    void wagesAndOwnWorkStandSideBySideInOneAction() {
        enrolments.enrol(enrolments.candidates(), TWO, MARCH);
        long before = office.rooms().journal.lastSeq();
        EnrolmentForm form =
                EnrolmentForm.of(TWO, MARCH)
                        .paidBy(Funding.SELF, null)
                        .earning(Rupiah.of(1_500_000));
        enrolments.enrolBeside(enrolments.candidates().get(0), PostKind.PETANI, form);
        Candidate both = enrolments.candidates().get(0);
        assertEquals(
                List.of(Segment.VILLAGE, Segment.SELF_EMPLOYED),
                both.open().stream().map(Participation::segment).toList());
        assertEquals(before + 1, office.rooms().journal.lastSeq());
        assertThrows(Problem.class, () -> enrolments.enrolBeside(both, PostKind.PETANI, form));
        assertEquals(List.of(), office.rooms().reports.mutations(MARCH.next()));

        office.rooms().journal.undo(before + 1);
        assertEquals(1, enrolments.candidates().get(0).line().posts().size());
        assertEquals(1, enrolments.all().size());
    }

    @Test
    void aSegmentIsChangedInOneActionWithoutAMonthBetween() {
        Person slamet = office.rooms().people.all().get(0);
        office.rooms().people.recordKpj(slamet, new Kpj("24000000018"));
        enrolments.enrol(enrolments.candidates(), TWO, Period.parse("2026-01"));
        enrolments.activate(enrolments.all(), LocalDate.of(2026, 1, 10));
        long before = office.rooms().journal.lastSeq();
        EnrolmentForm form =
                EnrolmentForm.of(TWO, MARCH)
                        .as(Segment.SELF_EMPLOYED)
                        .paidBy(Funding.SELF, null)
                        .earning(Rupiah.of(1_500_000));
        Candidate one = enrolments.candidates().get(0);
        enrolments.changeSegment(one, one.open().get(0), PostKind.PETANI, EndCause.A7, form);

        assertEquals(before + 1, office.rooms().journal.lastSeq());
        List<Participation> both = enrolments.candidates().get(0).participations();
        Participation fresh = both.get(0);
        Participation old = both.get(1);
        assertEquals(Segment.SELF_EMPLOYED, fresh.segment());
        assertEquals(MARCH, fresh.firstMonth());
        assertEquals(LocalDate.of(2026, 3, 1), fresh.proposedOn());
        assertEquals(LocalDate.of(2026, 2, 28), old.endedOn());
        assertEquals(EndCause.A7, old.endCause());
        for (Period month = Period.parse("2026-01");
                month.compareTo(Period.parse("2026-06")) < 0;
                month = month.next()) {
            Period each = month;
            assertEquals(1, both.stream().filter(p -> p.openIn(each)).count(), "" + month);
        }
        assertEquals(
                new Kpj("24000000018"),
                office.rooms().people.find(slamet.id()).orElseThrow().kpj());

        office.rooms().journal.undo(before + 1);
        assertEquals(1, enrolments.all().size());
        assertEquals(State.ACTIVE, one().state());
        assertEquals(1, enrolments.candidates().get(0).line().posts().size());
    }

    @ParameterizedTest
    @CsvSource({
        "SELF_EMPLOYED, 2026-04, 1500000, enrolment.segment.future",
        "SELF_EMPLOYED, 2026-01, 1500000, enrolment.segment.early",
        "VILLAGE, 2026-03, 1500000, enrolment.segment.same",
        "SELF_EMPLOYED, 2026-03, , enrolment.reason.noIncome",
        "ENTERPRISE, 2026-03, , enrolment.reason.otherSegment"
    })
    void aChangeOfSegmentThatCannotBeLeavesEverything(
            Segment segment, Period month, @Nullable Long income, String said) {
        enrolments.enrol(enrolments.candidates(), TWO, Period.parse("2026-01"));
        long before = office.rooms().journal.lastSeq();
        EnrolmentForm form = EnrolmentForm.of(TWO, month).as(segment);
        EnrolmentForm earning = income == null ? form : form.earning(Rupiah.of(income));
        Candidate one = enrolments.candidates().get(0);
        Problem problem =
                assertThrows(
                        Problem.class,
                        () ->
                                enrolments.changeSegment(
                                        one,
                                        one.open().get(0),
                                        PostKind.PETANI,
                                        EndCause.A7,
                                        earning));
        assertEquals(said, problem.text().key());
        assertEquals(before, office.rooms().journal.lastSeq());
        assertEquals(State.PROPOSED, one().state());
    }

    @Test
    void whoIsTooOldForBpuStaysAsTheyWere() {
        office.person("Mbah", LocalDate.of(1955, 1, 1), Sex.L, 9, kalen, PostKind.KADES);
        enrolments.enrol(enrolments.candidates(), TWO, MARCH);
        long before = office.rooms().journal.lastSeq();
        Candidate mbah =
                enrolments.candidates().stream()
                        .filter(one -> one.line().person().name().equals("Mbah"))
                        .findFirst()
                        .orElseThrow();
        EnrolmentForm form = EnrolmentForm.of(TWO, MARCH).earning(Rupiah.of(1_500_000));
        Problem problem =
                assertThrows(
                        Problem.class, () -> enrolments.enrolBeside(mbah, PostKind.PETANI, form));
        assertEquals("enrolment.reason.old", problem.text().key());
        assertEquals(before, office.rooms().journal.lastSeq());
        assertTrue(
                office.rooms().people.posts(mbah.line().person().id()).size() == 1,
                "the work that was added with it is gone too");
    }

    @Test
    void whoWasRefusedBeginsInTheMonthOfBeingPutForwardAgain() {
        Period january = Period.parse("2026-01");
        enrolments.enrol(enrolments.candidates(), TWO, january);
        assertTrue(one().openIn(january));
        enrolments.refused(enrolments.all(), TestOffice.TODAY.minusDays(30), "NIK tidak cocok");
        enrolments.proposeAgain(enrolments.all());
        assertEquals(MARCH, one().firstMonth());
        assertFalse(one().openIn(january), "never on the books of BPJS");
        assertTrue(one().openIn(MARCH));
    }

    @Test
    void nobodyIsPutForwardAgainBesideAnotherParticipation() {
        enrolments.enrol(enrolments.candidates(), TWO, MARCH);
        enrolments.refused(enrolments.all(), TestOffice.TODAY, "NIK tidak cocok");
        List<Participation> refused = enrolments.all();
        enrolments.enrol(enrolments.candidates(), TWO, MARCH);
        Problem problem = assertThrows(Problem.class, () -> enrolments.proposeAgain(refused));
        assertEquals("enrolment.again.stands", problem.text().key());
        assertEquals(1, enrolments.candidates().get(0).open().size());
    }

    @Test
    void aSecondEmployerPaysItsOwnContribution() {
        office.person(
                "Tri", BORN.plusYears(1), Sex.L, 2, kalen, PostKind.KADUS, PostKind.BUMDES_PEGAWAI);
        enrolments.enrol(enrolments.candidates(), TWO, MARCH);
        assertEquals(0, enrolments.enrol(enrolments.candidates(), TWO, MARCH).enrolled());
        Enrolled beside =
                enrolments.enrol(
                        enrolments.candidates(),
                        EnrolmentForm.of(TWO, MARCH).as(Segment.ENTERPRISE));
        assertEquals(1, beside.enrolled());
        assertEquals(
                2,
                office.rooms()
                        .contributions
                        .bill(MARCH)
                        .people()
                        .filter(bill -> bill.person().name().equals("Tri"))
                        .count());
    }
}
