package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.Sent;
import id.sadardesa.core.sync.v1.Kind;
import java.time.LocalDate;
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
        Grid grid =
                Grid.headed(
                        texts,
                        "sync.column.number",
                        "sync.column.made",
                        "sync.column.code",
                        "sync.column.kind",
                        "sync.column.holds",
                        "sync.column.standing");
        for (Sent one : sent) {
            grid.row(
                    Integer.toString(one.number()),
                    texts.date(one.made().toLocalDate()),
                    one.code(),
                    texts.get("sync.kind." + one.kind()),
                    held(one, texts),
                    standing(one, today, texts));
        }
        return new Answer()
                .count("office", partner.office().code())
                .count("files", sent.stream().map(SyncAnswers::sent).toList())
                .say("cli.sync.sent", sent.size(), partner.office().name())
                .table(grid);
    }

    private static String held(Sent one, Texts texts) {
        return one.kind() == Kind.REPLY
                ? texts.get("cli.sync.decisions", one.totals().decisions())
                : texts.get("cli.sync.count", one.totals().people());
    }

    static String standing(Sent one, LocalDate today, Texts texts) {
        LocalDate known = one.acknowledgedOn();
        if (known != null) {
            return texts.get("cli.sync.known", known);
        }
        return one.coveredBy() > 0
                ? texts.get("sync.sent.covered", one.coveredBy())
                : texts.get("cli.sync.waiting", one.age(today));
    }
}
