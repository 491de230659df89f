package id.sadardesa.cli;

import id.sadardesa.core.roster.Heir;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar heirs add}: puts somebody behind those of a family who are on record. */
@Command(name = "add")
final class HeirsAddCommand extends HeirsWork {
    @Option(
            names = "--name",
            paramLabel = "TEXT",
            required = true,
            descriptionKey = "cli.option.heirName")
    String name = "";

    @Option(
            names = "--relation",
            paramLabel = "TEXT",
            required = true,
            descriptionKey = "cli.option.heirRelation")
    String relation = "";

    @Option(names = "--born", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.heirBorn")
    @Nullable String born;

    HeirsAddCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        heir(name, relation, born);
    }

    @Override
    void alter(List<Heir> family) {
        family.add(heir(name, relation, born));
    }
}
