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
import java.util.Optional;
import java.util.UUID;

/** The door to the dated rules. */
public final class Rules {
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
        if (form.amount().compareTo(Rupiah.ZERO) <= 0) {
            problems.add(FieldProblem.error("amount", "rule.wage.amount", form.amount()));
        }
        if (form.legalBasis().isBlank()) {
            problems.add(FieldProblem.error("legalBasis", "rule.wage.legalBasis"));
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
}
