package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.core.village.PostKind;
import id.sadardesa.testkit.CheapPair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conflicts in a file of a sender whom we trust and whose program is not ours. */
class HostileConflictsTest {
    @TempDir Path folder;

    /** The desk could neither show it nor write the other value. */
    @Test
    void aColumnThatThereIsNotIsRefused() throws IOException {
        CheapPair two = new CheapPair(folder);
        UUID siti = two.kecamatan.person("SITI UJI", 1, two.begin(), PostKind.RT);
        two.send("asli.sadar");
        Untouched branch = new Untouched(two.branch, folder);
        Map<String, String> row = new HashMap<>();
        row.put("id", "01900000-0000-7000-8000-000000000001");
        row.put("person_id", siti.toString());
        row.put("resource", "people");
        row.put("row_id", siti.toString());
        row.put("kind", "VALUE");
        row.put("field", "shoe_size");
        row.put("kept", "41");
        row.put("kept_office", "\"Kecamatan Dlanggu, Kabupaten Mojokerto\"");
        row.put("lost", "42");
        row.put("lost_office", "BPJS Ketenagakerjaan Cabang Mojokerto");
        row.put("found_on", "2026-03-10");
        row.put("state", "OPEN");
        Forgery file = new Forgery(two.kecamatan, two.branch, two.file("asli.sadar"));
        assertEquals(
                "sync.file.malformed",
                branch.refusal(file.row("conflicts.csv", row).file(), "the column"));
        branch.check();
    }
}
