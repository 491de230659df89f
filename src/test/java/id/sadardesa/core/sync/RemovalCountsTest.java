package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.Text;
import id.sadardesa.core.branch.DecisionForm;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapPair;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sender and receiver of a file count the same removals; where they differ, it is said why. */
class RemovalCountsTest {
    @TempDir static Path folder;

    private static CheapPair two;
    private Village village;

    @BeforeAll
    static void meet() {
        two = new CheapPair(folder);
    }

    @BeforeEach
    void begin() {
        village = two.begin();
    }

    private UUID enrolled() {
        UUID siti = two.kecamatan.person("SITI UJI", 1, village, PostKind.RT);
        two.kecamatan.enrol(siti);
        two.send("1.sadar");
        two.acknowledge(two.take("1.sadar"));
        return siti;
    }

    private void undoEnrolment() {
        Entry last =
                two.kecamatan.journal.latest(20).stream()
                        .filter(one -> one.action().key().equals("journal.action.enrol"))
                        .findFirst()
                        .orElseThrow();
        two.kecamatan.journal.undo(last.seq());
    }

    @Test
    void bothCountTheSame() {
        enrolled();
        undoEnrolment();
        int sent = two.send("2.sadar").sent().totals().tombstones();
        Arrival arrival = two.take("2.sadar");
        assertEquals(sent, arrival.counts().ended());
        assertEquals(List.of(), arrival.removals());
    }

    /** The step that a decision became at the branch is none of the kecamatan's removals. */
    @Test
    void whatRestedOnThemAtTheReceiverIsCountedApart() {
        enrolled();
        two.branch.requests.decide(
                two.branch.requests.waiting(), DecisionForm.accept(TestOffice.TODAY));
        undoEnrolment();
        int sent = two.send("2.sadar").sent().totals().tombstones();
        Arrival arrival = two.take("2.sadar");
        assertEquals(sent, arrival.counts().ended());
        assertEquals(1, arrival.merged().along());
        assertEquals(List.of(Text.of("sync.removals.along", 1)), arrival.removals());
        assertEquals(sent, two.branch.arrivals.received().get(0).ended());
    }

    @Test
    void whatTheReceiverNeverHadIsSaid() {
        enrolled();
        UUID budi = two.kecamatan.person("BUDI UJI", 2, village, PostKind.RW);
        two.kecamatan.people.remove(budi);
        int sent = two.send("2.sadar").sent().totals().tombstones();
        Arrival arrival = two.take("2.sadar");
        assertEquals(0, arrival.counts().ended());
        assertEquals(List.of(Text.of("sync.removals.absent", sent, 0, sent)), arrival.removals());
    }
}
