package id.sadardesa.desk.widget;

import org.jspecify.annotations.Nullable;

/**
 * A value with the words that tell it: shown by its words, sorted by itself, no value first. In
 * words 10-02-2026 would come after 09-03-2026, and 1.200 after 15.
 */
public record Worded<V extends Comparable<? super V>>(@Nullable V value, String words)
        implements Comparable<Worded<V>> {
    @Override
    public int compareTo(Worded<V> other) {
        V mine = value;
        V theirs = other.value;
        if (mine == null || theirs == null) {
            return Boolean.compare(mine != null, theirs != null);
        }
        return mine.compareTo(theirs);
    }

    @Override
    public String toString() {
        return words;
    }
}
