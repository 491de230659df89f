package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the kecamatan's journal to the branch's database, whatever happens on the way. */
class SyncCircleTest {
    @TempDir Path folder;

    private TwoOffices two;
    private Village village;

    @BeforeEach
    void meet() {
        two = new TwoOffices(folder);
        village = two.kecamatan.village("35.16.09.2001", "Punggul");
    }

    @AfterEach
    void part() {
        two.close();
    }

    private UUID person(String name, int serial) {
        return two.kecamatan.person(
                name,
                LocalDate.of(1980, 1, 2).plusDays(serial),
                serial % 2 == 0 ? Sex.L : Sex.P,
                serial,
                village,
                PostKind.RT);
    }

    private void enrol(UUID person) {
        two.rooms()
                .enrolments
                .enrol(
                        List.of(two.rooms().enrolments.candidate(person)),
                        EnrolmentForm.of(
                                Set.of(Programme.JKK, Programme.JKM), Period.parse("2026-03")));
    }

    private String refusal(String file) {
        long before = two.branch.journal.lastSeq();
        String key = assertThrows(Problem.class, () -> two.take(file)).text().key();
        assertEquals(before, two.branch.journal.lastSeq());
        return key;
    }

    /** Both offices say the same of every village, person, post and participation. */
    private void assertSame() {
        assertEquals(said(two.rooms()), said(two.branch));
    }

    private static String said(Wiring office) {
        List<String> lines = new ArrayList<>();
        office.villages.all().forEach(one -> lines.add(one.toString()));
        for (Person one : office.people.all()) {
            String nik = one.nik() == null ? "" : one.nik().full();
            lines.add(one.id() + " " + nik + " " + one.fullName() + " " + one.birthDate());
        }
        office.people.posts().stream()
                .sorted(Comparator.comparing(Post::id))
                .forEach(one -> lines.add(one.toString()));
        office.enrolments.all().stream()
                .sorted(Comparator.comparing(Participation::id))
                .forEach(one -> lines.add(one.toString()));
        lines.sort(Comparator.naturalOrder());
        return String.join("\n", lines);
    }

    @Test
    void aFullFileAndThenWhatChanged() {
        UUID siti = person("SITI UJI", 1);
        UUID budi = person("BUDI UJI", 2);
        enrol(siti);
        Submissions.Made made = two.send("1.sadar");
        assertEquals(2, made.sent().totals().people());
        Arrival first = two.take("1.sadar");
        assertSame();
        assertEquals(made.sent().code(), first.code());
        two.acknowledge(first);

        Person old = two.rooms().people.find(siti).orElseThrow();
        two.rooms()
                .people
                .change(
                        siti,
                        PersonForm.of(old),
                        TestOffice.with(PersonForm.of(old), "name", "SITI BARU"));
        two.rooms().people.remove(budi);
        person("TONO UJI", 3);
        Submissions.Made second = two.send("2.sadar");
        assertEquals(2, second.sent().totals().people());
        assertTrue(second.sent().totals().tombstones() >= 1);
        Arrival arrival = two.take("2.sadar");
        assertSame();
        two.branch.journal.undo(two.branch.journal.lastSeq());
        assertNotEquals(said(two.rooms()), said(two.branch));
        two.take("2.sadar");
        assertSame();
        two.acknowledge(arrival);
        assertEquals(
                "sync.send.nothing",
                assertThrows(Problem.class, () -> two.send("3.sadar")).text().key());
    }

    @Test
    void aSentFileIsMadeAgainByteForByte() throws IOException {
        UUID siti = person("SITI UJI", 1);
        UUID budi = person("BUDI UJI", 2);
        two.send("1.sadar");
        two.acknowledge(two.take("1.sadar"));
        enrol(siti);
        two.rooms().people.remove(budi);
        two.send("2.sadar");
        person("TONO UJI", 3);
        Person old = two.rooms().people.find(siti).orElseThrow();
        two.rooms()
                .people
                .change(
                        siti,
                        PersonForm.of(old),
                        TestOffice.with(PersonForm.of(old), "name", "SITI BARU"));
        two.rooms().sync.keys().renew();
        for (int number : new int[] {1, 2}) {
            Path again = two.file("lagi.sadar");
            two.rooms().sync.submissions().again(two.toBranch(), number, again);
            assertArrayEquals(
                    Files.readAllBytes(two.file(number + ".sadar")), Files.readAllBytes(again));
        }
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
        assertSame();
        assertEquals("sync.import.old", refusal("2.sadar"));
        assertEquals("sync.import.again", refusal("3.sadar"));
    }

    @Test
    void aGapIsRefusedByName() throws IOException {
        person("SITI UJI", 1);
        two.send("1.sadar");
        two.acknowledge(two.take("1.sadar"));
        person("BUDI UJI", 2);
        two.send("2.sadar");
        Arrival second = two.take("2.sadar");
        two.acknowledge(second);
        person("TONO UJI", 3);
        two.send("3.sadar");
        two.branch.journal.undo(two.branch.journal.lastSeq());
        Problem problem = assertThrows(Problem.class, () -> two.take("3.sadar"));
        assertEquals("sync.import.gap", problem.text().key());
        assertEquals(2, problem.text().values().get(2), "what to ask for");
        two.take("2.sadar");
        two.take("3.sadar");
        assertSame();
    }

