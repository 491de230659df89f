package id.sadardesa.testkit;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotInterface;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Types and presses in the window on top. The robot's own {@code clickOn} and {@code write} may
 * take the window below a dialog, where a field can have the same name and which may still say that
 * it has the focus.
 */
public final class Typing {
    private static final int PATIENCE = 30;

    private Typing() {}

    /** Clicks on a field of the window on top and types into it. */
    public static FxRobot into(FxRobotInterface robot, String field, String text) {
        robot.clickOn(robot.from(top().getScene().getRoot()).lookup(field).<Node>query());
        return write(robot, text);
    }

    /** Presses a button of the window on top, also where a heading says the same words. */
    public static FxRobot press(FxRobotInterface robot, String words) {
        Node button =
                robot.from(top().getScene().getRoot())
                        .lookup(".button")
                        .match(
                                node ->
                                        node instanceof Button it
                                                && it.getText() != null
                                                && words.equals(it.getText().replace("_", "")))
                        .query();
        return (FxRobot) robot.clickOn(button);
    }

    /**
     * Types into the field that has the focus: a text letter by letter, as keys of any language
     * would.
     */
    public static FxRobot write(FxRobotInterface robot, String text) {
        Node field = field();
        robot.interact(() -> text.chars().forEach(letter -> type(field, (char) letter)));
        return (FxRobot) robot;
    }

    private static void type(Node field, char letter) {
        Event.fireEvent(
                field,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        Character.toString(letter),
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    /** Waits until a field of the window on top can be typed into. */
    private static Node field() {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(Typing::owner).get().isPresent());
            return WaitForAsyncUtils.waitForAsyncFx(1_000L * PATIENCE, Typing::owner).orElseThrow();
        } catch (TimeoutException e) {
            throw new AssertionError("no field of the window on top has the focus", e);
        }
    }

    private static Optional<Node> owner() {
        return Optional.ofNullable(top().getScene().getFocusOwner())
                .filter(node -> node instanceof TextInputControl || node instanceof ComboBoxBase);
    }

    private static Window top() {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && !(window instanceof PopupWindow))
                .reduce((below, above) -> above)
                .orElseThrow();
    }
}
