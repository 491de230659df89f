package id.sadardesa.core.sync;

import id.sadardesa.core.sync.v1.Resource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which resource of a file is which table of the database. */
final class Tables {
    private static final Map<Resource, String> NAMES =
            new EnumMap<>(
                    Map.of(
                            Resource.VILLAGES, "village",
                            Resource.SEATS, "seat_quota",
                            Resource.PEOPLE, "person",
                            Resource.POSTS, "post",
                            Resource.PARTICIPATIONS, "participation",
                            Resource.STEPS, "participation_step",
                            Resource.TERMS, "participation_term"));

    private Tables() {}

    /** All resources that are tables, each after what it rests on. */
    static Iterable<Resource> all() {
        return NAMES.keySet();
    }

    static String of(Resource resource) {
        return java.util.Objects.requireNonNull(NAMES.get(resource));
    }

    static Optional<Resource> resource(String table) {
        return NAMES.entrySet().stream()
                .filter(one -> one.getValue().equals(table))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
