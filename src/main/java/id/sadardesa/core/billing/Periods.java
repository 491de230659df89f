package id.sadardesa.core.billing;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.village.Villages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * The door to closed months. A closed month never changes; taking the closing back ("Batalkan")
 * opens it, as long as no later month is closed and no bill puts it right.
 */
public final class Periods {
    private final BillStore bills;
    private final LineStore lines;
    private final ClosingStore store;
    private final MonthStore months;
    private final Journal journal;
    private final Bills door;
    private final Clock clock;

    /** What else belongs to closing a month. */
    private final List<BiConsumer<Pen, Closing>> along = new CopyOnWriteArrayList<>();

    public Periods(
            Database database,
            Journal journal,
            Villages villages,
            Rules rules,
            Offices offices,
            Bills door,
            Clock clock) {
        this.bills = new BillStore(database, villages, rules, offices);
        this.lines = new LineStore(database);
        this.store = new ClosingStore(database);
        this.months = new MonthStore(database);
        this.journal = journal;
        this.door = door;
        this.clock = clock;
    }

    /** Asks to be told when a month is closed, inside that action: all of it or nothing. */
    public void whenClosed(BiConsumer<Pen, Closing> work) {
        along.add(work);
    }

    /** Every closed month, oldest first. */
    public List<Closing> closed() {
        return store.all();
    }

    public boolean isClosed(Period period) {
        return find(period).isPresent();
    }

    public Optional<Closing> find(Period period) {
        return closed().stream().filter(one -> one.period().equals(period)).findFirst();
    }

    /** How many closed months a rule from this month on touches: what they lack comes as rapel. */
    public int closedSince(Period from) {
        return (int) closed().stream().filter(one -> one.period().compareTo(from) >= 0).count();
    }

    /**
     * Closes a month: its bills stand for good, and what turns out wrong comes as a correction
     * (rapel) in the next month that is issued.
     *
     * @throws Problem when it is closed already, has not begun, was not issued, is not what it
     *     should be now, or an earlier month is still open
     */
    public Closing close(Period period) {
        return close(period, Progress.SILENT);
    }

    /**
     * The same, telling which village it is at. It can be stopped between two villages; the month
     * stays open then.
     */
    public Closing close(Period period, Progress progress) {
        List<Closing> closed = closed();
        if (closed.stream().anyMatch(one -> one.period().equals(period))) {
            throw Problem.of("billing.close.already", period);
        }
        if (period.first().isAfter(LocalDate.now(clock))) {
            throw Problem.of("billing.close.future", period);
        }
        List<Bill> all = door.all();
        List<Bill> own = all.stream().filter(bill -> bill.period().equals(period)).toList();
        if (own.isEmpty()) {
            throw Problem.of("billing.close.notIssued", period);
        }
        all.stream()
                .filter(bill -> bill.period().compareTo(period) < 0 && !bill.closed())
                .findFirst()
                .ifPresent(
                        earlier -> {
                            throw Problem.of("billing.close.order", period, earlier.period());
                        });
        refuseGap(period, all);
        Issue now = door.preview(period);
        if (!now.unchanged()) {
            int stale = now.changes().size() - now.count(BillChange.Kind.UNCHANGED);
            throw Problem.of("billing.close.stale", period, stale);
        }
        progress.check();
        return write(closing(period, own), closed, own, progress);
    }

    /**
     * No later bill could ask for a month that is left out: once this one is closed, earlier ones
     * cannot be issued any more. Months before the office's first bill are not its business.
     */
    private void refuseGap(Period period, List<Bill> all) {
        Set<Period> issued = all.stream().map(Bill::period).collect(Collectors.toSet());
        Period month = all.stream().map(Bill::period).min(Comparator.naturalOrder()).orElse(period);
        while (month.compareTo(period) < 0) {
            if (!issued.contains(month) && !isClosed(month) && door.preview(month).people() > 0) {
                throw Problem.of("billing.close.gap", period, month);
            }
            month = month.next();
        }
    }

    private Closing closing(Period period, List<Bill> bills) {
        int people = bills.stream().mapToInt(Bill::people).sum();
        Rupiah total = bills.stream().map(Bill::total).reduce(Rupiah.ZERO, Rupiah::plus);
        return new Closing(Ids.next(), period, LocalDate.now(clock), people, total);
    }

    private Closing write(
            Closing closing, List<Closing> closed, List<Bill> own, Progress progress) {
        Map<UUID, List<BillLine>> asked =
                lines.of(closing.period()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        LineStore.Stored::bill,
                                        Collectors.mapping(
                                                LineStore.Stored::line, Collectors.toList())));
        Closing previous = closed.isEmpty() ? null : closed.get(closed.size() - 1);
        ByVillage villages =
                new ByVillage(
                        progress,
                        "billing.close.village",
                        closing.period(),
                        own.stream().map(Bill::debtor).toList());
        return journal.act(
                Action.of("billing.close", closing.period()),
                pen -> {
                    store.insert(pen, closing, previous == null ? null : previous.id());
                    for (Bill bill : own) {
                        villages.enter(bill.debtor());
                        List<BillLine> said = asked.getOrDefault(bill.id(), List.of());
                        bills.close(pen, bill.id(), closing.id(), Fingerprint.of(said));
                    }
                    months.closed(pen, closing.period());
                    along.forEach(work -> work.accept(pen, closing));
                    return closing;
                });
    }
}
