package id.sadardesa.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Newcomer;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final LocalDate BORN = LocalDate.of(1980, 5, 17);

    @TempDir Path folder;
    private TestOffice office;
    private Village village;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        village = office.village("35.16.09.2001", "Punggul");
    }

    @AfterEach
    void close() {
        office.close();
    }

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

    @Test
    void aBulkActionIsInTheHistoryOfEveryPersonAndInItsOwnOrder() {
        UUID alone = person("Sutrisno", 9902);
        List<UUID> ids = crowd();
        long bulk = journal().lastSeq();
        enrolAll();
        UUID one = ids.get(137);
        office.change(one, TestOffice.form("Lain Nama", BORN, Sex.P, 9903));
        List<Change> history = journal().history(one);
        assertEquals(
                List.of(
                        "person",
                        "post",
                        "participation",
                        "participation_step",
                        "participation_term",
                        "person"),
                history.stream().map(Change::place).toList());
        assertEquals("Orang 137", Objects.requireNonNull(history.get(0).after()).get("name"));
        assertEquals(Set.of("name", "nik", "birth_date"), history.get(5).columns());
        assertEquals(bulk, history.get(0).entry().seq());
        assertEquals(5, journal().history(alone).size());
        List<Change> changes = journal().changes(bulk);
        assertEquals(changes.get(0).entry().changes(), changes.size());
        assertEquals("person", changes.get(0).place());
        assertEquals(
                ids,
                changes.stream()
                        .filter(change -> change.place().equals("person"))
                        .map(Change::rowId)
                        .toList());
    }

    @Test
    void bulkAndSingleActionsStandInEachOthersWay() {
        UUID alone = person("Sutrisno", 9902);
        long single = journal().lastSeq();
        List<UUID> ids = crowd();
        long bulk = journal().lastSeq();
        assertEquals(List.of(), journal().blockers(single));
        enrolAll();
        long enrolled = journal().lastSeq();
        assertEquals(List.of(enrolled), seqs(journal().blockers(single)));
        assertEquals(List.of(enrolled), seqs(journal().blockers(bulk)));
        rename(alone, "Sutrisno Hadi");
        assertEquals(List.of(enrolled), seqs(journal().blockers(bulk)));
        office.change(ids.get(0), TestOffice.form("Lain Nama", BORN, Sex.P, 9904));
        long renamed = journal().lastSeq();
        assertEquals(List.of(renamed, enrolled), seqs(journal().blockers(bulk)));
        assertEquals(List.of(), journal().blockers(enrolled));
        journal().undo(enrolled);
        assertEquals(List.of(renamed), seqs(journal().blockers(bulk)));
    }

    @Test
    void packsCarryEveryValueAndOrderIdsAsTheDatabaseDoes() {
        List<Pen.Note> notes = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 1_200; i++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            Map<String, @Nullable String> image = new LinkedHashMap<>();
            image.put("id", id.toString());
            image.put("note", "\u00e9\n\"\ud83c\udf3e" + "x".repeat(random.nextInt(2_000)));
            notes.add(new Pen.Note("person", id, id, i % 2 == 0 ? null : image, image));
        }
        List<ChangePack> packs = ChangePack.of(notes);
        assertEquals(
                notes,
                packs.stream()
                        .flatMap(pack -> ChangePack.unpack(pack.bytes()).stream())
                        .sorted(Comparator.comparingInt(ChangePack.Numbered::n))
                        .map(ChangePack.Numbered::note)
                        .toList());
        for (ChangePack pack : packs) {
            assertTrue(between(pack.subjects().from(), pack.subjects().to()));
        }
    }

    private boolean between(UUID from, UUID to) {
        return office.rooms()
                .journal
                .act(
                        Action.of("office.logo"),
                        pen ->
                                pen.handle()
                                        .createQuery(
                                                "select cast(:from as uuid) <= cast(:to as uuid)")
                                        .bind("from", from)
                                        .bind("to", to)
                                        .mapTo(Boolean.class)
                                        .one());
    }

    private static List<Long> seqs(List<Entry> entries) {
        return entries.stream().map(Entry::seq).toList();
    }

    private Journal journal() {
        return office.rooms().journal;
    }

    private PersonForm form(UUID person) {
        return PersonForm.of(office.rooms().people.find(person).orElseThrow());
    }

    private UUID person(String name, int serial) {
        return office.person(name, BORN, Sex.L, serial, village, PostKind.KADUS);
    }

    private void rename(UUID person, String name) {
        office.change(person, TestOffice.form(name, BORN, Sex.L, 9901));
    }

    private List<UUID> crowd() {
        return office.rooms()
                .people
                .registerAll(
                        "Punggul",
                        IntStream.range(0, 300)
                                .mapToObj(
                                        i ->
                                                new Newcomer(
                                                        TestOffice.form(
                                                                "Orang " + i,
                                                                BORN.plusDays(i),
                                                                Sex.P,
                                                                9901),
                                                        List.of(
                                                                PostForm.of(
                                                                        village.id(), PostKind.RT)),
                                                        null))
                                .toList());
    }

    /** Two actions on the same 300 people: put forward, then registered. */
    private void enrolAndChange(List<UUID> ids) {
        enrolAll();
        var all = office.rooms().enrolments.all();
        assertEquals(ids.size(), all.size());
        assertEquals(State.PROPOSED, all.get(0).state());
        office.rooms().enrolments.registered(all, TestOffice.TODAY);
    }

    private void enrolAll() {
        office.rooms()
                .enrolments
                .enrol(
                        office.rooms().enrolments.candidates(),
                        EnumSet.of(Programme.JKK, Programme.JKM),
                        Period.of(TestOffice.TODAY));
    }

    /** Every row of the people as the database says it, in the order of ids. */
    private List<String> rows() {
        return Stream.of("person", "post", "participation").flatMap(this::rows).toList();
    }

    private Stream<String> rows(String table) {
        return journal()
                .act(
                        Action.of("office.logo"),
                        pen ->
                                pen.handle()
                                        .createQuery("select * from " + table + " order by id")
                                        .map((row, context) -> RowImage.json(RowImage.read(row)))
                                        .list())
                .stream();
    }
}
