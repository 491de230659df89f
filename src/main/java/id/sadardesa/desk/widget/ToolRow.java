package id.sadardesa.desk.widget;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/**
 * A row of controls that begins another line when letters are large or the window is small: nothing
 * is cut. A child that grows takes what is left of its line.
 */
public final class ToolRow extends Pane {
    private static final double GAP = 10;

    /** What a node may be widened by to stand on whole pixels. */
    private static final double ROUNDING = 0.5;

    /** The children of one line, with the width they take without growing. */
    private record Line(List<Node> nodes, double width, double height) {}

    private boolean bottom;
    private boolean top;
    private boolean even;

    public ToolRow() {
        getStyleClass().add("tool-row");
    }

    public boolean isBottom() {
        return bottom;
    }

    /** Whether what stands in a line ends at its bottom, as buttons beside named fields do. */
    public void setBottom(boolean there) {
        bottom = there;
    }

    public boolean isTop() {
        return top;
    }

    /** Whether what stands in a line begins at its top, as fields with hints below do. */
    public void setTop(boolean there) {
        top = there;
    }

    public boolean isEven() {
        return even;
    }

    /** Whether all in a line are as high as the highest, as cards are. */
    public void setEven(boolean alike) {
        even = alike;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private List<Line> lines(double width) {
        List<Line> lines = new ArrayList<>();
        List<Node> now = new ArrayList<>();
        double taken = 0;
        for (Node node : getManagedChildren()) {
            double wanted = node.prefWidth(-1);
            if (!now.isEmpty() && wanted > 0 && taken + GAP + wanted > width + 0.5) {
                lines.add(line(now, taken, width));
                now = new ArrayList<>();
                taken = 0;
            }
            taken += now.isEmpty() ? wanted : GAP + wanted;
            now.add(node);
        }
        lines.add(line(now, taken, width));
        return lines;
    }

    /** A line is as high as its children are at the width that they grow to. */
    private static Line line(List<Node> nodes, double taken, double room) {
        double more = more(nodes, taken, room);
        double height =
                nodes.stream()
                        .mapToDouble(node -> high(node, wide(node, more, room)))
                        .max()
                        .orElse(0);
        return new Line(nodes, taken, height);
    }

    private static double more(List<Node> nodes, double taken, double room) {
        long growing = nodes.stream().filter(ToolRow::grows).count();
        double left = room - taken - nodes.size() * ROUNDING;
        return growing == 0 || room == Double.MAX_VALUE ? 0 : Math.max(0, left) / growing;
    }

    private static double wide(Node node, double more, double room) {
        return Math.min(room, node.prefWidth(-1) + (grows(node) ? more : 0));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets in = getInsets();
        return lines(Double.MAX_VALUE).get(0).width() + in.getLeft() + in.getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        double room = width < 0 ? Double.MAX_VALUE : width - in.getLeft() - in.getRight();
        List<Line> lines = lines(room);
        double high = lines.stream().mapToDouble(Line::height).sum();
        return in.getTop() + high + (lines.size() - 1) * GAP + in.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double room = getWidth() - in.getLeft() - in.getRight();
        double y = in.getTop();
        for (Line line : lines(room)) {
            double more = more(line.nodes(), line.width(), room);
            double x = in.getLeft();
            for (Node node : line.nodes()) {
                double wide = wide(node, more, room);
                double high = even ? line.height() : high(node, wide);
                double above = line.height() - high;
                node.resizeRelocate(
                        snapPositionX(x), snapPositionY(y + (top ? 0 : bottom ? above : above / 2)),
                        snapSizeX(wide), snapSizeY(high));
                x += wide + GAP;
            }
            y += line.height() + GAP;
        }
    }

    /** How high a node is at a width; words that are wider than the row go on below. */
    private static double high(Node node, double width) {
        return node.getContentBias() == Orientation.HORIZONTAL
                ? node.prefHeight(Math.ceil(width))
                : node.prefHeight(-1);
    }

    private static boolean grows(Node node) {
        return HBox.getHgrow(node) == Priority.ALWAYS;
    }
}
