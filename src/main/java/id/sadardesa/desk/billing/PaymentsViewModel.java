package id.sadardesa.desk.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Text;
import id.sadardesa.core.billing.Account;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.Payment;
import id.sadardesa.core.billing.Removal;
import id.sadardesa.core.picture.Scan;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The payments on record, with the one that is being entered. */
public final class PaymentsViewModel {
    /** Who can pay with what they owe, and every payment, the latest first. */
    record Books(List<Account> accounts, List<Payment> payments) {
        Books {
            accounts = List.copyOf(accounts);
            payments = List.copyOf(payments);
        }

        Optional<Account> of(@Nullable Debtor debtor) {
            return accounts.stream().filter(one -> one.debtor().equals(debtor)).findFirst();
        }

        /** The months whose bills a payment's money fills now, oldest first. */
        List<Period> filledBy(Payment payment) {
            return accounts.stream()
                    .flatMap(account -> account.bills().stream())
                    .filter(bill -> bill.payments().contains(payment))
                    .map(bill -> bill.bill().period())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    final PaymentFormViewModel form;

    private final BillingDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Books> books =
            new ReadOnlyObjectWrapper<>(new Books(List.of(), List.of()));

    public PaymentsViewModel(BillingDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
        this.form =
                new PaymentFormViewModel(
                        doors, jobs, notices, books.getReadOnlyProperty(), this::refresh);
    }

    Words words() {
        return new Words(doors.texts(), doors.today());
    }

    ReadOnlyObjectProperty<Books> books() {
        return books.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** Whether something typed here is not on record. */
    boolean unsaved() {
        return form.begun();
    }

    void refresh() {
        jobs.ask(
                () -> {
                    List<Payment> all = new ArrayList<>(doors.payments().all());
                    Collections.reverse(all);
                    return new Books(doors.arrears().accounts(doors.today()), all);
                },
                books::set);
    }

    /** Looks for a bill. */
    void find(UUID bill, Consumer<Optional<Bill>> found) {
        jobs.ask(() -> doors.bills().find(bill), found);
    }

    /** Keeps the photo or scan of the transfer slip with a payment. */
    void attach(Payment payment, Path file) {
        jobs.start(
                Text.of("billing.slip.saving"),
                progress -> {
                    doors.payments().attach(payment, bytes(file));
                    return payment;
                },
                kept -> {
                    refresh();
                    notices.success(
                            Text.of(
                                    "billing.slip.kept",
                                    kept.form().amount(),
                                    kept.debtor().village().name()));
                });
    }

    /** One byte more than is taken is enough to see that it is too heavy. */
    private static byte[] bytes(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Scan.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new Problem(Text.of("billing.slip.unreadable", file.toString()), e);
        }
    }

    /** Reads the slip of a payment. */
    void slip(Payment payment, Consumer<byte[]> read) {
        jobs.ask(
                () ->
                        doors.payments()
                                .slip(payment)
                                .orElseThrow(() -> Problem.of("billing.slip.none")),
                read);
    }

    /** Writes a slip to a file and offers to open it. */
    void save(byte[] slip, Path file) {
        jobs.start(
                Text.of("billing.slip.saving"),
                progress -> {
                    SafeFile.write(file, out -> out.write(slip));
                    return file;
                },
                written ->
                        notices.wrote(
                                Text.of(
                                        "billing.slip.written",
                                        String.valueOf(written.getFileName())),
                                written));
    }

    /** Reads what taking a payment off the record would open. */
    void removal(Payment payment, Consumer<Removal> read) {
        jobs.ask(() -> doors.payments().removal(payment), read);
    }

    /** How many of a debtor's are active although nothing was ever paid for them. */
    private int unproven(Debtor debtor) {
        return (int)
                doors.coverages().unproven().stream()
                        .filter(one -> one.bill().debtor().equals(debtor))
                        .count();
    }

    /**
     * Takes a payment off the record that was entered by mistake, and says how many are active
     * because of it.
     */
    void remove(Payment payment, String reason) {
        jobs.start(
                Text.of("billing.pay.removing"),
                progress -> {
                    int before = unproven(payment.debtor());
                    doors.payments().remove(payment, reason);
                    return unproven(payment.debtor()) - before;
                },
                more -> {
                    refresh();
                    notices.success(
                            Text.of(
                                    more > 0
                                            ? "billing.pay.removedUnproven"
                                            : "billing.pay.removed",
                                    payment.form().amount(),
                                    payment.debtor().village().name(),
                                    more));
                });
    }
}
