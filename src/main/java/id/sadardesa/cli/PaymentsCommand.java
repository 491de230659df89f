package id.sadardesa.cli;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Payment;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.village.Village;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar payments}: the payments on record, by the day they were made. */
@Command(name = "payments")
final class PaymentsCommand extends OfficeWork {
    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "cli.option.paidMonth")
    @Nullable String month;

    PaymentsCommand(Session session) {
        super(session);
    }

    /** {@code sadar payments}, with what can be done to one of them. */
    static CommandLine shelf(Session session) {
        return new CommandLine(new PaymentsCommand(session))
                .addSubcommand(new PaymentsRemoveCommand(session))
                .addSubcommand(new PaymentsSlipCommand(session));
    }

    @Override
    void look() {
        madeIn();
    }

    private @Nullable Period madeIn() {
        return month == null ? null : Chosen.month(month);
    }

    @Override
    Answer work(Doors doors) {
        Village only = village == null ? null : Chosen.village(doors.villages(), village);
        Period wanted = madeIn();
        List<Payment> all =
                only == null ? doors.ledger().payments().all() : doors.ledger().payments().of(only);
        List<Payment> shown =
                all.stream()
                        .filter(one -> wanted == null || Period.of(one.form().on()).equals(wanted))
                        .toList();
        Texts texts = session().texts();
        Grid grid = new Grid();
        Rupiah amount = Rupiah.ZERO;
        Rupiah penalty = Rupiah.ZERO;
        for (Payment one : shown) {
            amount = amount.plus(one.form().amount());
            penalty = penalty.plus(one.form().penalty());
            grid.row(row(one, texts));
        }
        return new Answer()
                .count("payments", shown.size())
                .count("amount", amount.value())
                .count("penalty", penalty.value())
                .count("list", shown.stream().map(PaymentsCommand::entry).toList())
                .say("cli.payments.done", shown.size(), amount)
                .table(grid);
    }

    private static String[] row(Payment one, Texts texts) {
        PaymentForm form = one.form();
        return new String[] {
            texts.date(form.on()),
            one.debtor().village().name(),
            Objects.requireNonNullElseGet(
                    one.debtor().named(), () -> texts.get(one.debtor().funding().textKey())),
            texts.get("billing.payments.months", form.from(), form.months()),
            texts.rupiah(form.amount()),
            form.penalty().isZero() ? "" : texts.get("cli.arrears.penalty", form.penalty()),
            Objects.requireNonNullElse(form.reference(), ""),
            one.slip() == null ? "" : texts.get("cli.payments.slip")
        };
    }

    /** One payment as every answer tells it. */
    static Map<String, Object> entry(Payment one) {
        PaymentForm form = one.form();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("date", form.on().toString());
        entry.put("village", one.debtor().village().code().dotted());
        entry.put("name", one.debtor().village().name());
        entry.put("funding", Chosen.word(one.debtor().funding()));
        if (one.debtor().named() != null) {
            entry.put("payer", one.debtor().named());
        }
        entry.put("from", form.from().toString());
        entry.put("months", form.months());
        entry.put("amount", form.amount().value());
        entry.put("penalty", form.penalty().value());
        entry.put("code", Objects.requireNonNullElse(form.code(), ""));
        entry.put("reference", Objects.requireNonNullElse(form.reference(), ""));
        entry.put("slip", one.slip() != null);
        return entry;
    }
}
