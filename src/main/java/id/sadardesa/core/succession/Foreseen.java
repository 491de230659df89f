package id.sadardesa.core.succession;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Reason;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a change would come to, before it is written.
 *
 * @param problems what is wrong or doubtful with the form
 * @param reasons what speaks against the successor's participation
 * @param notes what will happen, in sentences: months by the rule, participation, card
 */
public record Foreseen(List<FieldProblem> problems, List<Reason> reasons, List<Text> notes) {
    public Foreseen {
        problems = List.copyOf(problems);
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
    }

    /** The same with the problems of some fields only. */
    public Foreseen only(Predicate<String> fields) {
        return new Foreseen(
                problems.stream().filter(one -> fields.test(one.field())).toList(), reasons, notes);
    }

    /** Whether it can be written as it is. */
    public boolean possible() {
        return problems.stream().noneMatch(FieldProblem::isError);
    }

    /** Whether the successor may be put forward. */
    public boolean eligible() {
        return reasons.stream().noneMatch(Reason::blocks);
    }
}
