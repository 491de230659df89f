package id.sadardesa.desk.branch;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.branch.DecisionForm;
import id.sadardesa.core.enrolment.Refusal;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Spoken;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks why the ticked requests are refused: a reason of the list, and words for the kecamatan. */
final class RefusalForm {
    private static final double WIDTH = 460;

    private final Desk desk;
    private final RequestsViewModel model;
    private final Texts texts;
    private final ComboBox<Refusal> reason = new ComboBox<>();
    private final TextField note = new TextField();
    private final FieldLine reasonLine = new FieldLine();
    private final FieldLine noteLine = new FieldLine();

    RefusalForm(Desk desk, RequestsViewModel model) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        reason.getItems().setAll(Refusal.values());
        Spoken.choice(reason, one -> texts.get(one.textKey()));
        reasonLine.setField(reason);
        reasonLine.setLabel(texts.get("branch.refuse.reason"));
        reasonLine.setRequired(true);
        noteLine.setField(note);
        noteLine.setLabel(texts.get("branch.refuse.note"));
        noteLine.setHint(texts.get("branch.refuse.noteHint"));
    }

    void ask() {
        Label what = new Label(texts.get("branch.refuse.sentence", model.chosen.count().get()));
        what.setWrapText(true);
        what.setMinHeight(Label.USE_PREF_SIZE);
        VBox content = new VBox(what, reasonLine, noteLine);
        content.getStyleClass().add("form");
        content.setPrefWidth(WIDTH);
        desk.dialogs()
                .form(
                        Text.of("branch.refuse.title"),
                        content,
                        Text.of("branch.refuse.verb"),
                        this::refuse);
    }

    private boolean refuse() {
        Refusal chosen = reason.getValue();
        if (chosen == null) {
            reasonLine.error(texts.get("branch.decide.noReason"));
            return false;
        }
        if (chosen == Refusal.OTHER && note.getText().isBlank()) {
            noteLine.error(texts.get("branch.decide.noWords"));
            return false;
        }
        model.refuse(
                DecisionForm.refuse(model.today(), chosen, note.getText()),
                () -> {},
                this::trouble);
        return true;
    }

    private void trouble(Problem problem) {
        desk.dialogs().problem(problem);
    }
}
