package id.sadardesa.cli;

import id.sadardesa.core.sync.KeyCard;
import picocli.CommandLine.Command;

/** {@code sadar sync keys renew}: makes new keys for us and destroys the old ones. */
@Command(name = "renew")
final class SyncKeysRenewCommand extends OfficeWork {

    SyncKeysRenewCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        KeyCard card = doors.sync().keys().renew();
        return new Answer()
                .count("words", card.words())
                .say("cli.sync.keyRenewed", String.join(" ", card.words()));
    }
}
