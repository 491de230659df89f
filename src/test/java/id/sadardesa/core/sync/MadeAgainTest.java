package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Progress;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapPair;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sent files are made again as they were, whatever is told of since. */
class MadeAgainTest {
    @TempDir Path folder;

    @Test
    void aFileFromBeforeItWasSaidWhoChangedWhat() {
        CheapPair two = new CheapPair(folder);
        Village village = two.begin();
        UUID siti = two.kecamatan.person("SITI UJI", 1, village, PostKind.RT);
        two.send("1.sadar");
        two.acknowledge(two.take("1.sadar"));
        PersonForm seen = PersonForm.of(two.kecamatan.people.find(siti).orElseThrow());
        two.kecamatan.people.change(siti, seen, TestOffice.with(seen, "name", "SITI UJI BARU"));
        UUID budi = two.kecamatan.person("BUDI UJI", 2, village, PostKind.RW);
        two.kecamatan.people.remove(budi);
        two.send("2.sadar");
        Manifest told = two.take("2.sadar").manifest();
        assertEquals(1, told.changed().size(), "who came and went in between is not told of");
        assertEquals(List.of("name"), told.changed().get(0).rows().get(siti.toString()));

        fingerprint(two, Fingerprint.of(told.saying(List.of()).json()));
        Path again = two.file("2-lagi.sadar");
        two.kecamatan.submissions.again(two.kecamatan.partner(two.branch), 2, again);
        assertTrue(Files.isRegularFile(again));

        fingerprint(two, "0".repeat(64));
        OwnFile own =
                two.kecamatan.submissions.own(two.file("2.sadar"), Progress.SILENT).orElseThrow();
        assertEquals(OwnFile.Sameness.UNKNOWN, own.sameness());
        assertFalse(own.same());
        assertEquals(2, own.sent().number(), "what was noted is said all the same");
    }

    private static void fingerprint(CheapPair two, String fingerprint) {
        two.kecamatan
                .memory
                .database()
                .read(
                        handle ->
                                handle.execute(
                                        "update sync_sent set fingerprint = ? where number = 2",
                                        fingerprint));
    }
}
