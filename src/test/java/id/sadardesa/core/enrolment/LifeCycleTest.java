package id.sadardesa.core.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.testkit.TestOffice;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifeCycleTest extends LifeCycleOffice {
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

    /** Staff of a kecamatan have JHT too (see {@link Enrolling}); they keep it. */
    @Test
    void staffOfAKecamatanCannotLeaveOldAgeSavings() {
        UUID rini = office.person("Rini", BORN, Sex.P, 2, kalen, PostKind.KEC_THL);
        enrolments.enrol(
                List.of(enrolments.candidate(rini)), Programme.parse("jkk,jkm,jht,jp"), MARCH);
        Period may = Period.parse("2026-05");
        Problem problem =
                assertThrows(
                        Problem.class,
                        () -> enrolments.changeTerms(enrolments.all(), TermChange.of(may, TWO)));
        assertEquals("enrolment.reason.districtNeedsJht", problem.text().key());
        assertEquals(Programme.parse("jkk,jkm,jht,jp"), one().term(may).programmes());
        enrolments.changeTerms(
                enrolments.all(), TermChange.of(may, Programme.parse("jkk,jkm,jht")));
        assertEquals(Programme.parse("jkk,jkm,jht"), one().term(may).programmes());
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
}
