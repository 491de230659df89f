package id.sadardesa.desk.shell;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.stage.Screen;
import javafx.stage.Window;

/**
 * What stands in a dialog: as high as it wants while the screen has room for it with the title and
 * the buttons, and scrolled from there on.
 */
final class FormScroll extends ScrollPane {
    /** What the title and the buttons take at the normal size of letters. */
    private static final double ENDS = 118;

    private static final double FRAME = 48;

    private static final double WIDEST = 0.94;

    private final double scale;

    /**
     * @param scale how much larger than normal the letters are
     */
    FormScroll(Node content, double scale) {
        super(content);
        this.scale = scale;
        getStyleClass().add("form-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets in = getInsets();
        double wanted = in.getLeft() + getContent().prefWidth(-1) + in.getRight();
        return Math.min(wanted, Screen.getPrimary().getVisualBounds().getWidth() * WIDEST);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        double wide = width < 0 ? -1 : Math.max(0, width - in.getLeft() - in.getRight());
        double wanted = in.getTop() + getContent().prefHeight(wide) + in.getBottom();
        double screen = Screen.getPrimary().getVisualBounds().getHeight();
        return Math.min(wanted, screen - ENDS * scale - FRAME);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0; // the title and the buttons keep their place
    }

    /** Keeps a dialog's window, with its title and its buttons, on the screen. */
    static void hold(Window window) {
        Rectangle2D room =
                Screen.getScreensForRectangle(
                                window.getX(), window.getY(), window.getWidth(), window.getHeight())
                        .stream()
                        .findFirst()
                        .orElse(Screen.getPrimary())
                        .getVisualBounds();
        if (window.getHeight() > room.getHeight()) {
            window.setHeight(room.getHeight());
        }
        if (window.getWidth() > room.getWidth()) {
            window.setWidth(room.getWidth());
        }
        double lowest = room.getMaxY() - window.getHeight();
        window.setY(Math.max(room.getMinY(), Math.min(window.getY(), lowest)));
        double furthest = room.getMaxX() - window.getWidth();
        window.setX(Math.max(room.getMinX(), Math.min(window.getX(), furthest)));
    }
}
