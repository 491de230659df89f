package id.sadardesa.desk.billing;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into the fields of the room, and notes what cannot be read. */
final class Typed {
    private Typed() {}

    /** An amount that must be there. */
    static Optional<Rupiah> amount(String field, String typed, List<FieldProblem> problems) {
        Optional<Rupiah> read = Rupiah.parse(typed);
        if (read.isEmpty()) {
            problems.add(
                    typed.isBlank()
                            ? FieldProblem.error(field, "billing.form.noAmount")
                            : FieldProblem.error(field, "billing.form.badAmount", typed));
        }
        return read;
    }

    /** An amount that is zero when nothing is typed. */
    static Optional<Rupiah> amountOrZero(String field, String typed, List<FieldProblem> problems) {
        return typed.isBlank() ? Optional.of(Rupiah.ZERO) : amount(field, typed, problems);
    }

    static @Nullable LocalDate day(
            String field, @Nullable LocalDate chosen, List<FieldProblem> problems) {
        if (chosen == null) {
            problems.add(FieldProblem.error(field, "billing.form.noDate"));
        }
        return chosen;
    }
}
