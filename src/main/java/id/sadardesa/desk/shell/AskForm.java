package id.sadardesa.desk.shell;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A form in a dialog that stays open until what was typed could be kept. */
public final class AskForm {
    private final Desk desk;
    private final VBox box = new VBox();
    private final Label trouble = new Label();
    private final FieldLines lines;
    private boolean kept;

    public AskForm(Desk desk) {
        this.desk = desk;
        this.lines = new FieldLines(desk.texts());
        box.getStyleClass().add("form");
        box.setPrefWidth(640);
        box.addEventHandler(FieldLine.CHANGED, event -> say(null));
        trouble.getStyleClass().add("form-trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(Label.USE_PREF_SIZE);
        say(null);
    }

    /**
     * A field with its name above.
     *
     * @param name what core calls the field, for its problems
     */
    public FieldLine field(String name, String label, Control control) {
        FieldLine line = new FieldLine();
        control.setId(name);
        line.setLabel(desk.texts().get(label));
        line.setField(control);
        line.setPrefWidth(300);
        HBox.setHgrow(line, Priority.ALWAYS);
        lines.with(name, line);
        return line;
    }

    /** Says above the fields what it is about. */
    public AskForm about(Text sentence) {
        Label what = new Label(desk.texts().get(sentence));
        what.setWrapText(true);
        what.setMinHeight(Label.USE_PREF_SIZE);
        box.getChildren().add(what);
        return this;
    }

    /** Puts things side by side. */
    public AskForm row(Node... things) {
        HBox row = new HBox(things);
        row.getStyleClass().add("form-row");
        box.getChildren().add(row);
        return this;
    }

    /**
     * Asks until it is right or left.
     *
     * @param check what is wrong with what was typed
     * @param keep keeps it; told what to do then, and whom to tell when it was refused
     */
    public void ask(
            Text title,
            Text verb,
            Supplier<Collection<FieldProblem>> check,
            BiConsumer<Runnable, Consumer<Problem>> keep) {
        box.getChildren().add(trouble);
        desk.dialogs().form(title, box, verb, () -> accept(check, keep));
    }

    private boolean accept(
            Supplier<Collection<FieldProblem>> check,
            BiConsumer<Runnable, Consumer<Problem>> keep) {
        if (kept) {
            return true;
        }
        Collection<FieldProblem> problems = check.get();
        lines.show(problems);
        lines.focusFirstError(problems);
        say(null);
        if (problems.stream().noneMatch(FieldProblem::isError) && !desk.jobs().busy().get()) {
            keep.accept(this::done, this::say);
        }
        return kept;
    }

    private void done() {
        kept = true;
        box.getScene().getWindow().hide();
    }

    private void say(@Nullable Problem problem) {
        trouble.setText(problem == null ? "" : desk.texts().get(problem.text()));
        trouble.setVisible(problem != null);
        trouble.setManaged(problem != null);
    }
}
