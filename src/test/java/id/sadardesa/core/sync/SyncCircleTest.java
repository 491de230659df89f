package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.CheapPair;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the kecamatan's journal to the branch's database, whatever happens on the way. */
class SyncCircleTest {
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

    private UUID person(String name, int serial) {
        return two.kecamatan.person(name, serial, village, PostKind.RT);
    }

    @Test
    void aDeathTravelsAndIsTakenBack() {
        UUID siti = person("SITI UJI", 1);
        two.kecamatan.enrol(siti);
        two.send("hidup.sadar");
        two.acknowledge(two.take("hidup.sadar"));
        two.kecamatan.enrolments.deaths().record(siti, TestOffice.TODAY.minusDays(2));
        two.send("mati.sadar");
        two.acknowledge(two.take("mati.sadar"));
        two.assertSame();
        assertEquals(
                TestOffice.TODAY.minusDays(2), two.branch.people.find(siti).orElseThrow().diedOn());

        two.kecamatan.enrolments.deaths().revoke(siti);
        two.send("hidup-lagi.sadar");
        two.take("hidup-lagi.sadar");
        two.assertSame();
        assertNull(two.branch.people.find(siti).orElseThrow().diedOn());
    }

    @Test
    void aFullFileAndThenWhatChanged() {
        UUID siti = person("SITI UJI", 1);
        UUID budi = person("BUDI UJI", 2);
        two.kecamatan.enrol(siti);
        Made made = two.send("1.sadar");
        assertEquals(2, made.sent().totals().people());
        assertEquals(Kind.FULL, made.sent().kind());
        Arrival first = two.take("1.sadar");
        two.assertSame();
        assertTrue(first.agrees());
        assertEquals(made.sent().code(), first.code());
        two.acknowledge(first);

        two.kecamatan.change(siti, "name", "SITI BARU");
        two.kecamatan.people.remove(budi);
        person("TONO UJI", 3);
        Made second = two.send("2.sadar");
        assertEquals(Kind.DIFFERENCE, second.sent().kind());
        assertEquals(2, second.sent().totals().people());
        assertEquals(2, second.sent().totals().tombstones());
        Arrival arrival = two.take("2.sadar");
        two.assertSame();
        assertEquals(1, arrival.merged().of(Resource.PEOPLE).changed());
        assertEquals(1, arrival.merged().of(Resource.PEOPLE).ended());
        two.branch.journal.undo(two.branch.journal.lastSeq());
        assertNotEquals(two.kecamatan.said(), two.branch.said());
        two.take("2.sadar");
        two.assertSame();
        two.acknowledge(arrival);
        assertEquals(
                "sync.send.nothing",
                assertThrows(Problem.class, () -> two.send("3.sadar")).text().key());
    }

    @Test
    void villagesAloneGoAsReference() {
        person("SITI UJI", 1);
        two.send("1.sadar");
        two.acknowledge(two.take("1.sadar"));
        two.kecamatan.villages.setSeat(village, Seat.RT, 12);
        two.kecamatan.village("35.16.09.2002", "Kedunglengkong");
        Made made = two.send("2.sadar");
        assertEquals(Kind.REFERENCE, made.sent().kind());
        assertEquals(0, made.sent().totals().people());
        two.take("2.sadar");
        two.assertSame();
    }

    @Test
    void aVillageThatIsHereAlreadyIsTheSameVillage() {
        Village known = two.branch.village("35.16.09.2001", "Punggul lama");
        two.branch.villages.setSeat(known, Seat.RT, 3);
        two.kecamatan.villages.setSeat(village, Seat.RT, 12);
        person("SITI UJI", 1);
        two.send("1.sadar");
        two.take("1.sadar");
        two.assertSame();
        assertEquals("Punggul", two.branch.villages.all().get(0).name());
    }

    /** A village that got its id elsewhere takes on the id of the office that speaks for it. */
    @Test
    void aVillageWithAnotherIdIsAdopted() {
        Village other = two.branch.village("35.16.09.2009", "Dlanggu");
        two.branch.villages.change(
                other,
                new id.sadardesa.core.village.VillageForm(
                        "35.16.09.2001", "Punggul lama", Village.Kind.DESA));
        UUID own = two.branch.person("ORANG CABANG", 7, other, PostKind.RT);
        assertNotEquals(village.id(), other.id());
        person("SITI UJI", 1);
        two.send("1.sadar");
        two.take("1.sadar");
        assertEquals(
                List.of(village.id()),
                two.branch.villages.all().stream().map(Village::id).toList());
        assertEquals(village.id(), two.branch.people.posts(own).get(0).villageId());
        two.branch.journal.undo(two.branch.journal.lastSeq());
        assertEquals(
                List.of(other.id()), two.branch.villages.all().stream().map(Village::id).toList());
    }

