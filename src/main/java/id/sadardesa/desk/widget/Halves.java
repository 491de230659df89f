package id.sadardesa.desk.widget;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Parts of a room that stand beside each other where all of them have their least width, and one
 * below the other where letters are large or the window is small: nothing is scrolled sideways.
 * What is left over is shared in the same proportion as what each needs least.
 */
public final class Halves extends Pane {
    private static final double GAP = 14;

    public Halves() {
        getStyleClass().add("halves");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Whether all parts stand beside each other in a room of this width in pixels. */
    private boolean beside(double room) {
        return sum(node -> node.minWidth(-1)) + gaps() <= room + 0.5;
    }

    private double gaps() {
        return GAP * Math.max(0, parts().size() - 1);
    }

    private List<Node> parts() {
        return getManagedChildren();
    }

    private double sum(ToDoubleFunction<Node> size) {
        return parts().stream().mapToDouble(size).sum();
    }

    private double most(ToDoubleFunction<Node> size) {
        return parts().stream().mapToDouble(size).max().orElse(0);
    }

    private double across() {
        Insets in = getInsets();
        return in.getLeft() + in.getRight();
    }

    private double along() {
        Insets in = getInsets();
        return in.getTop() + in.getBottom();
    }

    @Override
    protected double computeMinWidth(double height) {
        return across() + most(node -> node.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return across() + sum(node -> node.prefWidth(-1)) + gaps();
    }

    @Override
    protected double computeMinHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width - across();
        return along()
                + (beside(room)
                        ? most(node -> node.minHeight(share(node, room)))
                        : sum(node -> node.minHeight(room)) + gaps());
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width - across();
        return along()
                + (beside(room)
                        ? most(node -> node.prefHeight(share(node, room)))
                        : sum(node -> node.prefHeight(room)) + gaps());
    }

    /** How wide a part is beside the others; -1 where the room has no width yet. */
    private double share(Node node, double room) {
        return room == Double.MAX_VALUE
                ? -1
                : (room - gaps()) * node.minWidth(-1) / sum(each -> each.minWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - across();
        double high = getHeight() - along();
        double x = getInsets().getLeft();
        double y = getInsets().getTop();
        boolean beside = beside(room);
        double least = sum(node -> node.minHeight(room));
        for (Node node : parts()) {
            double wide = beside ? share(node, room) : room;
            double tall = beside ? high : (high - gaps()) * node.minHeight(room) / least;
            node.resizeRelocate(
                    snapPositionX(x), snapPositionY(y), snapSizeX(wide), snapSizeY(tall));
            x += beside ? wide + GAP : 0;
            y += beside ? 0 : tall + GAP;
        }
    }
}
