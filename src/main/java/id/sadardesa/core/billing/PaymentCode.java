package id.sadardesa.core.billing;

import id.sadardesa.base.FieldProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Kode iuran, the number under which a bank takes a contribution: 10 to 16 digits. */
final class PaymentCode {
    private PaymentCode() {}

    /** Without the blanks and dots people type; null when nothing is left. */
    static @Nullable String clean(@Nullable String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s.\\-]", "");
        return digits.isEmpty() ? null : digits;
    }

    static void check(@Nullable String typed, List<FieldProblem> problems) {
        String digits = clean(typed);
        if (digits != null && !digits.matches("\\d{10,16}")) {
            problems.add(FieldProblem.error("code", "billing.code.bad", digits));
        }
    }
}
