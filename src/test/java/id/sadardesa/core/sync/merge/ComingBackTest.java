package id.sadardesa.core.sync.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.CheapPair;
import id.sadardesa.testkit.MovingClock;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value, a conflict or a file that was there before and comes again. */
class ComingBackTest {
    @TempDir static Path folder;

    private static final MovingClock CLOCK = new MovingClock(TestOffice.CLOCK);

    private static CheapPair two;
    private UUID siti;
    private int files;

    @BeforeAll
    static void meet() {
        two = new CheapPair(folder, CLOCK);
    }

    @BeforeEach
    void begin() {
        siti = two.kecamatan.person("SITI UJI", 1, two.begin(), PostKind.RT);
        send();
    }

    private void send() {
        String name = System.nanoTime() + "-" + ++files + ".sadar";
        two.send(name);
        two.take(name);
    }

    private void reply() {
        String name = System.nanoTime() + "-" + ++files + "-balasan.sadar";
        two.reply(name);
        two.takeReply(name);
    }

    private void kecamatanCalls(String name) {
        two.kecamatan.change(siti, "name", name);
    }

    private void branchCalls(String name) {
        PersonForm seen = PersonForm.of(two.branch.people.find(siti).orElseThrow());
        two.branch.requests.correct(siti, seen, TestOffice.with(seen, "name", name), "Sesuai KTP");
    }

    private static List<String> listed(CheapOffice office) {
        return office.conflicts.all().stream()
                .map(
                        one ->
                                String.join(
                                        " ",
                                        one.id().toString(),
                                        one.foundOn().toString(),
                                        one.state().name(),
                                        one.kept().toString(),
                                        one.lost().toString()))
                .sorted()
                .toList();
    }

    private static void assertSame() {
        two.assertSame();
        assertEquals(listed(two.kecamatan), listed(two.branch));
    }

    private static void takeBackTheLastFile(CheapOffice office) {
        office.journal.undo(
                office.journal.latest(20).stream()
                        .filter(one -> one.action().key().equals("journal.action.sync.received"))
                        .findFirst()
                        .orElseThrow()
                        .seq());
    }

    /** It was said once, then something else, and so it is new when it is said again. */
    @Test
    void aValueThatTheKecamatanReturnsToIsNew() {
        branchCalls("SITI CABANG");
        kecamatanCalls("SITI SATU");
        send();
        kecamatanCalls("SITI DUA");
        send();
        branchCalls("SITI KARTU");
        kecamatanCalls("SITI SATU");
        send();
        reply();
        send();
        assertEquals("SITI SATU", two.branch.people.find(siti).orElseThrow().name());
        assertSame();
    }

    /** What holds is theirs since the conflict, and what we make of it is ours again. */
    @Test
    void whatTheBranchMakesOfTheValueThatHeldIsNotOverwrittenByTheOldOne() {
        branchCalls("SITI CABANG");
        kecamatanCalls("SITI SATU");
        send();
        branchCalls("SITI KARTU");
        two.kecamatan.change(siti, "birthPlace", "Gresik");
        send();
        assertEquals("SITI KARTU", two.branch.people.find(siti).orElseThrow().name());
        reply();
        send();
        assertEquals("SITI KARTU", two.kecamatan.people.find(siti).orElseThrow().name());
        assertSame();
    }

    /** The branch knows of it all the same, and tells it again. */
    @Test
    void aConflictStandsAtTheBranchWhenTheKecamatanTakesTheReplyBack() {
        branchCalls("SITI CABANG");
        kecamatanCalls("SITI SATU");
        send();
        reply();
        assertEquals(1, two.kecamatan.conflicts.open().size());
        takeBackTheLastFile(two.kecamatan);
        assertEquals(List.of(), two.kecamatan.conflicts.all());
        send();
        assertEquals(1, two.branch.conflicts.open().size());
        reply();
        assertEquals(1, two.kecamatan.conflicts.open().size());
        send();
        assertSame();
    }

    @Test
    void aConflictStandsAtTheKecamatanWhenTheBranchTakesTheFileBack() {
        branchCalls("SITI CABANG");
        kecamatanCalls("SITI SATU");
        reply();
        assertEquals(1, two.kecamatan.conflicts.open().size());
        send();
        assertEquals(1, two.branch.conflicts.open().size());
        takeBackTheLastFile(two.branch);
        reply();
        assertEquals(1, two.kecamatan.conflicts.open().size());
        send();
        reply();
        assertEquals(1, two.branch.conflicts.open().size());
        assertSame();
    }

    /** Only one of the two finds it again. */
    @Test
    void theSameConflictAfterItWasSettledIsOpenAtBoth() {
        branchCalls("SITI CABANG");
        kecamatanCalls("SITI SATU");
        send();
        reply();
        two.kecamatan.conflicts.keep(two.kecamatan.conflicts.open().get(0));
        kecamatanCalls("SITI DUA");
        send();
        branchCalls("SITI CABANG");
        kecamatanCalls("SITI SATU");
        send();
        assertEquals(1, two.branch.conflicts.open().size());
        kecamatanCalls("SITI DUA");
        reply();
        send();
        assertEquals(1, two.kecamatan.conflicts.open().size());
        assertSame();
    }

    /** The kecamatan finds it in a reply, the branch in a file from before that reply. */
    @Test
    void whatBothFoundOnDifferentDaysIsDatedAlike() {
        branchCalls("SITI CABANG");
        CLOCK.pass(Duration.ofDays(1));
        kecamatanCalls("SITI SATU");
        two.send("awal.sadar");
        reply();
        CLOCK.pass(Duration.ofDays(3));
        two.take("awal.sadar");
        assertEquals(1, two.kecamatan.conflicts.open().size());
        assertEquals(1, two.branch.conflicts.open().size());
        send();
        reply();
        assertSame();
    }

    /** The same value of one of them, given twice: each knows of another time. */
    @Test
    void whatBothKnowOtherwiseOfASideIsSaidAlike() {
        branchCalls("SITI CABANG");
        CLOCK.pass(Duration.ofDays(1));
        branchCalls("SITI KARTU");
        CLOCK.pass(Duration.ofDays(1));
        branchCalls("SITI CABANG");
        kecamatanCalls("SITI SATU");
        two.send("awal.sadar");
        reply();
        two.take("awal.sadar");
        send();
        reply();
        assertSame();
    }
}
