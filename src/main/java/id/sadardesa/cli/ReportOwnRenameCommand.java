package id.sadardesa.cli;

import id.sadardesa.core.listing.SavedListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sadar report own rename}: calls a list otherwise. */
@Command(name = "rename")
final class ReportOwnRenameCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.option.ownName")
    String name = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "cli.option.ownNew")
    String other = "";

    ReportOwnRenameCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        SavedListing one = doors.listings().named(name);
        SavedListing renamed = doors.listings().rename(one, other);
        return new Answer()
                .count("name", renamed.name())
                .say("cli.own.renamed", one.name(), renamed.name());
    }
}
