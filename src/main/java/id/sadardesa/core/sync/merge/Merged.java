package id.sadardesa.core.sync.merge;

import id.sadardesa.core.sync.v1.Resource;
import java.util.List;
import java.util.Map;

/**
 * What the rows of a file did here.
 *
 * @param counts by table; a table that was not touched is absent
 * @param along rows of ours that went with those which the file removes, because they rest on them
 * @param photosMissing how many people have a photo that did not come along
 * @param touches in a preview, the first of the touched rows
 * @param complete whether all touched rows are among {@code touches}
 */
public record Merged(
        Map<Resource, Counts> counts,
        Differing differing,
        int along,
        int photosMissing,
        List<Touch> touches,
        boolean complete) {
    public static final Merged NOTHING =
            new Merged(Map.of(), Differing.NOTHING, 0, 0, List.of(), true);

    public Merged {
        counts = Map.copyOf(counts);
        touches = List.copyOf(touches);
    }

    /** How many conflicts were found. */
    public int conflicts() {
        return differing.found();
    }

    public Counts of(Resource resource) {
        return counts.getOrDefault(resource, Counts.NONE);
    }

    public Counts all() {
        return counts.values().stream().reduce(Counts.NONE, Counts::plus);
    }
}
