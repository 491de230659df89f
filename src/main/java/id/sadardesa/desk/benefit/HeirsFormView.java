package id.sadardesa.desk.benefit;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.core.claim.ClaimFile;
import id.sadardesa.core.roster.HeirLines;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.FieldLine;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Who inherits and which children there are, one a line; a block of a sheet can be pasted. */
final class HeirsFormView {
    private static final double WIDE = 560;
    private static final int LINES = 7;

    private final Desk desk;
    private final ClaimsViewModel model;
    private final ClaimFile file;
    private final FieldLine line = new FieldLine();
    private final TextArea typed = new TextArea();
    private boolean written;

    HeirsFormView(Desk desk, ClaimsViewModel model, ClaimFile file) {
        this.desk = desk;
        this.model = model;
        this.file = file;
    }

    /** Asks until the lines are right or left. */
    void ask() {
        typed.setId("heirs");
        typed.setPrefRowCount(LINES);
        typed.setPrefWidth(WIDE);
        typed.setText(HeirLines.write(file.heirs(), desk.texts()));
        line.setLabel(desk.texts().get("claim.heirs.field"));
        line.setField(typed);
        Label hint = new Label(desk.texts().get("claim.heirs.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMaxWidth(WIDE);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        VBox all = new VBox(line, hint);
        all.getStyleClass().add("form");
        desk.dialogs()
                .form(
                        Text.of("claim.heirs.title", file.person().fullName()),
                        all,
                        Text.of("claim.form.save"),
                        this::accept);
    }

    private boolean accept() {
        if (written || model.busy().get()) {
            return written;
        }
        HeirLines read = HeirLines.read(typed.getText(), model.today());
        if (read.problems().isEmpty()) {
            model.heirs(file, read.heirs(), this::leave, refused -> say(refused.text()));
        } else {
            FieldProblem first = read.problems().get(0);
            say(first.text());
            typed.requestFocus();
        }
        return written;
    }

    private void say(Text problem) {
        line.error(desk.texts().get(problem));
    }

    private void leave() {
        written = true;
        line.getScene().getWindow().hide();
    }
}
