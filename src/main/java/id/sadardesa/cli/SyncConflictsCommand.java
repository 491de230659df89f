package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Change;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.sync.merge.Conflict;
import id.sadardesa.core.sync.merge.Conflicts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar sync conflicts}: what two offices said otherwise, and what is chosen. */
@Command(name = "conflicts")
final class SyncConflictsCommand extends OfficeWork {
    private static final int SHORT = 8;

    /** What is to be chosen; nothing shows the list. */
    static final class Choice {
        @Option(names = "--keep", paramLabel = "ID", descriptionKey = "cli.option.conflictKeep")
        @Nullable String keep;

        @Option(names = "--change", paramLabel = "ID", descriptionKey = "cli.option.conflictChange")
        @Nullable String change;
    }

    @ArgGroup(multiplicity = "0..1")
    @Nullable Choice choice;

    SyncConflictsCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Conflicts conflicts = doors.sync().conflicts();
        Choice chosen = choice;
        if (chosen == null) {
            return list(doors);
        }
        String id = chosen.keep == null ? Chosen.given(chosen.change) : chosen.keep;
        Conflict meant = find(conflicts.open(), id);
        Conflict settled = chosen.keep == null ? conflicts.change(meant) : conflicts.keep(meant);
        return new Answer()
                .count("state", settled.state().name())
                .count("open", conflicts.open().size())
                .say("cli.conflict.settled", text(settled.stateKey()), conflicts.open().size());
    }

    private static Conflict find(List<Conflict> open, String typed) {
        List<Conflict> meant =
                open.stream().filter(one -> one.id().toString().startsWith(typed)).toList();
        if (meant.size() != 1) {
            throw Problem.of("cli.conflict.unknown", typed, open.size());
        }
        return meant.get(0);
    }

    private Answer list(Doors doors) {
        Conflicts conflicts = doors.sync().conflicts();
        List<Conflict> open = conflicts.open();
        Grid grid =
                Grid.headed(
                        session().texts(),
                        "cli.sync.column.id",
                        "sync.column.person",
                        "sync.column.table",
                        "cli.sync.column.kind",
                        "sync.column.field",
                        "sync.column.kept",
                        "sync.column.lost");
        for (Conflict one : open) {
            grid.row(
                    one.id().toString().substring(0, SHORT),
                    name(doors, one),
                    text("sync.table." + one.resource().name()),
                    text(one.kindKey()),
                    one.field() == null ? "-" : text("sync.field." + one.field()),
                    side(conflicts, one, one.kept()),
                    side(conflicts, one, one.lost()));
        }
        return new Answer()
                .count("open", open.size())
                .count("conflicts", open.stream().map(one -> said(doors, one)).toList())
                .say("cli.conflict.open", open.size())
                .table(grid);
    }

    /** Whose, value, who and when, as far as they are known. */
    private String side(Conflicts conflicts, Conflict one, Conflict.Side side) {
        String value = one.shown(side);
        String known =
                Stream.of(side.by(), side.at(), side.sk(), basis(conflicts, one, side))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        return session().texts().get(conflicts.whose(one, side))
                + ": "
                + (value == null ? "-" : value)
                + (known.isEmpty() ? "" : " (" + known + ")");
    }

    private @Nullable String basis(Conflicts conflicts, Conflict one, Conflict.Side side) {
        return conflicts
                .basis(one, side)
                .map(why -> session().texts().get("cli.conflict.basis", why))
                .orElse(null);
    }

    /** Whom it is about, also when that person is not here any more. */
    private static String name(Doors doors, Conflict one) {
        UUID person = one.person();
        if (person == null) {
            return "-";
        }
        return doors.people()
                .find(person)
                .map(Person::fullName)
                .or(() -> lastName(doors.journal().history(person)))
                .orElse("-");
    }

    private static Optional<String> lastName(List<Change> history) {
        return history.stream()
                .filter(change -> change.place().equals("person"))
                .map(change -> change.before())
                .filter(Objects::nonNull)
                .map(row -> row.get("name"))
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    private Map<String, Object> said(Doors doors, Conflict one) {
        Conflicts conflicts = doors.sync().conflicts();
        Map<String, Object> said = new HashMap<>();
        said.put("id", one.id().toString());
        said.put("name", name(doors, one));
        said.put("kind", one.kind().name());
        said.put("resource", one.resource().wire());
        said.put("field", one.field() == null ? "" : one.field());
        said.put("kept", side(conflicts, one, one.kept()));
        said.put("lost", side(conflicts, one, one.lost()));
        said.put("keptBasis", conflicts.basis(one, one.kept()).orElse(""));
        said.put("lostBasis", conflicts.basis(one, one.lost()).orElse(""));
        said.put("found", one.foundOn().toString());
        return said;
    }

    private String text(String key) {
        Texts texts = session().texts();
        return texts.get(key);
    }
}
