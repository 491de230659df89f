package id.sadardesa.core.billing;

import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RiskClass;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.rule.Tariff;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Villages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The door to issued bills: one for each debtor and month, frozen as it was issued, until the month
 * is issued again or closed.
 */
public final class Bills {
    private final BillStore store;
    private final LineStore lines;
    private final ClosingStore closings;
    private final MonthStore months;
    private final Journal journal;
    private final Contributions contributions;
    private final Offices offices;
    private final People people;
    private final Villages villages;
    private final Rules rules;
    private final Clock clock;

    public Bills(
            Database database,
            Journal journal,
            Contributions contributions,
            Offices offices,
            Villages villages,
            People people,
            Rules rules,
            Clock clock) {
        this.store = new BillStore(database, villages, rules, offices);
        this.lines = new LineStore(database);
        this.closings = new ClosingStore(database);
        this.months = new MonthStore(database);
        this.journal = journal;
        this.contributions = contributions;
        this.offices = offices;
        this.people = people;
        this.villages = villages;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Issues the bills of a month, or brings those of an open month to what they should be now.
     * What closed months lack comes as corrections (rapel). Nothing is written when nothing
     * differs.
     *
     * @throws Problem when the month is closed, lies before a closed one or too far ahead, or when
     *     a rate, a wage base or an income is missing, which is named; nothing is written then
     */
    public Issue issue(Period period) {
        return issue(period, Progress.SILENT);
    }

    /**
     * The same, telling which village it is at. It can be stopped between two villages; nothing is
     * written then.
     */
    public Issue issue(Period period, Progress progress) {
        Issuing issuing = issuing(period);
        Issue issue = issuing.issue();
        progress.check();
        Map<Period, UUID> closed =
                closings.all().stream().collect(Collectors.toMap(Closing::period, Closing::id));
        if (!issue.unchanged()) {
            journal.act(
                    Action.of("billing.issue", period, issue.bills()),
                    pen -> {
                        store.keepDueDays(pen);
                        issuing.write(pen, store, lines, closed, progress);
                        months.issued(pen, period);
                        return issue;
                    });
        }
        return issue;
    }

    /** What {@link #issue} would do, with the same troubles. */
    public Issue preview(Period period) {
        return issuing(period).issue();
    }

    /**
     * The open months whose issued bills no longer agree with the records, oldest first: they are
     * to be issued again before they are paid or closed.
     */
    public List<Stale> stale() {
        List<Closing> closed = closings.all();
        Planning planning = planning(closed);
        List<Stale> stale = new ArrayList<>();
        for (Period month : store.openMonths()) {
            try {
                Issue issue = planning.of(month).issue();
                if (!issue.unchanged()) {
                    stale.add(Stale.of(issue));
                }
            } catch (Problem trouble) {
                stale.add(new Stale(month, 0, Rupiah.ZERO, Rupiah.ZERO, trouble.text()));
            }
        }
        return stale;
    }

    private Issuing issuing(Period period) {
        List<Closing> closed = closings.all();
        requireOpen(period, closed);
        Tariff tariff = rules.tariff(period, RiskClass.I);
        tariff.of(Programme.JKK); // also where nobody takes part yet
        tariff.of(Programme.JKM);
        return planning(closed).of(period);
    }

    private Planning planning(List<Closing> closed) {
        return new Planning(
                store,
                lines,
                closed,
                contributions.months(),
                contributions.proposed(),
                people,
                DueDate.by(rules, offices),
                LocalDate.now(clock));
    }

    /**
     * The kabupaten of which no wage base at all is on record for a month, so that nobody with
     * wages could be billed in it.
     */
    public List<Text> lacking(Period period) {
        RuleBook book = rules.book();
        return villages.all().stream()
                .map(village -> village.code().regency())
                .distinct()
                .filter(
                        place ->
                                Stream.of(PostKind.values())
                                        .noneMatch(
                                                post ->
                                                        book.wageBase(place, post, period)
                                                                .isPresent()))
                .map(place -> Text.of("billing.issue.noBase", place, period))
                .toList();
    }

    private void requireOpen(Period period, List<Closing> closed) {
        if (closed.stream().anyMatch(one -> one.period().equals(period))) {
            throw Problem.of("billing.issue.closed", period);
        }
        closed.stream()
                .filter(one -> one.period().compareTo(period) > 0)
                .findFirst()
                .ifPresent(
                        later -> {
                            throw Problem.of("billing.issue.before", period, later.period());
                        });
        Period last = Period.of(LocalDate.now(clock)).next();
        if (period.compareTo(last) > 0) {
            throw Problem.of("billing.issue.future", period, last);
        }
    }

    /** Every bill, oldest month first, in the order of villages. */
    public List<Bill> all() {
        return sorted(store.all());
    }

    /** The bills of a month in the order of villages; none when it was not issued. */
    public List<Bill> of(Period period) {
        return sorted(store.of(period));
    }

    private static List<Bill> sorted(List<Bill> bills) {
        return bills.stream()
                .sorted(
                        Comparator.comparing(Bill::period)
                                .thenComparing(Bill::debtor, Debtor.ORDER))
                .toList();
    }

    public Optional<Bill> find(UUID id) {
        return all().stream().filter(bill -> bill.id().equals(id)).findFirst();
    }

    /** Whom a bill names, with their lines: its own month by post and name, then corrections. */
    public List<BilledPerson> people(Bill bill) {
        List<BillLine> own = lines.of(bill.id()).stream().map(LineStore.Stored::line).toList();
        return Issuing.people(
                own,
                id -> people.find(id).orElseThrow(() -> Problem.of("roster.gone")),
                bill.closed() ? Set.of() : contributions.proposed());
    }

    /** Whom each bill of a month names; for papers that list them all. */
    public Map<Bill, List<BilledPerson>> people(Period period) {
        Function<UUID, Person> persons = Planning.persons(people);
        Set<UUID> proposed = contributions.proposed();
        Map<UUID, List<BillLine>> byBill =
                lines.of(period).stream()
                        .collect(
                                Collectors.groupingBy(
                                        LineStore.Stored::bill,
                                        Collectors.mapping(
                                                LineStore.Stored::line, Collectors.toList())));
        Map<Bill, List<BilledPerson>> all =
                new TreeMap<>(Comparator.comparing(Bill::debtor, Debtor.ORDER));
        for (Bill bill : of(period)) {
            all.put(
                    bill,
                    Issuing.people(
                            byBill.getOrDefault(bill.id(), List.of()),
                            persons,
                            bill.closed() ? Set.of() : proposed));
        }
        return all;
    }

    /** What is wrong with the particulars of a branch's bill. */
    public List<FieldProblem> checkOfficial(
            Rupiah amount, Rupiah penalty, @Nullable String code, LocalDate on) {
        List<FieldProblem> problems = new ArrayList<>();
        if (amount.compareTo(Rupiah.ZERO) < 0) {
            problems.add(FieldProblem.error("amount", "billing.official.negative", amount));
        }
        if (penalty.compareTo(Rupiah.ZERO) < 0) {
            problems.add(FieldProblem.error("penalty", "billing.official.negative", penalty));
        }
        PaymentCode.check(code, offices.choice(Choice.PAYMENT_CODE), problems);
        if (on.isAfter(LocalDate.now(clock))) {
            problems.add(FieldProblem.error("on", "billing.official.future", on));
        }
        return problems;
    }

    /**
     * Enters what the branch asks for beside what we computed (tagihan resmi). Whether it is what
     * is owed is the office's choice {@link Choice#OFFICIAL_BILL}, as it stands now.
     *
     * @param penalty the column "denda" of the branch's bill; zero where it has none
     * @param code kode iuran, 10 to 16 digits, or null
     * @throws Problem when {@link #checkOfficial} finds an error or the month is closed
     */
    public void official(
            Bill bill, Rupiah amount, Rupiah penalty, @Nullable String code, LocalDate on) {
        Payments.refuse(checkOfficial(amount, penalty, code, on));
        requireOpen(bill);
        String digits = PaymentCode.clean(code);
        Official official =
                new Official(
                        amount, penalty, digits, on, offices.chosen(Choice.OFFICIAL_BILL), false);
        journal.act(
                Action.of("billing.official", bill.debtor().village().name(), bill.period()),
                pen -> {
                    store.setOfficial(pen, bill.id(), official);
                    return official;
                });
    }

    /** Takes the branch's amount off a bill again. */
    public void removeOfficial(Bill bill) {
        requireOpen(bill);
        journal.act(
                Action.of("billing.noOfficial", bill.debtor().village().name(), bill.period()),
                pen -> {
                    store.setOfficial(pen, bill.id(), null);
                    return bill;
                });
    }

    private void requireOpen(Bill bill) {
        if (closings.all().stream().anyMatch(one -> one.period().equals(bill.period()))) {
            throw Problem.of("billing.official.closed", bill.period());
        }
    }
}
