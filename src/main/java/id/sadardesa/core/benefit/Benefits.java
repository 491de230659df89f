package id.sadardesa.core.benefit;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.billing.Arrears;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.Rules;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The door to what participants and their families receive. */
public final class Benefits {
    private static final Set<Programme> BASIC = EnumSet.of(Programme.JKK, Programme.JKM);

    /** A hundred years: nobody pays longer, and powers stay small. */
    public static final int MOST_MONTHS = 1200;

    private final BenefitStore store;
    private final Journal journal;
    private final Offices offices;
    private final Rules rules;
    private final Enrolments enrolments;
    private final Contributions contributions;
    private final Arrears arrears;
    private final PaidBeforeStore before;

    public Benefits(
            Database database,
            Journal journal,
            Offices offices,
            Rules rules,
            Enrolments enrolments,
            Contributions contributions,
            Arrears arrears) {
        this.before = new PaidBeforeStore(database);
        this.arrears = arrears;
        this.store = new BenefitStore(database);
        this.journal = journal;
        this.offices = offices;
        this.rules = rules;
        this.enrolments = enrolments;
        this.contributions = contributions;
    }

    /** Every amount and share that benefits are computed from, with its source and first day. */
    public BenefitBook book() {
        return store.book();
    }

    /** How everybody stood on a day: the cases of real people. */
    public Membership on(LocalDate day) {
        List<Participation> all = enrolments.all();
        return new Membership(
                day,
                all,
                contributions.bill(Period.of(day), all),
                arrears.paidMonths(day),
                before.all());
    }

    /** The contribution months of a person from before; {@link PaidBefore#NONE} when unknown. */
    public PaidBefore before(UUID person) {
        return before.all().getOrDefault(person, PaidBefore.NONE);
    }

    /**
     * Records the contribution months of a person from before the first one on record here.
     *
     * @throws Problem when {@link PaidBefore#problems} finds an error
     */
    public void setBefore(Person person, PaidBefore months) {
        months.problems().stream()
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
        journal.act(
                Action.of("benefit.before", person.name(), months.insured()),
                pen -> {
                    before.put(pen, person.id(), months);
                    return months;
                });
    }

    /**
     * What a case gives by the rules of its day.
     *
     * @throws Problem when the wage or a number of months cannot be, or the day lies before July
     *     2015
     */
    public Simulation simulate(Case about) {
        return simulator().apply(about);
    }

    /** The same for many cases, by the rules as they stand now, read once. */
    public Function<Case, Simulation> simulator() {
        BenefitBook benefits = book();
        RuleBook dated = rules.book();
        int qualifying = qualifying();
        String part = offices.choice(Choice.BPU_DEATH_PART);
        return about -> simulate(about, benefits, dated, qualifying, part);
    }

    private static Simulation simulate(
            Case about, BenefitBook benefits, RuleBook dated, int qualifying, String part) {
        refuse(about);
        Reckoning reckoning = new Reckoning(about, benefits);
        DeathBenefits death = new DeathBenefits(reckoning);
        OldAgeBenefits old = new OldAgeBenefits(reckoning, dated);
        switch (about.event()) {
            case ACCIDENT, PARTIAL_DISABILITY, FUNCTION_LOSS, TOTAL_DISABILITY ->
                    accident(reckoning, old);
            case DEATH_AT_WORK -> {
                if (reckoning.in(Programme.JKK)) {
                    death.atWork();
                }
                left(old);
            }
            case DEATH -> {
                death.death(qualifying, part);
                left(old);
            }
            case OLD_AGE -> {
                old.savings();
                old.pension();
            }
            case LEAVING -> {
                old.savings();
                reckoning.not(Programme.JP, null, "pensionLater");
                reckoning.elsewhere("jobLoss");
            }
            case WITHDRAWAL -> old.withdrawal();
        }
        return reckoning.done();
    }

    private static void accident(Reckoning reckoning, OldAgeBenefits old) {
        if (!reckoning.in(Programme.JKK)) {
            return;
        }
        AccidentBenefits benefits = new AccidentBenefits(reckoning);
        benefits.care();
        switch (reckoning.about().event()) {
            case PARTIAL_DISABILITY -> benefits.partial(Benefit.PARTIAL_DISABILITY);
            case FUNCTION_LOSS -> benefits.partial(Benefit.FUNCTION_LOSS);
            case TOTAL_DISABILITY -> {
                benefits.total();
                old.savings();
                if (reckoning.in(Programme.JP)) {
                    reckoning.not(Programme.JP, Benefit.PENSION, "askBranch");
                }
            }
            default -> {}
        }
        benefits.afterwards();
    }

    /** What heirs of savings and pension receive, whatever the cause of death. */
    private static void left(OldAgeBenefits old) {
        old.savings();
        old.survivors();
    }

    /** After how many months in a row the office counts somebody without wages as insured. */
    private int qualifying() {
        return Integer.parseInt(offices.choice(Choice.BPU_DEATH_MONTHS));
    }

    /**
     * What a family does not get because somebody who died on a day, of another cause than work,
     * was not protected: JKM without scholarships. The same for everybody; {@link Simulation#total}
     * is the sum and {@link Simulation#sources} says where it is written.
     */
    public Simulation forgone(LocalDate on) {
        return simulate(Case.of(Event.DEATH, on, BASIC, Rupiah.ZERO, 0));
    }

