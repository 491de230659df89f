package id.sadardesa.desk.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.billing.BilledPerson;
import id.sadardesa.core.billing.Closing;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.Settlement;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The months that were issued, which are closed, and the closing of the next one. */
public final class ClosingViewModel {
    /** One person whose earlier month is put right on a bill of the month chosen. */
    record Rapel(Debtor debtor, BilledPerson person) {}

    /** What is typed to say that the closing is meant: the month. */
    final StringProperty typed = new SimpleStringProperty("");

    private final BillingDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable List<MonthBills>> months =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable MonthBills> chosen =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Rapel>> corrections =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Text> trouble = new ReadOnlyObjectWrapper<>();

    public ClosingViewModel(BillingDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
        typed.subscribe(() -> trouble.set(null)); // what was refused is being put right
    }

    Words words() {
        return new Words(doors.texts(), doors.today());
    }

    /** The months that were issued, the latest first; null before they were read. */
    ReadOnlyObjectProperty<@Nullable List<MonthBills>> months() {
        return months.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable MonthBills> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** What the bills of the month chosen put right of closed months. */
    ReadOnlyObjectProperty<List<Rapel>> corrections() {
        return corrections.getReadOnlyProperty();
    }

    /** Why the month cannot be closed, or null. */
    ReadOnlyObjectProperty<@Nullable Text> trouble() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    void refresh() {
        trouble.set(null); // the bills may have been issued again
        jobs.ask(
                () -> {
                    Map<Period, Closing> closed =
                            doors.periods().closed().stream()
                                    .collect(
                                            Collectors.toMap(Closing::period, Function.identity()));
                    Map<Period, List<Settlement>> bills = new TreeMap<>(Comparator.reverseOrder());
                    doors.arrears()
                            .accounts(doors.today())
                            .forEach(account -> gather(account.bills(), bills));
                    return bills.entrySet().stream()
                            .map(
                                    one ->
                                            new MonthBills(
                                                    one.getKey(),
                                                    one.getValue(),
                                                    closed.get(one.getKey())))
                            .toList();
                },
                this::show);
    }

    private static void gather(List<Settlement> own, Map<Period, List<Settlement>> bills) {
        own.forEach(
                one ->
                        bills.computeIfAbsent(one.bill().period(), none -> new ArrayList<>())
                                .add(one));
    }

    /** The month seen last stays chosen; at first it is the one to close next. */
    private void show(List<MonthBills> read) {
        MonthBills before = chosen.get();
        months.set(read);
        choose(
                read.stream()
                        .filter(one -> before != null && one.period().equals(before.period()))
                        .findFirst()
                        .or(() -> next(read))
                        .or(() -> read.stream().findFirst())
                        .orElse(null));
    }

    /** The oldest month that is open: months are closed in their order. */
    private static Optional<MonthBills> next(List<MonthBills> months) {
        return months.stream()
                .filter(one -> one.closing() == null)
                .min(Comparator.comparing(MonthBills::period));
    }

    void choose(@Nullable MonthBills month) {
        MonthBills before = chosen.get();
        if (month == null || before == null || !month.period().equals(before.period())) {
            typed.set("");
            trouble.set(null);
        }
        chosen.set(month);
        corrections.set(List.of());
        if (month != null) {
            jobs.ask(
                    () -> corrections(month.period()),
                    found -> {
                        if (month.equals(chosen.get())) {
                            corrections.set(found);
                        }
                    });
        }
    }

    private List<Rapel> corrections(Period period) {
        List<Rapel> found = new ArrayList<>();
        doors.bills()
                .people(period)
                .forEach(
                        (bill, people) ->
                                people.stream()
                                        .filter(one -> one.correction() != null)
                                        .forEach(one -> found.add(new Rapel(bill.debtor(), one))));
        return found;
    }

    /** What has to be typed before a month is closed. */
    String word(MonthBills month) {
        return doors.texts().month(month.period());
    }

    /** Whether the month was typed as it is written, in large or small letters. */
    boolean meant() {
        MonthBills month = chosen.get();
        return month != null && plain(typed.get()).equals(plain(word(month)));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Closes the month chosen, when it was typed. */
    void close() {
        MonthBills month = chosen.get();
        if (month == null || !meant()) {
            return;
        }
        trouble.set(null);
        jobs.start(
                Text.of("billing.close.doing", month.period()),
                progress -> doors.periods().close(month.period(), progress),
                this::closed,
                this::refused);
    }

    private void refused(Problem problem) {
        trouble.set(problem.text());
    }

    private void closed(Closing closing) {
        typed.set("");
        Period next = closing.period().next();
        String step =
                issued(next)
                        ? "billing.close.doneIssued"
                        : next.compareTo(doors.present()) > 0
                                ? "billing.close.doneLater"
                                : "billing.close.done";
        refresh();
        notices.success(Text.of(step, closing.period(), closing.people(), closing.total(), next));
    }

    private boolean issued(Period period) {
        List<MonthBills> known = months.get();
        return known != null && known.stream().anyMatch(one -> one.period().equals(period));
    }
}
