package id.sadardesa.core.benefit;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person states about a benefit rule of the office's own.
 *
 * @param value as typed, in the unit of the item; of a table, its steps between semicolons, each an
 *     amount and after an "x" the months or years it holds for
 * @param checked whether somebody read it in the regulation
 */
public record BenefitRuleForm(
        Item item, String value, @Nullable LocalDate from, String legalBasis, boolean checked) {
    private static final LocalDate FIRST = LocalDate.of(2015, 7, 1);

    /** What is wrong with it; nothing is asked of the database. */
    public List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        if (item.table() && steps().isEmpty()) {
            found.add(FieldProblem.error("value", "benefit.steps." + item, value.strip()));
        } else if (!item.table() && amount(value).isEmpty()) {
            found.add(FieldProblem.error("value", "benefit.form." + item.unit(), value));
        }
        if (from == null || from.isBefore(FIRST)) {
            found.add(FieldProblem.error("from", "benefit.form.from", FIRST));
        }
        if (legalBasis.isBlank()) {
            found.add(FieldProblem.error("legalBasis", "benefit.rule.noBasis"));
        }
        return found;
    }

    /** One step of a table as it was typed. */
    private record Step(BigDecimal amount, @Nullable Integer span) {}

    /** The steps of a table; empty when one cannot be read or they are not as many as there are. */
    private Optional<List<Step>> steps() {
        List<Step> steps = new ArrayList<>();
        for (String row : value.split("[;\n]", -1)) {
            String[] parts = row.strip().split("\\s*[x×]\\s*", -1);
            Optional<BigDecimal> amount = amount(parts[0]);
            boolean spanned = parts.length == 2 && parts[1].matches("\\d{1,3}");
            if (amount.isEmpty() || parts.length > 2 || (parts.length == 2 && !spanned)) {
                return Optional.empty();
            }
            steps.add(new Step(amount.get(), spanned ? Integer.valueOf(parts[1]) : null));
        }
        return Optional.of(steps).filter(this::whole);
    }

    /** Each level of school has a step; only the last pay while unable to work has no end. */
    private boolean whole(List<Step> steps) {
        List<Step> limited = item == Item.SICK_PAY ? steps.subList(0, steps.size() - 1) : steps;
        boolean ends = limited.stream().allMatch(step -> step.span() != null);
        return ends && (item != Item.SCHOLARSHIP || steps.size() == School.values().length);
    }

    private Optional<BigDecimal> amount(String typed) {
        String plain = typed.replace("%", "").strip();
        return switch (item.unit()) {
            case RUPIAH -> Rupiah.parse(plain).map(Rupiah::value);
            case PERCENT ->
                    plain.matches("\\d{1,3}([.,]\\d{1,2})?")
                            ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                            : Optional.empty();
            case COUNT ->
                    plain.matches("\\d{1,4}")
                            ? Optional.of(new BigDecimal(plain))
                            : Optional.empty();
            case NONE -> Optional.empty();
        };
    }

    /** Only for a form without {@link #problems}; the span is that of the rule it follows. */
    BenefitRule rule(BenefitBook book) {
        LocalDate first = from == null ? FIRST : from;
        return new BenefitRule(
                Ids.next(),
                item,
                1,
                amount(value).orElseThrow(),
                book.find(item, first).map(BenefitRule::span).orElse(null),
                first,
                legalBasis.strip(),
                checked);
    }

    /** The steps of a table, of a form without problems. */
    List<BenefitRule> table() {
        LocalDate first = from == null ? FIRST : from;
        List<BenefitRule> rules = new ArrayList<>();
        for (Step step : steps().orElseThrow()) {
            rules.add(
                    new BenefitRule(
                            Ids.next(),
                            item,
                            rules.size() + 1,
                            step.amount(),
                            step.span(),
                            first,
                            legalBasis.strip(),
                            checked));
        }
        return rules;
    }

    /** The table that holds on a day as one would type it, to be changed; empty for others. */
    public static String typed(BenefitBook book, Item item, LocalDate on) {
        return item.table()
                ? book.table(item, on).stream()
                        .map(BenefitRuleForm::typed)
                        .collect(Collectors.joining("; "))
                : "";
    }

    private static String typed(BenefitRule rule) {
        String amount = rule.amount().setScale(2, RoundingMode.HALF_UP).toPlainString();
        String plain = amount.endsWith(".00") ? amount.substring(0, amount.length() - 3) : amount;
        Integer span = rule.span();
        return span == null ? plain : plain + " x " + span;
    }
}
