package id.sadardesa.core.rule;

import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The door to the dated rules. */
public final class Rules {
    /** What no month's wage can be less than: thousands left out, or a day's wage. */
    public static final Rupiah LEAST_WAGE = Rupiah.of(100_000);

    private final RuleStore store;

    private final WageBaseStore wages;

    private final Journal journal;

    public Rules(Database database, Journal journal) {
        this.store = new RuleStore(database);
        this.wages = new WageBaseStore(database);
        this.journal = journal;
    }

    /** Every rule, read once: what a run over many people and months works with. */
    public RuleBook book() {
        return new RuleBook(store, wages);
    }

    /** Every dated rule but the wage bases, by kind; the newest on each thing first. */
    public List<RuleLine> lines() {
        return RuleLines.of(book(), store.own());
    }

    /**
     * The rows of a kind that is a table, as one would type them to change them from a month on.
     */
    public String typed(RuleKind kind, Programme programme, Period from) {
        return RuleTable.typed(book(), kind, programme, from);
    }

    /** The rates of a contribution month for a line of work, with the JP ceiling. */
    public Tariff tariff(Period period, RiskClass risk) {
        return book().tariff(period, risk);
    }

    /** The JP ceiling of a contribution month (PP 45/2015 Pasal 29); empty before July 2015. */
    public Optional<Cap> cap(Period period) {
        return book().cap(period);
    }

    /** The JP pension age on a day (PP 45/2015 Pasal 15): 59 from 2025, 60 from 2028. */
    public Optional<AgeLimit> pensionAge(LocalDate on) {
        return age(AgeRule.JP_PENSION, on);
    }

    public Optional<AgeLimit> age(AgeRule rule, LocalDate on) {
        return book().age(rule, on);
    }

    /** Working days with the holidays on record, for due dates. */
    public WorkingDays workingDays() {
        return new WorkingDays(store.holidays());
    }

    /** Until when contributions are to be paid. */
    public DueDays dueDays() {
        return new DueDays(store.dues(), workingDays());
    }

    /** After how many months in arrears nothing is asked for any more. */
    public Lapses lapses() {
        return new Lapses(store.lapses());
    }

    /** The wage a post is billed on; see {@link RuleBook#wageBase}. */
    public Optional<WageBase> wageBase(String kabupaten, PostKind post, Period period) {
        return book().wageBase(kabupaten, post, period);
    }

    /** The wage bases of a kabupaten, oldest first. */
    public List<WageBase> wageBases(String kabupaten) {
        return book().wageBases(kabupaten);
    }

