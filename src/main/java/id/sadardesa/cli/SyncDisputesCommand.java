package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.reconcile.Dispute;
import id.sadardesa.core.reconcile.Disputes;
import id.sadardesa.core.reconcile.Wording;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar sync disputes}: what was disputed, and at the branch the answers. */
@Command(name = "disputes")
final class SyncDisputesCommand extends OfficeWork {
    private static final int SHORT = 8;
    private static final String ALL = "all";

    @Option(names = "--answer", paramLabel = "ID|all", descriptionKey = "cli.option.disputeAnswer")
    @Nullable String answer;

    @Option(names = "--words", paramLabel = "TEXT", descriptionKey = "cli.option.disputeWords")
    @Nullable String words;

    SyncDisputesCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        if (answer != null && words == null) {
            throw new Misused("cli.dispute.noWords");
        }
    }

    @Override
    Answer work(Doors doors) {
        Disputes disputes = doors.sync().disputes();
        String typed = answer;
        if (typed == null) {
            return list(disputes);
        }
        List<Dispute> waiting = disputes.waiting();
        List<Dispute> meant =
                waiting.stream()
                        .filter(one -> typed.equals(ALL) || one.id().toString().endsWith(typed))
                        .toList();
        if (meant.isEmpty() || (!typed.equals(ALL) && meant.size() > 1)) {
            throw Problem.of("cli.dispute.unknown", typed, waiting.size());
        }
        int count = disputes.answer(meant, Chosen.given(words));
        return new Answer()
                .count("answered", count)
                .count("waiting", disputes.waiting().size())
                .say("cli.dispute.answered", count, disputes.waiting().size());
    }

    private Answer list(Disputes disputes) {
        Wording wording = new Wording(session().texts(), false);
        List<Dispute> all = disputes.all();
        Grid grid =
                Grid.headed(
                        session().texts(),
                        "cli.sync.column.id",
                        "reconcile.column.told",
                        "sync.column.person",
                        "reconcile.column.kind",
                        "reconcile.column.ours",
                        "reconcile.column.branch",
                        "reconcile.column.standing");
        for (Dispute one : all) {
            grid.row(
                    code(one),
                    session().texts().date(LocalDateTime.parse(one.madeAt()).toLocalDate()),
                    said(one.name()),
                    wording.kind(one),
                    wording.ours(one),
                    wording.theirs(one),
                    one.open() ? session().texts().get("cli.dispute.waits") : said(one.answer()));
        }
        long open = all.stream().filter(Dispute::open).count();
        return new Answer()
                .count("open", open)
                .count("all", all.size())
                .count("disputes", all.stream().map(one -> row(one, wording)).toList())
                .say("cli.dispute.open", open, all.size())
                .table(grid);
    }

    /** The end of an id differs most: they count on with time. */
    private static String code(Dispute one) {
        String id = one.id().toString();
        return id.substring(id.length() - SHORT);
    }

    private static String said(@Nullable String text) {
        return text == null ? "-" : text;
    }

    private static Map<String, Object> row(Dispute one, Wording wording) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", code(one));
        row.put("madeAt", one.madeAt());
        row.put("name", said(one.name()));
        row.put("kind", one.field());
        row.put("ours", wording.ours(one));
        row.put("theirs", wording.theirs(one));
        row.put("why", said(one.note()));
        row.put("answer", said(one.answer()));
        row.put("open", one.open());
        return row;
    }
}
