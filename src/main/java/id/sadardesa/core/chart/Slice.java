package id.sadardesa.core.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A value of a chart.
 *
 * @param value people, rupiah or per cent, never below zero
 * @param people who are counted in it; fewer than the value where it counts seats too, none where
 *     it counts no people
 */
public record Slice(BigDecimal value, List<UUID> people) {
    public Slice {
        people = List.copyOf(people);
    }

    /** So many people. */
    public static Slice of(List<UUID> people) {
        return new Slice(BigDecimal.valueOf(people.size()), people);
    }

    /** A value without people behind it. */
    public static Slice of(BigDecimal value) {
        return new Slice(value, List.of());
    }
}
