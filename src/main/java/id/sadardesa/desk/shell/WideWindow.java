package id.sadardesa.desk.shell;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * A window that fills a whole screen, for something that many people look at. It is a window
 * without a frame and not the full screen of the toolkit, which draws a hint over what is shown and
 * fails when it is closed before the hint has gone.
 */
public final class WideWindow {
    private final Stage stage = new Stage();
    private final @Nullable Window owner;

    WideWindow(Parent root, String title, Theme theme, @Nullable Window owner) {
        this.owner = owner;
        Scene scene = new Scene(root);
        theme.dress(scene);
        stage.setTitle(title);
        stage.setScene(scene);
        if (owner != null) {
            stage.initOwner(owner);
        }
    }

    /** Fills the screen on which the program is. */
    public void show() {
        fill(own());
        stage.show();
    }

    /**
     * Fills another screen, so that this one stays free.
     *
     * @return false when there is only one, e.g. before a projector is plugged in: then nothing is
     *     shown
     */
    public boolean beside() {
        Screen here = own();
        Screen other =
                Screen.getScreens().stream()
                        .filter(one -> !one.equals(here))
                        .findFirst()
                        .orElse(null);
        if (other == null) {
            return false;
        }
        fill(other);
        stage.show();
        return true;
    }

    private Screen own() {
        return owner == null
                ? Screen.getPrimary()
                : Screen.getScreensForRectangle(
                                owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
                        .stream()
                        .findFirst()
                        .orElse(Screen.getPrimary());
    }

    private void fill(Screen screen) {
        Rectangle2D bounds = screen.getBounds();
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }

    public void close() {
        stage.close();
    }

    /** What to do when it was closed, however that came about. */
    public void onClosed(Runnable doing) {
        stage.setOnHidden(event -> doing.run());
    }
}
