package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.office.Office;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.Party;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.CheapPair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of an office that we trust, with all hashes, totals and the signature right, but with rows
 * that it has no right to or that cannot be: a broken program, or one that means no good.
 */
class HostileRowsTest {
    private static final String ID = "01900000-0000-7000-8000-0000000000";

    private static final Set<String> LONG =
            Set.of(
                    "journal.row.long",
                    "sync.file.damaged",
                    "sync.file.cell",
                    "sync.file.malformed",
                    "sync.import.word");

    @TempDir static Path folder;

    private static CheapPair two;
    private static CheapOffice puri;

    private Village village;
    private UUID siti;
    private UUID budi;
    private Untouched branch;

    @BeforeAll
    static void meet() {
        two = new CheapPair(folder);
        puri = new CheapOffice(Office.Role.KECAMATAN, "35.16.10", "Puri");
        puri.introduceTo(two.branch, folder);
        two.branch.introduceTo(puri, folder);
    }

    /** Puri has handed in Budi already; Dlanggu has a file with Siti. */
    @BeforeEach
    void begin() {
        village = two.begin();
        puri.begin();
        Village theirs = puri.village("35.16.10.2001", "Brayung");
        budi = puri.person("BUDI UJI", 2, theirs, PostKind.RT);
        puri.enrol(budi);
        puri.send(two.branch, SendForm.FULL, two.file("puri.sadar"));
        two.branch.take(two.file("puri.sadar"));
        siti = two.kecamatan.person("SITI UJI", 1, village, PostKind.RT);
        two.kecamatan.enrol(siti);
        two.send("asli.sadar");
        branch = new Untouched(two.branch, folder);
    }

    private Forgery file() throws IOException {
        return new Forgery(two.kecamatan, two.branch, two.file("asli.sadar"));
    }

    private void refused(String key, Forgery forgery, String what) throws IOException {
        assertEquals(key, branch.refusal(forgery.file(), what), what);
        branch.check();
    }

    private static String participation(CheapOffice office, UUID person) {
        return office.participation(person).id().toString();
    }

    private static String post(CheapOffice office, UUID person) {
        return office.people.posts(person).get(0).id().toString();
    }

    @Test
    void nobodySpeaksForPeopleOfAnotherOffice() throws IOException {
        String stranger = "sync.import.person";
        refused(
                stranger,
                file().row(
                                "people.csv",
                                Map.of("id", budi.toString(), "name", "B", "asn", "false")),
                "the person");
        refused(
                stranger,
                file().row(
                                "deaths.csv",
                                Map.of(
                                        "id",
                                        ID + "01",
                                        "person_id",
                                        budi.toString(),
                                        "died_on",
                                        "2026-03-01")),
                "a death");
        refused(stranger, file().row("tombstones.csv", gone("people", budi.toString())), "gone");
        refused(
                stranger,
                file().row("tombstones.csv", gone("posts", post(puri, budi))),
                "the post is gone");
    }

    private static Map<String, String> gone(String resource, String id) {
        return Map.of(
                "id", id, "resource", resource, "on_day", "2026-03-10", "action", "person.remove");
    }

    private static Map<String, String> step(String person, String participation) {
        return Map.of(
                "id",
                ID + "02",
                "person_id",
                person,
                "participation_id",
                participation,
                "state",
                "ENDED",
                "on_day",
                "2026-03-10",
                "n",
                "9");
    }

    /** The person is the sender's own, and what the row hangs on is not. */
    @Test
    void nobodyHangsRowsOnWhatIsAnothers() throws IOException {
        String theirs = participation(puri, budi);
        refused(
                "sync.import.person",
                file().row("steps.csv", step(siti.toString(), theirs)),
                "step");
        refused(
                "sync.import.person",
                file().row(
                                "terms.csv",
                                Map.of(
                                        "id",
                                        ID + "03",
                                        "person_id",
                                        siti.toString(),
                                        "participation_id",
                                        theirs,
                                        "first_month",
                                        "2026-03-01",
                                        "programmes",
                                        "JKK",
                                        "funding",
                                        "ADD")),
                "terms");
        refused(
                "sync.import.person",
                file().row(
                                "participations.csv",
                                Map.of(
                                        "id",
                                        ID + "04",
                                        "person_id",
                                        siti.toString(),
                                        "post_id",
                                        post(puri, budi),
                                        "segment",
                                        "VILLAGE")),
                "participation");
        refused(
                "sync.import.village",
                file().row(
                                "seats.csv",
                                Map.of(
                                        "id",
                                        ID + "05",
                                        "village_id",
                                        puri.villages.all().get(0).id().toString(),
                                        "seat",
                                        "RT",
                                        "seats",
                                        "3")),
                "seat");
    }

