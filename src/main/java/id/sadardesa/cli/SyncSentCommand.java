package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.Sent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar sync sent}: what was sent, and what nobody has acknowledged. */
@Command(name = "sent")
final class SyncSentCommand extends OfficeWork {
    @Option(
            names = "--to",
            paramLabel = "OFFICE",
            defaultValue = "",
            descriptionKey = "cli.option.to")
    String to = "";

    SyncSentCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Partner partner = doors.sync().submissions().addressee(to);
        List<Sent> sent = doors.sync().submissions().sent(partner);
        Texts texts = session().texts();
        LocalDate today = LocalDate.now(doors.clock());
        Grid grid = new Grid();
        for (Sent one : sent) {
            long days = ChronoUnit.DAYS.between(one.made().toLocalDate(), today);
            LocalDate known = one.acknowledgedOn();
            grid.row(
                    Integer.toString(one.number()),
                    texts.date(one.made().toLocalDate()),
                    one.code(),
                    Integer.toString(one.totals().people()),
                    known == null
                            ? texts.get("cli.sync.waiting", days)
                            : texts.get("cli.sync.known", known));
        }
        return new Answer()
                .count("office", partner.office().code())
                .count("files", sent.stream().map(SyncAnswers::sent).toList())
                .say("cli.sync.sent", sent.size(), partner.office().name())
                .table(grid);
    }
}
