package id.sadardesa.cli;

import id.sadardesa.core.billing.Payment;
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
        doors.ledger().payments().remove(payment, why);
        return new Answer()
                .count("payment", PaymentsCommand.entry(payment))
                .say(
                        "cli.payments.removed",
                        payment.form().amount(),
                        payment.debtor().village().name());
    }
}