    /** What the branch decides comes in replies only. */
    @Test
    void aKecamatanDecidesNothingAndGivesNoNumber() throws IOException {
        refused(
                "sync.file.malformed",
                file().row(
                                "decisions.csv",
                                Map.of(
                                        "id",
                                        ID + "06",
                                        "person_id",
                                        siti.toString(),
                                        "participation_id",
                                        participation(two.kecamatan, siti),
                                        "step_id",
                                        ID + "07",
                                        "outcome",
                                        "ACCEPTED",
                                        "on_day",
                                        "2026-03-10",
                                        "kpj",
                                        "26000000013")),
                "decision");
        refused(
                "sync.file.malformed",
                file().row(
                                "corrections.csv",
                                Map.of(
                                        "id", ID + "08",
                                        "person_id", siti.toString(),
                                        "field", "kpj",
                                        "new_value", "26000000013",
                                        "made_at", "2026-03-10T10:00:00")),
                "correction");
        for (String resource : List.of("decisions", "corrections", "answers", "heirs")) {
            refused(
                    "sync.file.malformed",
                    file().row("tombstones.csv", gone(resource, ID + "09")),
                    resource);
        }
    }

    /**
     * Whatever code a file says its sender has, the one that was exchanged with the keys counts.
     */
    @Test
    void anAreaIsNotMadeLargerBySayingSo() throws IOException {
        Forgery forgery =
                file().with("villages.csv", text -> text.replace("35.16.09.2001", "35.16.11.2001"));
        Manifest manifest = forgery.manifest();
        Party us = two.kecamatan.keys.self();
        Manifest larger =
                new Manifest(
                        manifest.kind(),
                        manifest.place(),
                        manifest.made(),
                        manifest.training(),
                        new Party(us.id(), "35.16.11", us.name(), us.role()),
                        manifest.receiver(),
                        manifest.totals(),
                        manifest.holds(),
                        manifest.codeLists(),
                        manifest.parts());
        byte[] file = forgery.file(larger, Forgery.signer(two.kecamatan));
        assertEquals("sync.import.village", branch.refusal(file, "a larger area"));
        branch.check();
    }

    /** Cells of the right type that no column can hold, or that mean nothing. */
    @Test
    void cellsThatCannotBeAreRefused() throws IOException {
        String name = "SITI UJI";
        for (String wrong :
                List.of("S".repeat(5_000), "S".repeat(100_001), "\"SITI", "SITI\" UJI")) {
            Forgery forgery = file().with("people.csv", text -> text.replace(name, wrong));
            String key = branch.refusal(forgery.file(), wrong.substring(0, 5));
            assertTrue(LONG.contains(key), key);
        }
        for (String day : List.of("+999999999-01-01", "-0044-03-15", "0000-01-01", "2026-02-30")) {
            Forgery forgery =
                    file().with("steps.csv", text -> text.replace(",2026-03-10,", "," + day + ","));
            assertEquals("sync.file.cell", branch.refusal(forgery.file(), day));
        }
        Map<String, List<String>> columns =
                Map.of(
                        "posts.csv", List.of("unit", "sk_number"),
                        "steps.csv", List.of("note"),
                        "terms.csv", List.of("payer"),
                        "people.csv", List.of("address", "phone", "blood", "staff_number", "npwp"));
        for (var part : columns.entrySet()) {
            for (String column : part.getValue()) {
                Forgery forgery = file().with(part.getKey(), text -> filled(text, column));
                String key = branch.refusal(forgery.file(), column);
                assertTrue(LONG.contains(key), key);
            }
        }
        branch.check();
    }

    /** The first row with a very long word in a column. */
    private static String filled(String text, String column) {
        String[] lines = text.split("\n", -1);
        int at = List.of(lines[0].split(",", -1)).indexOf(column);
        String[] cells = lines[1].replace("\"JKK,JKM\"", "JKK").split(",", -1);
        cells[at] = "X".repeat(9_000);
        lines[1] = String.join(",", cells);
        return String.join("\n", lines);
    }

    @Test
    void aRowThatHangsInTheAirIsRefused() throws IOException {
        refused(
                "sync.import.collision",
                file().row("steps.csv", step(siti.toString(), ID + "10")),
                "no such participation");
    }
}
