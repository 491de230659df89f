package id.sadardesa.core.form;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Village;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is not written into an upload workbook, or what somebody should look at although the
 * row was written.
 *
 * @param person whom it is about; null when it is about the whole employer
 * @param village where the person's post is, or whose employer it is; null for the office
 * @param found what stands there, shortened where it is secret; empty when nothing does
 * @param problem under the name of the column: what is expected and what to do
 */
public record SippFault(
        @Nullable Person person, @Nullable Village village, String found, FieldProblem problem) {
    /** The column of the workbook. */
    public String column() {
        return problem.field();
    }
}
