package id.sadardesa.desk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.listing.Column;
import id.sadardesa.core.listing.Filter;
import id.sadardesa.core.listing.Listing;
import id.sadardesa.core.listing.SavedListing;
import id.sadardesa.core.listing.Subject;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.Typing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A list is composed, looked at and kept in the window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class ListingViewTest {
    @TempDir static Path folder;
    private static int count;
    private TestOffice office;
    private ListingViewModel model;
    private RoomView room;

    @Start
    void start(Stage stage) {
        office = TestOffice.in(folder.resolve("kantor-" + ++count));
        Village kalen = office.village("35.16.09.2002", "Kalen");
        Village talok = office.village("35.16.09.2006", "Talok");
        office.person("Slamet", LocalDate.of(1975, 8, 12), Sex.L, 1, kalen, PostKind.KADES);
        office.person("Wati", LocalDate.of(1985, 8, 12), Sex.P, 2, talok, PostKind.KADES);
        Desk desk = TestDesk.around(stage, office);
        var reports = office.rooms().reports;
        model =
                new ListingViewModel(
                        office.rooms().listings,
                        desk.jobs(),
                        desk.notices(),
                        desk.texts(),
                        TestOffice.CLOCK);
        ReportsViewModel month =
                new ReportsViewModel(reports, desk.jobs(), desk.notices(), TestOffice.CLOCK);
        room =
                new ReportRoomView(
                        desk,
                        month,
                        new PicturesViewModel(
                                month, reports, office.rooms().people, desk.jobs(), desk.notices()),
                        new ChangesViewModel(
                                reports, desk.jobs(), desk.notices(), TestOffice.CLOCK),
                        new FormsViewModel(
                                office.rooms().forms.papers(),
                                office.rooms().villages,
                                desk.jobs(),
                                desk.notices(),
                                TestOffice.CLOCK),
                        model);
        TestDesk.enter(stage, room);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static Column column(String key) {
        return Subject.PEOPLE.find(key).orElseThrow();
    }

    @Test
    void aListIsComposedFilteredAndKept(FxRobot robot) {
        robot.clickOn("Daftar sendiri");
        assertTrue(Objects.requireNonNull(model.pages.page().get()).count() > 0, "a preview");
        robot.clickOn("#listName");
        Typing.into(robot, "#listName", "Warga Talok");
        TableView<?> columns = robot.lookup("#columns").queryTableView();
        robot.interact(
                () -> {
                    columns.requestFocus();
                    columns.getSelectionModel().select(4);
                });
        robot.type(KeyCode.SPACE);
        assertEquals(5, model.draft().get().columns().size());
        Column fifth = model.draft().get().columns().get(4);
        robot.push(KeyCode.CONTROL, KeyCode.UP);
        assertEquals(fifth, model.draft().get().columns().get(3), "Ctrl+Up moves it");
        robot.clickOn("Saringan (0)");
        robot.clickOn("#addFilter");
        TableView<?> values = robot.lookup("#filterValues").queryTableView();
        robot.interact(
                () -> {
                    values.requestFocus();
                    values.getSelectionModel().select(1);
                });
        robot.type(KeyCode.SPACE);
        robot.clickOn("Pakai");
        assertEquals(
                List.of(new Filter(column("village"), Filter.Test.IS, List.of("Talok"))),
                model.draft().get().filters());
        ComboBox<Column> group = robot.lookup("#group").queryComboBox();
        robot.interact(() -> group.setValue(column("group")));
        robot.clickOn("#favourite");
        assertTrue(room.unsaved());
        room.left();
        robot.interact(room::entered);
        assertEquals("Warga Talok", model.draft().get().name(), "it stays while one is elsewhere");
        robot.clickOn("#save");
        assertFalse(room.unsaved());
        SavedListing kept = office.rooms().listings.named("Warga Talok");
        assertEquals(model.draft().get(), kept.listing());
        assertEquals(column("group"), kept.listing().group());
        assertEquals(List.of(kept), office.rooms().listings.favourites());
        assertTrue(robot.lookup("★ Warga Talok").tryQuery().isPresent());
        robot.clickOn("#remove");
        assertEquals(List.of(), office.rooms().listings.all());
    }

    @Test
    void aListWithoutANameIsNotKeptAndSaysSo(FxRobot robot) {
        robot.clickOn("Daftar sendiri");
        robot.clickOn("#save");
        assertTrue(
                robot.lookup("Beri nama daftar ini, misalnya \"Belum terdaftar\".")
                        .tryQuery()
                        .isPresent());
        assertEquals(List.of(), office.rooms().listings.all());
    }

    @Test
    void aLinkOnTheFirstScreenOpensTheList(FxRobot robot) {
        Listing start = model.starters().get(0).placed(true, false);
        SavedListing kept = office.rooms().listings.save(start);
        robot.interact(() -> room.show(kept.id()));
        assertEquals(kept, model.opened().get());
        assertEquals(start, model.draft().get());
        assertTrue(robot.lookup("#listPdf").query().isVisible());
        robot.interact(() -> model.edit(model.draft().get().showing(List.of(column("nik")))));
        assertTrue(robot.lookup("#withheld").query().isVisible(), "nothing for the board");
        assertTrue(robot.lookup("#listPdf").queryButton().isDisabled());
    }
}
