package id.sadardesa.desk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FocusCatchTest {
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final Button elsewhere = new Button("elsewhere");
    private final Button field = new Button("field");
    private final Button next = new Button("next");
    private final Button work = new Button("work");
    private final VBox form = new VBox(field, next, work);
    private final StackPane room = new StackPane(form);

    @Start
    void start(Stage stage) {
        next.getStyleClass().add("accent");
        work.disableProperty().bind(busy);
        Scene scene = new Scene(new HBox(room, elsewhere), 300, 200);
        new FocusCatch(() -> room, busy).watch(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theFocusComesBackToTheButtonWhenItsWorkIsOver(FxRobot robot) {
        robot.interact(work::requestFocus);
        robot.interact(() -> busy.set(true));
        assertEquals(elsewhere, work.getScene().getFocusOwner());

        robot.interact(() -> busy.set(false));
        assertFocus(work);
    }

    @Test
    void theFocusGoesToTheButtonToTakeNextWhenItsOwnIsGone(FxRobot robot) {
        robot.interact(work::requestFocus);
        robot.interact(() -> busy.set(true));
        robot.interact(() -> form.getChildren().remove(work));
        robot.interact(() -> busy.set(false));
        assertFocus(next);
    }

    @Test
    void whoGoesElsewhereOnPurposeStaysThere(FxRobot robot) {
        robot.interact(work::requestFocus);
        robot.interact(() -> busy.set(true));
        robot.interact(field::requestFocus);
        robot.interact(() -> busy.set(false));
        assertFocus(field);

        robot.interact(elsewhere::requestFocus);
        assertFocus(elsewhere);
    }

    private void assertFocus(Button wanted) {
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(wanted, room.getScene().getFocusOwner());
    }
}
