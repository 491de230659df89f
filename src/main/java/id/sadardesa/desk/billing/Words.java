package id.sadardesa.desk.billing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Account;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.SelfPayer;
import id.sadardesa.core.billing.Settlement;
import id.sadardesa.core.billing.Standing;
import id.sadardesa.desk.widget.StatusChip;
import id.sadardesa.desk.widget.Tone;
import java.time.LocalDate;

/** How the room says who owes and where a bill stands. */
record Words(Texts texts, LocalDate today) {
    /** Who pays, without the village. */
    String payer(Debtor debtor) {
        if (debtor.usual()) {
            return texts.get("billing.payer.usual");
        }
        SelfPayer self = debtor.self();
        if (self != null) {
            return texts.get("billing.payer.self", self.name());
        }
        String funding = texts.get(debtor.funding().textKey());
        String segment = texts.get(debtor.segment().textKey());
        return debtor.payer() == null
                ? texts.get("billing.payer.other", funding, segment)
                : texts.get("billing.payer.named", debtor.payer(), segment);
    }

    /** The village, and who pays where it is not the village itself. */
    String debtor(Debtor debtor) {
        String village = debtor.village().name();
        return debtor.usual() ? village : texts.get("billing.payer.of", village, payer(debtor));
    }

    /** An amount for a column whose title says that it is rupiah. */
    String amount(Rupiah amount) {
        return texts.decimal(amount.value(), 2);
    }

    /** What a debtor owes, and how far what it paid ahead reaches. */
    String owing(Account account) {
        long count = account.bills().stream().filter(Settlement::asked).count();
        String owed =
                count == 0
                        ? texts.get("billing.pay.owingNothing")
                        : texts.get("billing.pay.owing", account.open(), count);
        Rupiah ahead = account.advance();
        if (ahead.isZero()) {
            return owed;
        }
        return account.aheadUntil()
                .map(until -> texts.get("billing.pay.paidUntil", owed, ahead, until))
                .orElseGet(() -> texts.get("billing.pay.paidAhead", owed, ahead));
    }

    String state(Settlement bill) {
        int late = bill.monthsLate(today);
        if (bill.paidAhead()) {
            return texts.get("billing.state.paidAhead");
        }
        return late > 0
                ? texts.get("billing.state.late", late)
                : texts.get(standing(bill).textKey());
    }

    StatusChip chip(Settlement bill) {
        return new StatusChip(tone(bill), state(bill));
    }

    Tone tone(Settlement bill) {
        if (bill.monthsLate(today) > 0) {
            return Tone.BAD;
        }
        return switch (standing(bill)) {
            case PAID, ADVANCE -> Tone.GOOD;
            case PARTLY -> Tone.WAIT;
            case LAPSED -> Tone.BAD;
            case OPEN, NOT_ISSUED -> Tone.INFO;
        };
    }

    private static Standing standing(Settlement bill) {
        if (bill.lapsed()) {
            return Standing.LAPSED;
        }
        if (bill.settled()) {
            return Standing.PAID;
        }
        return bill.paid().isZero() ? Standing.OPEN : Standing.PARTLY;
    }

    /** By what a column of states is sorted: what is latest comes last. */
    int rank(Settlement bill) {
        return standing(bill) == Standing.PAID ? -1 : bill.monthsLate(today);
    }
}
