package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.billing.Payment;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which payment is meant: that of a village on a day, with its amount or reference. */
final class PaymentChoice {
    @Option(
            names = "--village",
            paramLabel = "CODE",
            required = true,
            descriptionKey = "cli.option.village")
    String village = "";

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            required = true,
            descriptionKey = "cli.option.payDate")
    String date = "";

    @Option(names = "--amount", paramLabel = "RUPIAH", descriptionKey = "cli.option.paidAmount")
    @Nullable String amount;

    @Option(names = "--reference", paramLabel = "TEXT", descriptionKey = "cli.option.reference")
    @Nullable String reference;

    /**
     * @throws Misused when a day or an amount cannot be one
     */
    void look() {
        Chosen.day(date);
        sum();
    }

    private @Nullable Rupiah sum() {
        return amount == null ? null : Chosen.rupiah(amount);
    }

    /**
     * @throws Problem when there is none, or more than one
     */
    Payment of(Doors doors) {
        Village place = Chosen.village(doors.villages(), village);
        LocalDate day = Chosen.day(date);
        Rupiah sum = sum();
        List<Payment> meant =
                doors.ledger().payments().of(place).stream()
                        .filter(one -> one.form().on().equals(day))
                        .filter(one -> sum == null || one.form().amount().equals(sum))
                        .filter(
                                one ->
                                        reference == null
                                                || reference.equals(one.form().reference()))
                        .toList();
        if (meant.isEmpty()) {
            throw Problem.of("cli.payments.none", place.name(), day, place.code().dotted());
        }
        if (meant.size() > 1) {
            throw Problem.of("cli.payments.several", meant.size(), place.name(), day);
        }
        return meant.get(0);
    }
}
