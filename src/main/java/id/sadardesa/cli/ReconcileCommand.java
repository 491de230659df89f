package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.reconcile.BranchList;
import id.sadardesa.core.reconcile.Comparison;
import id.sadardesa.core.reconcile.Difference;
import id.sadardesa.core.reconcile.Dispute;
import id.sadardesa.core.reconcile.Fixed;
import id.sadardesa.core.reconcile.Kind;
import id.sadardesa.core.reconcile.Reconciliations;
import id.sadardesa.core.reconcile.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sadar reconcile}: the branch's list of participants held against ours. */
@Command(name = "reconcile")
final class ReconcileCommand extends OfficeWork {
    private static final String ALL = "all";

    /** What becomes of the differences; nothing only counts them. */
    static final class Choice {
        @Option(
                names = "--fix",
                paramLabel = "KIND|all",
                descriptionKey = "cli.option.reconcileFix")
        @Nullable String fix;

        @Option(
                names = "--dispute",
                paramLabel = "KIND|all",
                descriptionKey = "cli.option.reconcileDispute")
        @Nullable String dispute;
    }

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.option.reconcileFile")
    @Nullable Path file;

    @ArgGroup(multiplicity = "0..1")
    @Nullable Choice choice;

    @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "cli.option.reconcileWhy")
    @Nullable String why;

    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.reconcileOut")
    @Nullable Path out;

    @Option(names = "--full", descriptionKey = "cli.option.formFull")
    boolean full;

    ReconcileCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        Chosen.ending(out, "cli.reconcile.outKind", ".xlsx");
        if (choice != null && choice.fix != null) {
            kind(choice.fix);
        }
        if (choice != null && choice.dispute != null) {
            kind(choice.dispute);
            if (why == null) {
                throw new Misused("cli.reconcile.noWhy");
            }
        }
    }

    /** Null means all of them. */
    private static @Nullable Kind kind(String typed) {
        if (typed.equalsIgnoreCase(ALL)) {
            return null;
        }
        return Chosen.one("reconcile", typed, Kind.values());
    }

    @Override
    Answer work(Doors doors) {
        Reconciliations lists = doors.sync().lists();
        BranchList list = lists.read(Chosen.given(file), session().progress());
        Answer answer = new Answer();
        Comparison found = lists.compare(list);
        Choice chosen = choice;
        if (chosen != null && chosen.fix != null) {
            List<Difference> some = chosen(doors, found, chosen.fix);
            long told = some.stream().filter(Difference::waits).count();
            fix(lists, list, some.stream().filter(one -> !one.waits()).toList(), answer);
            if (told > 0) {
                answer.say("cli.reconcile.told", told);
            }
            found = lists.compare(list);
        } else if (chosen != null && chosen.dispute != null) {
            List<Difference> some = chosen(doors, found, chosen.dispute);
            int raised =
                    some.isEmpty() ? 0 : doors.sync().disputes().raise(some, Chosen.given(why));
            answer.count("disputed", raised).say("cli.reconcile.disputed", raised);
            found = lists.compare(list);
        }
        if (out != null) {
            Path place = session().outputFile(out, file);
            List<Difference> some = chosen(doors, found, ALL);
            lists.write(found, some, full, place);
            answer.count("file", place.toString())
                    .say("cli.reconcile.wrote", some.size(), place.toString());
        }
        return said(doors, found, answer);
    }

    private List<Difference> chosen(Doors doors, Comparison found, String typed) {
        Kind kind = kind(typed);
        var only = village == null ? null : Chosen.village(doors.villages(), village);
        return found.differences().stream()
                .filter(one -> kind == null || one.kind() == kind)
                .filter(one -> only == null || only.equals(one.village()))
                .toList();
    }

    private void fix(
            Reconciliations lists, BranchList list, List<Difference> chosen, Answer answer) {
        Fixed fixed = lists.fix(list, chosen, session().progress());
        answer.count("fixed", fixed.done())
                .count("skipped", fixed.skipped().size())
                .say("cli.reconcile.fixed", fixed.done(), fixed.skipped().size());
        for (Fixed.Skipped one : fixed.skipped()) {
            answer.say("cli.reconcile.skipped", one.difference().name(), one.why());
        }
    }

    /** What was told to the branch of it and what it answered; else what helps to judge it. */
    private String standing(Difference one) {
        Texts texts = session().texts();
        Dispute told = one.dispute();
        if (told == null) {
            return one.remark() == null ? "" : texts.get(one.remark());
        }
        LocalDate day = LocalDateTime.parse(told.madeAt()).toLocalDate();
        return told.answer() == null
                ? texts.get("cli.reconcile.waits", day)
                : texts.get("cli.reconcile.answered", day, told.answer());
    }

    private Answer said(Doors doors, Comparison found, Answer answer) {
        Map<String, Object> counts = new LinkedHashMap<>();
        Wording wording = new Wording(session().texts(), false);
        Grid grid =
                Grid.headed(
                        session().texts(),
                        "reconcile.column.kind",
                        "reconcile.column.village",
                        "reconcile.column.person",
                        "reconcile.column.ours",
                        "reconcile.column.branch",
                        "reconcile.column.row",
                        "reconcile.column.standing");
        List<Difference> shown = chosen(doors, found, ALL);
        for (Difference one : shown) {
            counts.merge(Chosen.word(one.kind()), 1, (some, more) -> (int) some + (int) more);
            grid.row(
                    session().texts().get(one.kind().textKey()),
                    one.place(),
                    one.name(),
                    wording.ours(one),
                    wording.theirs(one),
                    one.row() == null ? "-" : String.valueOf(one.row()),
                    standing(one));
        }
        found.left()
                .forEach(
                        one ->
                                grid.row(
                                        session().texts().get("cli.reconcile.left"),
                                        "-",
                                        one.row().name() == null
                                                ? "-"
                                                : String.valueOf(one.row().name()),
                                        session().texts().get(one.why()),
                                        "",
                                        String.valueOf(one.row()),
                                        ""));
        return answer.count("same", found.same())
                .count("differences", shown.size())
                .count("kinds", counts)
                .count("fixable", (int) shown.stream().filter(Difference::fixable).count())
                .count("waiting", (int) shown.stream().filter(Difference::waits).count())
                .count("unread", found.left().size())
                .count("past", found.past())
                .count("repeated", found.repeated())
                .say(
                        "cli.reconcile.said",
                        found.list().file(),
                        found.same(),
                        shown.size(),
                        found.left().size())
                .table(grid);
    }
}
