package id.sadardesa.core.sync.merge;

import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.sync.v1.Resource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * NIK and KPJ, of which nobody here has another's. Within one file numbers may go from one person
 * to another: whoever has a number that somebody else shall have lends it until the people were
 * read.
 */
final class Numbers {
    private static final List<String> COLUMNS = List.of(Cells.NIK, Cells.KPJ);

    private final Pen pen;
    private final MergeStore store;
    private final Exchange exchange;
    private final Findings findings;
    private final Map<String, Map<UUID, String>> lent = new HashMap<>();

    Numbers(Pen pen, MergeStore store, Exchange exchange, Findings findings) {
        this.pen = pen;
        this.store = store;
        this.exchange = exchange;
        this.findings = findings;
        COLUMNS.forEach(column -> lent.put(column, new LinkedHashMap<>()));
    }

    private Map<UUID, String> lent(String column) {
        return Objects.requireNonNull(lent.get(column));
    }

    /**
     * Makes room for the numbers of some people.
     *
     * @param rows as they come
     * @param here those of them that are here; lent numbers are put back into them
     */
    void before(
            Map<UUID, Map<String, @Nullable String>> rows,
            Map<UUID, Map<String, @Nullable String>> here) {
        rows.values().forEach(Numbers::refuseUnsound);
        for (String column : COLUMNS) {
            here.forEach(
                    (id, row) -> {
                        String number = lent(column).get(id);
                        if (number != null) {
                            row.put(column, number);
                        }
                    });
            Map<String, UUID> wanted = new HashMap<>();
            rows.forEach(
                    (id, row) -> {
                        String number = row.get(column);
                        Map<String, @Nullable String> ours = here.get(id);
                        if (number != null && (ours == null || !number.equals(ours.get(column)))) {
                            wanted.put(number, id);
                        }
                    });
            for (MergeStore.Holder holder : store.holders(column, wanted.keySet())) {
                UUID id = Objects.requireNonNull(wanted.get(holder.number()));
                if (findings.isLost(id, column, holder.number())) {
                    // it is known that another has it; what is here stays
                    Map<String, @Nullable String> ours = here.get(id);
                    Objects.requireNonNull(rows.get(id))
                            .put(column, ours == null ? null : ours.get(column));
                } else {
                    lend(column, holder.id(), holder.number());
                }
            }
        }
    }

    private static void refuseUnsound(Map<String, @Nullable String> row) {
        String nik = row.get(Cells.NIK);
        String kpj = row.get(Cells.KPJ);
        boolean sound =
                (nik == null || Nik.parse(nik).map(Nik::full).filter(nik::equals).isPresent())
                        && (kpj == null
                                || Kpj.parse(kpj).map(Kpj::full).filter(kpj::equals).isPresent());
        if (!sound) {
            throw Problem.of("sync.import.number", String.valueOf(row.get(Cells.NAME)));
        }
    }

    /** Somebody who goes needs no number. */
    void free(UUID person, Map<String, @Nullable String> row) {
        Map<String, @Nullable Object> none = new HashMap<>();
        COLUMNS.stream()
                .filter(column -> row.get(column) != null)
                .forEach(column -> none.put(column, null));
        if (!none.isEmpty()) {
            pen.update(Tables.of(Resource.PEOPLE), person, none);
        }
    }

    private void lend(String column, UUID person, String number) {
        write(person, column, null);
        lent(column).put(person, number);
    }

    /** What came of a person who lent a number: the number is no longer waited for. */
    void settled(UUID person, Map<String, @Nullable String> changes) {
        COLUMNS.stream()
                .filter(changes::containsKey)
                .forEach(
                        column -> {
                            lent(column).remove(person);
                            String number = changes.get(column);
                            if (number != null) {
                                findings.found(person, column, number);
                            }
                        });
    }

    /**
     * Gives back what was lent; where somebody else has it now, one of the two has it and the other
     * has a conflict.
     */
    void after() {
        for (String column : COLUMNS) {
            Map<UUID, String> back = new LinkedHashMap<>(lent(column));
            lent(column).clear();
            Map<String, UUID> takers = new HashMap<>();
            store.holders(column, back.values())
                    .forEach(holder -> takers.put(holder.number(), holder.id()));
            back.forEach((owner, number) -> back(column, number, owner, takers.get(number)));
        }
    }

    private void back(String column, String number, UUID owner, @Nullable UUID taker) {
        if (taker == null) {
            write(owner, column, number);
        } else if (exchange.relation() == Relation.MAIN) {
            findings.number(owner, column, number, false);
        } else {
            write(taker, column, null);
            write(owner, column, number);
            findings.number(taker, column, number, true);
        }
    }

    private void write(UUID person, String column, @Nullable String number) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put(column, number);
        pen.update(Tables.of(Resource.PEOPLE), person, row);
    }
}
