package id.sadardesa.core.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.Overdue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Payments and arrears line by line, as an audience may see them: what participants pay themselves
 * is one sum for the whole office where nobody is named, at the end.
 */
final class DealingLines {
    private final DealingWords words;
    private final Texts texts;
    private final Audience audience;

    /**
     * A payment, or those of all who pay for themselves.
     *
     * @param on null for several
     * @param months what it went to; empty for several
     */
    record PaidLine(
            @Nullable LocalDate on,
            String who,
            String months,
            Rupiah amount,
            Rupiah penalty,
            @Nullable String code,
            @Nullable String reference) {
        private static PaidLine sum(String who, Rupiah amount, Rupiah penalty) {
            return new PaidLine(null, who, "–", amount, penalty, null, null);
        }

        private PaidLine and(PaidLine other) {
            return sum(who, amount.plus(other.amount), penalty.plus(other.penalty));
        }
    }

    /**
     * What a debtor owes, or all who pay for themselves.
     *
     * @param months how many; null for several debtors
     * @param oldest the first of them; null for several debtors
     */
    record OwedLine(String who, @Nullable Integer months, @Nullable Period oldest, Rupiah open) {}

    DealingLines(DealingWords words, Texts texts, Audience audience) {
        this.words = words;
        this.texts = texts;
        this.audience = audience;
    }

    List<PaidLine> paid(Dealings dealings) {
        List<PaidLine> lines = new ArrayList<>();
        PaidLine together = null;
        for (Paid one : dealings.payments()) {
            Debtor debtor = one.form().debtor();
            if (hidden(debtor)) {
                PaidLine own = PaidLine.sum(together(), one.form().amount(), one.form().penalty());
                together = together == null ? own : together.and(own);
            } else {
                lines.add(line(one));
            }
        }
        if (together != null) {
            lines.add(together);
        }
        return lines;
    }

    List<OwedLine> owed(Dealings dealings) {
        List<OwedLine> lines = new ArrayList<>();
        OwedLine together = null;
        for (Overdue one : dealings.arrears()) {
            Debtor debtor = one.debtor();
            if (hidden(debtor)) {
                Rupiah open = together == null ? Rupiah.ZERO : together.open();
                together = new OwedLine(together(), null, null, open.plus(one.open()));
            } else {
                lines.add(
                        new OwedLine(
                                words.debtor(debtor),
                                one.months().size(),
                                one.oldest(),
                                one.open()));
            }
        }
        if (together != null) {
            lines.add(together);
        }
        return lines;
    }

    private PaidLine line(Paid one) {
        return new PaidLine(
                one.form().on(),
                words.debtor(one.form().debtor()),
                words.months(one),
                one.form().amount(),
                one.form().penalty(),
                one.form().code(),
                one.form().reference());
    }

    private boolean hidden(Debtor debtor) {
        return debtor.self() != null && !audience.isPrivate();
    }

    private String together() {
        return texts.get("report.dealing.selfPayers");
    }
}