    public List<FieldProblem> check(WageBaseForm form) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!form.kabupaten().matches("\\d{2}\\.\\d{2}")) {
            problems.add(FieldProblem.error("kabupaten", "rule.wage.kabupaten", form.kabupaten()));
        }
        if (form.amount().compareTo(LEAST_WAGE) < 0) {
            problems.add(
                    FieldProblem.error("amount", "rule.wage.amount", form.amount(), LEAST_WAGE));
        }
        if (form.legalBasis().isBlank()) {
            problems.add(FieldProblem.error("legalBasis", "rule.wage.legalBasis"));
        }
        if (form.until() != null && form.until().compareTo(form.from()) < 0) {
            problems.add(FieldProblem.error("until", "rule.wage.until", form.until(), form.from()));
        }
        if (form.kind() != null && form.group() != null) {
            problems.add(FieldProblem.error("group", "rule.wage.kindOrGroup"));
        }
        return problems;
    }

    /**
     * Records a wage base; one for the same place, posts and month is corrected.
     *
     * @throws Problem when {@link #check} finds an error
     */
    public UUID setWageBase(WageBaseForm form) {
        check(form).stream()
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
        Optional<WageBase> same =
                wageBases(form.kabupaten()).stream().filter(base -> base.sameKey(form)).findFirst();
        UUID id = same.map(WageBase::id).orElseGet(Ids::next);
        return journal.act(
                Action.of("rule.wageBase", form.kabupaten(), form.from()),
                pen -> {
                    if (same.isPresent()) {
                        pen.update(WageBaseStore.WAGE_BASE, id, WageBaseStore.row(form));
                    } else {
                        pen.insert(WageBaseStore.WAGE_BASE, id, WageBaseStore.row(form));
                    }
                    return id;
                });
    }

    /** Takes a wage base off the record; months that used it fall back to the one before. */
    public void removeWageBase(WageBase base) {
        journal.act(
                Action.of("rule.removeWageBase", base.kabupaten(), Period.of(base.validFrom())),
                pen -> {
                    pen.delete(WageBaseStore.WAGE_BASE, base.id());
                    return base;
                });
    }

    /** The wage base that one would take the place of, with how far the two lie apart. */
    public Optional<WageChange> change(WageBaseForm form) {
        return WageChange.of(form, wageBases(form.kabupaten()));
    }

    /**
     * Adds a ceiling of JP, e.g. next year's; one that the office entered for the same month is
     * corrected. What came with the program stays as it is.
     *
     * @throws Problem when the amount or the legal basis is missing, or the month has a ceiling
     *     that came with the program
     */
    public void add(Cap cap) {
        add(List.of(Draft.of(cap)));
    }

    /**
     * Adds a rule as it was typed; see {@link #add(Cap)}. One for all participants is added for
     * each kind of them; a table takes the place of the office's own of that month.
     *
     * @throws Problem when {@link RuleForm#problems} finds one, or the program has a rule for that
     *     month
     */
    public void add(RuleForm form) {
        form.problems().stream()
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
        add(RuleDrafts.of(form));
    }

    private void add(List<Draft> drafts) {
        Map<Draft, List<RuleStore.Found>> same = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            List<RuleStore.Found> found = store.same(draft.table(), draft.key(), draft.values());
            if (found.stream().anyMatch(RuleStore.Found::delivered)) {
                throw Problem.of("rule.add.delivered", draft.line().from());
            }
            same.put(draft, found);
        }
        journal.act(
                Action.of("rule.add", drafts.get(0).line().legalBasis()),
                pen -> {
                    same.values().stream()
                            .flatMap(List::stream)
                            .map(RuleStore.Found::id)
                            .distinct()
                            .forEach(id -> pen.delete(drafts.get(0).table(), id));
                    drafts.forEach(one -> pen.insert(one.table(), one.id(), one.row()));
                    return drafts.size();
                });
    }

    /**
     * Takes a rule away that the office added; of a table, the whole table of its month.
     *
     * @throws Problem when it came with the program
     */
    public void remove(RuleLine line) {
        List<RuleLine> meant =
                line.kind() == RuleKind.BAND || line.kind() == RuleKind.CONSTRUCTION
                        ? lines().stream()
                                .filter(one -> one.topic().equals(line.topic()))
                                .filter(one -> one.from().equals(line.from()))
                                .toList()
                        : List.of(line);
        String table = table(line.kind());
        for (RuleLine one : meant) {
            if (store.same(table, "id = ?", List.of(one.id())).stream()
                    .noneMatch(found -> !found.delivered())) {
                throw Problem.of("rule.remove.delivered", line.legalBasis());
            }
        }
        journal.act(
                Action.of("rule.remove", line.legalBasis()),
                pen -> {
                    meant.forEach(one -> pen.delete(table, one.id()));
                    return meant.size();
                });
    }

    private static String table(RuleKind kind) {
        return switch (kind) {
            case RATE, FLAT -> "rule_rate";
            case CAP -> "rule_cap";
            case AGE -> "rule_age";
            case DISCOUNT -> "rule_discount";
            case PENALTY -> "rule_penalty";
            case DUE -> "rule_due";
            case LAPSE -> "rule_lapse";
            case RISK -> "employer_risk";
            case TERM -> "rule_term";
            case BAND -> "rule_band";
            case JOB_LOSS -> "rule_job_loss";
            case HOLIDAY -> "rule_holiday";
            case CONSTRUCTION -> "rule_construction";
        };
    }
}
