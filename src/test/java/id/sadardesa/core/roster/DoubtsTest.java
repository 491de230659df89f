package id.sadardesa.core.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.form.Hindrance;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageForm;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is possible value by value and not together, and that the check before sending says so. */
class DoubtsTest {
    private static final LocalDate BORN = LocalDate.of(1980, 3, 4);

    @TempDir Path folder;
    private TestOffice office;
    private Village village;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        village = village("35.16.09.2001", "Punggul");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Village village(String code, String name) {
        office.rooms().villages.add(new VillageForm(code, name, Village.Kind.DESA));
        return office.rooms().villages.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static PersonForm form(String name, int serial) {
        return TestOffice.form(name, BORN, Sex.L, serial);
    }

    private UUID register(PersonForm form, @Nullable LocalDate starts, @Nullable LocalDate ends) {
        PostForm post = PostForm.of(village.id(), PostKind.RT).starting(starts).ending(ends);
        return office.rooms().people.register(form, List.of(post));
    }

    private List<String> of(UUID person) {
        return office.rooms().people.doubts().stream()
                .filter(one -> one.line().person().id().equals(person))
                .map(one -> one.problem().text().key())
                .toList();
    }

    @Test
    void datesBesideTheNikAndDatesThatStandForNone() {
        LocalDate start = LocalDate.of(2020, 1, 2);
        UUID sound = register(form("SITI UJI", 1), start, null);
        UUID swapped =
                register(
                        TestOffice.with(
                                form("BUDI UJI", 2),
                                "birthDate",
                                BORN.withMonth(4).withDayOfMonth(3)),
                        start,
                        null);
        PersonForm epoch =
                TestOffice.with(form("TONO UJI", 3), "birthDate", LocalDate.of(1970, 1, 1));
        UUID nobody = register(TestOffice.with(epoch, "nik", null), start, null);
        UUID endless = register(form("WATI UJI", 4), start, LocalDate.of(9999, 12, 31));
        UUID really =
                register(
                        TestOffice.form("EDI UJI", LocalDate.of(1970, 1, 1), Sex.L, 5),
                        start,
                        null);
        assertEquals(List.of(), of(sound));
        assertEquals(List.of("roster.doctor.swapped"), of(swapped));
        assertEquals(List.of("roster.doubt.birth"), of(nobody));
        assertEquals(List.of("roster.doubt.ends"), of(endless));
        assertEquals(List.of(), of(really), "the NIK says the same");

        Hindrance shown =
                office.rooms().forms.check().look().stream()
                        .filter(one -> one.what().key().equals("roster.doctor.swapped"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(swapped, shown.person(), "leads to the person");
        assertEquals("Punggul", shown.village());
        assertFalse(shown.blocking());
    }

    /** It cannot be typed like that here; it may come from another office. */
    @Test
    void aPostThatBeginsBeforeItsHolderWasBorn() {
        UUID id = register(form("SITI UJI", 1), LocalDate.of(2020, 1, 2), null);
        RosterLine line =
                office.rooms().people.lines(TestOffice.TODAY).stream()
                        .filter(one -> one.person().id().equals(id))
                        .findFirst()
                        .orElseThrow();
        PostForm early = PostForm.of(line.posts().get(0)).starting(LocalDate.of(1979, 1, 2));
        RosterLine wrong =
                new RosterLine(
                        line.person(),
                        List.of(Post.of(UUID.randomUUID(), id, early)),
                        line.villages());
        PostCheck posts = new PostCheck(null, null, null, TestOffice.TODAY);
        List<Doubt> found = new Doubts(posts, TestOffice.TODAY).in(List.of(wrong));
        assertEquals("roster.check.startsBeforeBirth", found.get(0).problem().text().key());
        assertTrue(found.get(0).problem().isError());
    }

    @Test
    void aVillageWhoseNikMostlyEndInZeroAndNotOneNikAlone() {
        LocalDate start = LocalDate.of(2020, 1, 2);
        UUID one = register(form("SATU", 10), start, null);
        register(form("DUA", 20), start, null);
        register(form("TIGA", 30), start, null);
        assertEquals(List.of(), of(one), "it may happen");
        register(form("EMPAT", 40), start, null);
        assertEquals(List.of("roster.doubt.rounded"), of(one));
        for (int serial = 51; serial < 56; serial++) {
            register(form("LAIN", serial), start, null);
        }
        assertEquals(List.of(), of(one), "fewer than half of them");
    }
}
