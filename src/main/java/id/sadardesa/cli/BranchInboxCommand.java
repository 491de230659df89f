package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.branch.Incoming;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code sadar branch inbox}: the files that came in, and which of them wait for a reply. */
@Command(name = "inbox")
final class BranchInboxCommand extends OfficeWork {
    BranchInboxCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        LocalDate today = LocalDate.now(doors.clock());
        Texts texts = session().texts();
        List<Incoming> all = doors.branch().inbox().all();
        Grid grid =
                Grid.headed(
                        texts,
                        "branch.column.office",
                        "branch.column.number",
                        "branch.column.received",
                        "branch.column.people",
                        "branch.column.reply");
        for (Incoming one : all) {
            grid.row(
                    one.from().name(),
                    Integer.toString(one.file().number()),
                    texts.date(one.file().receivedOn()),
                    Integer.toString(one.file().totals().people()),
                    standing(one, today, texts));
        }
        long waiting = all.stream().filter(BranchAnswers::wantsReply).count();
        return new Answer()
                .count("files", all.stream().map(BranchAnswers::incoming).toList())
                .count("waiting", waiting)
                .say("cli.branch.inbox", all.size(), waiting)
                .table(grid);
    }

    private static String standing(Incoming one, LocalDate today, Texts texts) {
        if (one.reply() != null) {
            return texts.get("cli.branch.replied", one.reply().number());
        }
        long days = ChronoUnit.DAYS.between(one.file().receivedOn(), today);
        return BranchAnswers.wantsReply(one) ? texts.get("cli.branch.waits", days) : "";
    }
}
