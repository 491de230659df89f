package id.sadardesa.desk.widget;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TableCell;

/**
 * How high a cell must be for what is in it, in the width of its column: a row asks for the height
 * alone, and JavaFX then forgets that words go on in a second line.
 */
final class CellHeight {
    /** What is left above and below the words, in letters. */
    private static final double AIR = 0.8;

    private CellHeight() {}

    /**
     * @param words what the cell wants for its words, in pixels
     */
    static double of(TableCell<?, ?> cell, double words) {
        return air(cell) + words;
    }

    /**
     * @param usual what the cell wants without knowing its width, in pixels
     */
    static double drawn(TableCell<?, ?> cell, double usual) {
        Node drawing = cell.getGraphic();
        if (drawing == null || drawing.getContentBias() != Orientation.HORIZONTAL) {
            return usual;
        }
        double sides = cell.snappedLeftInset() + cell.snappedRightInset();
        return air(cell) + drawing.prefHeight(cell.getTableColumn().getWidth() - sides);
    }

    private static double air(TableCell<?, ?> cell) {
        return AIR * cell.getFont().getSize();
    }
}