    @Test
    void aSentFileIsMadeAgainByteForByte() throws IOException {
        UUID siti = person("SITI UJI", 1);
        UUID budi = person("BUDI UJI", 2);
        two.send("1.sadar");
        two.acknowledge(two.take("1.sadar"));
        two.kecamatan.enrol(siti);
        two.kecamatan.people.remove(budi);
        two.send("2.sadar");
        person("TONO UJI", 3);
        two.kecamatan.change(siti, "name", "SITI BARU");
        two.kecamatan.keys.renew();
        for (int number : new int[] {1, 2}) {
            Path again = two.file("lagi.sadar");
            two.kecamatan.submissions.again(two.kecamatan.partner(two.branch), number, again);
            assertArrayEquals(
                    Files.readAllBytes(two.file(number + ".sadar")), Files.readAllBytes(again));
        }
        two.kecamatan.introduceTo(two.branch, folder);
    }

    @Test
    void aLostFileLosesNothing() {
        person("SITI UJI", 1);
        two.send("1.sadar");
        two.acknowledge(two.take("1.sadar"));
        person("BUDI UJI", 2);
        two.send("2.sadar");
        person("TONO UJI", 3);
        two.send("3.sadar");
        two.take("3.sadar");
        two.assertSame();
        assertEquals("sync.import.old", two.refusal("2.sadar"));
        assertEquals("sync.import.again", two.refusal("3.sadar"));
    }

    @Test
    void aGapIsRefusedByName() {
        person("SITI UJI", 1);
        two.send("1.sadar");
        two.acknowledge(two.take("1.sadar"));
        person("BUDI UJI", 2);
        two.send("2.sadar");
        two.acknowledge(two.take("2.sadar"));
        person("TONO UJI", 3);
        two.send("3.sadar");
        two.branch.journal.undo(two.branch.journal.lastSeq());
        Problem problem = assertThrows(Problem.class, () -> two.take("3.sadar"));
        assertEquals("sync.import.gap", problem.text().key());
        assertEquals(2, problem.text().values().get(2), "what to ask for");
        two.take("2.sadar");
        two.take("3.sadar");
        two.assertSame();
    }

    @Test
    void filesOfOtherOfficesAreRefused() {
        person("SITI UJI", 1);
        two.send("1.sadar");
        CheapOffice other = new CheapOffice(Office.Role.BRANCH, "35.17.00", "Jombang");
        other.keys.own();
        assertEquals("sync.file.otherKey", two.refusal(other, "1.sadar"));
        Partner known = two.branch.partner(two.kecamatan);
        two.branch.keys.revoke(known, "komputer hilang");
        assertEquals("sync.partner.gone", two.refusal("1.sadar"));
        two.branch.journal.undo(two.branch.journal.lastSeq());
    }

    @Test
    void anOfficeSpeaksForItsOwnVillagesOnly() {
        two.kecamatan.village("35.16.10.2001", "Tetangga");
        two.send("1.sadar");
        assertEquals("sync.import.village", two.refusal("1.sadar"));
    }

    @Test
    void whoHasTheNumberHereKeepsIt() {
        UUID person = person("SITI UJI", 1);
        two.branch.people.register(CheapOffice.form("ORANG LAIN", 1), List.of());
        two.send("1.sadar");
        Arrival arrival = two.take("1.sadar");
        assertEquals(1, arrival.merged().conflicts());
        Person siti = two.branch.people.find(person).orElseThrow();
        assertNull(siti.nik(), "the number stays with whom it belongs to here");
        two.send("2.sadar", SendForm.FULL);
        assertEquals(0, two.take("2.sadar").merged().conflicts());
    }

    @Test
    void numbersGoFromOneToAnotherWithinOneFile() {
        UUID siti = person("SITI UJI", 1);
        UUID budi = person("BUDI UJI", 2);
        UUID tono = person("TONO UJI", 3);
        two.send("1.sadar");
        two.acknowledge(two.take("1.sadar"));
        String first = CheapOffice.form("", 1).nik();
        String second = CheapOffice.form("", 2).nik();
        String third = CheapOffice.form("", 3).nik();
        two.kecamatan.change(siti, "nik", null);
        two.kecamatan.change(budi, "nik", first);
        two.kecamatan.change(tono, "nik", second);
        two.kecamatan.change(siti, "nik", third);
        two.send("2.sadar");
        assertEquals(0, two.take("2.sadar").merged().conflicts());
        two.assertSame();
        two.kecamatan.people.remove(tono);
        person("DEWI UJI", 2);
        two.send("3.sadar");
        two.take("3.sadar");
        two.assertSame();
    }

    @Test
    void aPreviewWritesNothingAndTellsField() {
        UUID siti = person("SITI UJI", 1);
        two.send("1.sadar");
        two.acknowledge(two.take("1.sadar"));
        two.kecamatan.change(siti, "name", "SITI BARU");
        person("TONO UJI", 2);
        two.send("2.sadar");
        long before = two.branch.journal.lastSeq();
        Arrival seen = two.branch.arrivals.preview(two.file("2.sadar"), Progress.SILENT);
        assertEquals(before, two.branch.journal.lastSeq());
        assertEquals(
                Set.of("CHANGED name SITI UJI SITI BARU", "NEW null null null"),
                seen.merged().touches().stream()
                        .map(
                                one ->
                                        String.join(
                                                " ",
                                                one.kind().name(),
                                                one.field(),
                                                one.from(),
                                                one.to()))
                        .collect(java.util.stream.Collectors.toSet()));
        assertEquals(seen.counts(), two.take("2.sadar").counts());
    }
}
