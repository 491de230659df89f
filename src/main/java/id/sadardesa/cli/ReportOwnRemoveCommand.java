package id.sadardesa.cli;

import id.sadardesa.core.listing.SavedListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sadar report own remove}: a list is no longer kept. */
@Command(name = "remove")
final class ReportOwnRemoveCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.option.ownName")
    String name = "";

    ReportOwnRemoveCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        SavedListing one = doors.listings().named(name);
        doors.listings().remove(one);
        return new Answer()
                .count("name", one.name())
                .count("lists", doors.listings().all().size())
                .say("cli.own.removed", one.name());
    }
}
