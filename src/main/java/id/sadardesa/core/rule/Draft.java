package id.sadardesa.core.rule;

import id.sadardesa.base.Ids;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the office's own as it will be written.
 *
 * @param key finds the rule that it corrects: one of the same thing and first day
 * @param values what stands in the place of the question marks of the key
 * @param line how the list of rules will show it
 */
record Draft(
        UUID id,
        String table,
        String key,
        List<@Nullable Object> values,
        Map<String, @Nullable Object> row,
        RuleLine line) {

    static Draft of(Cap cap) {
        return draft(
                "rule_cap",
                "valid_from = ?",
                RuleRows.of(cap),
                RuleLines.line(cap),
                cap.validFrom());
    }

    static Draft of(AgeLimit limit) {
        return draft(
                "rule_age",
                "valid_from = ? and rule = ?",
                RuleRows.of(limit),
                RuleLines.line(limit),
                limit.validFrom(),
                limit.rule().name());
    }

    static Draft of(Rate rate) {
        return draft(
                "rule_rate",
                "valid_from = ? and programme = ? and payer = ? and worker = ?"
                        + " and risk_class is not distinct from ?",
                RuleRows.of(rate),
                RuleLines.line(rate),
                rate.validFrom(),
                rate.programme().name(),
                rate.payer().name(),
                rate.worker().name(),
                name(rate.risk()));
    }

    static Draft of(Discount discount) {
        return draft(
                "rule_discount",
                "valid_from = ? and programme = ? and worker is not distinct from ?"
                        + " and sector is not distinct from ?",
                RuleRows.of(discount),
                RuleLines.line(discount),
                discount.validFrom(),
                discount.programme().name(),
                name(discount.worker()),
                name(discount.sector()));
    }

    static Draft of(Penalty penalty) {
        return draft(
                "rule_penalty",
                "valid_from = ? and segment = ?",
                RuleRows.of(penalty),
                RuleLines.line(penalty),
                penalty.validFrom(),
                penalty.segment().name());
    }

    static Draft of(Holiday holiday) {
        return draft(
                "rule_holiday",
                "valid_from = ?",
                RuleRows.of(holiday),
                RuleLines.line(holiday),
                holiday.day());
    }

    static Draft of(DueRule due) {
        return draft(
                "rule_due",
                "valid_from = ? and worker = ?",
                RuleRows.of(due),
                RuleLines.line(due),
                due.validFrom(),
                due.worker().name());
    }

    static Draft of(Lapse lapse) {
        return draft(
                "rule_lapse",
                "valid_from = ?",
                RuleRows.of(lapse),
                lapse.line(),
                lapse.validFrom());
    }

    static Draft of(EmployerRisk one) {
        return draft(
                "employer_risk",
                "valid_from = ? and village_id = ?",
                RuleRows.of(one),
                RuleLines.line(one),
                one.validFrom(),
                one.village());
    }

    static Draft of(TermLimit limit) {
        return draft(
                "rule_term",
                "valid_from = ? and post_kind is not distinct from ?"
                        + " and post_group is not distinct from ?",
                RuleRows.of(limit),
                RuleLines.line(limit),
                limit.validFrom(),
                name(limit.kind()),
                name(limit.group()));
    }

    static Draft of(JobLoss loss) {
        return draft(
                "rule_job_loss",
                "valid_from = ?",
                RuleRows.of(loss),
                RuleLines.line(loss),
                loss.validFrom());
    }

    /** One row of a table: the office's own table of that month goes as a whole. */
    static Draft of(Band band) {
        return draft(
                "rule_band",
                "valid_from = ?",
                RuleRows.of(band),
                RuleLines.line(band),
                band.validFrom());
    }

    /** The same for one programme. */
    static Draft of(ConstructionRate rate) {
        return draft(
                "rule_construction",
                "valid_from = ? and programme = ?",
                RuleRows.of(rate),
                RuleLines.line(rate),
                rate.validFrom(),
                rate.programme().name());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Draft draft(
            String table,
            String key,
            Map<String, @Nullable Object> row,
            RuleLine line,
            @Nullable Object... values) {
        return new Draft(
                Ids.next(),
                table,
                key,
                Collections.unmodifiableList(Arrays.asList(values)),
                row,
                line);
    }
}
