package id.sadardesa.core.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.Overdue;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Payments and arrears line by line, as an audience may see them: what participants pay themselves
 * is one sum for each village where nobody is named.
 */
final class DealingLines {
    private final DealingWords words;
    private final Texts texts;
    private final Audience audience;

    /**
     * A payment, or those of all in a village who pay for themselves.
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
     * What a debtor owes, or all in a village who pay for themselves.
     *
     * @param months of several the most that one of them owes
     */
    record OwedLine(String who, int months, Period oldest, Rupiah open) {
        private OwedLine and(OwedLine other) {
            return new OwedLine(
                    who,
                    Math.max(months, other.months),
                    oldest.compareTo(other.oldest) <= 0 ? oldest : other.oldest,
                    open.plus(other.open));
        }
    }

    DealingLines(DealingWords words, Texts texts, Audience audience) {
        this.words = words;
        this.texts = texts;
        this.audience = audience;
    }

    List<PaidLine> paid(Dealings dealings) {
        List<PaidLine> lines = new ArrayList<>();
        Map<Village, PaidLine> together = new LinkedHashMap<>();
        for (Paid one : dealings.payments()) {
            Debtor debtor = one.form().debtor();
            if (hidden(debtor)) {
                together.merge(
                        debtor.village(),
                        PaidLine.sum(together(debtor), one.form().amount(), one.form().penalty()),
                        PaidLine::and);
            } else {
                lines.add(line(one));
            }
        }
        lines.addAll(together.values());
        return lines;
    }

    List<OwedLine> owed(Dealings dealings) {
        List<OwedLine> lines = new ArrayList<>();
        Map<Village, OwedLine> together = new LinkedHashMap<>();
        for (Overdue one : dealings.arrears()) {
            Debtor debtor = one.debtor();
            OwedLine line =
                    new OwedLine(
                            hidden(debtor) ? together(debtor) : words.debtor(debtor),
                            one.months().size(),
                            one.oldest(),
                            one.open());
            if (hidden(debtor)) {
                together.merge(debtor.village(), line, OwedLine::and);
            } else {
                lines.add(line);
            }
        }
        lines.addAll(together.values());
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

    private String together(Debtor debtor) {
        return texts.get("report.dealing.selfPayers", debtor.village().name());
    }
}
