package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.base.SafeFile;
import id.sadardesa.core.billing.Payment;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code sadar payments slip}: keeps the photo or scan of a transfer slip with its payment, or
 * writes the one that is kept.
 */
@Command(name = "slip")
final class PaymentsSlipCommand extends OfficeWork {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            descriptionKey = "cli.option.slipFile")
    @Nullable Path file;

    @Mixin PaymentChoice choice = new PaymentChoice();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.slipOut")
    @Nullable Path out;

    PaymentsSlipCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        choice.look();
        if ((file == null) == (out == null)) {
            throw new Misused("cli.scan.one");
        }
    }

    @Override
    Answer work(Doors doors) {
        Payment payment = choice.of(doors);
        String village = payment.debtor().village().name();
        Answer answer = new Answer().count("payment", PaymentsCommand.entry(payment));
        Path kept = file;
        if (kept != null) {
            doors.ledger().payments().attach(payment, Chosen.scan(kept, "billing.slip.unreadable"));
            return answer.say("billing.slip.kept", payment.form().amount(), village);
        }
        byte[] slip =
                doors.ledger()
                        .payments()
                        .slip(payment)
                        .orElseThrow(() -> Problem.of("billing.slip.none"));
        Path place = session().outputFile(Chosen.given(out), null);
        SafeFile.write(place, stream -> stream.write(slip));
        return answer.count("file", place.toString()).say("billing.slip.written", place.toString());
    }
}
