package id.sadardesa.core.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.billing.Account;
import id.sadardesa.core.billing.Overdue;
import id.sadardesa.core.billing.Payment;
import id.sadardesa.core.billing.Settlement;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.claim.Claim;
import id.sadardesa.core.claim.ClaimStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the office's ledgers say of a month: payments, what is owed, cards and claims.
 *
 * @param payments those made in the month, by day
 * @param bills the bills of the month, each as far as it was paid by the day of the report
 * @param arrears who owed what by the day of the report
 * @param cards how many cards were printed, handed over and put out of use in the month
 * @param claims those begun or moved in the month, or still open, each as it stood
 */
public record Dealings(
        List<Paid> payments,
        List<Settlement> bills,
        List<Overdue> arrears,
        Cards cards,
        List<Case> claims) {
    /** Nothing on record. */
    public static final Dealings NONE =
            new Dealings(List.of(), List.of(), List.of(), new Cards(0, 0, 0), List.of());

    /** Numbers of cards. */
    public record Cards(int printed, int handed, int ended) {
        boolean any() {
            return printed + handed + ended > 0;
        }
    }

    /**
     * A claim as it stood on the day of the report.
     *
     * @param person the participant's name
     */
    public record Case(Claim claim, String person, ClaimStep step) {}

    public Dealings {
        payments = List.copyOf(payments);
        bills = List.copyOf(bills);
        arrears = List.copyOf(arrears);
        claims = List.copyOf(claims);
    }

    static List<Paid> paid(
            List<Payment> all, List<Account> accounts, Period period, LocalDate day) {
        return all.stream()
                .filter(one -> in(one.form().on(), period, day))
                .map(one -> Paid.of(one, accounts))
                .toList();
    }

    static List<Settlement> billed(List<Account> accounts, Period period) {
        return accounts.stream().flatMap(one -> one.of(period).stream()).toList();
    }

    static Cards cards(List<IssuedCard> all, Period period, LocalDate day) {
        int printed = 0;
        int handed = 0;
        int ended = 0;
        for (IssuedCard one : all) {
            printed += in(one.printedOn(), period, day) ? 1 : 0;
            handed += in(one.handedOn(), period, day) ? 1 : 0;
            ended += in(one.endedOn(), period, day) ? 1 : 0;
        }
        return new Cards(printed, handed, ended);
    }

    /**
     * @param names the names of people by id
     */
    static List<Case> claims(
            List<Claim> all, Map<UUID, String> names, Period period, LocalDate day) {
        return all.stream()
                .flatMap(
                        claim ->
                                stood(claim, day)
                                        .filter(
                                                step ->
                                                        step.state().open()
                                                                || in(step.on(), period, day))
                                        .map(
                                                step ->
                                                        new Case(
                                                                claim,
                                                                names.getOrDefault(
                                                                        claim.personId(), ""),
                                                                step))
                                        .stream())
                .toList();
    }

    private static Optional<ClaimStep> stood(Claim claim, LocalDate day) {
        return claim.steps().stream()
                .filter(step -> !step.on().isAfter(day))
                .reduce((one, later) -> later);
    }

    private static boolean in(@Nullable LocalDate on, Period period, LocalDate day) {
        return on != null && !on.isBefore(period.first()) && !on.isAfter(day);
    }

    public Rupiah paid() {
        return payments.stream().map(one -> one.form().amount()).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public Rupiah penalties() {
        return payments.stream().map(one -> one.form().penalty()).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public Rupiah owed() {
        return arrears.stream().map(Overdue::open).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    Rupiah billed() {
        return bills.stream().map(one -> one.bill().owed()).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    Rupiah settled() {
        return bills.stream().map(Settlement::paid).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    Rupiah open() {
        return bills.stream().map(Settlement::open).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
