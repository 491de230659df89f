package id.sadardesa.cli;

import id.sadardesa.core.sync.Partner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sadar sync keys revoke}: trusts the keys of an office no longer. */
@Command(name = "revoke")
final class SyncKeysRevokeCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "OFFICE", descriptionKey = "cli.option.office")
    String office = "";

    @Option(
            names = "--why",
            paramLabel = "TEXT",
            required = true,
            descriptionKey = "cli.option.revokeWhy")
    String why = "";

    SyncKeysRevokeCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Partner partner = doors.sync().keys().revoke(doors.sync().keys().partner(office), why);
        return new Answer()
                .count("office", partner.office().code())
                .count("trusted", partner.trusted())
                .say("cli.sync.keyRevoked", partner.office().name());
    }
}
