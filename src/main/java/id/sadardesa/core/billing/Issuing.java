package id.sadardesa.core.billing;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.roster.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One issue of a month's bills: what is there, what should be, and the way from one to other. */
final class Issuing {
    private final Period period;
    private final LocalDate today;
    private final DueDate payBy;
    private final Function<UUID, Person> persons;
    private final Map<Debtor, Bill> old = new HashMap<>();
    private final Map<UUID, List<LineStore.Stored>> oldLines = new HashMap<>();
    private final Map<Debtor, List<BillLine>> due;
    private final Set<UUID> proposed;

    /**
     * @param persons finds whom a line names
     * @param old the bills that the month has already
     * @param oldLines all their lines
     * @param due the lines that it should have
     * @param proposed the participations that the branch has not accepted yet
     */
    Issuing(
            Period period,
            LocalDate today,
            DueDate payBy,
            Function<UUID, Person> persons,
            List<Bill> old,
            List<LineStore.Stored> oldLines,
            Map<Debtor, List<BillLine>> due,
            Set<UUID> proposed) {
        this.proposed = proposed;
        this.period = period;
        this.today = today;
        this.payBy = payBy;
        this.persons = persons;
        this.due = due;
        old.forEach(bill -> this.old.put(bill.debtor(), bill));
        oldLines.forEach(
                line ->
                        this.oldLines
                                .computeIfAbsent(line.bill(), none -> new ArrayList<>())
                                .add(line));
    }

    private List<LineStore.Stored> stored(@Nullable Bill bill) {
        return bill == null ? List.of() : oldLines.getOrDefault(bill.id(), List.of());
    }

    private Set<Debtor> debtors() {
        Set<Debtor> all = new TreeSet<>(Debtor.ORDER);
        all.addAll(due.keySet());
        all.addAll(old.keySet());
        return all;
    }

    Issue issue() {
        return new Issue(
                period,
                debtors().stream().map(this::change).toList(),
                (int)
                        due.values().stream()
                                .flatMap(List::stream)
                                .filter(line -> line.correction() != null)
                                .count(),
                waiting(),
                BilledPerson.sum(waitingLines().toList()));
    }

    private Stream<BillLine> waitingLines() {
        return due.values().stream()
                .flatMap(List::stream)
                .filter(line -> proposed.contains(line.participation()));
    }

    private int waiting() {
        return (int) waitingLines().map(BillLine::participation).distinct().count();
    }

    private BillChange change(Debtor debtor) {
        Bill bill = old.get(debtor);
        List<BillLine> before = stored(bill).stream().map(LineStore.Stored::line).toList();
        List<BillLine> after = due.getOrDefault(debtor, List.of());
        BillChange.Kind kind = kind(bill, before, after);
        return new BillChange(
                debtor,
                kind,
                people(before),
                people(after),
                BilledPerson.sum(before),
                BilledPerson.sum(after),
                differing(before, after),
                bill != null && kind == BillChange.Kind.CHANGED ? unbound(bill, after) : null);
    }

    /** What the branch asked for, when that no longer is what is owed. */
    private static @Nullable Rupiah unbound(Bill bill, List<BillLine> after) {
        Official official = bill.official();
        return official != null
                        && official.binding()
                        && !official.after(BilledPerson.sum(after)).binding()
                ? official.amount()
                : null;
    }

    private static BillChange.Kind kind(
            @Nullable Bill bill, List<BillLine> before, List<BillLine> after) {
        if (bill == null) {
            return BillChange.Kind.NEW;
        }
        if (after.isEmpty()) {
            return BillChange.Kind.REMOVED;
        }
        return new HashSet<>(before).equals(new HashSet<>(after))
                ? BillChange.Kind.UNCHANGED
                : BillChange.Kind.CHANGED;
    }

    private static int people(List<BillLine> lines) {
        return (int) lines.stream().map(BillLine::person).distinct().count();
    }

