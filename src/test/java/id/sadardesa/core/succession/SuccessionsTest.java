package id.sadardesa.core.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.budget.Budget;
import id.sadardesa.core.budget.Scenario;
import id.sadardesa.core.card.Batch;
import id.sadardesa.core.card.BatchForm;
import id.sadardesa.core.card.Batches;
import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Leaver;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.enrolment.Step;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.report.Mutation;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Seat;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuccessionsTest extends SuccessionOffice {
    @Test
    void oneActionEndsTheOldAndBeginsTheNewAndIsUndoneAsAWhole() {
        PersonForm wati = TestOffice.form("Wati", BORN, Sex.P, 2);
        long before = rooms.journal.lastSeq();
        Succeeded done = rooms.successions.replace(form(null, wati, LAST, TMT));

        assertEquals(before + 1, rooms.journal.lastSeq());
        assertEquals(1, done.ended());
        assertTrue(done.enrolled());
        assertFalse(done.claim());
        Participation old = of(slamet);
        assertEquals(State.ENDED, old.state());
        assertEquals(EndCause.A1, old.endCause());
        assertEquals(LAST, old.endedOn());
        assertEquals(LAST, rooms.people.posts(slamet).get(0).ends());
        Participation fresh = of(done.came());
        assertEquals(State.PROPOSED, fresh.state());
        assertEquals(MARCH, fresh.firstMonth());
        assertEquals(TMT, rooms.people.posts(done.came()).get(0).starts());
        assertEquals(Set.of(done.came()), rooms.cards.waiting());
        assertEquals(
                List.of(Mutation.Kind.JOINED),
                rooms.reports.mutations(MARCH).stream().map(Mutation::kind).toList());
        assertEquals(
                List.of(Mutation.Kind.LEFT),
                rooms.reports.mutations(MARCH.previous()).stream().map(Mutation::kind).toList());

        rooms.journal.undo(before + 1);
        assertEquals(State.ACTIVE, of(slamet).state());
        assertEquals(1, rooms.people.all().size());
        assertEquals(Set.of(), rooms.cards.waiting());
    }

    @Test
    void whoStillWaitsForApprovalIsRefusedForTheCauseInEitherLanguage() {
        long activated = rooms.journal.lastSeq();
        rooms.journal.undo(activated);
        rooms.journal.undo(activated - 1);
        rooms.offices.choose(Choice.APPROVAL, "yes");
        rooms.enrolments.enrol(rooms.enrolments.candidates(), TWO, Period.parse("2026-01"));
        assertEquals(State.DRAFT, of(slamet).state());
        rooms.successions.replace(form(null, TestOffice.form("Wati", BORN, Sex.P, 2), LAST, TMT));
        Step last = of(slamet).last();
        assertEquals(State.REFUSED, last.state());
        assertEquals(EndCause.A1, last.cause());
        assertNull(last.note(), "words would stay in one language");
    }

    /** The end is recorded when the day has come; the branch hears of it with the letter. */
    @Test
    void whoLeavesOnADayToComeIsAmongTheMutationsOfThatMonth() {
        LocalDate last = LocalDate.of(2026, 4, 30);
        Period april = Period.of(last);
        PersonForm wati = TestOffice.form("Wati", BORN, Sex.P, 2);
        rooms.people.changePost(kaur, PostForm.of(kaur).ending(last));
        assertEquals(List.of(), rooms.reports.mutations(april), "it may be renewed");
        Succeeded done = rooms.successions.replace(form(null, wati, last, last.plusDays(1)));
        assertEquals(0, done.ended());
        Mutation line = rooms.reports.mutations(april).get(0);
        assertEquals(Mutation.Kind.LEFT, line.kind());
        assertEquals(slamet, line.person().id());
        assertEquals(last, line.on());
        assertEquals(
                "A1 Mengundurkan diri; bulan iuran terakhir April 2026",
                Texts.indonesian().get(line.detail()));
        assertEquals(1, rooms.reports.mutations(april).size());
    }

    @Test
    void whyWhoeverLeavesOnADayToComeIsKeptUntilThePostEndsOtherwise() {
        LocalDate last = LocalDate.of(2026, 4, 30);
        PersonForm wati = TestOffice.form("Wati", BORN, Sex.P, 2);
        rooms.successions.replace(form(null, wati, last, last.plusDays(1)));
        UUID leaves = of(slamet).id();
        assertEquals(
                Map.of(leaves, new Leaver(leaves, EndCause.A1, last)),
                rooms.enrolments.leavers().all());

        Post post = rooms.people.posts(slamet).get(0);
        rooms.people.changePost(post, PostForm.of(post).ending(last.plusDays(5)));
        assertEquals(Map.of(), rooms.enrolments.leavers().all());
        rooms.enrolments.leavers().state(List.of(of(slamet)), EndCause.A2, last.plusDays(5));
        assertEquals(
                Map.of(leaves, new Leaver(leaves, EndCause.A2, last.plusDays(5))),
                rooms.enrolments.leavers().all());
    }

    @Test
    void takingTheChangeBackTakesTheCauseBackToo() {
        LocalDate last = LocalDate.of(2026, 4, 30);
        long before = rooms.journal.lastSeq();
        rooms.successions.replace(
                form(null, TestOffice.form("Wati", BORN, Sex.P, 2), last, last.plusDays(1)));
        assertEquals(1, rooms.enrolments.leavers().all().size());
        rooms.journal.undo(before + 1);
        assertEquals(Map.of(), rooms.enrolments.leavers().all());
    }

    /** The end is not recorded yet, but whoever is gone by then has no new wage base. */
    @Test
    void whoHasLeftByThenIsNotSaidToBeBilledOtherwise() {
        LocalDate last = LocalDate.of(2026, 4, 30);
        Period may = Period.of(last).next();
        wage(may, "5000000");
        assertEquals(
                List.of(Mutation.Kind.CHANGED),
                rooms.reports.mutations(may).stream().map(Mutation::kind).toList());
        PersonForm wati = TestOffice.form("Wati", BORN, Sex.P, 2);
        rooms.successions.replace(form(null, wati, last, last.plusDays(1)));
        assertEquals(
                List.of(),
                rooms.reports.mutations(may).stream()
                        .filter(one -> one.person().id().equals(slamet))
                        .toList());
    }

    private void wage(Period from, String amount) {
        rooms.rules.setWageBase(
                new WageBaseForm(
                        "35.16", null, null, from, Rupiah.of(amount), "Keputusan uji", null));
    }

    /** The budget of a year pays for whoever leaves only until the successor takes over. */
    @Test
    void theBudgetPaysForOneHolderOfAPostAtATime() {
        LocalDate last = LocalDate.of(2026, 6, 30);
        Rupiah one = rooms.plans.budgets.plan(2027, Scenario.AS_IS).expense();
        PersonForm wati = TestOffice.form("Wati", BORN, Sex.P, 2);
        SuccessionForm form = form(null, wati, last, last.plusDays(1));
        rooms.successions.replace(form);
        Budget next = rooms.plans.budgets.plan(2027, Scenario.AS_IS);
        assertEquals(1, next.people().participants());
        assertEquals(one, next.expense());
        rooms.villages.setSeats(kalen, Map.of(Seat.KAUR, 1));
        Scenario full = Scenario.AS_IS.adding(Set.of(PostGroup.PEMDES), true);
        assertEquals(
                0, rooms.plans.budgets.plan(2027, full).people().vacant(), "the seat is taken");
    }

    /** Who goes on in the village by another post does not leave. */
    @Test
    void whoGoesOnByAnotherPostIsNoMutation() {
        LocalDate last = LocalDate.of(2026, 4, 30);
        UUID wati = office.person("Wati", BORN, Sex.P, 2, kalen, PostKind.STAF);
        rooms.people.addPost(slamet, PostForm.of(kalen.id(), PostKind.SEKDES));
        rooms.successions.replace(form(wati, null, last, last.plusDays(1)));
        assertEquals(
                List.of(),
                rooms.reports.mutations(Period.of(last)).stream()
                        .filter(one -> one.kind() == Mutation.Kind.LEFT)
                        .toList());
    }

    @Test
    void theQueueOfCardsEndsWithThePrint() {
        PersonForm wati = TestOffice.form("Wati", BORN, Sex.P, 2);
        rooms.successions.replace(form(null, wati, LAST, TMT));
        Batches batches = rooms.press.batches();
        batches.print(
                rooms.cards.holders(CardChoice.everybody()),
                BatchForm.of("Uji", CardSheet.A4),
                folder.resolve("kartu.pdf"),
                id.sadardesa.base.Progress.SILENT);
        assertEquals(1, rooms.cards.waiting().size(), "written is not printed");
        Batch batch = batches.named("uji");
        batches.confirm(batch, batches.openSheets(batch));
        assertEquals(Set.of(), rooms.cards.waiting());
    }

    @Test
    void whoIsPromotedKeepsTheParticipationOnTheNewPost() {
        UUID wati = office.person("Wati", BORN, Sex.P, 2, kalen, PostKind.STAF);
        rooms.enrolments.enrol(rooms.enrolments.candidates(), TWO, Period.parse("2026-01"));
        SuccessionForm form = form(wati, null, LAST, TMT);
        assertTrue(
                rooms.successions.foresee(form).notes().stream()
                        .anyMatch(note -> note.key().equals("succession.note.already")));
        Succeeded done = rooms.successions.replace(form);
        assertTrue(done.moved());
        assertFalse(done.enrolled());
        assertEquals(2, rooms.enrolments.all().size(), "nobody is enrolled twice");
        Post now =
                rooms.people.posts(wati).stream()
                        .filter(post -> post.kind() == PostKind.KAUR_KEU)
                        .findFirst()
                        .orElseThrow();
        assertEquals(now.id(), of(wati).postId());
        assertEquals(
                TMT.minusDays(1),
                rooms.people.posts(wati).stream()
                        .filter(post -> post.kind() == PostKind.STAF)
                        .findFirst()
                        .orElseThrow()
                        .ends());
    }

    /** What a BUMDes pays is no participation on the post in the village. */
    @Test
    void whoTakesPartThroughABumdesIsPutForwardForThePostToo() {
        UUID wati = office.person("Wati", BORN, Sex.P, 2, kalen, PostKind.BUMDES_PEGAWAI);
        rooms.enrolments.enrol(
                List.of(rooms.enrolments.candidate(wati)), TWO, Period.parse("2026-01"));
        assertEquals(Segment.ENTERPRISE, of(wati).segment());
        List<String> notes =
                rooms.successions.foresee(form(wati, null, LAST, TMT)).notes().stream()
                        .map(Text::key)
                        .toList();
        assertFalse(notes.contains("succession.note.already"), notes.toString());
        assertTrue(notes.contains("succession.note.new"), notes.toString());
        assertFalse(notes.contains("succession.note.approval"), notes.toString());
        rooms.offices.choose(Choice.APPROVAL, "yes");
        assertTrue(
                rooms.successions.foresee(form(wati, null, LAST, TMT)).notes().stream()
                        .anyMatch(note -> note.key().equals("succession.note.approval")));
        rooms.offices.choose(Choice.APPROVAL, "no");
        assertTrue(rooms.successions.replace(form(wati, null, LAST, TMT)).enrolled());
        assertEquals(2, rooms.enrolments.candidate(wati).open().size());
    }

    @Test
    void aFormerParticipantComesBackWithTheSameKpj() {
        PersonForm back =
                TestOffice.with(TestOffice.form("Wati", BORN, Sex.P, 2), "kpj", "19000456780");
        UUID wati = rooms.people.register(back, List.of());
        Foreseen foreseen = rooms.successions.foresee(form(wati, null, LAST, TMT));
        assertTrue(
                foreseen.notes().stream()
                        .anyMatch(note -> note.key().equals("succession.note.sameKpj")));
        rooms.successions.replace(form(wati, null, LAST, TMT));
        assertEquals(new Kpj("19000456780"), rooms.people.find(wati).orElseThrow().kpj());
        assertEquals(State.PROPOSED, of(wati).state());
    }

    @Test
    void theLetterAndTheWorkbookOfTheMonthAreWritten() throws Exception {
        rooms.successions.replace(form(null, TestOffice.form("Wati", BORN, Sex.P, 2), LAST, TMT));
        for (String name : List.of("mutasi.pdf", "mutasi.xlsx")) {
            Path file = folder.resolve(name);
            rooms.reports.writeMutations(
                    MARCH,
                    rooms.reports.mutations(MARCH),
                    file,
                    id.sadardesa.core.paper.Paper.F4,
                    null);
            assertTrue(java.nio.file.Files.size(file) > 1000);
        }
        Period may = Period.parse("2026-05");
        assertThrows(
                Problem.class,
                () ->
                        rooms.reports.writeMutations(
                                may,
                                rooms.reports.mutations(may),
                                folder.resolve("x.pdf"),
                                id.sadardesa.core.paper.Paper.F4,
                                null));
    }

    @Test
    void aSuccessorWhoBeginsTomorrowIsPutForwardToday() {
        LocalDate today = TestOffice.TODAY;
        PersonForm wati = TestOffice.form("Wati", BORN, Sex.P, 2);
        Succeeded done = rooms.successions.replace(form(null, wati, today, today.plusDays(1)));
        assertTrue(done.enrolled());
        assertEquals(State.PROPOSED, of(done.came()).state());
        assertEquals(Set.of(done.came()), rooms.cards.waiting());
    }

    @Test
    void deathEndsEveryPostAndEveryParticipation() {
        rooms.people.addPost(slamet, PostForm.of(kalen.id(), PostKind.PETANI));
        rooms.enrolments.enrol(
                rooms.enrolments.candidates(),
                EnrolmentForm.of(TWO, Period.parse("2026-01"))
                        .as(Segment.SELF_EMPLOYED)
                        .paidBy(Funding.SELF, null)
                        .earning(Rupiah.of(1_500_000)));
        assertEquals(2, rooms.enrolments.candidate(slamet).open().size());
        PersonForm wati = TestOffice.form("Wati", BORN, Sex.P, 2);
        Succeeded done =
                rooms.successions.replace(because(EndCause.A6, form(null, wati, LAST, TMT)));
        assertEquals(2, done.ended());
        assertTrue(done.claim());
        assertEquals(List.of(), rooms.enrolments.candidate(slamet).open());
        assertTrue(rooms.people.posts(slamet).stream().allMatch(post -> LAST.equals(post.ends())));
    }

    private static SuccessionForm because(EndCause cause, SuccessionForm form) {
        return new SuccessionForm(
                form.leaving(),
                form.lastDay(),
                cause,
                form.village(),
                form.kind(),
                form.unit(),
                form.successor(),
                form.newcomer(),
                form.appointment(),
                form.skNumber(),
                form.skDate(),
                form.starts(),
                form.ends(),
                form.giveUp(),
                form.enrol(),
                form.programmes(),
                form.firstMonth(),
                form.funding());
    }
}
