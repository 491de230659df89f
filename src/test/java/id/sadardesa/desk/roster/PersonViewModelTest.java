package id.sadardesa.desk.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonViewModelTest {
    private static final LocalDate BORN = LocalDate.of(1975, 8, 12);

    @TempDir Path folder;
    private TestOffice office;
    private Village kalen;
    private final Jobs jobs = TestDesk.jobs();
    private PersonViewModel model;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        kalen = office.village("35.16.09.2002", "Kalen");
        model =
                new PersonViewModel(
                        jobs,
                        TestDesk.notices(),
                        office.rooms().people,
                        office.rooms().villages,
                        office.rooms().journal,
                        office.rooms().enrolments.deaths(),
                        TestOffice.CLOCK);
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** Who leaves on a day to come is known to by the page of the person. */
    @Test
    void thePageSaysWhichPostEndsNext() {
        UUID id = office.person("Wati", LocalDate.of(1980, 5, 5), Sex.P, 7, kalen, PostKind.KADES);
        model.open(id);
        assertEquals("roster.person.hint", model.posts.held().key());
        Post post = office.rooms().people.posts(id).get(0);
        PostForm form = PostForm.of(post);
        office.rooms().people.changePost(post, form.ending(TestOffice.TODAY.minusDays(1)));
        model.open(id);
        assertEquals("roster.person.hint", model.posts.held().key(), "that is over");
        Post over = office.rooms().people.posts(id).get(0);
        office.rooms().people.changePost(over, form.ending(TestOffice.TODAY.plusDays(20)));
        model.open(id);
        assertEquals(
                "Memegang 1 jabatan · Kepala Desa berakhir 30-03-2026",
                Texts.indonesian().get(model.posts.held()));
    }

    @Test
    void aNewPersonIsSavedWithThePostsInOneAction() {
        model.begin();
        model.fields.name.set("Slamet Riyadi");
        model.fields.birthDate.set("12.8.1975");
        model.posts.save(null, PostForm.of(kalen.id(), PostKind.KADES));
        assertTrue(model.dirty().get());

        long before = office.rooms().journal.lastSeq();
        model.save(() -> {});

        assertEquals(before + 1, office.rooms().journal.lastSeq());
        assertFalse(model.dirty().get());
        assertEquals(BORN, saved(model).birthDate());
        assertEquals(1, model.posts.rows.size());
        assertFalse(model.history.isEmpty());
    }

    @Test
    void aSecondPostInAnotherVillageIsWarnedOf() {
        Village talok = office.village("35.16.09.2006", "Talok");
        model.open(office.person("Siti", BORN, Sex.P, 1, kalen, PostKind.SEKDES));
        List<FieldProblem> found = new ArrayList<>();
        model.posts.check(null, PostForm.of(talok.id(), PostKind.KAUR_TU), found::addAll);
        assertEquals(
                List.of(
                        FieldProblem.warning(
                                "village",
                                "roster.post.elsewhere",
                                Text.of(PostKind.SEKDES.textKey()),
                                "Kalen")),
                found);
        found.clear();
        model.posts.check(null, PostForm.of(kalen.id(), PostKind.KAUR_TU), found::addAll);
        model.posts.check(
                model.posts.rows.get(0), PostForm.of(talok.id(), PostKind.SEKDES), found::addAll);
        assertEquals(List.of(), found, "the same village, and a post that moves");
    }

    @Test
    void savingLeavesWhatWasRecordedElsewhereMeanwhile() {
        UUID id = office.person("Siti", BORN, Sex.P, 1, kalen, PostKind.SEKDES);
        model.open(id);
        model.fields.address.set("Dusun Krajan");
        office.rooms().people.recordKpj(saved(model), new Kpj("24000000018"));
        model.save(() -> {});

        Person now = office.rooms().people.find(id).orElseThrow();
        assertEquals("Dusun Krajan", now.address());
        assertEquals(new Kpj("24000000018"), now.kpj());
        assertEquals("24000000018", model.fields.kpj.get());
    }

    @Test
    void whatCannotBeReadStopsTheSavingAndStaysAsTyped() {
        model.begin();
        model.fields.name.set("Slamet");
        model.fields.birthDate.set("31-02-1975");
        model.save(() -> {});

        assertNull(model.person().get());
        assertEquals("31-02-1975", model.fields.birthDate.get());
        assertEquals(
                "birthDate",
                model.problems().get().stream()
                        .filter(FieldProblem::isError)
                        .findFirst()
                        .orElseThrow()
                        .field());
    }

    @Test
    void theNikDoctorOnlyWarns() {
        UUID id = office.person("Siti Aminah", BORN, Sex.P, 1, kalen, PostKind.SEKDES);
        model.open(id);
        model.fields.birthDate.set("08-12-1975");
        model.look();
        assertTrue(model.problems().get().stream().anyMatch(p -> p.field().equals("birthDate")));

        model.save(() -> {});
        assertEquals(LocalDate.of(1975, 12, 8), saved(model).birthDate());
    }

    @Test
    void aSecondSaveWhileSomethingIsBeingWrittenRegistersNobodyTwice() {
        model.begin();
        model.fields.name.set("Slamet Riyadi");
        jobs.start(
                Text.of("roster.job.save"),
                progress -> {
                    model.save(() -> {});
                    return 1;
                },
                done -> {});
        assertEquals(0, office.rooms().people.lines(TestOffice.TODAY).size());

        model.save(() -> {});
        assertEquals(1, office.rooms().people.lines(TestOffice.TODAY).size());
    }

    @Test
    void aPersonWhoseRegisteringWasTakenBackLeavesThePage() {
        List<String> heard = new ArrayList<>();
        model.onGone(() -> heard.add("gone"));
        model.begin();
        model.fields.name.set("Slamet Riyadi");
        model.save(() -> {});
        UUID id = saved(model).id();

        office.rooms().journal.undo(office.rooms().journal.lastSeq());
        model.open(id);
        assertEquals(List.of("gone"), heard);
        assertNull(model.person().get());
        assertFalse(model.dirty().get());
    }

    private static Person saved(PersonViewModel model) {
        return Objects.requireNonNull(model.person().get(), "nobody was saved");
    }
}
