package id.sadardesa.core.benefit;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person states about the share of a part of the body (PP 44/2015 Lampiran III).
 *
 * @param percent as typed, of 80 monthly wages; 40 or 7,5
 * @param checked whether somebody read it in the regulation
 */
public record PartShareForm(
        BodyPart part,
        String percent,
        @Nullable LocalDate from,
        String legalBasis,
        boolean checked) {
    /** The first day of the table. */
    public static final LocalDate FIRST = LocalDate.of(2015, 7, 1);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** What is wrong with it; nothing is asked of the database. */
    public List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        if (!isShare()) {
            found.add(FieldProblem.error("percent", "benefit.share.percent", percent.strip()));
        }
        if (from == null || from.isBefore(FIRST)) {
            found.add(FieldProblem.error("from", "benefit.form.from", FIRST));
        }
        if (legalBasis.isBlank()) {
            found.add(FieldProblem.error("legalBasis", "benefit.rule.noBasis"));
        }
        return found;
    }

    private boolean isShare() {
        return plain().matches("\\d{1,3}([.,]\\d{1,4})?") && value().compareTo(WHOLE) <= 0;
    }

    private String plain() {
        return percent.replace("%", "").strip();
    }

    private BigDecimal value() {
        return new BigDecimal(plain().replace(',', '.'));
    }

    /** Only for a form without {@link #problems}. */
    PartShare share() {
        return new PartShare(
                Ids.next(),
                part,
                value(),
                from == null ? FIRST : from,
                legalBasis.strip(),
                checked);
    }
}
