package id.sadardesa.desk.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.TextSize;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class SettingsViewTest {
    @TempDir static Path folder;
    private TestOffice office;
    private Desk desk;

    @Start
    void start(Stage stage) {
        office = TestOffice.in(folder);
        desk = TestDesk.around(stage, office);
        TestDesk.enter(
                stage,
                new SettingsView(
                        desk,
                        new OfficeViewModel(office.rooms().offices, desk.jobs(), desk.notices()),
                        new WagesViewModel(
                                office.rooms().rules,
                                office.rooms().offices,
                                desk.jobs(),
                                desk.notices(),
                                TestOffice.CLOCK)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theCamatIsTypedAndTheLettersGrow(FxRobot robot) {
        robot.clickOn("#headName").write("Budi");
        robot.clickOn("Simpan keterangan kantor");
        assertEquals("Budi", office.rooms().offices.current().headName());

        robot.clickOn("Tampilan");
        robot.clickOn("#size");
        robot.clickOn("Besar");
        assertEquals(TextSize.LARGE, desk.habits().textSize());
    }
}
