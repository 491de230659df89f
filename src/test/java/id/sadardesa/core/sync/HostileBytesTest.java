package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real file of an office with a byte changed, cut, or lengthened is refused by the office that it
 * is for, wherever that is, and nothing is written. With {@code -Dsadar.bytes=255} each byte
 * becomes every other one, and the file is one with people.
 */
class HostileBytesTest {
    private static final Set<String> DAMAGE =
            Set.of(
                    "sync.file.foreign",
                    "sync.file.header",
                    "sync.file.otherKey",
                    "sync.file.damaged");
    private static final int[] PATTERNS = {0x01, 0x80, 0xFF, 0x20, 0x55};

    /** How many other values each byte takes. */
    private static final int EACH = Integer.getInteger("sadar.bytes", 1);

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

    /** Villages only, the smallest that an office sends; by hand, a file with a person. */
    private byte[] small() throws IOException {
        if (EACH > 1) {
            return real(1);
        }
        two.send("asli.sadar");
        two.acknowledge(two.take("asli.sadar"));
        two.kecamatan.villages.setSeat(village, Seat.RT, 12);
        return real(0);
    }

    private byte[] real(int people) throws IOException {
        for (int i = 1; i <= people; i++) {
            two.kecamatan.person("ORANG UJI " + i, i, village, PostKind.RT);
        }
        two.send("asli.sadar");
        return Files.readAllBytes(two.file("asli.sadar"));
    }

    private static byte[] changed(byte[] real, int place, int pattern) {
        byte[] changed = real.clone();
        changed[place] = (byte) (changed[place] ^ pattern);
        return changed;
    }

    @Test
    void everyChangedByteIsRefused() throws IOException {
        byte[] real = small();
        Untouched branch = new Untouched(two.branch, folder);
        Set<String> said = new TreeSet<>();
        for (int place = 0; place < real.length; place++) {
            for (int i = 0; i < EACH; i++) {
                int pattern = EACH > PATTERNS.length ? i + 1 : PATTERNS[(place + i) % 5];
                said.add(branch.refusal(changed(real, place, pattern), "the byte at " + place));
            }
        }
        branch.check();
        assertTrue(DAMAGE.containsAll(said), said.toString());
        two.take("asli.sadar");
    }

    @Test
    void everyCutIsRefused() throws IOException {
        byte[] real = small();
        Untouched branch = new Untouched(two.branch, folder);
        Set<String> said = new TreeSet<>();
        for (int length = 0; length < real.length; length++) {
            said.add(branch.refusal(Arrays.copyOf(real, length), length + " bytes"));
        }
        for (int more : new int[] {1, 16, 65_536, 65_552}) {
            said.add(branch.refusal(Arrays.copyOf(real, real.length + more), "and " + more));
        }
        branch.check();
        assertTrue(DAMAGE.containsAll(said), said.toString());
        two.take("asli.sadar");
    }

    /** Here whole pieces are sound and were written before the unsound one is met. */
    @Test
    void aChangedByteOrCutAnywhereInALargeFileIsRefused() throws IOException {
        byte[] real = real(1200);
        assertTrue(real.length > 3 * 65_536, "several pieces");
        Untouched branch = new Untouched(two.branch, folder);
        Random random = new Random(20_261_129);
        Set<String> said = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            int place = random.nextInt(real.length);
            int pattern = 1 + random.nextInt(255);
            said.add(branch.refusal(changed(real, place, pattern), "the byte at " + place));
            said.add(branch.refusal(Arrays.copyOf(real, place), place + " bytes"));
        }
        branch.check();
        assertTrue(DAMAGE.containsAll(said), said.toString());
        two.take("asli.sadar");
        assertEquals(1200, two.branch.people.all().size());
    }
}
