package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.sync.KeyCard;
import id.sadardesa.core.sync.Partner;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code sadar sync keys show}: our six words, and the offices we know. */
@Command(name = "show")
final class SyncKeysShowCommand extends OfficeWork {

    SyncKeysShowCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        KeyCard own = doors.sync().keys().own();
        Texts texts = session().texts();
        Grid grid =
                Grid.headed(
                        texts,
                        "sync.column.officeCode",
                        "sync.column.office",
                        "sync.column.standing");
        List<Partner> partners = doors.sync().keys().partners();
        for (Partner one : partners) {
            grid.row(one.office().code(), one.office().name(), texts.get(one.standingKey()));
        }
        return new Answer()
                .count("words", own.words())
                .count("recipient", own.recipient())
                .count("verifier", own.verifier())
                .count("partners", partners.stream().map(SyncAnswers::partner).toList())
                .say("cli.sync.own", String.join(" ", own.words()), partners.size())
                .table(grid);
    }
}