    @Test
    void filesOfOtherOfficesAreRefused() {
        person("SITI UJI", 1);
        two.send("1.sadar");
        try (Wiring other =
                TwoOffices.office(
                        folder.resolve("lain"), Office.Role.BRANCH, "35.17.00", "Jombang")) {
            assertEquals(
                    "sync.file.otherKey",
                    assertThrows(
                                    Problem.class,
                                    () ->
                                            other.sync
                                                    .arrivals()
                                                    .take(two.file("1.sadar"), Progress.SILENT))
                            .text()
                            .key());
        }
        two.branch
                .sync
                .keys()
                .revoke(two.branch.sync.keys().partner("35.16.09"), "komputer hilang");
        assertEquals("sync.partner.gone", refusal("1.sadar"));
    }

    @Test
    void anOfficeSpeaksForItsOwnVillagesOnly() {
        two.kecamatan.village("35.16.10.2001", "Tetangga");
        two.send("1.sadar");
        assertEquals("sync.import.village", refusal("1.sadar"));
    }

    @Test
    void whoHasTheNumberHereIsNamed() {
        person("SITI UJI", 1);
        two.send("1.sadar");
        two.branch.people.register(
                TestOffice.form("ORANG LAIN", LocalDate.of(1980, 1, 3), Sex.P, 1), List.of());
        assertEquals("sync.import.taken", refusal("1.sadar"));
    }

    @Test
    void aPreviewWritesNothing() {
        person("SITI UJI", 1);
        two.send("1.sadar");
        long before = two.branch.journal.lastSeq();
        Arrival seen = two.branch.sync.arrivals().preview(two.file("1.sadar"), Progress.SILENT);
        assertTrue(seen.added() > 0);
        assertEquals(before, two.branch.journal.lastSeq());
        assertEquals(seen.added(), two.take("1.sadar").added());
    }

    /** Random edits; files that are lost, repeated, late, cut or acknowledged at any time. */
    @Test
    void bothSidesAgreeWhateverHappensToTheFiles() throws IOException {
        Random random = new Random(20261123);
        List<UUID> people = new ArrayList<>();
        List<Arrival> unsaid = new ArrayList<>();
        int serial = 0;
        int files = 0;
        for (int round = 0; round < 120; round++) {
            for (int edit = random.nextInt(3); edit >= 0; edit--) {
                serial = edit(random, people, serial);
            }
            if (random.nextInt(3) == 0) {
                continue;
            }
            boolean full = random.nextInt(15) == 0;
            String name = ++files + ".sadar";
            try {
                two.rooms()
                        .sync
                        .submissions()
                        .send(two.toBranch(), full, two.file(name), Progress.SILENT);
            } catch (Problem nothing) {
                assertEquals("sync.send.nothing", nothing.text().key());
                files--;
                continue;
            }
            switch (random.nextInt(4)) {
                case 0 -> {}
                case 1 -> cut(random, name);
                default -> {
                    unsaid.add(two.take(name));
                    assertSame();
                    assertEquals("sync.import.again", refusal(name));
                }
            }
            if (files > 1 && random.nextInt(4) == 0) {
                tryOld(1 + random.nextInt(files) + ".sadar");
            }
            if (!unsaid.isEmpty() && random.nextInt(3) == 0) {
                two.acknowledge(unsaid.remove(random.nextInt(unsaid.size())));
            }
        }
        person("TERAKHIR", ++serial);
        two.send("akhir.sadar");
        two.take("akhir.sadar");
        assertSame();
    }

    /** A file from before: it is taken where it goes on from what is here, or refused by name. */
    private void tryOld(String name) {
        String before = said(two.branch);
        try {
            two.take(name);
            two.branch.journal.undo(two.branch.journal.lastSeq());
        } catch (Problem refused) {
            assertTrue(refused.text().key().startsWith("sync.import."), refused.text().key());
        }
        assertEquals(before, said(two.branch));
    }

    private void cut(Random random, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(two.file(name));
        Path whole = two.file("utuh");
        Files.move(two.file(name), whole, StandardCopyOption.REPLACE_EXISTING);
        Files.write(two.file(name), java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        long before = two.branch.journal.lastSeq();
        assertThrows(Problem.class, () -> two.take(name));
        assertEquals(before, two.branch.journal.lastSeq());
        Files.move(whole, two.file(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private int edit(Random random, List<UUID> people, int serial) {
        int kind = people.isEmpty() ? 0 : random.nextInt(5);
        UUID one = people.isEmpty() ? UUID.randomUUID() : people.get(random.nextInt(people.size()));
        switch (kind) {
            case 1 -> {
                PersonForm form = PersonForm.of(two.rooms().people.find(one).orElseThrow());
                two.rooms()
                        .people
                        .change(
                                one,
                                form,
                                TestOffice.with(form, "name", "ORANG " + random.nextInt()));
            }
            case 2 -> {
                boolean enrolled =
                        two.rooms().enrolments.all().stream()
                                .anyMatch(p -> p.personId().equals(one));
                if (!enrolled) {
                    two.rooms().people.remove(one);
                    people.remove(one);
                }
            }
            case 3 -> enrol(one);
            case 4 -> two.rooms().people.addPost(one, PostForm.of(village.id(), PostKind.RW));
            default -> people.add(person("ORANG BARU " + serial, serial + 1));
        }
        return serial + 1;
    }
}
