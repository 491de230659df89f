package id.sadardesa.core.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is drawn; all measures are millimetres from the upper left corner. */
public sealed interface Mark {
    /** A filled rectangle; with something to say where it stands for a value. */
    record Box(double x, double y, double width, double height, Tint tint, @Nullable Touch touch)
            implements Mark {}

    /** A filled shape, corner by corner. */
    record Shape(List<Spot> corners, Tint tint) implements Mark {
        public Shape {
            corners = List.copyOf(corners);
        }
    }

    /** A place. */
    record Spot(double x, double y) {}

    /**
     * A straight line.
     *
     * @param thick in millimetres
     */
    record Rule(double x, double y, double toX, double toY, double thick, Tint tint)
            implements Mark {}

    /** Where a word stands to its place. */
    enum Side {
        RIGHT,
        LEFT,
        MIDDLE
    }

    /**
     * Words on a line.
     *
     * @param x where they begin, end or have their middle, as the side says
     * @param y of the line they stand on
     * @param size of the letters in points
     * @param room what they may take at most; longer ones are shortened
     */
    record Words(String text, double x, double y, Side side, double size, double room, Tint tint)
            implements Mark {}
}
