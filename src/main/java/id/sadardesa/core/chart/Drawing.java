package id.sadardesa.core.chart;

import java.util.List;

/**
 * A chart laid out: every mark has its place.
 *
 * @param title what it is called
 * @param note what it counts, in a sentence
 * @param width in millimetres
 * @param height in millimetres
 * @param marks in the order in which they are drawn, and in which they are read
 */
public record Drawing(String title, String note, double width, double height, List<Mark> marks) {
    public Drawing {
        marks = List.copyOf(marks);
    }

    /** The boxes that say something, in reading order. */
    public List<Mark.Box> touchable() {
        return marks.stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .filter(box -> box.touch() != null)
                .toList();
    }
}
