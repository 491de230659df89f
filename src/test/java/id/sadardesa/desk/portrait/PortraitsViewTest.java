package id.sadardesa.desk.portrait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Ids;
import id.sadardesa.core.picture.Crop;
import id.sadardesa.core.portrait.Shot;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class PortraitsViewTest {
    @TempDir static Path folder;
    private TestOffice office;
    private PortraitsViewModel model;

    @Start
    void start(Stage stage) throws IOException {
        Path place = folder.resolve(Ids.next().toString());
        office = TestOffice.in(place);
        Path stick = Files.createDirectory(place.resolve("stik"));
        Village village = office.village("35.16.09.2001", "Punggul");
        LocalDate born = LocalDate.of(1980, 5, 17);
        office.person("Budi Santoso", born, Sex.L, 1, village, PostKind.KADUS);
        office.person("Siti Aminah", born, Sex.P, 2, village, PostKind.KADES);
        for (String name : List.of("Budi Santoso.jpg", "Siti Aminah.jpg")) {
            ImageIO.write(
                    new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB),
                    "jpg",
                    stick.resolve(name).toFile());
        }
        Desk desk = TestDesk.around(stage, office);
        model =
                new PortraitsViewModel(
                        office.rooms().press.portraits(), desk.jobs(), desk.notices());
        PortraitsView view = new PortraitsView(desk, model);
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
        model.look(stick);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Shot shot(String name) {
        return model.shots.things().stream()
                .filter(one -> one.fileName().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void lookingAtAPictureLeavesItsPartAlone(FxRobot robot) {
        Crop portrait = Crop.portrait(800 / 600.0);
        robot.clickOn("Siti Aminah.jpg").clickOn("Budi Santoso.jpg").clickOn("Siti Aminah.jpg");
        assertEquals(portrait, model.framed(shot("Siti")));
        assertEquals(portrait, model.framed(shot("Budi")));
        CropPane pane = robot.lookup("#picture").query();
        assertEquals(portrait, pane.crop().get());
    }

    @Test
    void everyPictureKeepsItsOwnFrame(FxRobot robot) {
        robot.clickOn("Siti Aminah.jpg").clickOn("#closer").clickOn("#closer");
        CropPane pane = robot.lookup("#picture").query();
        Crop closer = pane.crop().get();
        assertTrue(closer.height() < 0.8);
        Label remarks = robot.lookup("#remarks").query();
        assertTrue(remarks.getText().contains("mendatar"), remarks.getText());
        robot.clickOn("Budi Santoso.jpg");
        assertEquals(1, pane.crop().get().height());
        robot.clickOn("Siti Aminah.jpg");
        assertEquals(closer, pane.crop().get());
        robot.interact(pane::requestFocus);
        robot.push(KeyCode.LEFT);
        assertEquals(closer.left() - 0.01, model.framed(shot("Siti")).left(), 1e-9);
    }
}
