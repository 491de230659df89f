package id.sadardesa.desk.benefit;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.core.benefit.Benefits;
import id.sadardesa.core.benefit.Child;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what was typed of a case; what cannot be read is noted for its field. */
final class CaseFields {
    private CaseFields() {}

    /** The ages of the children with commas between; "-" for none, null when nobody asked. */
    static @Nullable List<Child> family(String words, List<FieldProblem> found) {
        String typed = words.strip();
        if (typed.isEmpty()) {
            return null;
        }
        List<Child> family = new ArrayList<>();
        if (!typed.equals("-")) {
            for (String age : typed.split("[,; ]+", -1)) {
                if (!age.isEmpty()) {
                    family.add(Child.aged(number("children", age, found)));
                }
            }
        }
        return family;
    }

    static int number(String field, String typed, List<FieldProblem> found) {
        String digits = typed.strip();
        if (digits.isEmpty()) {
            return 0;
        }
        if (!digits.matches("\\d{1,4}") || Integer.parseInt(digits) > Benefits.MOST_MONTHS) {
            found.add(FieldProblem.error(field, "benefit.room.badNumber"));
            return 0;
        }
        return Integer.parseInt(digits);
    }
}
