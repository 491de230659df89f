package id.sadardesa.desk.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.card.Sheets;
import id.sadardesa.core.press.Edge;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.Typing;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class SheetsViewTest {
    @TempDir Path folder;
    private TestOffice office;
    private Sheets sheets;
    private SheetsViewModel model;
    private SheetsView view;

    @Start
    void start(Stage stage) {
        office = TestOffice.in(folder);
        sheets = office.rooms().press.sheets();
        Desk desk = TestDesk.around(stage, office);
        model = new SheetsViewModel(sheets, desk.jobs(), desk.notices());
        view = new SheetsView(desk, model);
        TestDesk.enter(
                stage,
                new RoomView() {
                    @Override
                    public Parent node() {
                        return view.node();
                    }

                    @Override
                    public void entered() {
                        model.refresh();
                    }
                });
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static void press(FxRobot robot, String id) {
        Button button = robot.lookup(id).queryButton();
        assertFalse(button.isDisabled(), id);
        Platform.runLater(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void type(FxRobot robot, String id, String text) {
        TextField field = robot.lookup(id).query();
        robot.interact(() -> field.setText(text));
    }

    private static long outside(FxRobot robot) {
        return robot
                .from(robot.lookup(".dialog-pane").<DialogPane>query())
                .lookup(".sheet-piece")
                .queryAll()
                .stream()
                .filter(SheetsViewTest::isOutside)
                .count();
    }

    private static boolean isOutside(Node piece) {
        return piece.getPseudoClassStates().contains(PseudoClass.getPseudoClass("outside"));
    }

    private static String dialog(FxRobot robot) {
        return Looks.words(robot.lookup(".dialog-pane").query());
    }

    @Test
    void aCopyIsMadeChangedAndTakenAway(FxRobot robot) {
        TableView<CardSheet> list = robot.lookup("#layouts").query();
        robot.interact(() -> list.getSelectionModel().select(CardSheet.PVC));
        assertTrue(
                robot.lookup("#changeSheet").queryButton().isDisabled(),
                "it came with the program");
        press(robot, "#copySheet");
        type(robot, "#name", "Baki Epson");
        type(robot, "#columns", "2");
        assertEquals(2, outside(robot), "one of two columns hangs over");
        Typing.press(robot, "Simpan lembar");
        assertTrue(dialog(robot).contains("Kartu keluar 68,4 mm dari tepi kanan"), dialog(robot));
        assertEquals(CardSheet.ALL, sheets.all());

        type(robot, "#columns", "1");
        type(robot, "#rows", "dua");
        Typing.press(robot, "Simpan lembar");
        assertTrue(dialog(robot).contains("\"dua\" bukan angka"), dialog(robot));
        type(robot, "#rows", "2");
        type(robot, "#left", "18,25");
        ComboBox<Edge> turned = robot.lookup("#turned").query();
        robot.interact(() -> turned.setValue(Edge.SHORT));
        assertEquals(0, outside(robot));
        assertEquals(List.of(), Looks.faults(robot.lookup(".dialog-pane").<DialogPane>query()));
        Typing.press(robot, "Simpan lembar");

        CardSheet kept = sheets.of("Baki Epson");
        assertEquals(18.25, kept.leftMm());
        assertEquals(Edge.SHORT, kept.turned());
        assertEquals(kept, model.chosen.get());
        assertEquals(List.of(), Looks.faults(view.node()));

        press(robot, "#changeSheet");
        type(robot, "#top", "20");
        Typing.press(robot, "Simpan lembar");
        assertEquals(20, sheets.of("Baki Epson").topMm());
        press(robot, "#removeSheet");
        Typing.press(robot, "Hapus lembar");
        assertEquals(CardSheet.ALL, sheets.all());
    }

    @Test
    void theBackOfThePaperShowsWhereEachBackLies(FxRobot robot) {
        TableView<CardSheet> list = robot.lookup("#layouts").query();
        robot.interact(() -> list.getSelectionModel().select(CardSheet.F4));
        double front = place(robot, "1");
        robot.clickOn("#backOfPaper");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(place(robot, "1") > front, "what was left is right");
        robot.interact(() -> list.getSelectionModel().select(CardSheet.F4_FOLDED));
        assertTrue(robot.lookup("#backOfPaper").query().isDisabled());
        assertEquals(List.of(), Looks.faults(view.node()));
    }

    private static double place(FxRobot robot, String number) {
        return robot.lookup(".sheet-piece").lookup(number).query().getLayoutX();
    }
}
