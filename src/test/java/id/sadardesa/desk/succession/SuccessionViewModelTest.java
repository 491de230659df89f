package id.sadardesa.desk.succession;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls the setup before every test
class SuccessionViewModelTest {
    private static final LocalDate BORN = LocalDate.of(1980, 1, 2);

    @TempDir Path folder;
    private TestOffice office;
    private Village kalen;
    private SuccessionViewModel model;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        kalen = office.village("35.16.09.2002", "Kalen");
        office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KADES);
        office.person("Sri", BORN, Sex.P, 2, kalen, PostKind.SEKDES);
        office.person("Paijo", BORN, Sex.L, 3, kalen, PostKind.PETANI);
        var rooms = office.rooms();
        model =
                new SuccessionViewModel(
                        new SuccessionDoors(
                                rooms.successions,
                                rooms.expiries,
                                rooms.renewals,
                                rooms.people,
                                rooms.villages,
                                rooms.reports,
                                TestOffice.CLOCK,
                                Texts.indonesian()),
                        TestDesk.jobs(),
                        TestDesk.notices());
        model.begin(kalen.id());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void state(PostKind kind) {
        model.stated.seat.set(
                model.seats().get().stream()
                        .filter(one -> one.kind() == kind)
                        .findFirst()
                        .orElseThrow());
        model.stated.lastDay.set(LocalDate.of(2026, 2, 28));
        model.stated.cause.set(EndCause.A1);
        model.query.set("paijo");
        model.stated.successor.set(model.found().get().get(0));
    }

    @Test
    void aNikGivesSexAndBirthDateUnlessSomebodyStatedThem() {
        model.stated.fresh.set(true);
        model.stated.nik.set("351609420180000");
        assertNull(model.stated.sex.get(), "it is not whole yet");
        model.stated.nik.set("3516094201800009");
        assertEquals(Sex.P, model.stated.sex.get());
        assertEquals(BORN, model.stated.born.get());
        model.stated.nik.set("3516090201800009");
        assertEquals(Sex.L, model.stated.sex.get(), "the NIK was mistyped before");
        model.stated.born.set(BORN.plusDays(1));
        model.stated.nik.set("3516090301850009");
        assertEquals(BORN.plusDays(1), model.stated.born.get(), "what was stated stays");
    }

    @Test
    void theNextChangeBeginsAsTheFirstOne() {
        state(PostKind.KADES);
        model.stated.enrol.set(false);
        model.stated.giveUp.set(false);
        model.stated.jht.set(true);
        model.stated.jp.set(true);
        assertFalse(model.foreseen().get().notes().isEmpty());
        model.replace();
        assertNotNull(model.written().get());

        model.begin(kalen.id());
        assertTrue(
                model.stated.enrol.get(),
                "the next one is enrolled unless somebody says otherwise");
        assertTrue(model.stated.giveUp.get());
        assertFalse(model.stated.jht.get());
        assertFalse(model.stated.jp.get());
        assertEquals(List.of(), model.foreseen().get().notes(), "nothing of the last one is said");
        assertNull(model.written().get());
    }

    @Test
    void whatWasForeseenIsSaidNoLongerOnceSomethingElseIsStated() {
        state(PostKind.KADES);
        assertFalse(model.foreseen().get().notes().isEmpty());
        model.stated.seat.set(null);
        assertEquals(List.of(), model.foreseen().get().notes(), "there is no post any more");

        model.begin(kalen.id());
        state(PostKind.KADES);
        model.replace();
        assertNotNull(model.written().get());
        model.stated.lastDay.set(LocalDate.of(2026, 1, 31));
        assertNull(model.written().get(), "what is stated now is not what was written");
    }

    @Test
    void aChangeIsPreparedForTheDayOnWhichTheDecreeEnds() {
        LocalDate ends = LocalDate.of(2026, 4, 30);
        Post old =
                office.rooms().people.posts().stream()
                        .filter(one -> one.kind() == PostKind.KADES)
                        .findFirst()
                        .orElseThrow();
        office.rooms().people.changePost(old, PostForm.of(old).ending(ends));
        model.begin(old.id());
        assertEquals(ends, model.stated.lastDay.get());
        assertEquals(ends.plusDays(1), model.stated.starts.get());
        assertFalse(model.unsaved(), "nobody typed anything");
        model.stated.seat.set(
                model.seats().get().stream()
                        .filter(one -> one.kind() == PostKind.SEKDES)
                        .findFirst()
                        .orElseThrow());
        assertNull(model.stated.lastDay.get(), "the other post has no last day");
        assertNull(model.stated.starts.get());
        model.begin(old.id());
        model.stated.cause.set(EndCause.A3);
        model.query.set("paijo");
        model.stated.successor.set(model.found().get().get(0));
        model.replace();
        assertNotNull(model.written().get());
        List<Post> held =
                office.rooms().people.posts().stream()
                        .filter(one -> one.kind() == PostKind.KADES)
                        .sorted(Comparator.comparing(Post::starts, nullsFirst(naturalOrder())))
                        .toList();
        assertEquals(2, held.size(), "the old row stays");
        assertEquals(ends, held.get(0).ends());
        assertEquals(ends.plusDays(1), held.get(1).starts());
        assertTrue(held.get(0).heldOn(TestOffice.TODAY));
        assertFalse(held.get(1).heldOn(TestOffice.TODAY), "it comes when the day comes");
    }

    @Test
    void nobodyIsBlamedForEmptyFieldsBeforeTheFirstTry() {
        model.stated.seat.set(model.seats().get().get(0));
        assertEquals(List.of(), model.foreseen().get().problems());
        model.stated.nik.set("123");
        model.stated.fresh.set(true);
        assertEquals(
                List.of("nik"),
                model.foreseen().get().problems().stream()
                        .filter(FieldProblem::isError)
                        .map(FieldProblem::field)
                        .toList());
        model.replace();
        assertTrue(
                model.foreseen().get().problems().stream()
                        .map(FieldProblem::field)
                        .toList()
                        .containsAll(List.of("lastDay", "cause", "name", "starts")));
        assertNull(model.written().get());
    }

    @Test
    void whatIsStatedIsUnsavedUntilItIsWrittenOrPutAway() {
        assertFalse(model.unsaved(), "a village and a seat were only chosen");
        state(PostKind.KADES);
        assertTrue(model.unsaved());
        model.forget();
        assertFalse(model.unsaved());
        model.begin(kalen.id());
        state(PostKind.SEKDES);
        model.replace();
        assertFalse(model.unsaved(), "it is written");
    }
}
