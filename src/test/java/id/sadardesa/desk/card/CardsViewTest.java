package id.sadardesa.desk.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.desk.shell.Desk;
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
class CardsViewTest {
    @TempDir static Path folder;
    private TestOffice office;
    private CardsViewModel model;

    @Start
    void start(Stage stage) {
        office = CardsViewModelTest.withParticipants(folder);
        Desk desk = TestDesk.around(stage, office);
        model = new CardsViewModel(CardsViewModelTest.doors(office), desk.jobs(), desk.notices());
        TestDesk.enter(stage, new CardsView(desk, model));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aClickOnTheDrawingSaysWhereToBegin(FxRobot robot) {
        assertTrue(robot.lookup("12 kartu, 2 lembar").tryQuery().isPresent());
        robot.clickOn("10");
        assertEquals(10, model.start().get());
        assertTrue(robot.lookup("12 kartu, 3 lembar").tryQuery().isPresent());
        robot.clickOn("Pilih semua");
        assertEquals(0, model.holders.count().get());
    }
}
