package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.village.Village;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What months will cost a debtor that are not issued yet, from the records as they stand now. */
final class MonthsAhead {
    private final Contributions contributions;
    private @Nullable Function<Period, OfficeBill> now;

    MonthsAhead(Contributions contributions) {
        this.contributions = contributions;
    }

    private OfficeBill bill(Period month) {
        Function<Period, OfficeBill> known = now;
        if (known == null) {
            known = contributions.months();
            now = known;
        }
        return known.apply(month);
    }

    Rupiah cost(Period month, Debtor debtor) {
        return bill(month)
                .people()
                .filter(person -> Debtor.of(person).equals(debtor))
                .map(PersonBill::total)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** Who would be billed for a village. */
    List<Debtor> debtors(Village village, Period month) {
        return bill(month)
                .people()
                .filter(person -> person.village().id().equals(village.id()))
                .map(Debtor::of)
                .distinct()
                .sorted(Debtor.ORDER)
                .toList();
    }

    /**
     * All money of a debtor may reach as far as its issued bills and the further months that
     * payments named, whichever payment came first.
     *
     * @param after the account with the payment
     * @throws Problem when a payment is larger
     */
    void refuseTooMuch(PaymentForm form, Account after) {
        Set<Period> named = new TreeSet<>(after.named());
        named.removeAll(
                after.bills().stream().map(one -> one.bill().period()).collect(Collectors.toSet()));
        Rupiah ahead = Rupiah.ZERO;
        for (Period month : named) {
            ahead = ahead.plus(cost(month, form.debtor()));
        }
        if (after.advance().compareTo(ahead) > 0) {
            Rupiah limit = form.amount().minus(after.advance().minus(ahead));
            throw Problem.of(
                    "billing.pay.tooMuch",
                    form.amount(),
                    form.debtor().village().name(),
                    limit.compareTo(Rupiah.ZERO) < 0 ? Rupiah.ZERO : limit,
                    form.months());
        }
    }
}
