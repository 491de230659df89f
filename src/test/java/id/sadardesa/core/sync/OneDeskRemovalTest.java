package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.sadardesa.base.Progress;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.sync.merge.Conflict;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One of two computers of an office takes away what the other has made or changed. */
class OneDeskRemovalTest {
    private static final LocalDate DIED = TestOffice.TODAY.minusDays(3);

    @TempDir static Path folder;

    private static CheapOffice first;
    private static CheapOffice second;

    private UUID siti;
    private int files;

    @BeforeAll
    static void meet() {
        first = new CheapOffice(Office.Role.KECAMATAN, "35.16.09", "Dlanggu");
        second = new CheapOffice(Office.Role.KECAMATAN, "35.16.09", "Dlanggu");
        first.introduceTo(second, folder);
        second.introduceTo(first, folder);
    }

    @BeforeEach
    void begin() {
        first.begin();
        second.begin();
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

    private void pass(CheapOffice from, CheapOffice to) {
        to.take(made(from, to));
    }

    /** Until neither has anything to tell. */
    private void passAll() {
        for (int i = 0; i < 2; i++) {
            passAny(first, second);
            passAny(second, first);
        }
    }

    private void passAny(CheapOffice from, CheapOffice to) {
        Optional<Outlook> next =
                from.submissions.outlook(from.partner(to), SendForm.NEXT, Progress.SILENT);
        if (next.isPresent()) {
            pass(from, to);
        }
    }

    private static void assertSame() {
        assertEquals(Sides.inside(first, second).text(), Sides.inside(second, first).text());
    }

    /** Numbers are let go of before a person goes, and come back all the same. */
    @Test
    void whoTheOtherRemovedComesBackWithNumbers() {
        first.people.remove(siti);
        second.change(siti, "name", "SITI DUA");
        second.people.recordKpj(second.people.find(siti).orElseThrow(), new Kpj("26000000013"));
        pass(first, second);
        second.conflicts.change(open(second));
        Person back = second.people.find(siti).orElseThrow();
        assertEquals("SITI DUA", back.name());
        assertNotNull(back.nik());
        assertNotNull(back.kpj());
        assertEquals(1, second.people.posts(siti).size());
        passAll();
        assertSame();
    }

    private static Conflict open(CheapOffice office) {
        assertEquals(1, office.conflicts.open().size());
        return office.conflicts.open().get(0);
    }

    /** What both state has one id, so that the tombstone of one is about the other's too. */
    @Test
    void whatBothStatedAndOneTookBackIsGoneAtBothAndListed() {
        second.enrolments.deaths().record(siti, DIED);
        Path file = made(second, first);
        first.enrolments.deaths().record(siti, DIED);
        first.enrolments.deaths().revoke(siti);
        first.take(file);
        passAll();
        assertSame();
        assertEquals(Conflict.Kind.REMOVED, open(first).kind());
    }

    @Test
    void aPostThatTheOtherRemovedComesBackAsItWasHere() {
        Post post = second.people.posts(siti).get(0);
        first.people.removePost(first.people.posts(siti).get(0));
        second.people.changePost(
                post, PostForm.of(post).renewed("141/9/2026", TestOffice.TODAY, null));
        pass(first, second);
        assertEquals(List.of(), second.people.posts(siti));
        second.conflicts.change(open(second));
        assertEquals("141/9/2026", second.people.posts(siti).get(0).skNumber());
        pass(second, first);
        assertEquals("141/9/2026", first.people.posts(siti).get(0).skNumber());
        passAll();
        assertSame();
    }

    @Test
    void aVillageComesBackWithAllThatLayOnIt() {
        Village pohkecik = first.village("35.16.09.2002", "Pohkecik");
        pass(first, second);
        UUID budi = second.person("BUDI UJI", 2, pohkecik, PostKind.RW);
        second.enrol(budi);
        first.villages.remove(pohkecik);
        pass(first, second);
        assertEquals(List.of(), second.people.posts(budi));
        second.conflicts.change(
                second.conflicts.open().stream()
                        .filter(one -> one.resource() == Resource.POSTS)
                        .findFirst()
                        .orElseThrow());
        assertEquals(List.of(), second.conflicts.open(), "what came back with it is settled too");
        assertEquals(1, second.people.posts(budi).size());
        assertEquals(1, second.enrolments.all().size());
        pass(second, first);
        assertEquals(1, first.people.posts(budi).size());
        assertEquals(1, first.enrolments.all().size());
        passAll();
        assertSame();
    }
}
