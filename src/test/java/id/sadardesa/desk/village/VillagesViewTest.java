package id.sadardesa.desk.village;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.village.Seat;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.KeyCode;
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
class VillagesViewTest {
    @TempDir static Path folder;
    private TestOffice office;

    @Start
    void start(Stage stage) {
        office = TestOffice.in(folder.resolve(Long.toString(System.nanoTime())));
        office.village("35.16.09.2002", "Kalen");
        office.village("35.16.09.2003", "Talok");
        Desk desk = TestDesk.around(stage, office);
        var rooms = office.rooms();
        TestDesk.enter(
                stage,
                new VillagesView(
                        desk,
                        new VillagesViewModel(
                                desk,
                                rooms.villages,
                                rooms.people,
                                rooms.villageImport,
                                rooms.offices,
                                TestOffice.CLOCK),
                        village -> {}));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void quotasAreTypedAsInASpreadsheet(FxRobot robot) {
        ListTable<?> table = robot.lookup(".list-table").queryAs(ListTable.class);
        robot.interact(table::requestFocus);

        robot.type(KeyCode.DIGIT1, KeyCode.TAB, KeyCode.DIGIT1, KeyCode.TAB);
        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.DIGIT4, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(Map.of(Seat.KADES, 1, Seat.SEKDES, 1, Seat.KAUR, 12), seats(0));
        assertEquals(Map.of(Seat.KAUR, 4), seats(1));
        assertTrue(table.isFocused(), "the focus stays in the table");
    }

    @Test
    void escGivesUpWhatWasTypedAndDeleteTakesAQuotaBack(FxRobot robot) {
        ListTable<?> table = robot.lookup(".list-table").queryAs(ListTable.class);
        robot.interact(table::requestFocus);

        robot.type(KeyCode.DIGIT3, KeyCode.TAB, KeyCode.DIGIT5, KeyCode.ESCAPE);
        assertEquals(Map.of(Seat.KADES, 3), seats(0));
        robot.type(KeyCode.LEFT, KeyCode.DELETE);
        assertEquals(Map.of(), seats(0));
    }

    @Test
    void whatWasTypedIsKeptWhenAnotherPlaceIsClicked(FxRobot robot) {
        ListTable<?> table = robot.lookup(".list-table").queryAs(ListTable.class);
        robot.interact(table::requestFocus);

        robot.type(KeyCode.DIGIT7);
        robot.clickOn(".search-field");
        assertEquals(Map.of(Seat.KADES, 7), seats(0));
    }

    @Test
    void aDialogBeginsInItsFirstField(FxRobot robot) {
        ListTable<?> table = robot.lookup(".list-table").queryAs(ListTable.class);
        robot.interact(table::requestFocus);
        robot.clickOn("Kuota desa ini");
        robot.sleep(400);

        robot.type(KeyCode.DIGIT1, KeyCode.TAB, KeyCode.DIGIT1, KeyCode.TAB, KeyCode.DIGIT3);
        assertFalse(seats(0).containsKey(Seat.KADES), "nothing is saved before the button");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Map.of(Seat.KADES, 1, Seat.SEKDES, 1, Seat.KAUR, 3), seats(0));
    }

    private Map<Seat, Integer> seats(int village) {
        WaitForAsyncUtils.waitForFxEvents();
        return office.rooms().villages.all().get(village).seats();
    }
}
