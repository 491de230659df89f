package id.sadardesa.core.rule;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person states about a rule of the office's own; which parts count depends on the kind.
 *
 * @param from the first contribution month it holds for
 * @param until the last month, or null; a discount must have one
 * @param value as typed: per cent of rates, discounts and penalties, rupiah of a ceiling, years of
 *     an age, day of the month of a holiday
 * @param risk the risk class a rate holds for, or null for all
 * @param worker whom a rate or discount holds for; null means everybody, for a discount only
 * @param sector the work a discount holds for, or null for all
 * @param publicMoney whether a discount also holds where APBN or APBD pays
 */
public record RuleForm(
        RuleKind kind,
        Period from,
        @Nullable Period until,
        String value,
        String legalBasis,
        Programme programme,
        Payer payer,
        @Nullable Worker worker,
        @Nullable RiskClass risk,
        @Nullable Sector sector,
        boolean publicMoney,
        AgeRule age,
        Segment segment) {

    /** What is wrong with it; nothing is asked of the database. */
    public List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        if (kind == RuleKind.CAP) {
            if (Rupiah.parse(value).filter(amount -> !amount.isZero()).isEmpty()) {
                found.add(FieldProblem.error("value", "rule.form.amount", value));
            }
        } else if (kind == RuleKind.AGE) {
            if (!value.strip().matches("\\d{1,3}")) {
                found.add(FieldProblem.error("value", "rule.form.years", value));
            }
        } else if (kind == RuleKind.HOLIDAY) {
            if (day().isEmpty()) {
                found.add(FieldProblem.error("value", "rule.form.day", value, from));
            }
        } else if (percent().isEmpty()) {
            found.add(FieldProblem.error("value", "rule.form.percent", value));
        }
        if (legalBasis.isBlank()) {
            found.add(FieldProblem.error("legalBasis", "rule.wage.legalBasis"));
        }
        if (kind == RuleKind.DISCOUNT && until == null) {
            found.add(FieldProblem.error("until", "rule.form.noUntil"));
        } else if (until != null && until.compareTo(from) < 0) {
            found.add(FieldProblem.error("until", "rule.wage.until", until, from));
        }
        return found;
    }

    /** As offices write it, {@code 0,24} or {@code 0.24}; 0 to 100. */
    private Optional<BigDecimal> percent() {
        String plain = value.replace("%", "").strip().replace(',', '.');
        return plain.matches("\\d{1,3}(\\.\\d{1,4})?")
                ? Optional.of(new BigDecimal(plain))
                        .filter(share -> share.compareTo(BigDecimal.valueOf(100)) <= 0)
                : Optional.empty();
    }

    private Optional<LocalDate> day() {
        String plain = value.strip();
        return plain.matches("\\d{1,2}")
                ? Optional.of(Integer.parseInt(plain))
                        .filter(day -> day > 0 && from.month().isValidDay(day))
                        .map(from.month()::atDay)
                : Optional.empty();
    }

    /** Only for a form without {@link #problems}. */
    void addTo(Rules rules) {
        switch (kind) {
            case RATE -> rules.add(rate());
            case CAP ->
                    rules.add(
                            new Cap(
                                    Ids.next(),
                                    Rupiah.parse(value).orElseThrow(),
                                    from.first(),
                                    legalBasis));
            case AGE ->
                    rules.add(
                            new AgeLimit(
                                    Ids.next(),
                                    age,
                                    Integer.parseInt(value.strip()),
                                    from.first(),
                                    legalBasis));
            case DISCOUNT -> rules.add(discount());
            case PENALTY ->
                    rules.add(
                            new Penalty(
                                    Ids.next(),
                                    segment,
                                    percent().orElseThrow(),
                                    from.first(),
                                    legalBasis));
            case HOLIDAY ->
                    rules.add(new Holiday(Ids.next(), day().orElseThrow(), false, legalBasis));
            case TERM, BAND, JOB_LOSS, CONSTRUCTION ->
                    throw new IllegalArgumentException(kind + " cannot be added");
        }
    }

    private Rate rate() {
        return new Rate(
                Ids.next(),
                programme,
                payer,
                worker == null ? Worker.WAGE_EARNER : worker,
                programme == Programme.JKK ? risk : null,
                percent().orElseThrow(),
                Rupiah.ZERO,
                from.first(),
                until == null ? null : until.last(),
                legalBasis);
    }

    private Discount discount() {
        return new Discount(
                Ids.next(),
                programme,
                worker,
                sector,
                publicMoney,
                false,
                percent().orElseThrow(),
                from.first(),
                Objects.requireNonNull(until).last(),
                legalBasis);
    }
}