    private List<BillChange.PersonChange> differing(List<BillLine> before, List<BillLine> after) {
        Map<UUID, Rupiah> had = sums(before);
        Map<UUID, Rupiah> has = sums(after);
        Set<UUID> all = new HashSet<>(had.keySet());
        all.addAll(has.keySet());
        return all.stream()
                .map(
                        id ->
                                new BillChange.PersonChange(
                                        persons.apply(id),
                                        had.getOrDefault(id, Rupiah.ZERO),
                                        has.getOrDefault(id, Rupiah.ZERO)))
                .filter(change -> !change.before().equals(change.now()))
                .sorted(
                        Comparator.comparing(
                                        (BillChange.PersonChange change) -> change.person().name(),
                                        String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(change -> change.person().id()))
                .toList();
    }

    private static Map<UUID, Rupiah> sums(List<BillLine> lines) {
        return lines.stream()
                .collect(
                        Collectors.groupingBy(
                                BillLine::person,
                                Collectors.reducing(Rupiah.ZERO, BillLine::amount, Rupiah::plus)));
    }

    /**
     * Brings the rows to what they should be, village after village; rows that are right already
     * are left alone.
     *
     * @throws Progress.Cancelled when asked to stop between two villages
     */
    void write(
            Pen pen,
            BillStore store,
            LineStore lines,
            Map<Period, UUID> closings,
            Progress progress) {
        Written written = new Written(pen, period, store, lines, closings);
        Map<UUID, Integer> numbers = numbers();
        ByVillage villages = new ByVillage(progress, "billing.issue.village", period, debtors());
        for (Debtor debtor : debtors()) {
            if (villages.enter(debtor)) {
                written.some();
            }
            Bill bill = old.get(debtor);
            List<BillLine> after = due.getOrDefault(debtor, List.of());
            if (bill == null) {
                written.issue(bill(debtor, after, numbers), after);
            } else {
                written.change(bill, revised(bill, after), stored(bill), after);
            }
        }
        progress.check();
        written.finish();
    }

    /** The bill with other lines; what the branch asked for was for those that it had. */
    private Bill revised(Bill bill, List<BillLine> lines) {
        Official official = bill.official();
        Rupiah total = BilledPerson.sum(lines);
        return new Bill(
                bill.id(),
                period,
                bill.debtor(),
                bill.code(),
                today,
                bill.due(),
                bill.collectedUntil(),
                people(lines),
                total,
                official == null ? null : official.after(total),
                false);
    }

    private Bill bill(Debtor debtor, List<BillLine> lines, Map<UUID, Integer> numbers) {
        int number = numbers.merge(debtor.village().id(), 1, Integer::sum);
        String code =
                period.toString().replace("-", "")
                        + "-"
                        + debtor.village().code().dotted().replace(".", "")
                        + "-"
                        + number;
        LocalDate due = payBy.of(period, debtor.segment());
        return new Bill(
                Ids.next(),
                period,
                debtor,
                code,
                today,
                due,
                payBy.collectedUntil(period, debtor.segment(), due),
                people(lines),
                BilledPerson.sum(lines),
                null,
                false);
    }

    /** The highest number that a village's bills of the month have. */
    private Map<UUID, Integer> numbers() {
        Map<UUID, Integer> numbers = new HashMap<>();
        old.values()
                .forEach(
                        bill ->
                                numbers.merge(
                                        bill.debtor().village().id(),
                                        Integer.valueOf(
                                                bill.code()
                                                        .substring(
                                                                bill.code().lastIndexOf('-') + 1)),
                                        Integer::max));
        return numbers;
    }

    /** Whom the lines name, for a paper or screen. */
    static List<BilledPerson> people(
            List<BillLine> lines, Function<UUID, Person> persons, Set<UUID> proposed) {
        record Row(UUID participation, @Nullable Correction correction) {}
        Map<Row, List<BillLine>> rows = new LinkedHashMap<>();
        for (BillLine line : lines) {
            rows.computeIfAbsent(
                            new Row(line.participation(), line.correction()),
                            none -> new ArrayList<>())
                    .add(line);
        }
        return rows.values().stream()
                .map(
                        row -> {
                            BillLine first = row.get(0);
                            row.sort(
                                    Comparator.comparing(BillLine::programme)
                                            .thenComparing(BillLine::share));
                            return new BilledPerson(
                                    persons.apply(first.person()),
                                    first.post(),
                                    first.correction(),
                                    row,
                                    proposed.contains(first.participation()));
                        })
                .sorted(BilledPerson.ORDER)
                .toList();
    }
}
