package id.sadardesa.core.sync.merge;

import id.sadardesa.core.sync.v1.Resource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which resource of a file is which table of the database. */
public final class Tables {
    private static final Map<Resource, String> NAMES = names();
    private static final Map<String, Resource> RESOURCES = resources();

    private Tables() {}

    private static Map<Resource, String> names() {
        Map<Resource, String> names = new EnumMap<>(Resource.class);
        names.put(Resource.VILLAGES, "village");
        names.put(Resource.SEATS, "seat_quota");
        names.put(Resource.PROVIDED, "budget_provided");
        names.put(Resource.PEOPLE, "person");
        names.put(Resource.DEATHS, "death");
        names.put(Resource.HEIRS, "heir");
        names.put(Resource.EARLIER, "contribution_before");
        names.put(Resource.POSTS, "post");
        names.put(Resource.PARTICIPATIONS, "participation");
        names.put(Resource.STEPS, "participation_step");
        names.put(Resource.TERMS, "participation_term");
        names.put(Resource.ANSWERS, "sync_received");
        names.put(Resource.DECISIONS, "branch_decision");
        names.put(Resource.CORRECTIONS, "branch_correction");
        names.put(Resource.CONFLICTS, "sync_conflict");
        names.put(Resource.DISPUTES, "dispute");
        return names;
    }

    private static Map<String, Resource> resources() {
        Map<String, Resource> resources = new HashMap<>();
        NAMES.forEach((resource, table) -> resources.put(table, resource));
        return resources;
    }

    /** The table of a resource; tombstones have none. */
    public static String of(Resource resource) {
        return Objects.requireNonNull(NAMES.get(resource));
    }

    public static Optional<Resource> resource(String table) {
        return Optional.ofNullable(RESOURCES.get(table));
    }
}
