package id.sadardesa.core.sync.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Change;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.sync.SendForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.CheapPair;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both have changed the same: both values are kept, told to the other, and chosen between. */
class ConflictsTest {
    @TempDir static Path folder;

    private static CheapPair two;
    private UUID siti;

    @BeforeAll
    static void meet() {
        two = new CheapPair(folder);
    }

    @BeforeEach
    void begin() {
        Village village = two.begin();
        siti = two.kecamatan.person("SITI UJI", 1, village, PostKind.RT);
        Post post = two.kecamatan.people.posts(siti).get(0);
        PostForm form = PostForm.of(post);
        two.kecamatan.people.changePost(
                post,
                new PostForm(
                        form.villageId(),
                        form.kind(),
                        form.appointment(),
                        form.unit(),
                        "141/7/2025",
                        form.skDate(),
                        form.starts(),
                        form.ends()));
        two.send("1.sadar");
        two.acknowledge(two.take("1.sadar"));
    }

    private static String name(CheapOffice office, UUID person) {
        return office.people.find(person).orElseThrow().name();
    }

    private static String refusal(Runnable what) {
        return assertThrows(Problem.class, what::run).text().key();
    }

    private void branchCalls(String name) {
        PersonForm seen = PersonForm.of(two.branch.people.find(siti).orElseThrow());
        two.branch.requests.correct(siti, seen, TestOffice.with(seen, "name", name), "Sesuai KTP");
    }

    /** The branch hears first; the kecamatan had not seen the correction. */
    private Conflict found() {
        branchCalls("SITI CABANG");
        two.kecamatan.change(siti, "name", "SITI KECAMATAN");
        two.send("2.sadar");
        assertEquals(1, two.take("2.sadar").merged().conflicts());
        return two.branch.conflicts.open().get(0);
    }

    @Test
    void bothValuesAreKeptWithWhoWhenAndDecree() {
        Conflict conflict = found();
        assertEquals("name", conflict.field());
        assertEquals("SITI KECAMATAN", conflict.kept().value());
        assertEquals("SITI CABANG", conflict.lost().value());
        assertEquals("petugas Mojokerto", conflict.lost().by());
        assertNotNull(conflict.lost().at());
        assertEquals("petugas Dlanggu", conflict.kept().by(), "the file that brings it says who");
        assertNotNull(conflict.kept().at());
        assertEquals("141/7/2025", conflict.lost().sk());
        assertEquals(
                Optional.of("Sesuai KTP"), two.branch.conflicts.basis(conflict, conflict.lost()));
        assertEquals(Optional.empty(), two.branch.conflicts.basis(conflict, conflict.kept()));
        assertEquals("SITI KECAMATAN", name(two.branch, siti));
        assertTrue(
                two.branch.journal.history(siti).stream()
                        .map(Change::before)
                        .filter(Objects::nonNull)
                        .anyMatch(row -> "SITI CABANG".equals(row.get("name"))),
                "the losing value stays in the history");
    }

    /** Files are made again byte for byte, also those that say who changed what. */
    @Test
    void whoAndWhenComeAgainWithTheFile() throws IOException {
        found();
        two.kecamatan.change(siti, "name", "SITI LAIN");
        Path again = two.file("2-lagi.sadar");
        two.kecamatan.submissions.again(two.kecamatan.partner(two.branch), 2, again);
        assertEquals(-1, Files.mismatch(two.file("2.sadar"), again));
    }

    @Test
    void bothOfficesFindTheSameConflict() {
        Conflict conflict = found();
        two.reply("1-balasan.sadar");
        two.takeReply("1-balasan.sadar");
        Conflict there = two.kecamatan.conflicts.open().get(0);
        assertEquals(conflict.id(), there.id());
        assertEquals(1, two.kecamatan.conflicts.all().size());
        assertEquals("petugas Dlanggu", there.kept().by());
        assertEquals(Optional.of("Sesuai KTP"), two.kecamatan.conflicts.basis(there, there.lost()));
        assertEquals("SITI KECAMATAN", name(two.kecamatan, siti));
        two.send("3.sadar");
        assertEquals(0, two.take("3.sadar").merged().conflicts());
        assertEquals("petugas Dlanggu", two.branch.conflicts.all().get(0).kept().by());
        two.assertSame();
    }

    @Test
    void whatTheKecamatanChoosesIsToldToTheBranch() {
        found();
        two.reply("1-balasan.sadar");
        two.takeReply("1-balasan.sadar");
        two.kecamatan.conflicts.change(two.kecamatan.conflicts.open().get(0));
        assertEquals("SITI CABANG", name(two.kecamatan, siti));
        two.send("3.sadar");
        two.take("3.sadar");
        assertEquals(List.of(), two.branch.conflicts.open());
        assertEquals(Conflict.State.CHANGED, two.branch.conflicts.all().get(0).state());
        assertEquals("petugas Dlanggu", two.branch.conflicts.all().get(0).settledBy());
        two.assertSame();
    }

