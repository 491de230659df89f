package id.sadardesa.core.sync.merge;

import id.sadardesa.base.Problem;
import id.sadardesa.core.sync.v1.Party;
import id.sadardesa.core.sync.v1.Resource;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office speaks for its own villages and people only; another computer of ours for all. */
final class Area {
    private static final String VILLAGE = "village_id";

    private final Exchange exchange;
    private final MergeStore store;
    private @Nullable Set<UUID> villages;

    Area(Exchange exchange, MergeStore store) {
        this.exchange = exchange;
        this.store = store;
    }

    /**
     * @param rows as they come
     * @param here those of them that are here
     * @throws Problem when one of them is not the sender's
     */
    void refuseForeign(
            Resource resource,
            Map<UUID, Map<String, @Nullable String>> rows,
            Map<UUID, Map<String, @Nullable String>> here) {
        if (exchange.relation().sameOffice() || exchange.relation() == Relation.ABOVE) {
            return;
        }
        switch (resource) {
            case VILLAGES -> {
                rows.values().forEach(this::refuseOtherArea);
                here.values().forEach(this::refuseOtherVillage);
                villages = null;
            }
            case SEATS -> rows.values().forEach(this::refuseOutside);
            case PEOPLE -> here.values().forEach(this::refuseOtherPerson);
            default -> {
                if (resource == Resource.POSTS) {
                    rows.values().forEach(this::refuseOutside);
                }
                refuseOtherPeople(rows);
                refuseOtherPeople(here);
                refuseHanging(resource, rows);
            }
        }
    }

    /** The same for rows that are to go. */
    void refuseForeign(Resource resource, Map<UUID, Map<String, @Nullable String>> here) {
        refuseForeign(resource, Map.of(), here);
    }

    private void refuseOtherArea(Map<String, @Nullable String> village) {
        String code = String.valueOf(village.get("code"));
        if (exchange.relation() == Relation.KECAMATAN
                && !code.startsWith(exchange.them().code() + ".")) {
            throw outside(code);
        }
    }

    private void refuseOtherVillage(Map<String, @Nullable String> village) {
        String office = village.get(Cells.OFFICE);
        if (office != null && !office.equals(them().id().toString())) {
            throw outside(String.valueOf(village.get("code")));
        }
    }

    private void refuseOutside(Map<String, @Nullable String> row) {
        Set<UUID> known = villages;
        if (known == null) {
            known = store.villagesOf(them().id());
            villages = known;
        }
        UUID village = UUID.fromString(String.valueOf(row.get(VILLAGE)));
        if (!known.contains(village)) {
            Map<String, @Nullable String> other =
                    store.rows(Resource.VILLAGES, Set.of(village)).get(village);
            throw outside(other == null ? "?" : String.valueOf(other.get("code")));
        }
    }

    private Problem outside(String code) {
        return Problem.of("sync.import.village", code, them().name());
    }

    private void refuseOtherPerson(Map<String, @Nullable String> person) {
        if (!them().id().toString().equals(person.get(Cells.OFFICE))) {
            throw stranger(String.valueOf(person.get(Cells.NAME)));
        }
    }

    private void refuseOtherPeople(Map<UUID, Map<String, @Nullable String>> rows) {
        Set<UUID> people = new HashSet<>();
        for (Map<String, @Nullable String> row : rows.values()) {
            String person = row.get(Cells.PERSON);
            if (person != null) {
                people.add(UUID.fromString(person));
            }
        }
        store.strangers(people, them().id())
                .ifPresent(
                        name -> {
                            throw stranger(name);
                        });
    }

    /**
     * A row hangs on what is the same person's: an own person's step on another's participation.
     */
    private void refuseHanging(Resource resource, Map<UUID, Map<String, @Nullable String>> rows) {
        String column =
                switch (resource) {
                    case PARTICIPATIONS -> "post_id";
                    case STEPS, TERMS -> "participation_id";
                    default -> null;
                };
        if (column == null) {
            return;
        }
        Resource on =
                resource == Resource.PARTICIPATIONS ? Resource.POSTS : Resource.PARTICIPATIONS;
        Set<UUID> named = new HashSet<>();
        rows.values().forEach(row -> named.add(UUID.fromString(String.valueOf(row.get(column)))));
        Map<UUID, Map<String, @Nullable String>> there = store.rows(on, named);
        for (Map<String, @Nullable String> row : rows.values()) {
            Map<String, @Nullable String> its =
                    there.get(UUID.fromString(String.valueOf(row.get(column))));
            if (its != null && !Objects.equals(its.get(Cells.PERSON), row.get(Cells.PERSON))) {
                UUID owner = UUID.fromString(String.valueOf(its.get(Cells.PERSON)));
                throw stranger(String.valueOf(store.name(owner)));
            }
        }
    }

    private Problem stranger(String name) {
        return Problem.of("sync.import.person", name, them().name());
    }

    private Party them() {
        return exchange.them();
    }
}
