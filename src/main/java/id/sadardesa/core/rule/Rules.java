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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to the dated rules. */
public final class Rules {
    /** What no month's wage can be less than: thousands left out, or a day's wage. */
    public static final Rupiah LEAST_WAGE = Rupiah.of(100_000);

    private final RuleStore store;

    private final Journal journal;

    public Rules(Database database, Journal journal) {
        this.store = new RuleStore(database);
        this.journal = journal;
    }

    /** Every rule, read once: what a run over many people and months works with. */
    public RuleBook book() {
        return new RuleBook(store);
    }

    /** Every dated rule but the wage bases, by kind; the newest on each thing first. */
    public List<RuleLine> lines() {
        return RuleLines.of(book(), store.own());
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
                Action.of("rule.wageBase", form.kabupaten(), form.from().toString()),
                pen -> {
                    if (same.isPresent()) {
                        pen.update(RuleStore.WAGE_BASE, id, RuleStore.row(form));
                    } else {
                        pen.insert(RuleStore.WAGE_BASE, id, RuleStore.row(form));
                    }
                    return id;
                });
    }

    /** Takes a wage base off the record; months that used it fall back to the one before. */
    public void removeWageBase(WageBase base) {
        journal.act(
                Action.of(
                        "rule.removeWageBase",
                        base.kabupaten(),
                        Period.of(base.validFrom()).toString()),
                pen -> {
                    pen.delete(RuleStore.WAGE_BASE, base.id());
                    return base;
                });
    }

    /**
     * Adds a ceiling of JP, e.g. next year's; one that the office entered for the same month is
     * corrected. What came with the program stays as it is.
     *
     * @throws Problem when the amount or the legal basis is missing, or the month has a ceiling
     *     that came with the program
     */
    public void add(Cap cap) {
        add("rule_cap", "valid_from = ?", RuleRows.of(cap), cap.validFrom());
    }

    /**
     * Adds a rule as it was typed; see {@link #add(Cap)}.
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
        form.addTo(this);
    }

    /** Adds an age limit from a day on; see {@link #add(Cap)}. */
    public void add(AgeLimit limit) {
        add(
                "rule_age",
                "valid_from = ? and rule = ?",
                RuleRows.of(limit),
                limit.validFrom(),
                limit.rule().name());
    }

    /** Adds a rate from a month on; see {@link #add(Cap)}. */
    public void add(Rate rate) {
        add(
                "rule_rate",
                "valid_from = ? and programme = ? and payer = ? and worker = ?"
                        + " and risk_class is not distinct from ?",
                RuleRows.of(rate),
                rate.validFrom(),
                rate.programme().name(),
                rate.payer().name(),
                rate.worker().name(),
                rate.risk() == null ? null : rate.risk().name());
    }

    /** Adds a discount for some months; see {@link #add(Cap)}. */
    public void add(Discount discount) {
        add(
                "rule_discount",
                "valid_from = ? and programme = ? and worker is not distinct from ?"
                        + " and sector is not distinct from ?",
                RuleRows.of(discount),
                discount.validFrom(),
                discount.programme().name(),
                discount.worker() == null ? null : discount.worker().name(),
                discount.sector() == null ? null : discount.sector().name());
    }

    /** Adds what being late costs from a month on; see {@link #add(Cap)}. */
    public void add(Penalty penalty) {
        add(
                "rule_penalty",
                "valid_from = ? and segment = ?",
                RuleRows.of(penalty),
                penalty.validFrom(),
                penalty.segment().name());
    }

    /** Adds a holiday; see {@link #add(Cap)}. */
    public void add(Holiday holiday) {
        add("rule_holiday", "valid_from = ?", RuleRows.of(holiday), holiday.day());
    }

    private void add(
            String table,
            String key,
            Map<String, @Nullable Object> row,
            @Nullable Object... values) {
        Optional<RuleStore.Found> same = store.same(table, key, values);
        if (same.filter(RuleStore.Found::delivered).isPresent()) {
            throw Problem.of("rule.add.delivered", values[0]);
        }
        journal.act(
                Action.of("rule.add", String.valueOf(row.get("legal_basis"))),
                pen -> {
                    if (same.isPresent()) {
                        pen.update(table, same.get().id(), row);
                    } else {
                        pen.insert(table, Ids.next(), row);
                    }
                    return row;
                });
    }

    /**
     * Takes a rule away that the office added.
     *
     * @throws Problem when it came with the program
     */
    public void remove(Cap cap) {
        remove("rule_cap", cap.id(), cap.legalBasis());
    }

    public void remove(AgeLimit limit) {
        remove("rule_age", limit.id(), limit.legalBasis());
    }

    public void remove(Rate rate) {
        remove("rule_rate", rate.id(), rate.legalBasis());
    }

    public void remove(Discount discount) {
        remove("rule_discount", discount.id(), discount.legalBasis());
    }

    public void remove(Penalty penalty) {
        remove("rule_penalty", penalty.id(), penalty.legalBasis());
    }

    /** The same for a rule of the list; see {@link #lines()}. */
    public void remove(RuleLine line) {
        String table =
                switch (line.kind()) {
                    case RATE -> "rule_rate";
                    case CAP -> "rule_cap";
                    case AGE -> "rule_age";
                    case DISCOUNT -> "rule_discount";
                    case PENALTY -> "rule_penalty";
                    case TERM -> "rule_term";
                    case BAND -> "rule_band";
                    case JOB_LOSS -> "rule_job_loss";
                    case HOLIDAY -> "rule_holiday";
                    case CONSTRUCTION -> "rule_construction";
                };
        remove(table, line.id(), line.legalBasis());
    }

    private void remove(String table, UUID id, String legalBasis) {
        if (store.same(table, "id = ?", id).filter(one -> !one.delivered()).isEmpty()) {
            throw Problem.of("rule.remove.delivered", legalBasis);
        }
        journal.act(
                Action.of("rule.remove", legalBasis),
                pen -> {
                    pen.delete(table, id);
                    return id;
                });
    }
}