    /** The same for a death at work, which depends on the wage. */
    public Simulation forgoneAtWork(Rupiah wage, LocalDate on) {
        return simulate(Case.of(Event.DEATH_AT_WORK, on, BASIC, wage, 0));
    }

    /**
     * Adds a rule of the office's own, e.g. this year's least pension; one that the office entered
     * for the same day is corrected.
     *
     * @throws Problem when the amount or the legal basis is missing, the item is a table or has no
     *     amount, or the rule of that day came with the program
     */
    public void add(BenefitRule rule) {
        if (rule.amount().signum() < 0) {
            throw Problem.of("benefit.rule.negative", Text.of(rule.item().textKey()));
        }
        if (!rule.item().addable() || rule.item().table()) {
            throw Problem.of("benefit.rule.table", Text.of(rule.item().textKey()));
        }
        if (rule.legalBasis().isBlank()) {
            throw Problem.of("benefit.rule.noBasis");
        }
        Optional<BenefitStore.Found> same = store.same(rule);
        if (same.filter(BenefitStore.Found::delivered).isPresent()) {
            throw Problem.of("benefit.rule.delivered", rule.validFrom());
        }
        journal.act(
                Action.of("benefit.rule", rule.legalBasis()),
                pen -> {
                    if (same.isPresent()) {
                        pen.update(BenefitStore.RULE, same.get().id(), BenefitStore.row(rule));
                    } else {
                        pen.insert(BenefitStore.RULE, Ids.next(), BenefitStore.row(rule));
                    }
                    return rule;
                });
    }

    /**
     * Adds a rule as it was typed; see {@link #add(BenefitRule)}.
     *
     * @throws Problem when {@link BenefitRuleForm#problems} finds one
     */
    public void add(BenefitRuleForm form) {
        form.problems().stream()
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
        if (form.item().table()) {
            addTable(form.table());
        } else {
            add(form.rule(book()));
        }
    }

    /** A table holds together: the office's own of the same day goes as a whole. */
    private void addTable(List<BenefitRule> steps) {
        BenefitRule first = steps.get(0);
        List<BenefitStore.Found> same = store.table(first.item(), first.validFrom());
        if (same.stream().anyMatch(BenefitStore.Found::delivered)) {
            throw Problem.of("benefit.rule.delivered", first.validFrom());
        }
        journal.act(
                Action.of("benefit.rule", first.legalBasis()),
                pen -> {
                    same.forEach(one -> pen.delete(BenefitStore.RULE, one.id()));
                    steps.forEach(
                            one -> pen.insert(BenefitStore.RULE, one.id(), BenefitStore.row(one)));
                    return steps.size();
                });
    }

    /**
     * Records what the loss of a part of the body is worth, e.g. as somebody read it in the
     * regulation; one that the office entered for the same day is corrected.
     *
     * @throws Problem when {@link PartShareForm#problems} finds one, or the share of that day came
     *     with the program
     */
    public void add(PartShareForm form) {
        form.problems().stream()
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
        PartShare share = form.share();
        Optional<BenefitStore.Found> same = store.same(share);
        if (same.filter(BenefitStore.Found::delivered).isPresent()) {
            throw Problem.of("benefit.rule.delivered", share.validFrom());
        }
        journal.act(
                Action.of("benefit.share", Text.of(share.part().textKey()), share.legalBasis()),
                pen -> {
                    UUID id = same.map(BenefitStore.Found::id).orElse(share.id());
                    if (same.isPresent()) {
                        pen.update(BenefitStore.PART, id, BenefitStore.row(share));
                    } else {
                        pen.insert(BenefitStore.PART, id, BenefitStore.row(share));
                    }
                    return share;
                });
    }

    /**
     * Takes a share away that the office added; the one before holds again.
     *
     * @throws Problem when it came with the program
     */
    public void remove(PartShare share) {
        if (!own().contains(share.id())) {
            throw Problem.of("benefit.rule.keep", share.validFrom());
        }
        journal.act(
                Action.of("benefit.removeRule", share.legalBasis()),
                pen -> {
                    pen.delete(BenefitStore.PART, share.id());
                    return share;
                });
    }

    /** Which rules and shares the office added itself. */
    public Set<UUID> own() {
        return store.own();
    }

    /**
     * Takes a rule away that the office added; of a table, the whole table of its day.
     *
     * @throws Problem when it came with the program
     */
    public void remove(BenefitRule rule) {
        if (!own().contains(rule.id())) {
            throw Problem.of("benefit.rule.keep", rule.validFrom());
        }
        journal.act(
                Action.of("benefit.removeRule", rule.legalBasis()),
                pen -> {
                    (rule.item().table()
                                    ? store.table(rule.item(), rule.validFrom()).stream()
                                            .map(BenefitStore.Found::id)
                                            .toList()
                                    : List.of(rule.id()))
                            .forEach(id -> pen.delete(BenefitStore.RULE, id));
                    return rule;
                });
    }

    private static void refuse(Case about) {
        Rupiah wage = about.wage();
        if (wage != null && wage.compareTo(Rupiah.ZERO) < 0) {
            throw Problem.of("benefit.case.wage", wage);
        }
        History history = about.history();
        for (int months :
                new int[] {
                    history.insured(),
                    history.unbroken(),
                    history.savings(),
                    history.pension(),
                    about.accident().monthsOff()
                }) {
            if (months < 0 || months > MOST_MONTHS) {
                throw Problem.of("benefit.case.months", months, MOST_MONTHS);
            }
        }
    }
}
