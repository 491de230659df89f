package id.sadardesa.core.report;

import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Debtor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How payments, cards and claims are said in the monthly report, on paper and in the workbook. */
final class DealingWords {
    private static final List<String> PAYMENTS =
            List.of("no", "on", "village", "months", "amount", "penalty", "code", "reference");
    private static final List<String> ARREARS = List.of("no", "village", "late", "since", "open");
    private static final List<String> CLAIMS =
            List.of("no", "kind", "person", "event", "heir", "state", "since");

    private final Texts texts;
    private final Audience audience;

    DealingWords(Texts texts, Audience audience) {
        this.texts = texts;
        this.audience = audience;
    }

    private List<String> titles(List<String> keys) {
        return keys.stream().map(key -> texts.get("report.dealing." + key)).toList();
    }

    List<String> payments() {
        return titles(PAYMENTS);
    }

    List<String> arrears() {
        return titles(ARREARS);
    }

    List<String> claims() {
        return titles(CLAIMS);
    }

    /** What was paid and is owed, line by line. */
    DealingLines lines() {
        return new DealingLines(this, texts, audience);
    }

    /** The village, and who pays where it is not the village itself. */
    String debtor(Debtor debtor) {
        String village = debtor.village().name();
        if (debtor.usual()) {
            return village;
        }
        String payer = debtor.named();
        return village + ", " + (payer == null ? texts.get(debtor.funding().textKey()) : payer);
    }

    /** The months that a payment went to. */
    String months(Paid paid) {
        return paid.from().equals(paid.to())
                ? texts.month(paid.from())
                : texts.get("report.dealing.span", paid.from(), paid.to());
    }

    /** How many months somebody owes. */
    String months(DealingLines.OwedLine line) {
        return line.months() == null ? "–" : line.months().toString();
    }

    /** The first of them. */
    String since(DealingLines.OwedLine line) {
        return line.oldest() == null ? "–" : texts.month(line.oldest());
    }

    static String orDash(@Nullable String said) {
        return said == null ? "–" : said;
    }

    /** What the bills of the month come to; no sum of nothing when none is issued yet. */
    String summary(Dealings dealings, LocalDate day) {
        if (dealings.bills().isEmpty()) {
            return texts.get("report.dealing.noBills");
        }
        return texts.get(
                "report.dealing.summary",
                dealings.billed(),
                dealings.settled(),
                dealings.open(),
                texts.longDate(day));
    }
}
