package id.sadardesa.core.sync.merge;

import id.sadardesa.base.Database;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Collision;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Resource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we and other offices said otherwise, and what is chosen. */
public final class Conflicts {
    private final Database database;
    private final Journal journal;
    private final Offices offices;
    private final Clock clock;

    public Conflicts(Database database, Journal journal, Offices offices, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.offices = offices;
        this.clock = clock;
    }

    /** All of them, those that wait first. */
    public List<Conflict> all() {
        return database.read(ConflictStore::all);
    }

    /** Those that nobody has chosen on. */
    public List<Conflict> open() {
        return all().stream().filter(one -> one.state() == Conflict.State.OPEN).toList();
    }

    /**
     * Whose a value is: another office by its name, and of two computers of this office this one or
     * the other.
     */
    public Text whose(Conflict conflict, Conflict.Side side) {
        if (Computer.isCalled(side.office(), offices.current().id())) {
            return Text.of("sync.conflict.here");
        }
        return Computer.isCalled(side.office(), conflict.office())
                ? Text.of("sync.conflict.there", Computer.sign(conflict.office()))
                : Text.of("sync.conflict.office", side.office());
    }

    /**
     * Why the branch corrected what one side of a conflict says, in its words; nothing where it is
     * no correction, or nobody said why.
     */
    public Optional<String> basis(Conflict conflict, Conflict.Side side) {
        if (conflict.resource() != Resource.PEOPLE || side.value() == null) {
            return Optional.empty();
        }
        return database.read(handle -> ConflictStore.basis(handle, conflict, side));
    }

    /** Lets the value stay that holds; the other office hears of it with the next file. */
    public Conflict keep(Conflict conflict) {
        return settle(conflict, Conflict.State.KEPT, pen -> {});
    }

    /**
     * Takes the other value instead; the other office hears of it with the next file.
     *
     * @throws Problem when the value that held was changed since, the number is somebody else's, or
     *     it is not for this office to choose
     */
    public Conflict change(Conflict conflict) {
        boolean branch = offices.current().role() != Office.Role.KECAMATAN;
        unchangeable(conflict)
                .ifPresent(
                        why -> {
                            throw new Problem(why);
                        });
        try {
            return settle(conflict, Conflict.State.CHANGED, pen -> write(pen, conflict, branch));
        } catch (Collision e) {
            throw new Problem(Text.of("sync.conflict.taken"), e);
        }
    }

    /** Why it is not for this office to take the other value; empty where it is. */
    public Optional<Text> unchangeable(Conflict conflict) {
        boolean branch = offices.current().role() != Office.Role.KECAMATAN;
        if (conflict.kind() == Conflict.Kind.REMOVED && branch) {
            return Optional.of(Text.of("sync.conflict.theirs"));
        }
        boolean kpj = Cells.KPJ.equals(conflict.field());
        return kpj && !branch && conflict.kind() == Conflict.Kind.VALUE
                ? Optional.of(Text.of("sync.conflict.kpj"))
                : Optional.empty();
    }

    /** Work inside an action. */
    private interface Work {
        void with(Pen pen);
    }

    private Conflict settle(Conflict conflict, Conflict.State chosen, Work work) {
        return journal.act(
                Action.of(
                        chosen == Conflict.State.KEPT
                                ? "sync.conflictKept"
                                : "sync.conflictChanged",
                        Text.of("sync.conflict.kind." + conflict.kind().name())),
                pen -> {
                    Conflict now =
                            ConflictStore.find(pen.handle(), conflict.id())
                                    .filter(one -> one.state() == Conflict.State.OPEN)
                                    .orElseThrow(() -> Problem.of("sync.conflict.settled"));
                    work.with(pen);
                    Conflict settled =
                            now.settled(chosen, journal.operator(), LocalDate.now(clock));
                    ConflictStore.update(pen, settled);
                    return settled;
                });
    }

    private void write(Pen pen, Conflict conflict, boolean branch) {
        if (conflict.kind() == Conflict.Kind.REMOVED) {
            revive(pen, conflict);
            return;
        }
        MergeStore store = new MergeStore(pen.handle());
        Resource resource = conflict.resource();
        Map<String, @Nullable String> row =
                store.rows(resource, Set.of(conflict.row())).get(conflict.row());
        String name = Objects.requireNonNull(conflict.field());
        if (row == null || !Objects.equals(row.get(name), conflict.kept().value())) {
            throw Problem.of("sync.conflict.past");
        }
        Field field = resource.fields().get(resource.at(name));
        Map<String, @Nullable Object> columns = new HashMap<>();
        if (name.equals(Cells.PHOTO)) {
            String hash = conflict.lost().value();
            UUID picture = hash == null ? null : store.picture(hash).orElse(null);
            columns.put(Cells.PHOTO_ID, picture);
        } else {
            columns.put(name, Cells.value(field, conflict.lost().value()));
        }
        pen.update(Tables.of(resource), conflict.row(), columns);
        if (branch && resource == Resource.PEOPLE) {
            Telling.correction(
                    pen,
                    conflict.office(),
                    conflict.row(),
                    name,
                    conflict.kept().value(),
                    conflict.lost().value(),
                    LocalDateTime.now(clock),
                    journal.operator());
        }
    }

    /** What came back with it needs no choice of its own. */
    private void revive(Pen pen, Conflict conflict) {
        new Revival(pen, journal).bringBack(conflict);
        Reappearance.settle(pen, journal.operator(), LocalDate.now(clock));
        journal.rowsReturned(pen);
    }
}