    @Test
    void whatTheBranchChoosesIsToldToTheKecamatan() {
        Conflict conflict = found();
        two.branch.conflicts.change(conflict);
        assertEquals("SITI CABANG", name(two.branch, siti));
        two.reply("1-balasan.sadar");
        two.takeReply("1-balasan.sadar");
        assertEquals("SITI CABANG", name(two.kecamatan, siti));
        assertEquals(List.of(), two.kecamatan.conflicts.open());
        two.send("3.sadar");
        two.take("3.sadar");
        two.assertSame();
        assertEquals("sync.conflict.settled", refusal(() -> two.branch.conflicts.keep(conflict)));
    }

    /** What the other office chose is no work here, and is told with what holds now. */
    @Test
    void whatTheOtherChoseIsNoWorkHere() {
        two.branch.conflicts.keep(found());
        two.reply("1-balasan.sadar");
        Differing news = two.takeReply("1-balasan.sadar").merged().differing();
        assertEquals(0, news.waiting());
        Choice choice = news.chosen().get(0);
        assertEquals("SITI KECAMATAN", choice.name());
        assertEquals("SITI KECAMATAN", choice.holds().value());
        assertEquals("SITI CABANG", choice.yields().value());
        assertEquals("BPJS Ketenagakerjaan Cabang Mojokerto", Texts.indonesian().get(choice.by()));
        two.reply("2-balasan.sadar");
        assertEquals(
                List.of(), two.takeReply("2-balasan.sadar").merged().differing().chosen(), "told");
    }

    @Test
    void whatWasOpenHereAndChosenThereIsToldOnce() {
        found();
        two.reply("1-balasan.sadar");
        assertEquals(1, two.takeReply("1-balasan.sadar").merged().differing().waiting());
        two.kecamatan.conflicts.change(two.kecamatan.conflicts.open().get(0));
        two.send("3.sadar");
        Differing news = two.take("3.sadar").merged().differing();
        assertEquals(0, news.waiting());
        Choice choice = news.chosen().get(0);
        assertEquals("SITI CABANG", choice.holds().value());
        assertEquals("SITI KECAMATAN", choice.yields().value());
        two.reply("2-balasan.sadar");
        assertEquals(
                List.of(),
                two.takeReply("2-balasan.sadar").merged().differing().chosen(),
                "it is our own choice that comes back");
    }

    @Test
    void keepingIsToldToo() {
        two.branch.conflicts.keep(found());
        two.reply("1-balasan.sadar");
        two.takeReply("1-balasan.sadar");
        assertEquals(Conflict.State.KEPT, two.kecamatan.conflicts.all().get(0).state());
        assertEquals("SITI KECAMATAN", name(two.kecamatan, siti));
    }

    @Test
    void whatWasChangedSinceIsNotOverwritten() {
        Conflict conflict = found();
        branchCalls("SITI BARU");
        assertEquals("sync.conflict.past", refusal(() -> two.branch.conflicts.change(conflict)));
        assertEquals("SITI BARU", name(two.branch, siti));
    }

    @Test
    void theKecamatanCannotOverruleTheNumber() {
        two.branch.numbers.add(new Kpj("26000000013"), new Kpj("26000000195"));
        two.branch.numbers.give(List.of(siti));
        two.kecamatan.people.recordKpj(
                two.kecamatan.people.find(siti).orElseThrow(), new Kpj("26000000021"));
        two.reply("1-balasan.sadar");
        two.takeReply("1-balasan.sadar");
        Conflict conflict = two.kecamatan.conflicts.open().get(0);
        assertEquals("sync.conflict.kpj", refusal(() -> two.kecamatan.conflicts.change(conflict)));
        assertTrue(two.kecamatan.conflicts.unchangeable(conflict).isPresent(), "it is not offered");
        assertEquals("*******0021", conflict.shown(conflict.lost()));
    }

    /** A repeated clash between the same values is the same conflict and counts once. */
    @Test
    void theSameFileAgainFindsNothingNew() {
        found();
        two.send("3.sadar", SendForm.FULL);
        assertEquals(0, two.take("3.sadar").merged().conflicts());
        two.send("4.sadar", SendForm.FULL);
        assertTrue(two.take("4.sadar").changesNothing());
        two.kecamatan.change(siti, "phone", "081234567890");
        two.send("5.sadar", SendForm.FULL);
        assertFalse(two.take("5.sadar").changesNothing());
        assertEquals(1, two.branch.conflicts.all().size());
    }

