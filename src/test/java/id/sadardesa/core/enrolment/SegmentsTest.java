package id.sadardesa.core.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Segments side by side and one after the other. */
class SegmentsTest extends LifeCycleOffice {
    @Test
    void whoeverLacksAnIncomeIsToldWhichFieldToFill() {
        for (Texts texts : List.of(Texts.indonesian(), Texts.english())) {
            String field = texts.get("enrolment.village.field.income");
            assertTrue(texts.get("enrolment.reason.noIncome").contains('"' + field + '"'));
        }
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
