package id.sadardesa.core.listing;

import id.sadardesa.base.Texts;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** By what rows are put in order; rows without that value come last either way. */
public record Sort(Column column, boolean down) {
    /** {@code wage} or {@code -wage}, as it is typed and kept. */
    public static Sort read(Subject subject, String typed, Texts texts) {
        String word = typed.strip();
        boolean down = word.startsWith("-");
        return new Sort(subject.named(down ? word.substring(1) : word, texts), down);
    }

    /** The word that {@link #read} understands again. */
    public String written() {
        return (down ? "-" : "") + column.key();
    }

    Comparator<Row> order(Texts texts) {
        Comparator<Comparable<?>> values = Sort::compare;
        return Comparator.comparing(
                row -> column.rank(row, texts),
                Comparator.nullsLast(down ? values.reversed() : values));
    }

    /** Both come from the same column, so they are of one kind. */
    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> one, @Nullable Object other) {
        return ((Comparable<@Nullable Object>) one).compareTo(other);
    }
}
