package id.sadardesa.desk.widget;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Texts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Control;

/** The lines of one form by the names that core gives its fields. */
public final class FieldLines {
    private final Texts texts;
    private final Map<String, FieldLine> lines = new LinkedHashMap<>();
    private boolean checkedWhileTyping;

    public FieldLines(Texts texts) {
        this.texts = texts;
    }

    /** Of a form that looks anew at every change: what it said stays until it has looked. */
    public FieldLines checkedWhileTyping() {
        checkedWhileTyping = true;
        return this;
    }

    /**
     * Tells what was found as often as somebody looked, also when it is the same as before: the
     * field was changed since and says nothing any more.
     */
    public static <T> void eachTime(ReadOnlyObjectProperty<T> found, Consumer<? super T> told) {
        told.accept(found.get());
        found.subscribe(() -> told.accept(found.get()));
    }

    public FieldLines with(String field, FieldLine line) {
        if (checkedWhileTyping) {
            line.checkedWhileTyping();
        }
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
