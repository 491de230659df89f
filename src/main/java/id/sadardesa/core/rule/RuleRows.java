package id.sadardesa.core.rule;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of rules that an office adds itself, checked before they are written. */
final class RuleRows {
    private RuleRows() {}

    static Map<String, @Nullable Object> of(Cap cap) {
        positive(cap.amount());
        return row(cap.validFrom(), cap.legalBasis(), "amount", cap.amount().value());
    }

    static Map<String, @Nullable Object> of(AgeLimit limit) {
        if (limit.years() < 15 || limit.years() > 100) {
            throw Problem.of("rule.add.years", limit.years());
        }
        Map<String, @Nullable Object> row =
                row(limit.validFrom(), limit.legalBasis(), "years", limit.years());
        row.put("rule", limit.rule());
        return row;
    }

    static Map<String, @Nullable Object> of(Rate rate) {
        if (rate.percent().signum() < 0 || rate.percent().intValue() > 100) {
            throw Problem.of("rule.add.percent", rate.percent());
        }
        Map<String, @Nullable Object> row =
                row(rate.validFrom(), rate.legalBasis(), "percent", rate.percent());
        row.put("programme", rate.programme());
        row.put("payer", rate.payer());
        row.put("worker", rate.worker());
        row.put("risk_class", rate.risk());
        row.put("flat", rate.flat().value());
        row.put("valid_to", rate.validTo());
        return row;
    }

    static Map<String, @Nullable Object> of(Discount discount) {
        if (discount.percentDue().signum() < 0 || discount.percentDue().intValue() > 100) {
            throw Problem.of("rule.add.percent", discount.percentDue());
        }
        if (discount.validTo().isBefore(discount.validFrom())) {
            throw Problem.of("rule.add.order", discount.validFrom(), discount.validTo());
        }
        Map<String, @Nullable Object> row =
                row(
                        discount.validFrom(),
                        discount.legalBasis(),
                        "percent_due",
                        discount.percentDue());
        row.put("programme", discount.programme());
        row.put("worker", discount.worker());
        row.put("sector", discount.sector());
        row.put("public_money", discount.publicMoney());
        row.put("historic", discount.historic());
        row.put("valid_to", discount.validTo());
        return row;
    }

    static Map<String, @Nullable Object> of(Penalty penalty) {
        if (penalty.percent().signum() < 0 || penalty.percent().intValue() > 100) {
            throw Problem.of("rule.add.percent", penalty.percent());
        }
        Map<String, @Nullable Object> row =
                row(penalty.validFrom(), penalty.legalBasis(), "percent", penalty.percent());
        row.put("segment", penalty.segment());
        return row;
    }

    static Map<String, @Nullable Object> of(Holiday holiday) {
        return row(holiday.day(), holiday.legalBasis(), "yearly", holiday.yearly());
    }

    static Map<String, @Nullable Object> of(DueRule due) {
        Map<String, @Nullable Object> row =
                row(due.validFrom(), due.legalBasis(), "due_day", due.day());
        row.put("worker", due.worker());
        row.put("months_after", due.monthsAfter());
        row.put("valid_to", due.validTo());
        return row;
    }

    static Map<String, @Nullable Object> of(Lapse lapse) {
        return row(lapse.validFrom(), lapse.legalBasis(), "months", lapse.months());
    }

    static Map<String, @Nullable Object> of(EmployerRisk one) {
        Map<String, @Nullable Object> row =
                row(one.validFrom(), one.legalBasis(), "risk_class", one.risk());
        row.put("village_id", one.village());
        return row;
    }

    static Map<String, @Nullable Object> of(TermLimit limit) {
        Map<String, @Nullable Object> row =
                row(limit.validFrom(), limit.legalBasis(), "years", limit.years());
        row.put("post_kind", limit.kind());
        row.put("post_group", limit.group());
        return row;
    }

    static Map<String, @Nullable Object> of(JobLoss loss) {
        Map<String, @Nullable Object> row =
                row(loss.validFrom(), loss.legalBasis(), "state_percent", loss.statePercent());
        row.put("from_jkk", loss.fromJkk());
        row.put("from_jkm", loss.fromJkm());
        row.put("cap", loss.cap().value());
        row.put("valid_to", loss.validTo());
        return row;
    }

    static Map<String, @Nullable Object> of(Band band) {
        Map<String, @Nullable Object> row =
                row(band.validFrom(), band.legalBasis(), "base", band.base().value());
        row.put("income_from", band.incomeFrom().value());
        return row;
    }

    static Map<String, @Nullable Object> of(ConstructionRate rate) {
        Map<String, @Nullable Object> row =
                row(rate.validFrom(), rate.legalBasis(), "percent", rate.percent());
        row.put("programme", rate.programme());
        row.put("above", rate.above().value());
        return row;
    }

    private static Map<String, @Nullable Object> row(
            LocalDate from, String legalBasis, String column, Object value) {
        if (legalBasis.isBlank()) {
            throw Problem.of("rule.wage.legalBasis");
        }
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("valid_from", from);
        row.put("legal_basis", legalBasis.strip());
        row.put("delivered", false);
        row.put(column, value);
        return row;
    }

    private static void positive(Rupiah amount) {
        if (amount.compareTo(Rupiah.ZERO) <= 0) {
            throw Problem.of("rule.amount.positive", amount);
        }
    }
}
