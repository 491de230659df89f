package id.sadardesa.desk.reconcile;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.FieldLine;
import java.util.List;
import javafx.scene.control.TextField;

/** Asks why we insist; what was said last stands there already, so that Enter is enough. */
final class DisputeForm {
    private final Desk desk;
    private final CompareViewModel model;
    private final List<Line> chosen;
    private final TextField why = new TextField();

    DisputeForm(Desk desk, CompareViewModel model, List<Line> chosen) {
        this.desk = desk;
        this.model = model;
        this.chosen = chosen.stream().filter(Line::disputable).toList();
        String before = model.reason();
        why.setText(before == null ? desk.texts().get("reconcile.dispute.usual") : before);
    }

    void ask() {
        AskForm form = new AskForm(desk);
        Line first = chosen.get(0);
        form.about(
                chosen.size() == 1
                        ? Text.of("reconcile.dispute.one", first.name())
                        : Text.of("reconcile.dispute.sentence", chosen.size()));
        FieldLine line = form.field("why", "reconcile.dispute.why", why);
        line.setRequired(true);
        line.setHint(desk.texts().get("reconcile.dispute.hint"));
        form.row(line)
                .ask(
                        Text.of("reconcile.dispute.title"),
                        Text.of("reconcile.dispute.verb"),
                        () ->
                                FieldProblem.ifBlank(
                                        "why", why.getText(), "reconcile.dispute.noReason"),
                        (done, refused) -> model.dispute(chosen, why.getText(), done, refused));
    }
}
