package id.sadardesa.core.report;

import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.Village;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The recapitulation of one village by groups of posts; groups with nothing to say are absent.
 *
 * @param vacant how many of those missing are no people but seats that nobody holds
 */
public record VillageCount(Village village, Map<PostGroup, Count> groups, int vacant) {
    public VillageCount {
        Map<PostGroup, Count> sorted = new EnumMap<>(PostGroup.class);
        sorted.putAll(groups);
        sorted.values().removeIf(Count::isEmpty);
        groups = Collections.unmodifiableMap(sorted);
    }

    /** Whether it is a village, and not the kecamatan's own office. */
    public boolean isVillage() {
        return village.kind() != Village.Kind.KECAMATAN;
    }

    public Count total() {
        return groups.values().stream().reduce(Count.NONE, Count::plus);
    }

    public Count of(PostGroup group) {
        return groups.getOrDefault(group, Count.NONE);
    }
}
