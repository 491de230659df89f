package id.sadardesa.core.benefit;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person states about a benefit rule of the office's own.
 *
 * @param value as typed, in the unit of the item
 * @param checked whether somebody read it in the regulation
 */
public record BenefitRuleForm(
        Item item, String value, @Nullable LocalDate from, String legalBasis, boolean checked) {
    private static final LocalDate FIRST = LocalDate.of(2015, 7, 1);

    /** What is wrong with it; nothing is asked of the database. */
    public List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        if (amount().isEmpty()) {
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

    private Optional<BigDecimal> amount() {
        String plain = value.replace("%", "").strip();
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
                amount().orElseThrow(),
                book.find(item, first).map(BenefitRule::span).orElse(null),
                first,
                legalBasis.strip(),
                checked);
    }
}
