package id.sadardesa.cli;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.BillChange;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.Issue;
import id.sadardesa.core.billing.Ledger;
import id.sadardesa.core.billing.Official;
import id.sadardesa.core.village.Village;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code sadar bill}: issues a month's bills, or brings those of an open month up to date, and
 * writes them as PDF or workbook. A closed month is only written.
 */
@Command(name = "bill")
final class BillCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "YYYY-MM", descriptionKey = "cli.option.billMonth")
    String month = "";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.billOut")
    @Nullable Path out;

    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    @Option(names = "--official", paramLabel = "RUPIAH", descriptionKey = "cli.option.official")
    @Nullable String official;

    @Option(names = "--code", paramLabel = "KODE_IURAN", descriptionKey = "cli.option.code")
    @Nullable String code;

    @Option(
            names = "--penalty",
            paramLabel = "RUPIAH",
            descriptionKey = "cli.option.officialPenalty")
    @Nullable String penalty;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.officialDate")
    @Nullable String date;

    @Mixin LetterOptions letter = new LetterOptions();

    BillCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        Chosen.month(month);
        letter.paper();
        String name = String.valueOf(out).toLowerCase(Locale.ROOT);
        boolean workbook = village == null && name.endsWith(".xlsx");
        if (out != null && !workbook && !name.endsWith(".pdf")) {
            throw new Misused("cli.bill.kind", name);
        }
        if (official != null) {
            Chosen.rupiah(official);
            if (village == null) {
                throw new Misused("cli.bill.officialVillage");
            }
            penalty();
            day();
        } else if (code != null || penalty != null || date != null) {
            throw new Misused("cli.bill.codeAlone");
        }
    }

    private Rupiah penalty() {
        return penalty == null ? Rupiah.ZERO : Chosen.rupiah(penalty);
    }

    private LocalDate day() {
        return date == null ? LocalDate.now(session().clock()) : Chosen.day(date);
    }

    @Override
    Answer work(Doors doors) {
        Period period = Chosen.month(month);
        Ledger ledger = doors.ledger();
        Village only = village == null ? null : Chosen.village(doors.villages(), village);
        Path chosen = out;
        Path file = chosen == null ? null : session().outputFile(chosen, null);
        if (only != null && official != null && !ledger.periods().isClosed(period)) {
            check(ledger, period, only, Chosen.rupiah(official));
        }
        Answer answer = new Answer().count("month", period.toString());
        if (ledger.periods().isClosed(period)) {
            answer.count("closed", true).say("cli.bill.closed", period);
        } else {
            issued(
                    answer.count("closed", false),
                    ledger.bills().issue(period, session().progress()));
            List<Text> lacking = ledger.bills().lacking(period);
            answer.count("lacking", lacking.size());
            lacking.forEach(one -> answer.say(one.key(), one.values().toArray()));
        }
        if (only != null && official != null) {
            enter(ledger, period, only, Chosen.rupiah(official));
        }
        if (file != null) {
            write(ledger, period, only, file);
            answer.count("file", file.toString()).say("cli.bill.file", file.toString());
        }
        return listed(
                answer, only == null ? ledger.bills().of(period) : bills(ledger, period, only));
    }

    /** What could not be entered afterwards is refused before anything is issued. */
    private void check(Ledger ledger, Period period, Village only, Rupiah amount) {
        boolean billed =
                ledger.bills().preview(period).changes().stream()
                        .filter(change -> change.kind() != BillChange.Kind.REMOVED)
                        .anyMatch(change -> change.debtor().village().id().equals(only.id()));
        if (!billed) {
            throw Problem.of("cli.bill.none", period, only.name());
        }
        ledger.bills().checkOfficial(amount, penalty(), code, day()).stream()
                .filter(FieldProblem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
    }

    private static void issued(Answer answer, Issue issue) {
        answer.count("new", issue.count(BillChange.Kind.NEW))
                .count("changed", issue.count(BillChange.Kind.CHANGED))
                .count("unchanged", issue.count(BillChange.Kind.UNCHANGED))
                .count("removed", issue.count(BillChange.Kind.REMOVED))
                .count("corrections", issue.corrections())
                .count("proposed", issue.proposed())
                .count("proposedTotal", issue.proposedTotal().value())
                .count("officialOutdated", issue.unbound())
                .say(
                        "cli.bill.done",
                        issue.period(),
                        issue.bills(),
                        issue.people(),
                        issue.total(),
                        issue.count(BillChange.Kind.NEW),
                        issue.count(BillChange.Kind.CHANGED));
        if (issue.proposed() > 0) {
            answer.say("cli.bill.proposed", issue.proposed(), issue.proposedTotal());
        }
        if (issue.unbound() > 0) {
            answer.say("cli.bill.unbound", issue.unbound());
        }
    }

    private void write(Ledger ledger, Period period, @Nullable Village only, Path file) {
        if (only == null) {
            ledger.papers()
                    .write(period, file, letter.paper(), letter.number, session().progress());
        } else {
            ledger.papers()
                    .write(
                            bills(ledger, period, only),
                            file,
                            letter.paper(),
                            letter.number,
                            session().progress());
        }
    }

    private void enter(Ledger ledger, Period period, Village only, Rupiah amount) {
        ledger.bills().official(bill(ledger, period, only), amount, penalty(), code, day());
    }

    /** All that a village is asked for, whoever pays. */
    private static List<Bill> bills(Ledger ledger, Period period, Village only) {
        List<Bill> own =
                ledger.bills().of(period).stream()
                        .filter(one -> one.debtor().village().id().equals(only.id()))
                        .toList();
        if (own.isEmpty()) {
            throw Problem.of("cli.bill.none", period, only.name());
        }
        return own;
    }

    /** The bill that the branch's amount is for: the village's own. */
    private static Bill bill(Ledger ledger, Period period, Village only) {
        return bills(ledger, period, only).stream()
                .min((one, other) -> Boolean.compare(usual(other), usual(one)))
                .orElseThrow(() -> Problem.of("cli.bill.none", period, only.name()));
    }

    private static boolean usual(Bill bill) {
        return bill.debtor().usual();
    }

    /** The village, and who pays where it is not the village itself. */
    private String said(Debtor debtor) {
        String payer = debtor.named();
        String money = session().texts().get(debtor.funding().textKey());
        String village = debtor.village().name();
        return debtor.usual() ? village : village + ", " + (payer == null ? money : payer);
    }

    private Answer listed(Answer answer, List<Bill> bills) {
        Texts texts = session().texts();
        Grid grid = new Grid();
        grid.row(
                texts.get("cli.bill.village"),
                texts.get("cli.bill.people"),
                texts.get("cli.bill.sum"),
                texts.get("cli.bill.official"),
                texts.get("cli.bill.difference"));
        Rupiah total = Rupiah.ZERO;
        int people = 0;
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Bill bill : bills) {
            total = total.plus(bill.total());
            people += bill.people();
            entries.add(entry(bill));
            grid.row(
                    said(bill.debtor()),
                    Integer.toString(bill.people()),
                    texts.rupiah(bill.total()),
                    bill.official() == null ? "-" : texts.rupiah(bill.official().amount()),
                    bill.difference().map(texts::rupiah).orElse("-"));
        }
        return answer.count("bills", bills.size())
                .count("people", people)
                .count("total", total.value())
                .count("list", entries)
                .table(grid);
    }

    private static Map<String, Object> entry(Bill bill) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("village", bill.debtor().village().code().dotted());
        entry.put("name", bill.debtor().village().name());
        entry.put("segment", bill.debtor().segment().name());
        entry.put("funding", bill.debtor().funding().name());
        if (bill.debtor().named() != null) {
            entry.put("payer", bill.debtor().named());
        }
        entry.put("bill", bill.code());
        entry.put("due", bill.due().toString());
        entry.put("people", bill.people());
        entry.put("total", bill.total().value());
        entry.put("owed", bill.owed().value());
        Official official = bill.official();
        if (official != null) {
            entry.put("official", official.amount().value());
            entry.put("officialPenalty", official.penalty().value());
            entry.put("officialOn", official.on().toString());
            entry.put("officialOutdated", official.outdated());
            if (official.code() != null) {
                entry.put("code", official.code());
            }
        }
        bill.difference().ifPresent(more -> entry.put("difference", more.value()));
        return entry;
    }
}
