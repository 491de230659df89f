package id.sadardesa.cli;

import id.sadardesa.core.roster.Heir;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar heirs change}: mends what is on record of one of a family. */
@Command(name = "change")
final class HeirsChangeCommand extends HeirsWork {
    @Option(
            names = "--heir",
            paramLabel = "NAME",
            required = true,
            descriptionKey = "cli.option.heirMeant")
    String heir = "";

    @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "cli.option.heirNewName")
    @Nullable String name;

    @Option(names = "--relation", paramLabel = "TEXT", descriptionKey = "cli.option.heirRelation")
    @Nullable String relation;

    @Option(names = "--born", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.heirNewBorn")
    @Nullable String born;

    HeirsChangeCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        if (Stream.of(name, relation, born).allMatch(Objects::isNull)) {
            throw new Misused("cli.heirs.nothing");
        }
        changed(new Heir("-", Heir.Relation.OTHER, null));
    }

    @Override
    void alter(List<Heir> family) {
        int place = place(family, heir);
        family.set(place, changed(family.get(place)));
    }

    /** What was not said stays as it is. */
    private Heir changed(Heir seen) {
        LocalDate known = seen.born();
        String day = born == null && known != null ? known.toString() : born;
        Heir typed =
                heir(
                        name == null ? seen.name() : name,
                        relation == null ? "lainnya" : relation,
                        "-".equals(day) ? null : day);
        return relation == null ? new Heir(typed.name(), seen.relation(), typed.born()) : typed;
    }
}
