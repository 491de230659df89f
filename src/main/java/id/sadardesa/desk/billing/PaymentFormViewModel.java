package id.sadardesa.desk.billing;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.billing.Account;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.billing.Receipt;
import id.sadardesa.core.billing.Settlement;
import id.sadardesa.desk.billing.PaymentsViewModel.Books;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A payment being entered, and the months it would fill. */
final class PaymentFormViewModel {
    /**
     * What recording would do.
     *
     * @param receipt the months it would fill; null while something is wrong or missing
     * @param problems what is wrong with single fields
     * @param refusal why the whole is refused, or null
     */
    record Outlook(@Nullable Receipt receipt, List<FieldProblem> problems, @Nullable Text refusal) {
        static final Outlook NOTHING = new Outlook(null, List.of(), null);

        Outlook {
            problems = List.copyOf(problems);
        }
    }

    final ObjectProperty<@Nullable Debtor> debtor = new SimpleObjectProperty<>();
    final ObjectProperty<Period> from;
    final ObjectProperty<Integer> months = new SimpleObjectProperty<>(1);
    final StringProperty amount = new SimpleStringProperty("");
    final StringProperty penalty = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> on;
    final StringProperty code = new SimpleStringProperty("");
    final StringProperty reference = new SimpleStringProperty("");
    final StringProperty note = new SimpleStringProperty("");

    private final BillingDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectProperty<Books> books;
    private final Runnable onRecord;
    private final ReadOnlyObjectWrapper<Outlook> outlook =
            new ReadOnlyObjectWrapper<>(Outlook.NOTHING);
    private final ReadOnlyObjectWrapper<Rupiah> asked = new ReadOnlyObjectWrapper<>(Rupiah.ZERO);
    private @Nullable Debtor wanted;
    private Runnable ready = () -> {};
    private volatile int question;

