package id.sadardesa.core.billing;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be wrong with a payment as it was stated, and the same without what people type extra.
 */
final class PaymentCheck {
    private static final int CODE = 20;
    private static final int REFERENCE = 60;
    private static final int NOTE = 300;

    /** So many months ahead are paid at most; what is earlier is a mistyped year. */
    private static final int MOST_AHEAD = 12;

    private PaymentCheck() {}

    /**
     * @param codes how long a kode iuran is, see {@link PaymentCode#check}
     */
    static List<FieldProblem> problems(PaymentForm form, LocalDate today, String codes) {
        List<FieldProblem> problems = new ArrayList<>();
        boolean penaltyAlone = form.amount().isZero() && form.penalty().compareTo(Rupiah.ZERO) > 0;
        if (!penaltyAlone && form.amount().compareTo(Rupiah.ZERO) <= 0) {
            problems.add(FieldProblem.error("amount", "billing.pay.amount", form.amount()));
        }
        if (form.penalty().compareTo(Rupiah.ZERO) < 0) {
            problems.add(FieldProblem.error("penalty", "billing.pay.penalty", form.penalty()));
        }
        if (form.months() < 1 || form.months() > 12) {
            problems.add(FieldProblem.error("months", "billing.pay.months", form.months()));
        }
        if (form.on().isAfter(today)) {
            problems.add(FieldProblem.error("on", "billing.pay.future", form.on()));
        }
        if (form.on().isBefore(form.from().first().minusMonths(MOST_AHEAD))) {
            problems.add(FieldProblem.error("on", "billing.pay.longAgo", form.on(), form.from()));
        }
        PaymentCode.check(form.code(), codes, problems);
        length("code", form.code(), CODE, problems);
        length("reference", form.reference(), REFERENCE, problems);
        length("note", form.note(), NOTE, problems);
        return problems;
    }

    private static void length(
            String field, @Nullable String text, int most, List<FieldProblem> problems) {
        if (text != null && text.strip().length() > most) {
            problems.add(FieldProblem.error(field, "billing.pay.long", text.length(), most));
        }
    }

    /**
     * @throws Problem when a payment with the same number, day and amount is on record
     */
    static void refuseTwice(PaymentForm form, List<Payment> paid) {
        for (Payment other : paid) {
            PaymentForm one = other.form();
            boolean named = form.reference() != null || form.code() != null;
            if (named
                    && Objects.equals(one.reference(), form.reference())
                    && Objects.equals(one.code(), form.code())
                    && one.on().equals(form.on())
                    && one.amount().equals(form.amount())
                    && (!one.amount().isZero() || one.penalty().equals(form.penalty()))) {
                throw Problem.of(
                        "billing.pay.twice",
                        form.amount().plus(form.penalty()),
                        form.on(),
                        form.debtor().village().name());
            }
        }
    }

    /**
     * @param after the account with the payment
     * @throws Problem when a month that it names was no longer asked for on its day
     */
    static void refuseLapsed(PaymentForm form, Account after) {
        for (Period month : form.named()) {
            LocalDate lapsed = after.of(month).map(Settlement::lapsedOn).orElse(null);
            if (lapsed != null && !lapsed.isAfter(form.on())) {
                throw Problem.of(
                        "billing.pay.lapsed", month, form.debtor().village().name(), lapsed);
            }
        }
    }

    /**
     * @param after the account with the payment
     * @param owed what being late costs by the office's reckoning, whatever was paid of it
     * @throws Problem when more was paid as penalty than that, and than the branch's bills say
     */
    static void refusePenalty(PaymentForm form, Account after, Rupiah owed) {
        Rupiah asked =
                after.bills().stream()
                        .flatMap(one -> Stream.ofNullable(one.bill().official()))
                        .map(Official::penalty)
                        .reduce(Rupiah.ZERO, Rupiah::plus);
        Rupiah most = owed.compareTo(asked) >= 0 ? owed : asked;
        if (!form.penalty().isZero() && after.penalty().compareTo(most) > 0) {
            Rupiah left = most.minus(after.penalty().minus(form.penalty()));
            throw Problem.of(
                    "billing.pay.penaltyTooMuch",
                    form.penalty(),
                    form.debtor().village().name(),
                    left.compareTo(Rupiah.ZERO) < 0 ? Rupiah.ZERO : left);
        }
    }

    static PaymentForm clean(PaymentForm form) {
        return new PaymentForm(
                form.debtor(),
                form.from(),
                form.months(),
                form.amount(),
                form.penalty(),
                form.on(),
                PaymentCode.clean(form.code()),
                text(form.reference()),
                text(form.note()));
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
