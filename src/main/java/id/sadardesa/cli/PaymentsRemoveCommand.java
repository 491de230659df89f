package id.sadardesa.cli;

import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.Payment;
import id.sadardesa.core.billing.Removal;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar payments remove}: takes a payment off the record that was entered by mistake. */
@Command(name = "remove")
final class PaymentsRemoveCommand extends OfficeWork {
    @Mixin PaymentChoice choice = new PaymentChoice();

    @Option(
            names = "--why",
            paramLabel = "TEXT",
            required = true,
            descriptionKey = "cli.option.why")
    String why = "";

    PaymentsRemoveCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        choice.look();
    }

    @Override
    Answer work(Doors doors) {
        Payment payment = choice.of(doors);
        Removal removal = doors.ledger().payments().removal(payment);
        long before = unproven(doors, payment.debtor());
        doors.ledger().payments().remove(payment, why);
        long more = unproven(doors, payment.debtor()) - before;
        Answer answer =
                new Answer()
                        .count("payment", PaymentsCommand.entry(payment))
                        .count("unproven", more)
                        .count("ahead", removal.ahead().value())
                        .count(
                                "opened",
                                removal.opened().stream()
                                        .map(PaymentsRemoveCommand::entry)
                                        .toList())
                        .say(
                                "cli.payments.removed",
                                payment.form().amount(),
                                payment.debtor().village().name());
        removal.opened()
                .forEach(
                        one ->
                                answer.say(
                                        one.closed()
                                                ? "billing.pay.opensClosed"
                                                : "billing.pay.opens",
                                        one.period(),
                                        one.less()));
        if (!removal.ahead().isZero()) {
            answer.say("billing.pay.opensAhead", removal.ahead());
        }
        if (removal.moves()) {
            answer.say("billing.pay.moves");
        }
        return more > 0 ? answer.say("cli.payments.unproven", more) : answer;
    }

    private static Map<String, Object> entry(Removal.Opened one) {
        return Map.of(
                "month", one.period().toString(),
                "amount", one.less().value(),
                "closed", one.closed());
    }

    /** How many of a debtor's are active although nothing was ever paid for them. */
    private static long unproven(Doors doors, Debtor debtor) {
        return doors.coverages().unproven().stream()
                .filter(one -> one.bill().debtor().equals(debtor))
                .count();
    }
}
