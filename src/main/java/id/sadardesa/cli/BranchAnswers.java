package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.branch.Block;
import id.sadardesa.core.branch.Incoming;
import id.sadardesa.core.branch.Opened;
import id.sadardesa.core.branch.Request;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.sync.Arrival;
import id.sadardesa.core.sync.Sent;
import id.sadardesa.core.sync.v1.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * What the commands of {@code sadar branch} have in common: their place in the menu and their
 * answers.
 */
final class BranchAnswers {
    private BranchAnswers() {}

    /** {@code sadar branch ...}. */
    static CommandLine shelf(Session session) {
        return Menu.shelf(
                        new BranchReceiveCommand(session),
                        new BranchInboxCommand(session),
                        new BranchAreaCommand(session),
                        new BranchRequestsCommand(session),
                        new BranchDecideCommand(session),
                        new BranchReplyCommand(session))
                .addSubcommand(
                        "numbers",
                        Menu.shelf(
                                new BranchNumbersShowCommand(session),
                                new BranchNumbersAddCommand(session),
                                new BranchNumbersGiveCommand(session),
                                new BranchNumbersReadCommand(session)));
    }

    static Map<String, Object> opened(Opened one, Texts texts) {
        Map<String, Object> said = new HashMap<>();
        said.put("file", one.file().toString());
        Arrival arrival = one.arrival();
        said.put("taken", arrival != null);
        if (arrival != null) {
            said.put("sender", arrival.manifest().sender().code());
            said.put("number", arrival.manifest().number());
            said.put("added", arrival.counts().added());
            said.put("changed", arrival.counts().changed());
            said.put("ended", arrival.counts().ended());
            said.put("conflicts", arrival.merged().conflicts());
            said.put("agrees", arrival.agrees());
            said.put("receiptCode", arrival.receiptCode());
        }
        if (one.refusal() != null) {
            said.put("refusal", texts.get(one.refusal()));
        }
        return said;
    }

    static Map<String, Object> incoming(Incoming one) {
        Sent reply = one.reply();
        Map<String, Object> said = new HashMap<>();
        said.put("office", one.from().code());
        said.put("name", one.from().name());
        said.put("number", one.file().number());
        said.put("kind", one.file().kind().wire());
        said.put("received", one.file().receivedOn().toString());
        said.put("people", one.file().totals().people());
        said.put("replied", reply != null);
        if (reply != null) {
            said.put("reply", reply.number());
        }
        return said;
    }

    /** Whether a reply is expected for it: the photos of a file go along with that file. */
    static boolean wantsReply(Incoming one) {
        return one.reply() == null && one.file().kind() != Kind.PHOTOS;
    }

    static Map<String, Object> request(Request one) {
        Map<String, Object> said = new HashMap<>();
        said.put("office", one.office().code());
        said.put("village", village(one));
        said.put("person", one.person().name());
        said.put("nik", nik(one.person().nik()));
        said.put("kpj", kpj(one.person().kpj()));
        said.put("since", one.since().toString());
        return said;
    }

    static String village(Request one) {
        return one.village() == null ? "-" : one.village().name();
    }

    static String nik(@Nullable Nik nik) {
        return nik == null ? "-" : nik.masked();
    }

    static String kpj(@Nullable Kpj kpj) {
        return kpj == null ? "-" : kpj.masked();
    }

    static Answer stock(List<Block.Stock> stock, Texts texts) {
        Grid grid =
                new Grid()
                        .row(
                                texts.get("cli.branch.first"),
                                texts.get("cli.branch.last"),
                                texts.get("cli.branch.given"),
                                texts.get("cli.branch.left"));
        for (Block.Stock one : stock) {
            grid.row(
                    one.block().first().edges(),
                    one.block().last().edges(),
                    Integer.toString(one.given()),
                    Integer.toString(one.left()));
        }
        int left = stock.stream().mapToInt(Block.Stock::left).sum();
        return new Answer()
                .count("blocks", stock.size())
                .count("left", left)
                .say("cli.branch.stock", stock.size(), left)
                .table(grid);
    }
}
