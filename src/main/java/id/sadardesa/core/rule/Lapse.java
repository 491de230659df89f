package id.sadardesa.core.rule;

import id.sadardesa.base.Text;
import java.time.LocalDate;
import java.util.UUID;

/**
 * After how many months in arrears contributions of participants without wages are no longer asked
 * for: until then the participation goes on, afterwards it rests until a later month is paid.
 *
 * @param months so many months late is still asked for
 * @param validFrom the first contribution month it holds for
 */
public record Lapse(UUID id, int months, LocalDate validFrom, String legalBasis) {
    RuleLine line() {
        return new RuleLine(
                id,
                RuleKind.LAPSE,
                RuleKind.LAPSE + " ",
                Text.of("rule.line.lapse"),
                Text.of("rule.line.months", months),
                null,
                validFrom,
                null,
                legalBasis,
                false);
    }
}
