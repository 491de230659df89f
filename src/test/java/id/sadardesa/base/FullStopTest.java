package id.sadardesa.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A name may end with a full stop, and may stand where a sentence ends. */
class FullStopTest {
    private final Texts texts = Texts.indonesian();

    @Test
    void aSentenceEndsWithOneFullStop() {
        assertEquals(
                "1 foto tidak ikut karena terlalu besar atau tidak terbaca; data lainnya lengkap."
                        + " Fotonya: BUDI, S.E.",
                texts.get("cli.sync.aside", 1, "BUDI, S.E."));
        assertEquals(
                "1 foto tidak ikut karena terlalu besar atau tidak terbaca: SITI F. Data lainnya"
                        + " lengkap.",
                texts.get("sync.send.aside", 1, List.of("SITI F.")));
    }

    @Test
    void anywhereElseItStays() {
        assertEquals("oleh SITI F.", texts.get("sync.conflicts.by", "SITI F."));
        assertEquals("2 berkas untuk Cabang.", texts.get("cli.sync.sent", 2, "Cabang"));
    }
}
