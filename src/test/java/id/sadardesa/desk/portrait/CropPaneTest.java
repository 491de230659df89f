package id.sadardesa.desk.portrait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.picture.Crop;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class CropPaneTest {
    private CropPane pane;

    @Start
    void start(Stage stage) {
        pane = new CropPane();
        pane.setPrefSize(400, 300);
        stage.setScene(new Scene(new StackPane(pane), 400, 300));
        stage.show();
        pane.show(new WritableImage(800, 600), Crop.portrait(800 / 600.0));
    }

    @Test
    void theFrameFollowsTheMouse(FxRobot robot) {
        Crop before = pane.crop().get();
        robot.moveTo(pane).press(MouseButton.PRIMARY).moveBy(40, 0).release(MouseButton.PRIMARY);
        assertEquals(before.left() + 0.1, pane.crop().get().left(), 0.01, "40 of 400");
    }

    @Test
    void keysMoveItAndChangeItsSize(FxRobot robot) {
        Crop before = pane.crop().get();
        robot.interact(pane::requestFocus);
        robot.push(KeyCode.LEFT);
        assertEquals(before.left() - 0.01, pane.crop().get().left(), 1e-9);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(before.left() + 0.04, pane.crop().get().left(), 1e-9);
        robot.push(KeyCode.ADD);
        assertTrue(pane.crop().get().height() < before.height());
        robot.push(KeyCode.SUBTRACT).push(KeyCode.SUBTRACT);
        assertEquals(before.height(), pane.crop().get().height(), 1e-9, "no more than there is");
    }

    @Test
    void aKeyTurnsThePictureAndTheFrameStaysAPortrait(FxRobot robot) {
        robot.interact(pane::requestFocus);
        robot.push(KeyCode.P);
        Crop turned = pane.crop().get();
        assertEquals(1, turned.turns());
        assertEquals(Crop.RATIO, turned.width() * 600 / (turned.height() * 800), 1e-9);
        Bounds shown = pane.lookup(".image-view").getBoundsInParent();
        double high = Math.min(pane.getHeight(), pane.getWidth() * 800 / 600);
        assertEquals(high, shown.getHeight(), 0.5, "as high as the pane has room");
        assertEquals(high * 600 / 800, shown.getWidth(), 0.5, "and upright");
        assertEquals(pane.getWidth() / 2, shown.getCenterX(), 0.5);
        robot.push(KeyCode.P).push(KeyCode.P).push(KeyCode.P);
        assertEquals(Crop.portrait(800 / 600.0), pane.crop().get());
    }

    @Test
    void withoutAPictureNothingMoves(FxRobot robot) {
        robot.interact(() -> pane.show(null, Crop.WHOLE));
        assertTrue(pane.isDisabled());
        robot.interact(() -> pane.scale(0.5));
        robot.interact(pane::turn);
        assertEquals(Crop.WHOLE, pane.crop().get());
    }
}
