package id.sadardesa.desk.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.core.press.Calibrations;
import id.sadardesa.core.press.Machine;
import id.sadardesa.core.press.Printers;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A printer that hangs at another computer is measured here by its name. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class PressViewTest {
    @TempDir Path folder;
    private TestOffice office;

    @Start
    void start(Stage stage) {
        office = TestOffice.in(folder);
        Desk desk = TestDesk.around(stage, office);
        PressViewModel model =
                new PressViewModel(
                        office.rooms().press.calibrations(),
                        new Printers(),
                        desk.jobs(),
                        desk.notices());
        stage.setScene(new Scene(new PressView(desk, model).node(), 1100, 600));
        stage.show();
        model.refresh();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theNameOfAPrinterIsTyped(FxRobot robot) {
        robot.clickOn("#other").write("Canon G2010");
        robot.clickOn("#tray").write("Depan");
        robot.clickOn("#left").write("51");
        robot.clickOn("#top").write("50");
        robot.clickOn("#measure");
        assertEquals(
                List.of(new Machine("Canon G2010", "Depan")),
                office.rooms().press.calibrations().all().stream()
                        .map(Calibrations.Known::machine)
                        .toList());
    }
}
