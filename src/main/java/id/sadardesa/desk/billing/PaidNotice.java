package id.sadardesa.desk.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.core.billing.FirstPayment;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.billing.Receipt;
import id.sadardesa.core.coverage.Ready;
import id.sadardesa.desk.shell.Notices;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Records a payment and says what came of it, with the way to those who can be activated now. */
final class PaidNotice {
    /**
     * What was recorded.
     *
     * @param waiting the first payments of those who can be activated now, the latest bill last
     */
    record Done(Receipt receipt, List<FirstPayment> waiting) {
        Done {
            waiting = List.copyOf(waiting);
        }
    }

    private final BillingDoors doors;
    private final Notices notices;
    private Consumer<UUID> activation = bill -> {};

    PaidNotice(BillingDoors doors, Notices notices) {
        this.doors = doors;
        this.notices = notices;
    }

    /**
     * @param activate leads to those who can be activated, by the bill that was paid for them
     */
    void onReady(Consumer<UUID> activate) {
        activation = activate;
    }

    /** Puts a payment on record. */
    Done record(PaymentForm form) {
        Receipt receipt = doors.payments().record(form);
        return new Done(
                receipt,
                doors.coverages().ready().stream()
                        .map(Ready::payment)
                        .filter(one -> one.bill().debtor().equals(form.debtor()))
                        .sorted(Comparator.comparing(one -> one.bill().period()))
                        .toList());
    }

    /** Says what was recorded. */
    void tell(Done done) {
        Receipt receipt = done.receipt();
        List<FirstPayment> waiting = done.waiting();
        PaymentForm form = receipt.payment().form();
        if (form.amount().isZero()) {
            notices.success(
                    Text.of(
                            "billing.pay.donePenalty",
                            form.penalty(),
                            form.debtor().village().name(),
                            receipt.open()));
            return;
        }
        List<Period> filled = receipt.parts().stream().map(Receipt.Part::period).toList();
        Text said =
                Text.of(
                        waiting.isEmpty() ? "billing.pay.done" : "billing.pay.doneReady",
                        form.amount(),
                        form.debtor().village().name(),
                        filled.isEmpty() ? Text.of("billing.pay.noMonth") : filled,
                        receipt.advance().isZero()
                                ? ""
                                : Text.of("billing.pay.doneAhead", receipt.advance()),
                        receipt.open(),
                        waiting.size());
        if (waiting.isEmpty()) {
            notices.success(said);
        } else {
            UUID bill = waiting.get(waiting.size() - 1).bill().id();
            notices.success(
                    said,
                    new Notices.Step(
                            Text.of("billing.pay.activate"), () -> activation.accept(bill)));
        }
    }
}
