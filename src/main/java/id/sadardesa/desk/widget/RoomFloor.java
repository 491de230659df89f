package id.sadardesa.desk.widget;

import javafx.geometry.Insets;
import javafx.scene.layout.StackPane;

/**
 * What a room stands on, with an edge around it. A plain StackPane asks how high a room must be as
 * if the edge belonged to it, and rows that then wrap would be cut.
 */
public final class RoomFloor extends StackPane {
    @Override
    protected double computeMinHeight(double width) {
        Insets in = getInsets();
        return super.computeMinHeight(width < 0 ? width : width - in.getLeft() - in.getRight());
    }
}
