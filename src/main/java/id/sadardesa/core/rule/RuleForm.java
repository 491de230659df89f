package id.sadardesa.core.rule;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person states about a rule of the office's own.
 *
 * @param from the first contribution month it holds for
 * @param until the last month, or null; a discount must have one
 * @param value as typed: per cent of rates, discounts and penalties, rupiah of a ceiling or fixed
 *     amount, years of an age or term, months of a lapse, day of the month of a holiday or due day,
 *     the rows of a table; nothing of a risk class
 * @param scope what it is about
 */
public record RuleForm(
        RuleKind kind,
        Period from,
        @Nullable Period until,
        String value,
        String legalBasis,
        RuleScope scope) {

    /** What is wrong with it; nothing is asked of the database. */
    public List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        value(found);
        whom(found);
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

    private void value(List<FieldProblem> found) {
        switch (kind) {
            case CAP, FLAT ->
                    refuse(
                            Rupiah.parse(value).filter(amount -> !amount.isZero()),
                            "rule.form.amount",
                            found);
            case AGE -> refuse(years(0, 999), "rule.form.years", found);
            case TERM -> refuse(years(1, 20), "rule.form.term", found);
            case LAPSE -> refuse(years(1, 24), "rule.form.lapse", found);
            case DUE -> refuse(years(1, 31), "rule.form.dueDay", found);
            case HOLIDAY -> {
                if (day().isEmpty()) {
                    found.add(FieldProblem.error("value", "rule.form.day", value, from));
                }
            }
            case RATE, DISCOUNT, PENALTY ->
                    refuse(RuleTable.percent(value), "rule.form.percent", found);
            case BAND -> refuse(RuleTable.bounds(value, false), "rule.form.bands", found);
            case CONSTRUCTION ->
                    refuse(RuleTable.bounds(value, true), "rule.form.construction", found);
            case JOB_LOSS -> refuse(RuleTable.shares(value), "rule.form.jobLoss", found);
            case RISK -> {}
        }
    }

    private void refuse(Optional<?> read, String sentence, List<FieldProblem> found) {
        if (read.isEmpty()) {
            found.add(FieldProblem.error("value", sentence, value.strip()));
        }
    }

    /** A rate is never saved for others than it says, nor for whom there is nothing to pay it. */
    private void whom(List<FieldProblem> found) {
        Worker worker = scope.worker();
        boolean own = worker != Worker.WAGE_EARNER;
        boolean risk = scope.programme() == Programme.JKK && scope.risk() != null;
        if (kind == RuleKind.RATE && own && scope.programme() == Programme.JP) {
            found.add(FieldProblem.error("worker", "rule.form.noPension"));
        } else if (kind == RuleKind.RATE && own && risk) {
            found.add(FieldProblem.error("worker", "rule.form.riskOfWage"));
        } else if (kind == RuleKind.RATE
                && worker == Worker.SELF_EMPLOYED
                && scope.payer() == Payer.EMPLOYER) {
            found.add(FieldProblem.error("payer", "rule.form.noEmployer"));
        } else if (kind == RuleKind.FLAT && scope.programme() == Programme.JP) {
            found.add(FieldProblem.error("programme", "rule.form.noPension"));
        } else if (kind == RuleKind.RISK && scope.village() == null) {
            found.add(FieldProblem.error("village", "rule.form.village"));
        } else if (kind == RuleKind.RISK && scope.risk() == null) {
            found.add(FieldProblem.error("risk", "rule.form.risk"));
        } else if (kind == RuleKind.TERM && scope.post() == null && scope.group() == null) {
            found.add(FieldProblem.error("post", "rule.form.post"));
        }
    }

    private Optional<Integer> years(int least, int most) {
        return Optional.of(value.strip())
                .filter(plain -> plain.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(count -> count >= least && count <= most);
    }

    /** A whole number, of a form without problems. */
    int count() {
        return Integer.parseInt(value.strip());
    }

    Optional<LocalDate> day() {
        String plain = value.strip();
        return plain.matches("\\d{1,2}")
                ? Optional.of(Integer.parseInt(plain))
                        .filter(day -> day > 0 && from.month().isValidDay(day))
                        .map(from.month()::atDay)
                : Optional.empty();
    }

    /**
     * What it would change, each of its rules with the one that holds so far; only for a form
     * without {@link #problems}, but for a legal basis that is not typed yet.
     *
     * @param known the rules on record
     */
    public List<RuleChange> changes(List<RuleLine> known) {
        RuleForm whole =
                legalBasis.isBlank() ? new RuleForm(kind, from, until, value, "-", scope) : this;
        return RuleDrafts.of(whole).stream()
                .map(draft -> RuleChange.of(draft.line(), known))
                .toList();
    }
}
