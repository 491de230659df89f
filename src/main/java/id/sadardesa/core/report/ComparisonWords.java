package id.sadardesa.core.report;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** How papers and screens say a comparison. */
public final class ComparisonWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    /** Causes of one change that are said; the rest is counted. */
    private static final int MOST_CAUSES = 3;

    private final Texts texts;

    public ComparisonWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * How one side is called: the month, or the month as it was reported and as it is known now.
     */
    public Text side(Comparison comparison, boolean later) {
        if (!comparison.oneMonth()) {
            return Text.of(
                    "report.compare.side.month",
                    (later ? comparison.after() : comparison.before()).period());
        }
        return Text.of(later ? "report.compare.side.now" : "report.compare.side.reported");
    }

    public String value(Comparison.Figure figure, BigDecimal value) {
        return figure.money()
                ? texts.rupiah(new Rupiah(value))
                : texts.get("report.figure.whole", value.intValueExact());
    }

    /** With its sign, so that growth is not mistaken for the value. */
    public String growth(Comparison.Figure figure) {
        int sign = figure.growth().signum();
        String size = value(figure, figure.growth().abs());
        return sign == 0 ? "–" : (sign > 0 ? "+" : "−") + size;
    }

    public String what(MemberChange change) {
        return change.details().stream()
                .map(one -> texts.get(one))
                .collect(Collectors.joining("; "));
    }

    /** Which payment it is: how much, when and for which months. */
    String what(PaymentChange change) {
        Paid paid = change.paid();
        return texts.get(
                "report.compare.payment",
                paid.form().amount(),
                paid.form().on(),
                new DealingWords(texts, Audience.SIGNATURE).months(paid));
    }

    /** Whose it is. */
    String who(PaymentChange change) {
        return new DealingWords(texts, Audience.SIGNATURE).debtor(change.paid().form().debtor());
    }

    String why(PaymentChange change) {
        return why(change.why());
    }

    /** What was done meanwhile, the latest of it; or that the journal knows of nothing. */
    public String why(MemberChange change) {
        return change.fellBehind() ? texts.get("report.compare.unpaid") : why(change.why());
    }

    private String why(List<MemberChange.Cause> all) {
        if (all.isEmpty()) {
            return texts.get("report.compare.noCause");
        }
        List<MemberChange.Cause> last =
                all.subList(Math.max(0, all.size() - MOST_CAUSES), all.size());
        String said = last.stream().map(this::cause).collect(Collectors.joining("; "));
        int more = all.size() - last.size();
        return more == 0 ? said : texts.get("report.compare.moreCauses", said, more);
    }

    private String cause(MemberChange.Cause cause) {
        String done =
                texts.get(
                        "report.compare.cause",
                        cause.action(),
                        DAY.format(cause.at()),
                        cause.operator());
        return cause.why() == null || cause.why().isBlank()
                ? done
                : texts.get("report.compare.because", done, cause.why());
    }
}
