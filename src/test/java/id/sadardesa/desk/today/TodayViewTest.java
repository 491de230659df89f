package id.sadardesa.desk.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.core.agreement.AgreementForm;
import id.sadardesa.core.agreement.AgreementKind;
import id.sadardesa.core.agreement.Side;
import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.CoverageOffice;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Navigator.Place;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.Typing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class TodayViewTest {
    @TempDir static Path folder;
    private static CoverageOffice story;
    private static UUID kader;
    private static UUID mou;
    private Desk desk;
    private TodayViewModel model;
    private Parent root;

    @BeforeAll
    static void tell() {
        story = CoverageOffice.in(folder);
        kader =
                story.rooms()
                        .people
                        .register(
                                TestOffice.form("Kartini", LocalDate.of(1981, 4, 21), Sex.P, 900),
                                List.of(
                                        PostForm.of(story.kalen().id(), PostKind.KADER)
                                                .ending(LocalDate.of(2026, 7, 31))));
        mou =
                story.rooms()
                        .plans
                        .agreements
                        .add(
                                AgreementForm.of(
                                        AgreementKind.MOU,
                                        "MoU Uji",
                                        new Side("Pemda", "1/2023", null),
                                        new Side("BPJS", "2/2023", null),
                                        LocalDate.of(2023, 4, 1),
                                        LocalDate.of(2026, 7, 20)));
    }

    @Start
    void start(Stage stage) {
        desk = TestDesk.around(stage, story.office());
        model =
                new TodayViewModel(
                        desk,
                        new TodayDoors(
                                story.rooms().journal,
                                story.rooms().coverages,
                                story.rooms().people,
                                story.rooms().enrolments.deaths(),
                                story.rooms().families.claims(),
                                story.rooms().expiries,
                                story.rooms().plans.agreements,
                                story.rooms().listings,
                                story.rooms().ceremony.ceremonies(),
                                story.rooms().undoing));
        TodayView view = new TodayView(desk, model);
        root = view.node();
        TestDesk.enter(stage, view);
    }

    @AfterAll
    static void close() {
        story.close();
    }

    @Test
    void everybodyExposedStandsInTheListAndEnterLeadsToWhereItIsMended(FxRobot robot) {
        Overview today = story.rooms().coverages.today();
        ListTable<Coverage> table = robot.lookup("#table").query();
        assertEquals(today.exposed(), table.getItems());
        assertTrue(Looks.words(root).contains(Integer.toString(today.exposed().size())));
        assertEquals(List.of(), Looks.faults(root));

        choose(robot, table, "Nomor");
        assertTrue(Looks.words(root).contains("NIK belum diisi"), Looks.words(root));
        assertTrue(Looks.words(root).contains("Rp\u00a042.000.000,00"), Looks.words(root));
        robot.type(KeyCode.ENTER);
        assertEquals(
                new Place(Room.PEOPLE, story.id("Nomor"), false), desk.navigator().place().get());
        choose(robot, table, "Usul");
        robot.type(KeyCode.ENTER);
        assertEquals(
                new Place(Room.ENROLMENT, story.id("Usul"), false), desk.navigator().place().get());

        robot.interact(() -> model.village.set(story.kalen()));
        assertEquals(today.in(story.kalen()).exposed(), table.getItems());
        for (Cause cause : today.causes().keySet()) {
            robot.interact(
                    () -> {
                        model.village.set(null);
                        model.cause.set(cause);
                    });
            assertEquals(today.causes().get(cause), table.getItems().size());
        }
        robot.interact(model::clear);
        Typing.into(robot, "#query", "belum");
        assertEquals(List.of("Belum"), names(table));
        robot.type(KeyCode.DOWN);
        assertTrue(table.isFocused(), "the arrow leads into the list");
        robot.clickOn("#query");
        Typing.write(robot, "tidak ada");
        assertTrue(Looks.words(root).contains("Tidak ada yang cocok"));
        robot.clickOn("Tampilkan semua");
        assertEquals(today.exposed().size(), table.getItems().size());

        Path file = folder.resolve("daftar.pdf");
        robot.interact(() -> model.write(file));
        assertTrue(Files.exists(file));
    }

    private static void choose(FxRobot robot, ListTable<Coverage> table, String name) {
        robot.interact(
                () -> {
                    table.getSelectionModel().clearAndSelect(names(table).indexOf(name));
                    table.requestFocus();
                });
    }

    private static List<String> names(ListTable<Coverage> table) {
        return table.getItems().stream().map(one -> one.person().name()).toList();
    }

    @Test
    void whatRunsOutLeadsToItsPlaceAndAllOfItIsSeenAtOnce(FxRobot robot) {
        var post = story.rooms().people.posts(kader).get(0);
        robot.clickOn("Lihat semua");
        ListTable<Todo> all = robot.lookup("#all").query();
        assertEquals(robot.lookup("#todos").queryListView().getItems(), all.getItems());
        assertTrue(Looks.words(root).contains("Yang perlu dikerjakan (" + all.getItems().size()));
        assertEquals(List.of(), Looks.faults(root));
        List<UUID> subjects = all.getItems().stream().map(Todo::subject).toList();
        int agreement = subjects.indexOf(mou);
        assertTrue(agreement < subjects.indexOf(post.id()), "the earlier first");
        robot.interact(() -> all.getSelectionModel().clearAndSelect(agreement));
        robot.type(KeyCode.ENTER);
        assertEquals(new Place(Room.PLAN, mou, false), desk.navigator().place().get());
        robot.interact(() -> all.getSelectionModel().clearAndSelect(subjects.indexOf(post.id())));
        robot.clickOn("Buka tempatnya");
        assertEquals(new Place(Room.ENROLMENT, post.id(), false), desk.navigator().place().get());
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#all").query().getParent().isVisible());
    }

    @Test
    void unpaidBillsLeadToTheRoomOfBillsAtTheVillage(FxRobot robot) {
        ListTable<Coverage> table = robot.lookup("#table").query();
        choose(robot, table, "Tunggak");
        robot.type(KeyCode.ENTER);
        assertEquals(
                new Place(Room.ENROLMENT, story.id("Tunggak"), false),
                desk.navigator().place().get(),
                "noted by hand, no bill says so");
        robot.interact(
                () -> {
                    for (String month : List.of("2026-02", "2026-03", "2026-04", "2026-05")) {
                        story.rooms().ledger.bills().issue(Period.parse(month));
                    }
                    model.refresh();
                });
        choose(robot, table, "Aktif");
        assertTrue(Looks.words(root).contains("Perbaiki di Iuran"), Looks.words(root));
        robot.type(KeyCode.ENTER);
        assertEquals(
                new Place(Room.BILLING, story.kalen().id(), true), desk.navigator().place().get());
        for (int i = 0; i < 4; i++) {
            story.rooms().journal.undo(story.rooms().journal.lastSeq() - 2L * i);
        }
    }

    @Test
    void whatIsMendedLeavesTheListAtOnce(FxRobot robot) {
        int before = model.shown().get().size();
        robot.interact(
                () -> {
                    story.rooms().people.remove(story.id("Mulai"));
                    model.refresh();
                });
        assertEquals(before - 1, model.shown().get().size());
        assertFalse(names(robot.lookup("#table").query()).contains("Mulai"));
    }
}
