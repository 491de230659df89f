package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapPair;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office that goes on with a copy from before its last files. */
class RestoredCopyTest {
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

    private void exchange(String name) {
        two.acknowledge(two.take(name));
    }

    @Test
    void theKecamatanGoesOnWithAnOldCopy() {
        UUID siti = two.kecamatan.person("SITI UJI", 1, village, PostKind.RT);
        two.kecamatan.enrol(siti);
        two.send("1.sadar");
        exchange("1.sadar");
        two.kecamatan.memory.copy(two.file("salinan.sql"));
        UUID budi = two.kecamatan.person("BUDI UJI", 2, village, PostKind.RT);
        two.send("2.sadar");
        exchange("2.sadar");
        two.kecamatan.change(siti, "name", "SITI BARU");
        two.send("3.sadar");
        exchange("3.sadar");
        two.kecamatan.memory.restore(two.file("salinan.sql"));
        UUID tono = two.kecamatan.person("TONO UJI", 3, village, PostKind.RT);
        two.send("lama.sadar");
        assertEquals("sync.import.old", two.refusal("lama.sadar"));

        two.reply("balasan.sadar");
        two.takeReply("balasan.sadar");
        Made made = two.send("penuh.sadar");
        assertEquals(Kind.FULL, made.sent().kind());
        assertEquals(4, made.sent().number(), "after those that the branch has seen");
        Arrival arrival = two.take("penuh.sadar");
        assertFalse(arrival.agrees(), "the kecamatan does not know Budi any more");
        assertEquals("sync.remedy.compare", arrival.remedy().key());
        assertTrue(two.branch.people.find(budi).isPresent(), "who was lost there stays here");
        assertTrue(two.branch.people.find(tono).isPresent());

        two.acknowledge(arrival);
        two.kecamatan.change(siti, "name", "SITI LAGI");
        assertEquals(Kind.DIFFERENCE, two.send("lagi.sadar").sent().kind());
        Arrival after = two.take("lagi.sadar");
        assertEquals("sync.remedy.full", after.remedy().key());
        assertEquals("SITI LAGI", two.branch.people.find(siti).orElseThrow().name());
    }
}
