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
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class FocusCatchTest {
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private Button elsewhere;
    private Button field;
    private Button next;
    private Button work;
    private VBox form;
    private StackPane room;

    @Start
    void start(Stage stage) {
        elsewhere = new Button("elsewhere");
        field = new Button("field");
        next = new Button("next");
        work = new Button("work");
        form = new VBox(field, next, work);
        room = new StackPane(form);
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