    /**
     * @param onRecord reads what is on record afresh
     */
    PaymentFormViewModel(
            BillingDoors doors,
            Jobs jobs,
            Notices notices,
            ReadOnlyObjectProperty<Books> books,
            Runnable onRecord) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
        this.books = books;
        this.onRecord = onRecord;
        this.from = new SimpleObjectProperty<>(doors.present());
        this.on = new SimpleObjectProperty<>(doors.today());
        debtor.subscribe(this::begin);
        for (var field : List.of(amount, penalty, code, reference)) {
            field.subscribe(this::look);
        }
        from.subscribe(this::look);
        months.subscribe(this::look);
        on.subscribe(this::look);
        books.subscribe(
                () -> {
                    beginWanted();
                    look();
                });
    }

    Words words() {
        return new Words(doors.texts(), doors.today());
    }

    ReadOnlyObjectProperty<Books> books() {
        return books;
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    List<Period> startMonths() {
        List<Period> months = new ArrayList<>();
        Period last = new Period(doors.present().month().plusMonths(12));
        for (int back = 0; back <= 60; back++) {
            months.add(new Period(last.month().minusMonths(back)));
        }
        return months;
    }

    ReadOnlyObjectProperty<Outlook> outlook() {
        return outlook.getReadOnlyProperty();
    }

    /** What the months named cost, issued or not. */
    ReadOnlyObjectProperty<Rupiah> asked() {
        return asked.getReadOnlyProperty();
    }

    /** Whether something typed here is not on record. */
    boolean begun() {
        return List.of(amount, penalty, code, reference, note).stream()
                .anyMatch(field -> !field.get().isBlank());
    }

    /**
     * Begins a payment of a debtor, as soon as the books have been read.
     *
     * @param begun told when the debtor is chosen
     */
    void pay(Debtor who, Runnable begun) {
        clear();
        wanted = who;
        ready = begun;
        beginWanted();
    }

    private void beginWanted() {
        books.get()
                .of(wanted)
                .map(Account::debtor)
                .ifPresent(
                        one -> {
                            wanted = null;
                            debtor.set(one);
                            ready.run();
                        });
    }

    /** Another debtor: begin with the oldest month that is open. */
    private void begin() {
        books.get()
                .of(debtor.get())
                .ifPresent(
                        account ->
                                from.set(
                                        account.bills().stream()
                                                .filter(one -> !one.settled())
                                                .findFirst()
                                                .map(one -> one.bill().period())
                                                .orElseGet(() -> after(account))));
        look();
    }

    private Period after(Account account) {
        List<Settlement> bills = account.bills();
        return bills.isEmpty()
                ? doors.present()
                : bills.get(bills.size() - 1).bill().period().next();
    }

    /** Fills in what the months named cost. */
    void fillAsked() {
        amount.set(words().amount(asked.get()));
    }

    /** Fills in all that the debtor owes. */
    void fillOpen() {
        books.get()
                .of(debtor.get())
                .ifPresent(account -> amount.set(words().amount(account.open())));
    }

    private void look() {
        Debtor who = debtor.get();
        int number = question + 1;
        question = number;
        if (who == null) {
            outlook.set(Outlook.NOTHING);
            return;
        }
        Period start = from.get();
        int count = months.get();
        List<FieldProblem> found = new ArrayList<>();
        Optional<PaymentForm> form = amount.get().isBlank() ? Optional.empty() : form(found);
        jobs.ask(
                () -> number == question ? Optional.of(cost(who, start, count)) : none(),
                cost -> cost.ifPresent(asked::set));
        if (form.isEmpty()) {
            outlook.set(new Outlook(null, found, null));
            return;
        }
        jobs.ask(
                () -> number == question ? outlook(form.get()) : Outlook.NOTHING,
                seen -> {
                    if (number == question) {
                        outlook.set(seen);
                    }
                });
    }

    private static Optional<Rupiah> none() {
        return Optional.empty();
    }

    /** Zero where a month ahead cannot be computed; recording says why. */
    private Rupiah cost(Debtor who, Period start, int count) {
        try {
            return doors.payments().asked(who, start, count);
        } catch (Problem unknown) {
            return Rupiah.ZERO;
        }
    }

    private Outlook outlook(PaymentForm form) {
        List<FieldProblem> found = doors.payments().check(form);
        if (found.stream().anyMatch(FieldProblem::isError)) {
            return new Outlook(null, found, null);
        }
        try {
            return new Outlook(doors.payments().preview(form), found, null);
        } catch (Problem refused) {
            return new Outlook(null, found, refused.text());
        }
    }

    private Optional<PaymentForm> form(List<FieldProblem> found) {
        Optional<Rupiah> paid = Typed.amount("amount", amount.get(), found);
        Optional<Rupiah> fine = Typed.amountOrZero("penalty", penalty.get(), found);
        LocalDate day = Typed.day("on", on.get(), found);
        Debtor who = debtor.get();
        if (who == null) {
            found.add(FieldProblem.error("debtor", "billing.form.noDebtor"));
        }
        if (paid.isEmpty() || fine.isEmpty() || day == null || who == null) {
            return Optional.empty();
        }
        return Optional.of(
                new PaymentForm(
                        who,
                        from.get(),
                        months.get(),
                        paid.get(),
                        fine.get(),
                        day,
                        code.get(),
                        reference.get(),
                        note.get()));
    }

    /** Puts the payment on record, or says what is missing. */
    void record() {
        List<FieldProblem> found = new ArrayList<>();
        Optional<PaymentForm> form = form(found);
        if (form.isEmpty()) {
            outlook.set(new Outlook(null, found, null));
            return;
        }
        jobs.start(
                Text.of("billing.pay.doing"),
                progress -> doors.payments().record(form.get()),
                this::recorded,
                refused -> outlook.set(new Outlook(null, List.of(), refused.text())));
    }

    private void recorded(Receipt receipt) {
        clear();
        onRecord.run();
        PaymentForm form = receipt.payment().form();
        List<Period> filled = receipt.parts().stream().map(Receipt.Part::period).toList();
        notices.success(
                Text.of(
                        "billing.pay.done",
                        form.amount(),
                        form.debtor().village().name(),
                        filled.isEmpty() ? Text.of("billing.pay.noMonth") : filled,
                        receipt.advance(),
                        receipt.open()));
    }

    /** Empties the form for the next payment; the day stays, as a pile of slips has one. */
    void clear() {
        wanted = null;
        debtor.set(null);
        for (var field : List.of(amount, penalty, code, reference, note)) {
            field.set("");
        }
        months.set(1);
        asked.set(Rupiah.ZERO);
    }
}
