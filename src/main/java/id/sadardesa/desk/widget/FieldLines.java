package id.sadardesa.desk.widget;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Texts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Control;

/** The lines of one form by the names that core gives its fields. */
public final class FieldLines {
    private final Texts texts;
    private final Map<String, FieldLine> lines = new LinkedHashMap<>();

    public FieldLines(Texts texts) {
        this.texts = texts;
    }

    public FieldLines with(String field, FieldLine line) {
        lines.put(field, line);
        return this;
    }

    /**
     * Puts each problem under its field; errors win over warnings, and what is not mentioned is
     * cleared.
     */
    public void show(Collection<FieldProblem> problems) {
        lines.values().forEach(FieldLine::clear);
        problems.stream().filter(p -> !p.isError()).forEach(this::put);
        problems.stream().filter(FieldProblem::isError).forEach(this::put);
        lines.values().forEach(this::sayWhatIsNoDate);
    }

    private void sayWhatIsNoDate(FieldLine line) {
        if (line.getField() instanceof DateField date) {
            date.said(texts).ifPresent(line::error);
        }
    }

    /** Brings the cursor to the first field that has an error. */
    public void focusFirstError(Collection<FieldProblem> problems) {
        lines.entrySet().stream()
                .filter(
                        e ->
                                problems.stream()
                                        .anyMatch(p -> p.isError() && p.field().equals(e.getKey())))
                .findFirst()
                .map(e -> e.getValue().getField())
                .ifPresent(Control::requestFocus);
    }

    private void put(FieldProblem problem) {
        FieldLine line = lines.get(problem.field());
        if (line == null) {
            return;
        }
        String sentence = texts.get(problem.text());
        if (problem.isError()) {
            line.error(sentence);
        } else {
            line.warning(sentence);
        }
    }
}
