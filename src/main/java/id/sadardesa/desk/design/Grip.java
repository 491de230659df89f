package id.sadardesa.desk.design;

import id.sadardesa.core.card.Frame;
import java.util.List;
import javafx.scene.Cursor;

/**
 * A place at the edge of a frame by which it is made larger or smaller.
 *
 * @param h -1 at the left edge, 1 at the right one, 0 between them
 * @param v -1 at the upper edge, 1 at the lower one, 0 between them
 */
record Grip(int h, int v) {
    /** The four corners and the four edges. */
    static final List<Grip> ALL =
            List.of(
                    new Grip(-1, -1),
                    new Grip(0, -1),
                    new Grip(1, -1),
                    new Grip(-1, 0),
                    new Grip(1, 0),
                    new Grip(-1, 1),
                    new Grip(0, 1),
                    new Grip(1, 1));

    /** A frame whose edges were drawn by so many millimetres; the other edges stay. */
    Frame drawn(Frame frame, double dx, double dy) {
        double width = Math.max(Frame.LEAST, frame.width() + h * dx);
        double height = Math.max(Frame.LEAST, frame.height() + v * dy);
        double x = h < 0 ? frame.right() - width : frame.x();
        double y = v < 0 ? frame.bottom() - height : frame.y();
        return frame.at(x, y).sized(width, height);
    }

    Cursor cursor() {
        if (h == 0) {
            return v < 0 ? Cursor.N_RESIZE : Cursor.S_RESIZE;
        }
        if (v == 0) {
            return h < 0 ? Cursor.W_RESIZE : Cursor.E_RESIZE;
        }
        return h == v ? Cursor.NW_RESIZE : Cursor.NE_RESIZE;
    }
}