    @Test
    void oneWhoWasRemovedStaysRemovedAndIsListed() {
        branchCalls("SITI CABANG");
        two.kecamatan.people.remove(siti);
        two.send("2.sadar");
        assertEquals(1, two.take("2.sadar").merged().conflicts());
        assertTrue(two.branch.people.find(siti).isEmpty());
        Conflict conflict = two.branch.conflicts.open().get(0);
        assertEquals(Conflict.Kind.REMOVED, conflict.kind());
        assertEquals("name", conflict.lost().value());
        assertEquals("petugas Dlanggu", conflict.kept().by(), "who took her away");
        assertEquals("sync.conflict.theirs", refusal(() -> two.branch.conflicts.change(conflict)));
        two.reply("1-balasan.sadar");
        two.takeReply("1-balasan.sadar");
        two.assertSame();
        two.kecamatan.conflicts.change(two.kecamatan.conflicts.open().get(0));
        assertEquals("SITI CABANG", name(two.kecamatan, siti), "what the branch said of her holds");
        two.send("3.sadar");
        two.take("3.sadar");
        two.assertSame();
        assertEquals(1, two.branch.people.posts(siti).size());
    }

    private static void undoLast(CheapOffice office, String action) {
        long seq =
                office.journal.latest(20).stream()
                        .filter(one -> one.action().key().equals("journal.action." + action))
                        .findFirst()
                        .orElseThrow()
                        .seq();
        office.journal.undo(seq);
    }

    /** Nothing is left to choose about somebody who is here again. */
    @Test
    void oneWhoseRemovalIsTakenBackIsNoConflictAnyMore() {
        branchCalls("SITI CABANG");
        two.kecamatan.people.remove(siti);
        two.send("2.sadar");
        two.take("2.sadar");
        two.reply("1-balasan.sadar");
        two.takeReply("1-balasan.sadar");
        assertEquals(1, two.kecamatan.conflicts.open().size());
        undoLast(two.kecamatan, "person.remove");
        assertEquals(List.of(), two.kecamatan.conflicts.open());
        assertEquals("petugas Dlanggu", two.kecamatan.conflicts.all().get(0).settledBy());
        two.send("3.sadar");
        two.take("3.sadar");
        assertEquals(List.of(), two.branch.conflicts.open());
        assertEquals(Conflict.State.CHANGED, two.branch.conflicts.all().get(0).state());
        two.assertSame();
    }

    /** Also where the conflict is heard of only when the person is back already. */
    @Test
    void aConflictOverOneWhoIsBackAlreadyIsNone() {
        branchCalls("SITI CABANG");
        two.kecamatan.people.remove(siti);
        two.send("2.sadar");
        two.take("2.sadar");
        two.reply("1-balasan.sadar");
        undoLast(two.kecamatan, "person.remove");
        two.takeReply("1-balasan.sadar");
        assertEquals(1, two.kecamatan.conflicts.all().size());
        assertEquals(List.of(), two.kecamatan.conflicts.open());
        two.send("3.sadar");
        two.take("3.sadar");
        assertEquals(List.of(), two.branch.conflicts.open());
        two.assertSame();
    }

    @Test
    void aNumberThatIsSomebodyElsesIsGivenWhenItIsFree() {
        UUID other = two.branch.people.register(CheapOffice.form("ORANG LAIN", 5), List.of());
        UUID budi =
                two.kecamatan.person(
                        "BUDI UJI", 5, two.kecamatan.villages.all().get(0), PostKind.RW);
        two.send("2.sadar");
        assertEquals(1, two.take("2.sadar").merged().conflicts());
        assertNull(two.branch.people.find(budi).orElseThrow().nik());
        Conflict conflict = two.branch.conflicts.open().get(0);
        assertEquals(Conflict.Kind.NUMBER, conflict.kind());
        assertEquals("sync.conflict.taken", refusal(() -> two.branch.conflicts.change(conflict)));
        two.branch.change(other, "nik", null);
        two.branch.conflicts.change(conflict);
        assertNotNull(two.branch.people.find(budi).orElseThrow().nik());
    }

    @Test
    void everyKindAndStateHasItsName() {
        for (Texts texts : List.of(Texts.indonesian(), Texts.english())) {
            for (Conflict.Kind kind : Conflict.Kind.values()) {
                assertTrue(texts.get("sync.conflict.kind." + kind).length() > 3);
            }
            for (Conflict.State state : Conflict.State.values()) {
                assertTrue(texts.get("sync.conflict.state." + state).length() > 3);
            }
        }
    }
}
