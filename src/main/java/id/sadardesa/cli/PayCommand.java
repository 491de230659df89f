package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.billing.Receipt;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.Village;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar pay}: records a payment of a village and says which months it covers. */
@Command(name = "pay")
final class PayCommand extends OfficeWork {
    @Option(
            names = "--village",
            paramLabel = "CODE",
            required = true,
            descriptionKey = "cli.option.village")
    String village = "";

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            required = true,
            descriptionKey = "cli.option.payMonth")
    String month = "";

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "1",
            descriptionKey = "cli.option.months")
    int months = 1;

    @Option(
            names = "--amount",
            paramLabel = "RUPIAH",
            required = true,
            descriptionKey = "cli.option.payAmount")
    String amount = "";

    @Option(names = "--penalty", paramLabel = "RUPIAH", descriptionKey = "cli.option.penalty")
    @Nullable String penalty;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            required = true,
            descriptionKey = "cli.option.payDate")
    String date = "";

    @Option(names = "--code", paramLabel = "KODE_IURAN", descriptionKey = "cli.option.code")
    @Nullable String code;

    @Option(names = "--reference", paramLabel = "TEXT", descriptionKey = "cli.option.reference")
    @Nullable String reference;

    @Option(names = "--funding", paramLabel = "TEXT", descriptionKey = "cli.option.payFunding")
    @Nullable String funding;

    @Option(names = "--segment", paramLabel = "NAME", descriptionKey = "cli.option.paySegment")
    @Nullable String segment;

    PayCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        Chosen.month(month);
        Chosen.rupiah(amount);
        Chosen.day(date);
        penalty();
        segment();
    }

    private @Nullable Segment segment() {
        return segment == null ? null : Chosen.one("--segment", segment, Segment.values());
    }

    private Rupiah penalty() {
        return penalty == null ? Rupiah.ZERO : Chosen.rupiah(penalty);
    }

    @Override
    Answer work(Doors doors) {
        Village place = Chosen.village(doors.villages(), village);
        Receipt receipt =
                doors.ledger()
                        .payments()
                        .record(
                                new PaymentForm(
                                        debtor(doors, place),
                                        Chosen.month(month),
                                        months,
                                        Chosen.rupiah(amount),
                                        penalty(),
                                        Chosen.day(date),
                                        code,
                                        reference,
                                        null));
        Texts texts = session().texts();
        Grid grid = new Grid();
        for (Receipt.Part part : receipt.parts()) {
            grid.row(texts.month(part.period()), texts.rupiah(part.amount()));
        }
        long ready =
                doors.coverages().ready().stream()
                        .filter(
                                one ->
                                        one.payment()
                                                .bill()
                                                .debtor()
                                                .equals(receipt.payment().debtor()))
                        .count();
        Rupiah penalty = receipt.payment().form().penalty();
        Answer answer = new Answer();
        if (!penalty.isZero()) {
            answer.say("cli.pay.penalty", place.name(), penalty);
        }
        answer.count("village", place.code().dotted())
                .count("amount", receipt.payment().form().amount().value())
                .count("penalty", penalty.value())
                .count("advance", receipt.advance().value())
                .count("open", receipt.open().value())
                .count("months", receipt.parts().stream().map(p -> p.period().toString()).toList())
                .say(
                        "cli.pay.done",
                        place.name(),
                        receipt.payment().form().amount(),
                        receipt.advance(),
                        receipt.open())
                .table(grid);
        return ready == 0
                ? answer
                : answer.count("ready", ready).say("cli.pay.ready", ready, place.code().dotted());
    }

    private Debtor debtor(Doors doors, Village place) {
        String wanted = funding;
        Segment part = segment();
        if (wanted == null && part == null) {
            return doors.ledger()
                    .payments()
                    .usual(place)
                    .orElseThrow(() -> Problem.of("cli.pay.debtor", place.name()));
        }
        List<Debtor> all = doors.ledger().payments().debtors(place);
        List<Debtor> meant =
                all.stream()
                        .filter(one -> part == null || one.segment() == part)
                        .filter(one -> wanted == null || named(one, wanted))
                        .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        if (meant.isEmpty()) {
            throw wanted == null
                    ? Problem.of("cli.pay.segment", Chosen.given(segment), place.name(), said(all))
                    : Problem.of(
                            "cli.pay.funding",
                            wanted,
                            place.name(),
                            all.stream().map(Debtor::funding).map(Chosen::word).toList());
        }
        throw meant.stream().allMatch(one -> one.self() != null)
                ? Problem.of(
                        "cli.pay.self",
                        place.name(),
                        meant.stream().map(Debtor::named).map(String::valueOf).toList())
                : Problem.of("cli.pay.several", place.name(), said(meant));
    }

    /** As what people are billed, and who pays. */
    private static List<String> said(List<Debtor> debtors) {
        return debtors.stream()
                .map(
                        one ->
                                Chosen.word(one.segment())
                                        + " ("
                                        + Objects.requireNonNullElse(
                                                one.named(), Chosen.word(one.funding()))
                                        + ")")
                .toList();
    }

    private static boolean named(Debtor debtor, String wanted) {
        return Chosen.word(debtor.funding())
                        .equals(wanted.toLowerCase(Locale.ROOT).replace('_', '-'))
                || wanted.equalsIgnoreCase(debtor.named());
    }
}
