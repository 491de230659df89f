package id.sadardesa.desk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.village.VillagesView;
import id.sadardesa.desk.village.VillagesViewModel;
import id.sadardesa.desk.visit.VisitViewModel.Kind;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From the list of villages to the message in the clipboard and back. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class VisitViewTest {
    @TempDir static Path folder;
    private TestOffice office;
    private VisitViewModel model;
    private VisitRoom room;

    @Start
    void start(Stage stage) {
        office = TestOffice.in(folder.resolve(Long.toString(System.nanoTime())));
        Village kalen = office.village("35.16.09.2002", "Kalen");
        office.village("35.16.09.2003", "Talok");
        office.person("Slamet", LocalDate.of(1975, 8, 12), Sex.L, 1, kalen, PostKind.KADES);
        Desk desk = TestDesk.around(stage, office);
        var rooms = office.rooms();
        model = new VisitViewModel(rooms.visits, desk.jobs(), desk.notices());
        room = new VisitRoom(new VisitView(desk, model));
        room.over(
                new VillagesView(
                        desk,
                        new VillagesViewModel(
                                desk,
                                rooms.villages,
                                rooms.people,
                                rooms.villageImport,
                                rooms.offices,
                                TestOffice.CLOCK),
                        room::open));
        TestDesk.enter(stage, room);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theMessageIsCopiedAndEscapeGoesBack(FxRobot robot) {
        robot.clickOn("Kalen");
        robot.clickOn("Kunjungan");
        assertEquals("Kalen", Objects.requireNonNull(model.village.get()).name());
        assertTrue(robot.lookup("Halaman 1 dari 1").tryQuery().isPresent());
        robot.clickOn("Salin pesan");
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        String shown = robot.lookup("#message").queryAs(TextArea.class).getText();
        assertTrue(shown.contains("Slamet (Kepala Desa)"), shown);
        assertEquals(shown, copied[0]);
        for (Kind kind : Kind.values()) {
            robot.interact(() -> model.kind.set(kind));
            assertEquals(List.of(), Looks.faults(room.node()), kind.name());
            assertEquals(kind == Kind.LETTER, robot.lookup("#numberLine").query().isVisible());
            assertEquals(kind == Kind.BOARD, robot.lookup("#xlsx").query().isVisible());
        }
        robot.interact(
                () ->
                        assertTrue(
                                room.key(
                                        new KeyEvent(
                                                KeyEvent.KEY_PRESSED,
                                                "",
                                                "",
                                                KeyCode.ESCAPE,
                                                false,
                                                false,
                                                false,
                                                false))));
        assertTrue(robot.lookup("Tambah desa").tryQuery().isPresent(), "the list is back");
    }

    @Test
    void nobodyIsSentWhatTheOthersAreAskedFor(FxRobot robot) {
        robot.clickOn("Kalen");
        robot.clickOn("Kunjungan");
        Button copy = robot.lookup("#copy").queryAs(Button.class);
        assertFalse(copy.isDisabled());
        robot.interact(() -> model.village.set(null));
        assertTrue(copy.isDisabled());
        assertFalse(robot.lookup("#saveText").queryAs(Button.class).isDisabled());
        assertTrue(
                robot.lookup(
                                "Pilih satu desa untuk menyalin pesannya; teks untuk semua desa"
                                        + " dapat disimpan.")
                        .tryQuery()
                        .isPresent());
    }
}
