package id.sadardesa.desk.widget;

import id.sadardesa.base.Texts;
import id.sadardesa.core.chart.Chart;
import id.sadardesa.core.chart.Drawing;
import id.sadardesa.core.chart.Mark;
import id.sadardesa.core.chart.Tint;
import id.sadardesa.core.chart.Touch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A chart that answers: the mouse or the arrow keys choose a part, which is said in words; a click
 * or Enter opens it. It is laid out anew for each width and size of letters.
 */
public final class ChartPane extends Pane {
    /** The letters of a chart in points, and how high they are in millimetres. */
    private static final double LETTER_MM = 8 * 25.4 / 72;

    /** Letters of charts beside those of the window. */
    private static final double SMALLER = 0.95;

    private static final double LEAST_MM = 120;

    private final Label probe = new Label();
    private final List<Rectangle> parts = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable Touch> chosen = new ReadOnlyObjectWrapper<>();
    private @Nullable Chart chart;
    private @Nullable Texts texts;
    private @Nullable Drawing drawing;
    private double drawnFor = -1;
    private int at = -1;
    private Consumer<Touch> opener = touch -> {};

    public ChartPane() {
        getStyleClass().add("chart");
        probe.setVisible(false);
        probe.setManaged(false);
        getChildren().add(probe);
        probe.fontProperty().subscribe(this::anew);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnKeyPressed(this::pressed);
    }

    /** What a click or Enter does with a part. */
    public void onOpen(Consumer<Touch> open) {
        this.opener = open;
    }

    /** The part that is chosen, or null. */
    public ReadOnlyObjectProperty<@Nullable Touch> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Shows a chart, or nothing. */
    public void show(@Nullable Chart shown, Texts words) {
        chart = shown;
        texts = words;
        at = -1;
        chosen.set(null);
        parts.clear();
        drawing = null;
        setAccessibleText(shown == null ? null : words.get(shown.title()));
        anew();
    }

    private void anew() {
        drawnFor = -1;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double scale() {
        return probe.getFont().getSize() * SMALLER / LETTER_MM;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_MM * scale();
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        Drawing laid = laid(width < 0 ? computeMinWidth(-1) : width);
        return laid == null ? 0 : laid.height() * scale();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private @Nullable Drawing laid(double width) {
        Chart known = chart;
        Texts words = texts;
        return known == null || words == null ? null : known.draw(width / scale(), words);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (Math.abs(drawnFor - width) > 0.5) {
            drawnFor = width;
            draw(laid(width));
        }
    }

    private void draw(@Nullable Drawing laid) {
        drawing = laid;
        parts.clear();
        List<Node> nodes = new ArrayList<>();
        nodes.add(probe);
        if (laid != null) {
            laid.marks().forEach(mark -> nodes.add(node(mark)));
        }
        getChildren().setAll(nodes);
        highlight();
    }

    private Node node(Mark mark) {
        double scale = scale();
        Node node;
        if (mark instanceof Mark.Box box) {
            node = box(box, scale);
        } else if (mark instanceof Mark.Shape shape) {
            Polygon polygon = new Polygon();
            for (Mark.Spot corner : shape.corners()) {
                polygon.getPoints().addAll(corner.x() * scale, corner.y() * scale);
            }
            polygon.setFill(color(shape.tint()));
            polygon.setMouseTransparent(true);
            node = polygon;
        } else if (mark instanceof Mark.Rule rule) {
            Line line =
                    new Line(
                            rule.x() * scale,
                            rule.y() * scale,
                            rule.toX() * scale,
                            rule.toY() * scale);
            line.setStrokeWidth(Math.max(1, rule.thick() * scale));
            line.setStroke(color(rule.tint()));
            line.setMouseTransparent(true);
            node = line;
        } else {
            node = words((Mark.Words) mark, scale);
        }
        node.setManaged(false);
        return node;
    }

    private Rectangle box(Mark.Box box, double scale) {
        Rectangle rectangle =
                new Rectangle(
                        box.x() * scale,
                        box.y() * scale,
                        box.width() * scale,
                        box.height() * scale);
        rectangle.setFill(color(box.tint()));
        Touch touch = box.touch();
        if (touch != null) {
            int index = parts.size();
            parts.add(rectangle);
            rectangle.getStyleClass().add("chart-part");
            Tooltip.install(rectangle, new Tooltip(touch.said()));
            rectangle.setOnMouseEntered(event -> choose(index));
            rectangle.setOnMouseClicked(
                    event -> {
                        requestFocus();
                        choose(index);
                        opener.accept(touch);
                    });
        }
        return rectangle;
    }

    private Text words(Mark.Words words, double scale) {
        Text text = new Text(words.text());
        text.getStyleClass().add(words.tint() == Tint.GREY ? "muted-words" : "chart-words");
        text.setFont(
                Font.font(
                        probe.getFont().getFamily(),
                        probe.getFont().getSize() * SMALLER * words.size() / 8));
        text.setMouseTransparent(true);
        double room = words.room() * scale;
        String whole = words.text();
        for (int end = whole.length(); end > 1 && text.getLayoutBounds().getWidth() > room; end--) {
            text.setText(whole.substring(0, end - 1).stripTrailing() + "…");
        }
        double width = text.getLayoutBounds().getWidth();
        double x = words.x() * scale;
        text.setX(
                switch (words.side()) {
                    case RIGHT -> x;
                    case LEFT -> x - width;
                    case MIDDLE -> x - width / 2;
                });
        text.setY(words.y() * scale);
        return text;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT -> choose(Math.min(at + 1, parts.size() - 1));
            case LEFT -> choose(Math.max(at - 1, 0));
            case DOWN -> choose(row(1));
            case UP -> choose(row(-1));
            case HOME -> choose(0);
            case END -> choose(parts.size() - 1);
            case ENTER, SPACE -> {
                Touch touch = chosen.get();
                if (touch != null) {
                    opener.accept(touch);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The nearest part of the row below or above; the same one where there is none. */
    private int row(int step) {
        if (at < 0) {
            return 0;
        }
        double y = middleY(at);
        int next = at;
        while (next >= 0 && next < parts.size() && Math.abs(middleY(next) - y) < 1) {
            next += step;
        }
        if (next < 0 || next >= parts.size()) {
            return at;
        }
        int best = next;
        double row = middleY(next);
        for (int i = next;
                i >= 0 && i < parts.size() && Math.abs(middleY(i) - row) < 1;
                i += step) {
            best = aside(i) < aside(best) ? i : best;
        }
        return best;
    }

    private double middleY(int index) {
        return parts.get(index).getY() + parts.get(index).getHeight() / 2;
    }

    private double aside(int index) {
        return Math.abs(parts.get(index).getX() - parts.get(at).getX());
    }

    private void choose(int index) {
        Drawing laid = drawing;
        if (laid == null || index < 0 || index >= parts.size()) {
            return;
        }
        at = index;
        Touch touch = laid.touchable().get(index).touch();
        chosen.set(touch);
        if (touch != null) {
            setAccessibleText(touch.said());
        }
        highlight();
    }

    private void highlight() {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i)
                    .pseudoClassStateChanged(
                            javafx.css.PseudoClass.getPseudoClass("chosen"), i == at);
        }
    }

    private static Color color(Tint tint) {
        int rgb = tint.rgb();
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
