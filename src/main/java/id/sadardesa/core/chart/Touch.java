package id.sadardesa.core.chart;

import java.util.List;
import java.util.UUID;

/**
 * What a part of a chart says and opens when somebody points at it.
 *
 * @param said the part in words
 * @param people who are counted in it; none where it counts no people
 */
public record Touch(String said, List<UUID> people) {
    public Touch {
        people = List.copyOf(people);
    }
}
