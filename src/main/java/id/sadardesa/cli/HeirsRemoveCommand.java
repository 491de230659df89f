package id.sadardesa.cli;

import id.sadardesa.core.roster.Heir;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar heirs remove}: takes one of a family off the record. */
@Command(name = "remove")
final class HeirsRemoveCommand extends HeirsWork {
    @Option(
            names = "--heir",
            paramLabel = "NAME",
            required = true,
            descriptionKey = "cli.option.heirMeant")
    String heir = "";

    HeirsRemoveCommand(Session session) {
        super(session);
    }

    @Override
    void alter(List<Heir> family) {
        family.remove(place(family, heir));
    }
}
