package id.sadardesa.cli;

import id.sadardesa.core.sync.Partner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sadar sync keys confirm}: trusts an office whose six words were read aloud. */
@Command(name = "confirm")
final class SyncKeysConfirmCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "OFFICE", descriptionKey = "cli.option.office")
    String office = "";

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            required = true,
            descriptionKey = "cli.option.words")
    String words = "";

    SyncKeysConfirmCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Partner partner = doors.sync().keys().partner(office);
        Partner trusted = doors.sync().keys().confirm(partner, words);
        return new Answer()
                .count("office", trusted.office().code())
                .count("trusted", trusted.trusted())
                .say("cli.sync.keyConfirmed", trusted.office().name());
    }
}
