package id.sadardesa.desk.design;

import id.sadardesa.desk.design.Snapping.Snapped;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;

/** The lines to which something that is dragged is drawn, from edge to edge. */
final class Guides extends Pane {
    private final List<Line> lines = new ArrayList<>();
    private List<Double> across = List.of();
    private List<Double> down = List.of();

    Guides() {
        setMouseTransparent(true);
    }

    void show(Snapped snapped) {
        across = snapped.across();
        down = snapped.down();
        lines.clear();
        for (int i = 0; i < across.size() + down.size(); i++) {
            Line line = new Line();
            line.getStyleClass().add("design-guide");
            line.setManaged(false);
            lines.add(line);
        }
        getChildren().setAll(lines);
    }

    /**
     * Lays the lines over the card.
     *
     * @param scale pixels to the millimetre
     * @param left where the card begins
     * @param top where the card begins
     */
    void lay(double scale, double left, double top) {
        int number = 0;
        for (double mm : across) {
            double x = left + mm * scale;
            lay(lines.get(number++), x, 0, x, getHeight());
        }
        for (double mm : down) {
            double y = top + mm * scale;
            lay(lines.get(number++), 0, y, getWidth(), y);
        }
    }

    private static void lay(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }
}
