package id.sadardesa.core.sync;

import id.sadardesa.core.sync.v1.Contents;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.Resource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Counts what a file holds on its way to whoever takes it in. */
final class Counting implements Contents {
    private static final String KPJ = "kpj";
    private static final int MOST_RULINGS = 2_000;

    private final Contents next;
    private final Map<Resource, Integer> rows = new EnumMap<>(Resource.class);
    private final Map<String, Integer> decided = new HashMap<>();
    private final Set<String> numbered = new HashSet<>();
    private final Set<UUID> participations = new HashSet<>();
    private final List<Ruling.Row> rulings = new ArrayList<>();
    private boolean stated;
    private int photos;
    private int corrections;

    Counting(Contents next) {
        this.next = next;
    }

    @Override
    public void begin(Manifest manifest) {
        stated = manifest.totals().wages() != null;
        manifest.kind().tables().forEach(table -> rows.put(table, 0));
        next.begin(manifest);
    }

    @Override
    public void row(Resource resource, String[] cells) {
        rows.merge(resource, 1, Integer::sum);
        boolean told = resource == Resource.DECISIONS || resource == Resource.CORRECTIONS;
        if (told && rulings.size() < MOST_RULINGS) {
            rulings.add(new Ruling.Row(resource, List.of(cells)));
        }
        if (resource == Resource.DECISIONS) {
            decided.merge(cell(resource, cells, "outcome"), 1, Integer::sum);
            number(resource, cells, KPJ);
        } else if (resource == Resource.CORRECTIONS) {
            if (cell(resource, cells, "field").equals(KPJ)) {
                number(resource, cells, "new_value");
            } else {
                corrections++;
            }
        }
        String participation = resource.participation();
        if (participation != null && stated) {
            participations.add(UUID.fromString(cell(resource, cells, participation)));
        }
        next.row(resource, cells);
    }

    private void number(Resource resource, String[] cells, String column) {
        if (!cell(resource, cells, column).isEmpty()) {
            numbered.add(cell(resource, cells, "person_id"));
        }
    }

    private static String cell(Resource resource, String[] cells, String column) {
        return cells[resource.at(column)];
    }

    @Override
    public void end(Resource resource) {
        next.end(resource);
    }

    @Override
    public void photo(String sha256, byte[] jpeg) {
        photos++;
        next.photo(sha256, jpeg);
    }

    /** The participations that it tells of, where it states their wages. */
    Set<UUID> participations() {
        return participations;
    }

    /** What a reply says of people. */
    List<Ruling.Row> rulings() {
        return rulings;
    }

    Held held() {
        return new Held(rows, photos, decided, numbered.size(), corrections);
    }
}
