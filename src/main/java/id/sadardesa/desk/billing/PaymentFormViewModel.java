package id.sadardesa.desk.billing;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.billing.Account;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.billing.Receipt;
import id.sadardesa.core.billing.Settlement;
import id.sadardesa.desk.billing.PaymentsViewModel.Books;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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

    final PaymentFields fields;
    final PaidNotice paid;
    private final BillingDoors doors;
    private final Jobs jobs;
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
        this.paid = new PaidNotice(doors, notices);
        this.books = books;
        this.onRecord = onRecord;
        this.fields = new PaymentFields(doors.present(), doors.today());
        fields.debtor.subscribe(this::begin);
        fields.outcome().forEach(field -> field.subscribe(this::look));
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
        return fields.begun();
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

    /**
     * Begins the payment of a bill for its month.
     *
     * @param begun told when the debtor is chosen
     */
    void pay(Bill bill, Runnable begun) {
        pay(
                bill.debtor(),
                () -> {
                    fields.from.set(bill.period());
                    begun.run();
                });
    }

    private void beginWanted() {
        books.get()
                .of(wanted)
                .map(Account::debtor)
                .ifPresent(
                        one -> {
                            wanted = null;
                            fields.debtor.set(one);
                            ready.run();
                        });
    }

    /** Another debtor: begin with the oldest month that is open. */
    private void begin() {
        books.get()
                .of(fields.debtor.get())
                .ifPresent(
                        account ->
                                fields.from.set(
                                        account.bills().stream()
                                                .filter(Settlement::asked)
                                                .findFirst()
                                                .map(one -> one.bill().period())
                                                .orElseGet(() -> after(account))));
        look();
    }

    private Period after(Account account) {
        Optional<Period> paid = account.aheadUntil();
        if (paid.isPresent()) {
            return paid.get().next();
        }
        List<Settlement> bills = account.bills();
        if (bills.isEmpty()) {
            return doors.present();
        }
        Settlement last = bills.get(bills.size() - 1);
        Period next = last.bill().period().next();
        return last.lapsed() && next.compareTo(doors.present()) < 0 ? doors.present() : next;
    }

    /** Whether the months named cost something and were paid already, or paid ahead. */
    boolean covered() {
        return asked.get().value().signum() > 0 && rest().value().signum() <= 0;
    }

    /** What the months named still need: their cost without what was paid for them already. */
    Rupiah rest() {
        Rupiah rest = asked.get();
        Account account = books.get().of(fields.debtor.get()).orElse(null);
        if (account != null) {
            Period month = fields.from.get();
            for (int done = 0; done < fields.months.get(); done++) {
                rest = rest.minus(account.of(month).map(Settlement::paid).orElse(Rupiah.ZERO));
                month = month.next();
            }
            rest = rest.minus(account.ahead(fields.from.get(), fields.months.get()));
        }
        return rest;
    }

    /** Fills in what the months named still need. */
    void fillAsked() {
        fields.amount.set(words().amount(rest()));
    }

    /** Fills in all that the debtor owes. */
    void fillOpen() {
        books.get()
                .of(fields.debtor.get())
                .ifPresent(account -> fields.amount.set(words().amount(account.open())));
    }

    private void look() {
        Debtor who = fields.debtor.get();
        int number = question + 1;
        question = number;
        if (who == null) {
            outlook.set(Outlook.NOTHING);
            return;
        }
        Period start = fields.from.get();
        int count = fields.months.get();
        List<FieldProblem> found = new ArrayList<>();
        Optional<PaymentForm> form = fields.money() ? fields.form(found) : Optional.empty();
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

    /** Puts the payment on record, or says what is missing. */
    void record() {
        List<FieldProblem> found = new ArrayList<>();
        Optional<PaymentForm> form = fields.form(found);
        if (form.isEmpty()) {
            outlook.set(new Outlook(null, found, null));
            return;
        }
        jobs.start(
                Text.of("billing.pay.doing"),
                progress -> paid.record(form.get()),
                this::recorded,
                refused -> outlook.set(new Outlook(null, List.of(), refused.text())));
    }

    private void recorded(PaidNotice.Done done) {
        clear();
        onRecord.run();
        paid.tell(done);
    }

    /** Empties the form for the next payment; the day stays, as a pile of slips has one. */
    void clear() {
        wanted = null;
        fields.clear();
        asked.set(Rupiah.ZERO);
    }
}
