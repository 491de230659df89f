package id.sadardesa.desk.portrait;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
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
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
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

/** People come to the table one by one, and the camera of the computer writes into a folder. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class CameraViewTest {
    @TempDir static Path folder;
    private Path roll;
    private TestOffice office;
    private PortraitsViewModel model;

    @Start
    void start(Stage stage) throws IOException {
        Path place = folder.resolve(Ids.next().toString());
        office = TestOffice.in(place);
        roll = Files.createDirectory(place.resolve("Camera Roll"));
        Village village = office.village("35.16.09.2001", "Punggul");
        LocalDate born = LocalDate.of(1980, 5, 17);
        office.person("Siti Aminah", born, Sex.P, 1, village, PostKind.KADES);
        office.person("Budi Santoso", born, Sex.L, 2, village, PostKind.KADUS);
        office.rooms()
                .enrolments
                .enrol(
                        office.rooms().enrolments.candidates(),
                        EnrolmentForm.of(
                                Set.of(Programme.JKK, Programme.JKM), Period.of(TestOffice.TODAY)));
        picture("lama.jpg");
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
        model.camera.watch(roll);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void picture(String name) throws IOException {
        ImageIO.write(
                new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB),
                "jpg",
                roll.resolve(name).toFile());
    }

    /** Two looks: what has not grown between them is whole. */
    private void look(FxRobot robot) {
        robot.interact(model.camera::look);
        robot.interact(model.camera::look);
    }

    private List<String> missing() {
        return Objects.requireNonNull(model.missing().get()).stream()
                .map(CardHolder::person)
                .map(one -> one.name())
                .toList();
    }

    private static Button keep(FxRobot robot) {
        return visible(robot, "#keep", Button.class);
    }

    private static <T extends Node> T visible(FxRobot robot, String what, Class<T> kind) {
        return robot.lookup(what).queryAll().stream()
                .filter(node -> node.localToScene(node.getLayoutBounds()) != null)
                .filter(CameraViewTest::shown)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void eachPictureGoesToWhoIsChosenAndTheNextIsChosenThen(FxRobot robot) throws IOException {
        look(robot);
        assertNull(model.camera.taken().get(), "what was there before is left alone");
        assertTrue(keep(robot).isDisabled());
        assertEquals(List.of("Siti Aminah", "Budi Santoso"), missing());

        picture("WIN_1.jpg");
        look(robot);
        assertTrue(keep(robot).getText().contains("Siti Aminah"), keep(robot).getText());
        assertFalse(keep(robot).isDisabled());
        assertTrue(keep(robot).isFocused(), "Enter keeps it");
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("Budi Santoso"), missing());
        assertNull(model.camera.taken().get());

        picture("WIN_2.jpg");
        look(robot);
        assertTrue(keep(robot).getText().contains("Budi Santoso"), keep(robot).getText());
        robot.clickOn(visible(robot, "#again", Button.class));
        assertEquals(List.of("Budi Santoso"), missing(), "not kept");
        picture("WIN_3.jpg");
        look(robot);
        robot.clickOn(visible(robot, "#turn", Button.class));
        CropPane pane = visible(robot, "#picture", CropPane.class);
        assertEquals(1, pane.crop().get().turns());
        robot.clickOn(keep(robot));
        assertEquals(List.of(), missing());
        robot.clickOn(visible(robot, "#leave", Button.class));
        assertNull(model.camera.folder().get());
        assertNotNull(visible(robot, "#count", Node.class));
    }

    @Test
    void aPictureThatCannotBeKeptIsSaidAndTheWatchGoesOn(FxRobot robot) throws IOException {
        Files.write(roll.resolve("IMG.heic"), "0000ftypheic0000".getBytes(UTF_8));
        look(robot);
        Label remarks = visible(robot, "#remarks", Label.class);
        assertTrue(remarks.getText().contains("HEIC"), remarks.getText());
        assertTrue(keep(robot).isDisabled());
        picture("WIN_4.jpg");
        look(robot);
        assertFalse(keep(robot).isDisabled());
    }

    @Test
    void aNameIsFoundByTyping(FxRobot robot) throws IOException {
        robot.clickOn("#search").write("budi");
        picture("WIN_5.jpg");
        look(robot);
        assertTrue(keep(robot).getText().contains("Budi Santoso"), keep(robot).getText());
    }
}
