package id.sadardesa.desk.design;

import id.sadardesa.core.card.Frame;
import id.sadardesa.core.paper.Paper;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws what is moved to the edges and the middle of the card and of the things on it, or else to a
 * grid of half a millimetre. Lengths are millimetres.
 */
final class Snapping {
    /**
     * Where something came to lie.
     *
     * @param across the upright lines that it lies at, from the left edge
     * @param down the level lines, from the upper edge
     */
    record Snapped(Frame frame, List<Double> across, List<Double> down) {
        Snapped {
            across = List.copyOf(across);
            down = List.copyOf(down);
        }

        /** Without any line. */
        static Snapped freely(Frame frame) {
            return new Snapped(frame, List.of(), List.of());
        }
    }

    static final double GRID = 0.5;

    /** From how far away a line draws. */
    private static final double REACH = 0.8;

    private final List<Double> across;
    private final List<Double> down;

    /** Among other things on the same side. */
    Snapping(List<Frame> others) {
        across = lines(Paper.CR80.widthMm());
        down = lines(Paper.CR80.heightMm());
        for (Frame other : others) {
            across.addAll(List.of(other.x(), other.x() + other.width() / 2, other.right()));
            down.addAll(List.of(other.y(), other.y() + other.height() / 2, other.bottom()));
        }
    }

    private static List<Double> lines(double length) {
        return new ArrayList<>(List.of(0.0, length / 2, length));
    }

    /** Something that is moved as a whole. */
    Snapped moved(Frame frame) {
        double w = frame.width();
        double h = frame.height();
        Pull x = pull(across, List.of(frame.x(), frame.x() + w / 2, frame.right()));
        Pull y = pull(down, List.of(frame.y(), frame.y() + h / 2, frame.bottom()));
        return new Snapped(frame.at(x.grid(frame.x()), y.grid(frame.y())), x.lines(), y.lines());
    }

    /**
     * Something whose edges are drawn.
     *
     * @param h -1 for the left edge, 1 for the right one, 0 for none
     * @param v -1 for the upper edge, 1 for the lower one, 0 for none
     */
    Snapped sized(Frame frame, int h, int v) {
        Pull x = h == 0 ? Pull.NONE : pull(across, List.of(h < 0 ? frame.x() : frame.right()));
        Pull y = v == 0 ? Pull.NONE : pull(down, List.of(v < 0 ? frame.y() : frame.bottom()));
        double left = h < 0 ? x.grid(frame.x()) : frame.x();
        double right = h > 0 ? x.grid(frame.right()) : frame.right();
        double top = v < 0 ? y.grid(frame.y()) : frame.y();
        double bottom = v > 0 ? y.grid(frame.bottom()) : frame.bottom();
        Frame corner =
                frame.at(Math.min(left, right - Frame.LEAST), Math.min(top, bottom - Frame.LEAST));
        return new Snapped(
                corner.sized(right - corner.x(), bottom - corner.y()), x.lines(), y.lines());
    }

    /**
     * How far something is drawn.
     *
     * @param by millimetres
     * @param lines the line that draws it; none when nothing is near
     */
    private record Pull(double by, List<Double> lines) {
        static final Pull NONE = new Pull(0, List.of());

        /** Where it comes to lie: at its line, or on the grid. */
        double grid(double place) {
            return lines.isEmpty() ? Math.round(place / GRID) * GRID : place + by;
        }
    }

    private static Pull pull(List<Double> lines, List<Double> edges) {
        double least = REACH;
        Pull nearest = Pull.NONE;
        for (double line : lines) {
            for (double edge : edges) {
                double by = line - edge;
                if (Math.abs(by) < least) {
                    least = Math.abs(by);
                    nearest = new Pull(by, List.of(line));
                }
            }
        }
        return nearest;
    }
}
