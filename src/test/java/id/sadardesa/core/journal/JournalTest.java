package id.sadardesa.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.testkit.TestOffice;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JournalTest extends JournalCase {
    @Test
    void anActionThatFailsLeavesNothing() {
        long before = journal().lastSeq();
        assertThrows(
                IllegalStateException.class,
                () ->
                        journal()
                                .act(
                                        Action.of("person.remove", "x"),
                                        pen -> {
                                            pen.delete("village", village.id());
                                            throw new IllegalStateException();
                                        }));
        assertEquals(before, journal().lastSeq());
        assertEquals(1, office.rooms().villages.all().size());
    }

    @Test
    void anActionThatChangesNothingIsNotRecorded() {
        UUID person = person("Sutrisno", 9901);
        long before = journal().lastSeq();
        PersonForm same = PersonForm.of(office.rooms().people.find(person).orElseThrow());
        assertFalse(office.change(person, same));
        assertEquals(before, journal().lastSeq());
    }

    @Test
    void aMonthIsKeptAsAMonthAndReadInWordsInEitherLanguage() {
        Text closed = Action.of("billing.close", Period.parse("2026-08")).text();
        assertEquals("[{\"month\":\"2026-08\"}]", KeptText.say(closed));
        Text said = KeptText.text(closed.key(), KeptText.say(closed));
        assertEquals(closed, said);
        assertEquals("Tutup bulan Agustus 2026", Texts.indonesian().get(said));
        assertEquals("Close August 2026", Texts.english().get(said));
    }

    @Test
    void aMonthThatAnEarlierVersionKeptIsKnownByItsAction() {
        Text closed = Text.of("journal.action.billing.close", Period.parse("2026-08"));
        assertEquals(closed, KeptText.text(closed.key(), "[\"2026-08\"]"));
        assertEquals(
                Text.of("journal.action.undo", closed),
                KeptText.text(
                        "journal.action.undo",
                        "[{\"key\":\"" + closed.key() + "\",\"values\":[\"2026-08\"]}]"));
        Text terms = Text.of("journal.action.participation.terms", 3, Period.parse("2026-08"));
        assertEquals(terms, KeptText.text(terms.key(), "[3,\"2026-08\"]"));
    }

    @Test
    void wordsThatLookLikeAMonthStayWords() {
        for (Text text :
                List.of(
                        Action.of("post.renew", "2024-05", "2024-06").text(),
                        Action.of("participation.segment", "2024-05", Period.parse("2024-06"))
                                .text())) {
            assertEquals(text, KeptText.text(text.key(), KeptText.say(text)));
        }
    }

    @Test
    void undoWorksAfterARestart() {
        person("Sutrisno", 9901);
        long seq = journal().lastSeq();
        office.restart();
        assertEquals(2, journal().undo(seq));
        assertTrue(office.rooms().people.all().isEmpty());
        assertTrue(office.rooms().people.posts().isEmpty());
    }

    @Test
    void undoOfABulkActionPutsEveryRowBackAsItWas() {
        List<UUID> ids = crowd();
        List<String> before = rows();
        enrolAndChange(ids);
        List<String> changed = rows();
        assertFalse(before.equals(changed));
        for (Entry entry : journal().latest(2)) {
            journal().undo(entry.seq());
        }
        assertEquals(before, rows());
    }

    @Test
    void undoOfAnUndoBringsTheRowsBack() {
        person("Sutrisno", 9901);
        List<String> with = rows();
        journal().undo(journal().lastSeq());
        journal().undo(journal().lastSeq());
        assertEquals(with, rows());
    }

    @Test
    void laterActionsStandInTheWay() {
        UUID person = person("Sutrisno", 9901);
        long registered = journal().lastSeq();
        rename(person, "Sutrisno Hadi");
        long renamed = journal().lastSeq();
        Problem problem = assertThrows(Problem.class, () -> journal().undo(registered));
        assertEquals("journal.undo.blocked", problem.text().key());
        assertEquals(
                List.of(renamed), journal().blockers(registered).stream().map(Entry::seq).toList());
        journal().undo(renamed);
        journal().undo(registered);
        assertTrue(office.rooms().people.all().isEmpty());
        assertThrows(Problem.class, () -> journal().undo(registered));
    }

    @Test
    void undoingInAnyOrderNeverBringsBackWhatStandsAsUndone() {
        UUID person = person("Sutrisno", 9901);
        PersonForm was = form(person);
        PersonForm moved = TestOffice.with(was, "address", "Dusun Krajan");
        office.change(person, moved);
        long address = journal().lastSeq();
        office.change(person, TestOffice.with(form(person), "phone", "081234567890"));
        long phone = journal().lastSeq();
        journal().undo(phone);
        long undone = journal().lastSeq();
        journal().undo(address);
        journal().undo(undone);
        assertEquals("081234567890", form(person).phone());
        assertNull(form(person).address(), "its action stands as undone");
    }

    @Test
    void aValueThatIsNoLongerThereIsNotTakenBack() {
        UUID person = person("Sutrisno", 9901);
        rename(person, "Sutrisno Satu");
        long one = journal().lastSeq();
        rename(person, "Sutrisno Dua");
        journal().undo(journal().lastSeq());
        long undone = journal().lastSeq();
        journal().undo(one);
        Problem problem = assertThrows(Problem.class, () -> journal().undo(undone));
        assertEquals("journal.undo.stale", problem.text().key());
        assertEquals("Sutrisno", form(person).name());
    }

    @Test
    void theOfficeItselfIsNeverTakenBack() {
        Entry first = journal().latest(100).get((int) journal().lastSeq() - 1);
        assertEquals("journal.action.office.setUp", first.action().key());
        assertFalse(first.undoable());
        assertThrows(Problem.class, () -> journal().undo(first.seq()));
        assertTrue(office.restart().offices.find().isPresent());
    }

    @Test
    void takingBackOneByOneComesToEachActionOnce() {
        person("Sutrisno", 9901);
        person("Wagiman", 9902);
        for (int i = 0; i < 2; i++) {
            journal()
                    .undo(
                            journal().latest(100).stream()
                                    .filter(Entry::isOriginal)
                                    .findFirst()
                                    .orElseThrow()
                                    .seq());
        }
        assertTrue(office.rooms().people.all().isEmpty());
    }

    @Test
    void whatWasBuiltOnANewRowStandsInTheWayToo() {
        person("Sutrisno", 9901);
        long registered = journal().lastSeq();
        enrolAll();
        assertThrows(Problem.class, () -> journal().undo(registered));
        assertEquals(1, office.rooms().people.all().size());
    }

    @Test
    void theHistoryOfAPersonIsWholeAndInOrder() {
        UUID person = person("Sutrisno", 9901);
        rename(person, "Sutrisno Hadi");
        enrolAll();
        List<Change> history = journal().history(person);
        assertEquals(
                List.of(
                        "person",
                        "post",
                        "person",
                        "participation",
                        "participation_step",
                        "participation_term"),
                history.stream().map(Change::place).toList());
        assertEquals(Set.of("name"), history.get(2).columns());
        assertEquals("Sutrisno", Objects.requireNonNull(history.get(2).before()).get("name"));
        assertEquals("Sutrisno Hadi", Objects.requireNonNull(history.get(2).after()).get("name"));
    }
}
