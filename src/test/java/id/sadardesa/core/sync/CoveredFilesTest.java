package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.sync.Sent.Standing;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapPair;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a sent file: only that it arrived of which somebody said so. */
class CoveredFilesTest {
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

    private void somethingHappens(int serial) {
        two.kecamatan.person("ORANG UJI " + serial, serial, village, PostKind.RT);
    }

    private static List<Sent> sent() {
        return two.kecamatan.submissions.sent(two.kecamatan.partner(two.branch));
    }

    private static List<Standing> standings() {
        return sent().stream().map(Sent::standing).toList();
    }

    private void three() {
        for (int number = 1; number <= 3; number++) {
            somethingHappens(number);
            two.send(number + ".sadar");
        }
    }

    @Test
    void aReceiptOfALaterFileCoversThoseThatNobodyTook() {
        three();
        two.acknowledge(two.take("3.sadar"));
        assertEquals(List.of(Standing.KNOWN, Standing.COVERED, Standing.COVERED), standings());
        assertEquals(List.of(0, 3, 3), sent().stream().map(Sent::coveredBy).toList());
        somethingHappens(4);
        two.send("4.sadar");
        assertEquals(Standing.WAITING, standings().get(0));
        two.take("4.sadar");
        two.assertSame();
    }

    @Test
    void aReplyNamesTheFilesThatWereTaken() {
        three();
        two.take("1.sadar");
        two.take("3.sadar");
        two.reply("balasan.sadar");
        two.takeReply("balasan.sadar");
        assertEquals(List.of(Standing.KNOWN, Standing.COVERED, Standing.KNOWN), standings());
        assertEquals(3, sent().get(1).coveredBy());
    }

    /** The receipt of a covered file may still be noted: then it is known to have arrived. */
    @Test
    void aCoveredFileMayBeAcknowledgedYet() {
        three();
        Arrival second = two.take("2.sadar");
        two.acknowledge(two.take("3.sadar"));
        assertEquals(Standing.COVERED, standings().get(1));
        two.acknowledge(second);
        assertEquals(Standing.KNOWN, standings().get(1));
        assertEquals(3, sent().get(2).coveredBy() + 1, "the nearest one covers");
    }

    /** What the branch took back is waited for again, and so is what it covered. */
    @Test
    void nothingIsCoveredByWhatWasTakenBack() {
        somethingHappens(1);
        two.send("1.sadar");
        two.take("1.sadar");
        two.reply("balasan-1.sadar");
        two.takeReply("balasan-1.sadar");
        somethingHappens(2);
        two.send("2.sadar");
        somethingHappens(3);
        two.send("3.sadar");
        two.take("3.sadar");
        long taken = two.branch.journal.lastSeq();
        two.reply("balasan-2.sadar");
        two.takeReply("balasan-2.sadar");
        assertEquals(List.of(Standing.KNOWN, Standing.COVERED, Standing.KNOWN), standings());
        two.branch.journal.undo(taken);
        two.reply("balasan-3.sadar");
        two.takeReply("balasan-3.sadar");
        assertEquals(List.of(Standing.WAITING, Standing.WAITING, Standing.KNOWN), standings());
    }

    @Test
    void anActionThatWasSentSaysSo() {
        somethingHappens(1);
        long action = two.kecamatan.journal.lastSeq();
        assertEquals(Optional.empty(), two.kecamatan.submissions.told(action));
        two.send("1.sadar");
        somethingHappens(2);
        String said = Texts.indonesian().get(two.kecamatan.submissions.told(action).orElseThrow());
        assertTrue(said.contains("berkas nomor 1 untuk"), said);
        assertTrue(said.contains("berkas berikutnya"), said);
        assertFalse(two.kecamatan.submissions.told(two.kecamatan.journal.lastSeq()).isPresent());
    }

    /** What goes to no other office is nobody else's to hear of. */
    @Test
    void anActionThatIsToldToNobodySaysNothing() {
        somethingHappens(1);
        two.kecamatan.offices.choose(
                Choice.BILL_PROPOSED,
                two.kecamatan.offices.chosen(Choice.BILL_PROPOSED) ? "no" : "yes");
        long setting = two.kecamatan.journal.lastSeq();
        two.send("1.sadar");
        assertEquals(Optional.empty(), two.kecamatan.submissions.told(setting));
    }
}
