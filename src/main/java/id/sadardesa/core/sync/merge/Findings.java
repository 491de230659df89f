package id.sadardesa.core.sync.merge;

import id.sadardesa.base.Text;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.sync.v1.ChangedBy;
import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The conflicts with one office: those known before, and those found in a file of it. */
final class Findings {
    private final Pen pen;
    private final Exchange exchange;
    private final Map<UUID, List<Conflict>> byRow = new HashMap<>();
    private final Map<UUID, Conflict> byId = new HashMap<>();
    private final Set<UUID> chosen = new LinkedHashSet<>();
    private int found;
    private int waiting;

    Findings(Pen pen, Exchange exchange) {
        this.pen = pen;
        this.exchange = exchange;
        ConflictStore.with(pen.handle(), exchange.them().id()).forEach(this::know);
    }

    private void know(Conflict conflict) {
        byId.put(conflict.id(), conflict);
        byRow.computeIfAbsent(conflict.row(), row -> new ArrayList<>()).add(conflict);
    }

    /** What the sender is known to have said of a field against a value of ours that holds. */
    Set<@Nullable String> said(UUID row, String field) {
        Set<@Nullable String> said = new HashSet<>();
        for (Conflict one : byRow.getOrDefault(row, List.of())) {
            if (field.equals(one.field())) {
                said.add(keepsTheirs(one) ? one.kept().value() : one.lost().value());
            }
        }
        return said;
    }

    /**
     * Whether the value that holds is the sender's. Two computers of an office have one name;
     * between them that of the first one holds.
     */
    private boolean keepsTheirs(Conflict conflict) {
        return exchange.relation().sameOffice()
                ? exchange.relation() == Relation.MAIN
                : conflict.kept().office().equals(exchange.theirs());
    }

    /** Both have changed a field. */
    void both(
            Resource resource,
            UUID row,
            @Nullable UUID person,
            Field field,
            boolean theirsCounts,
            Conflict.Side ours,
            Conflict.Side theirs) {
        note(
                Conflict.found(
                        exchange,
                        person,
                        resource,
                        row,
                        Conflict.Kind.VALUE,
                        field.name(),
                        theirsCounts ? theirs : ours,
                        theirsCounts ? ours : theirs));
    }

    /**
     * Somebody has a number no longer because another has it.
     *
     * @param theirs whether the sender said it
     */
    void number(UUID person, String column, String number, boolean theirs) {
        Conflict.Side none = new Conflict.Side(null, exchange.ours(), null, null, null);
        Conflict.Side from =
                new Conflict.Side(
                        number, theirs ? exchange.theirs() : exchange.ours(), null, null, null);
        note(
                Conflict.found(
                        exchange,
                        person,
                        Resource.PEOPLE,
                        person,
                        Conflict.Kind.NUMBER,
                        column,
                        theirs ? none : nothing(),
                        from));
    }

    /** Whether it is known that this person does not get this number. */
    boolean isLost(UUID person, String column, String number) {
        return numbers(person, column, number).anyMatch(one -> true);
    }

    /** Somebody got a number that another had. */
    void found(UUID person, String column, String number) {
        List<Conflict> open =
                numbers(person, column, number)
                        .filter(one -> one.state() == Conflict.State.OPEN)
                        .toList();
        for (Conflict one : open) {
            Conflict settled = one.settled(Conflict.State.CHANGED, "", exchange.today());
            ConflictStore.update(pen, settled);
            byId.put(settled.id(), settled);
        }
    }

    private Stream<Conflict> numbers(UUID person, String column, String number) {
        return byRow.getOrDefault(person, List.of()).stream()
                .filter(one -> one.kind() == Conflict.Kind.NUMBER)
                .filter(one -> column.equals(one.field()))
                .filter(one -> number.equals(one.lost().value()));
    }

    /** A row was taken away by one and changed by the other; it stays away. */
    void removed(Resource resource, UUID row, @Nullable UUID person, Edited edited, boolean byUs) {
        Conflict.Side ours =
                new Conflict.Side(
                        byUs ? null : String.join(", ", edited.columns()),
                        exchange.ours(),
                        edited.by(),
                        edited.at(),
                        null);
        note(
                Conflict.found(
                        exchange,
                        person,
                        resource,
                        row,
                        Conflict.Kind.REMOVED,
                        null,
                        byUs ? ours : theirs(row, null, null, null),
                        byUs ? nothing() : ours));
    }

    private void note(Conflict found) {
        Conflict conflict = standing(found);
        Conflict known = byId.get(conflict.id());
        Conflict told =
                known == null ? ConflictStore.find(pen.handle(), conflict.id()).orElse(null) : null;
        if (told != null) {
            // the file itself brought it; what only we know of it is added
            ConflictStore.update(pen, told.filledFrom(conflict));
            know(told);
            count(told);
        } else if (known == null) {
            ConflictStore.insert(pen, conflict);
            know(conflict);
            count(conflict);
        }
    }

    /**
     * One that was chosen on stays chosen on; the same found after that is another one. What is
     * only ever added, and closed once, comes to the same at both, whoever of them finds it.
     */
    private Conflict standing(Conflict found) {
        Conflict conflict = found;
        for (int time = 2; isSettled(conflict.id()); time++) {
            conflict = found.again(time);
        }
        return conflict;
    }

    private boolean isSettled(UUID id) {
        Conflict known = byId.get(id);
        return known != null && known.state() != Conflict.State.OPEN;
    }

    private void count(Conflict conflict) {
        found++;
        if (conflict.state() == Conflict.State.OPEN) {
            waiting++;
        }
    }

    /** The sender has chosen on a conflict that was open here, or not known yet. */
    void chosen(UUID id) {
        chosen.add(id);
    }

    /** What was found in this file, and what its sender chose. */
    Differing differing(MergeStore store) {
        List<Choice> choices = new ArrayList<>();
        for (UUID id : chosen) {
            ConflictStore.find(pen.handle(), id)
                    .ifPresent(one -> choices.add(new Choice(one, name(store, one), sender())));
        }
        return new Differing(found, waiting, choices);
    }

    private static String name(MergeStore store, Conflict conflict) {
        UUID person = conflict.person();
        return person == null ? "" : Objects.requireNonNullElse(store.name(person), "");
    }

    private Text sender() {
        return exchange.relation().sameOffice()
                ? Text.of("sync.conflict.there", Computer.sign(exchange.them().id()))
                : Text.of("sync.conflict.office", exchange.theirs());
    }

    Conflict.Side ours(@Nullable String value, Edit edit, @Nullable String sk) {
        return new Conflict.Side(value, exchange.ours(), edit.by(), edit.at(), sk);
    }

    /**
     * What the sender says, with who and when where its file tells.
     *
     * @param field null where it took the row away
     */
    Conflict.Side theirs(
            UUID row, @Nullable String field, @Nullable String value, @Nullable String sk) {
        ChangedBy hand = exchange.authorship().of(row, field);
        return new Conflict.Side(
                value,
                exchange.theirs(),
                hand == null ? null : hand.by(),
                hand == null ? null : hand.at(),
                sk);
    }

    private Conflict.Side nothing() {
        return new Conflict.Side(null, exchange.theirs(), null, null, null);
    }
}
