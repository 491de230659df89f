package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Progress;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.sync.merge.Conflict;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two computers of one office come to the same, and list the same, whichever found it. */
class OneDeskTest {
    @TempDir static Path folder;

    private static CheapOffice first;
    private static CheapOffice second;
    private static CheapOffice branch;

    private UUID siti;
    private int files;

    @BeforeAll
    static void meet() {
        first = new CheapOffice(Office.Role.KECAMATAN, "35.16.09", "Dlanggu");
        second = new CheapOffice(Office.Role.KECAMATAN, "35.16.09", "Dlanggu");
        branch = new CheapOffice(Office.Role.BRANCH, "35.16.00", "Mojokerto");
        for (CheapOffice other : List.of(second, branch)) {
            first.introduceTo(other, folder);
            other.introduceTo(first, folder);
        }
    }

    @BeforeEach
    void begin() {
        for (CheapOffice office : List.of(first, second, branch)) {
            office.begin();
        }
        Village village = first.village("35.16.09.2001", "Punggul");
        siti = first.person("SITI UJI", 1, village, PostKind.RT);
        pass(first, second);
        pass(second, first);
    }

    private Path made(CheapOffice from, CheapOffice to) {
        Path file = folder.resolve(System.nanoTime() + "-" + ++files + ".sadar");
        from.send(to, SendForm.NEXT, file);
        return file;
    }

    private Arrival pass(CheapOffice from, CheapOffice to) {
        return to.take(made(from, to));
    }

    private void reply() {
        Path file = folder.resolve(System.nanoTime() + "-" + ++files + ".sadar");
        branch.submissions.reply(branch.partner(first), file, Progress.SILENT);
        first.take(file);
    }

    private String name(CheapOffice office) {
        return office.people.find(siti).orElseThrow().name();
    }

    /** The first computer finds it, in a file of the second. */
    private Conflict found() {
        first.change(siti, "name", "SITI SATU");
        second.change(siti, "name", "SITI DUA");
        assertEquals(1, pass(second, first).merged().conflicts());
        return first.conflicts.open().get(0);
    }

    /** After each has told the other what it knew alone, e.g. who gave a value. */
    private void assertSame() {
        passAny(second, first);
        passAny(first, second);
        assertEquals(Sides.inside(first, second).text(), Sides.inside(second, first).text());
    }

    private void passAny(CheapOffice from, CheapOffice to) {
        Optional<Outlook> next =
                from.submissions.outlook(from.partner(to), SendForm.NEXT, Progress.SILENT);
        if (next.isPresent()) {
            pass(from, to);
        }
    }

    @Test
    void whatOneFoundBothList() {
        Conflict here = found();
        pass(first, second);
        Conflict there = second.conflicts.open().get(0);
        assertEquals(here.id(), there.id());
        assertEquals("SITI SATU", there.kept().value());
        assertEquals("SITI DUA", there.lost().value());
        assertEquals(second.keys.self().id(), here.office(), "with whom it differs");
        assertEquals(first.keys.self().id(), there.office());
        assertEquals(1, second.conflicts.all().size());
        assertEquals("SITI SATU", name(second));
        assertSame();
    }

    /** They have one name, and who chooses must know which of the two said what. */
    @Test
    void eachKnowsWhichOfTheTwoSaidWhat() {
        Conflict here = found();
        pass(first, second);
        Conflict there = second.conflicts.open().get(0);
        assertEquals("sync.conflict.here", first.conflicts.whose(here, here.kept()).key());
        assertEquals("sync.conflict.there", first.conflicts.whose(here, here.lost()).key());
        assertEquals("sync.conflict.there", second.conflicts.whose(there, there.kept()).key());
        assertEquals("sync.conflict.here", second.conflicts.whose(there, there.lost()).key());
        String sign = String.valueOf(first.conflicts.whose(here, here.lost()).values().get(0));
        assertTrue(first.partner(second).called().endsWith("(" + sign + ")"));
        assertEquals("petugas Dlanggu", there.kept().by());
        assertNotNull(there.lost().at(), "who and when is known where it was said");
        pass(second, first);
        assertNotNull(first.conflicts.open().get(0).lost().at(), "and told to the other");
    }

