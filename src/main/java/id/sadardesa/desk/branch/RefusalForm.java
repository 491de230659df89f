package id.sadardesa.desk.branch;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.branch.DecisionForm;
import id.sadardesa.core.enrolment.Refusal;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Spoken;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** Asks why the ticked requests are refused: a reason of the list, and words for the kecamatan. */
final class RefusalForm {
    private final Desk desk;
    private final RequestsViewModel model;
    private final ComboBox<Refusal> reason = new ComboBox<>();
    private final TextField note = new TextField();

    RefusalForm(Desk desk, RequestsViewModel model) {
        this.desk = desk;
        this.model = model;
        Texts texts = desk.texts();
        reason.getItems().setAll(Refusal.values());
        Spoken.choice(reason, one -> texts.get(one.textKey()));
    }

    void ask() {
        AskForm form =
                new AskForm(desk)
                        .about(Text.of("branch.refuse.sentence", model.chosen.count().get()));
        FieldLine reasonLine = form.field("reason", "branch.refuse.reason", reason);
        reasonLine.setRequired(true);
        FieldLine noteLine = form.field("note", "branch.refuse.note", note);
        noteLine.setHint(desk.texts().get("branch.refuse.noteHint"));
        form.row(reasonLine)
                .row(noteLine)
                .ask(
                        Text.of("branch.refuse.title"),
                        Text.of("branch.refuse.verb"),
                        this::problems,
                        (done, refused) -> model.refuse(form(), done, refused));
    }

    private List<FieldProblem> problems() {
        if (reason.getValue() == null) {
            return List.of(FieldProblem.error("reason", "branch.decide.noReason"));
        }
        return reason.getValue() == Refusal.OTHER
                ? FieldProblem.ifBlank("note", note.getText(), "branch.decide.noWords")
                : List.of();
    }

    private DecisionForm form() {
        Refusal chosen = Objects.requireNonNull(reason.getValue());
        return DecisionForm.refuse(model.today(), chosen, note.getText());
    }
}
