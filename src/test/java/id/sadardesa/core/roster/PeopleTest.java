package id.sadardesa.core.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
    private static final LocalDate BORN = LocalDate.of(1975, 8, 12);

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

    @ParameterizedTest
    @CsvSource({
        "muh",
        "moham",
        "Mohammad syaiful",
        "saifoel",
        "kamituwo krajan",
        "kepala dusun",
        "kalen ansori",
        "3516091208750001",
        "0875",
        "an'sori",
    })
    void isFoundHoweverItIsSpelled(String query) {
        UUID id =
                office.rooms()
                        .people
                        .register(
                                TestOffice.form("Moch. Syaiful Anshori", BORN, Sex.L, 1),
                                List.of(
                                        new PostForm(
                                                kalen.id(),
                                                PostKind.KADUS,
                                                Appointment.DEFINITIF,
                                                "Kamituwo Krajan",
                                                null,
                                                null,
                                                null,
                                                null)));
        office.person("Slamet", BORN, Sex.L, 2, kalen, PostKind.RT);
        List<RosterLine> found = office.rooms().people.index(Texts.indonesian()).search(query);
        assertTrue(found.stream().anyMatch(line -> line.person().id().equals(id)), query);
    }

    @Test
    void doesNotFindWhatIsNotMeant() {
        office.person("Slamet", BORN, Sex.L, 2, kalen, PostKind.RT);
        RosterIndex index = office.rooms().people.index(Texts.indonesian());
        assertEquals(0, index.search("muhammad").size());
        assertEquals(0, index.search("slamet kades").size());
        assertEquals(1, index.search("").size());
    }

    @Test
    void aNikThatSomebodyElseHasIsRefusedWithHisName() {
        UUID slamet = office.person("Slamet", BORN, Sex.L, 2, kalen, PostKind.RT);
        PersonForm other = TestOffice.form("Bambang", BORN, Sex.L, 2);
        var problem = office.rooms().people.check(other, null).get(0);
        assertEquals("nik", problem.field());
        assertTrue(Texts.indonesian().get(problem.text()).contains("Slamet"));
        assertThrows(Problem.class, () -> office.rooms().people.register(other, List.of()));
        assertTrue(
                office.rooms()
                        .people
                        .check(TestOffice.form("Slamet", BORN, Sex.L, 2), slamet)
                        .isEmpty());
    }

    @Test
    void severalPostsStandInOrderOfSeniority() {
        UUID id = office.person("Slamet", BORN, Sex.L, 2, kalen, PostKind.RT, PostKind.KAUR_KEU);
        RosterLine line = office.rooms().people.lines(TestOffice.TODAY).get(0);
        assertEquals(id, line.person().id());
        assertEquals(PostKind.KAUR_KEU, line.mainPost().orElseThrow().kind());
        assertEquals(2, line.posts().size());
    }

    @Test
    void theHistoryOfAPersonIsReadFromTheJournal() {
        UUID id = office.person("Slamet", BORN, Sex.L, 2, kalen, PostKind.RT);
        PersonForm was = PersonForm.of(office.rooms().people.find(id).orElseThrow());
        office.change(
                id,
                new PersonForm(
                        was.nik(),
                        "Slamet Riyadi",
                        null,
                        null,
                        was.sex(),
                        was.birthPlace(),
                        was.birthDate(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        Particulars.NONE));
        List<Change> history = office.rooms().journal.history(id);
        assertEquals(3, history.size(), "the person, the post, the change");
        assertEquals(Set.of("name"), history.get(2).columns());
    }

    @Test
    void aValueThatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        UUID id = office.person("Slamet", BORN, Sex.L, 2, kalen, PostKind.RT);
        var people = office.rooms().people;
        PersonForm seen = PersonForm.of(people.find(id).orElseThrow());
        office.change(id, TestOffice.with(seen, "phone", "081234567890"));
        PersonForm mine = TestOffice.with(seen, "phone", "081999999999");
        Problem stale = assertThrows(Problem.class, () -> people.change(id, seen, mine));
        assertEquals("journal.row.changed", stale.text().key());
        people.change(id, seen, TestOffice.with(seen, "address", "Dusun Krajan"));
        Person now = people.find(id).orElseThrow();
        assertEquals("081234567890", now.phone());
        assertEquals("Dusun Krajan", now.address());
    }

    @Test
    void aPostThatWasChangedMeanwhileKeepsItsNewerValues() {
        UUID id = office.person("Slamet", BORN, Sex.L, 2, kalen, PostKind.RT);
        var people = office.rooms().people;
        Post seen = people.posts(id).get(0);
        LocalDate starts = LocalDate.of(2020, 1, 1);
        people.changePost(seen, post(null, starts));
        people.changePost(seen, post("RT 01", null));
        Post now = people.posts(id).get(0);
        assertEquals("RT 01", now.unit());
        assertEquals(starts, now.starts());
        people.removePost(now);
        Problem gone =
                assertThrows(Problem.class, () -> people.changePost(now, post("RT 02", starts)));
        assertEquals("journal.row.gone", gone.text().key());
    }

    private PostForm post(@Nullable String unit, @Nullable LocalDate starts) {
        return new PostForm(
                kalen.id(), PostKind.RT, Appointment.DEFINITIF, unit, null, null, starts, null);
    }

    @Test
    void savingWithoutAChangeLeavesNoTrace() {
        UUID id = office.person("Slamet", BORN, Sex.L, 2, kalen, PostKind.RT);
        long before = office.rooms().journal.lastSeq();
        PersonForm same = PersonForm.of(office.rooms().people.find(id).orElseThrow());
        assertFalse(office.change(id, same));
        assertEquals(before, office.rooms().journal.lastSeq());
    }

    @Test
    void undoTakesAPersonBackAlsoAfterARestart() {
        office.person("Slamet", BORN, Sex.L, 2, kalen, PostKind.RT);
        var rooms = office.restart();
        Entry last = rooms.journal.latest(1).get(0);
        assertEquals(2, rooms.journal.undo(last.seq()));
        assertTrue(rooms.people.lines(TestOffice.TODAY).isEmpty());
        long undo = rooms.journal.lastSeq();
        rooms.journal.undo(undo);
        assertEquals(1, rooms.people.lines(TestOffice.TODAY).size(), "an undo can be undone");
    }

    @Test
    void aPersonWhoWasEnrolledIsNeverErased() {
        UUID id = office.person("Slamet", BORN, Sex.L, 2, kalen, PostKind.RT);
        var rooms = office.rooms();
        rooms.enrolments.enrol(
                rooms.enrolments.candidates(), Programme.parse("jkk,jkm"), Period.parse("2026-03"));
        assertThrows(Problem.class, () -> rooms.people.remove(id));
    }
}