    @Test
    void theSecondFindsItAndTheFirstListsItToo() {
        first.change(siti, "name", "SITI SATU");
        second.change(siti, "name", "SITI DUA");
        assertEquals(1, pass(first, second).merged().conflicts());
        pass(second, first);
        assertEquals(1, first.conflicts.open().size());
        assertEquals("SITI SATU", name(first));
        assertSame();
    }

    @Test
    void whatIsChosenAtOneIsChosenAtBoth() {
        found();
        pass(first, second);
        second.conflicts.change(second.conflicts.open().get(0));
        pass(second, first);
        assertEquals("SITI DUA", name(first));
        assertEquals(List.of(), first.conflicts.open());
        assertSame();
    }

    /** Both have the office's name, so that by it nobody's value is told from the other's. */
    @Test
    void aFurtherValueOfTheOtherComputerDoesNotPassInSilence() {
        found();
        second.change(siti, "name", "SITI TIGA");
        assertEquals(1, pass(second, first).merged().conflicts());
        assertEquals("SITI SATU", name(first));
        pass(first, second);
        assertEquals(2, second.conflicts.open().size());
        assertSame();
    }

    @Test
    void theBranchDiffersInItsOwnName() {
        pass(first, branch);
        PersonForm seen = PersonForm.of(branch.people.find(siti).orElseThrow());
        branch.requests.correct(siti, seen, TestOffice.with(seen, "name", "SITI DUA"), "KTP");
        found();
        reply();
        pass(first, branch);
        pass(first, second);
        assertEquals(2, first.conflicts.open().size(), "one with each");
        assertEquals(2, second.conflicts.open().size());
        assertEquals(1, branch.conflicts.open().size());
        first.conflicts.keep(
                first.conflicts.open().stream()
                        .filter(one -> one.office().equals(branch.keys.self().id()))
                        .findFirst()
                        .orElseThrow());
        pass(first, branch);
        pass(first, second);
        assertEquals(List.of(), branch.conflicts.open());
        assertEquals(1, second.conflicts.open().size(), "the other is not chosen on yet");
        assertSame();
    }

    @Test
    void itStandsWhereItWasFoundWhenTheOtherTakesTheFileBack() {
        found();
        pass(first, second);
        Entry taken = second.journal.latest(1).get(0);
        second.journal.undo(taken.seq());
        assertEquals(List.of(), second.conflicts.all());
        pass(second, first);
        assertEquals(1, first.conflicts.open().size());
        pass(first, second);
        assertEquals(1, second.conflicts.open().size());
        assertSame();
    }

    /**
     * A participation lies on a post, the post in a village, and only the village was ours to go.
     */
    @Test
    void whatOneEnrolledInAVillageThatTheOtherRemovedIsListed() {
        Village pohkecik = first.village("35.16.09.2002", "Pohkecik");
        pass(first, second);
        UUID budi = second.person("BUDI UJI", 2, pohkecik, PostKind.RW);
        Path early = made(second, first);
        second.enrol(budi);
        Path late = made(second, first);
        first.villages.remove(pohkecik);
        assertEquals(1, first.take(early).merged().conflicts());
        Arrival arrival = first.take(late);
        assertTrue(arrival.agrees(), "what stayed away did not go lost in a file");
        assertTrue(first.people.find(budi).isPresent());
        assertEquals(List.of(), first.people.posts(budi));
        assertEquals(List.of(), first.enrolments.all());
        pass(first, second);
        Conflict there = second.conflicts.open().get(0);
        assertEquals(Conflict.Kind.REMOVED, there.kind());
        assertEquals(pohkecik.id(), there.row());
        pass(second, first);
        assertSame();
    }
}
