package id.sadardesa.core.billing;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.core.office.Choice;
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

    /**
     * @param length the office's {@link Choice#PAYMENT_CODE}
     */
    static void check(@Nullable String typed, String length, List<FieldProblem> problems) {
        String digits = clean(typed);
        if (digits == null) {
            return;
        }
        int exact =
                switch (length) {
                    case "eleven" -> 11;
                    case "twelve" -> 12;
                    case "fifteen" -> 15;
                    default -> 0;
                };
        if (!digits.matches("\\d{10,16}")) {
            problems.add(FieldProblem.error("code", "billing.code.bad", digits));
        } else if (exact > 0 && digits.length() != exact) {
            problems.add(
                    FieldProblem.error(
                            "code", "billing.code.length", digits, digits.length(), exact));
        }
    }
}
