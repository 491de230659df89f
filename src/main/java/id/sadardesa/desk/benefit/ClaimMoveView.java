package id.sadardesa.desk.benefit;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.claim.ClaimFile;
import id.sadardesa.core.claim.ClaimState;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import java.time.LocalDate;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Asks for the day and the note of a claim's next step, and for the amount when it was paid. */
final class ClaimMoveView {
    private final Desk desk;
    private final ClaimsViewModel model;
    private final ClaimFile file;
    private final ClaimState next;
    private final Texts texts;
    private final Parent root;
    private boolean moved;

    @FXML private Label trouble;
    @FXML private FieldLine onLine;
    @FXML private DateField on;
    @FXML private FieldLine paidLine;
    @FXML private TextField paid;
    @FXML private TextField note;

    ClaimMoveView(Desk desk, ClaimsViewModel model, ClaimFile file, ClaimState next) {
        this.desk = desk;
        this.model = model;
        this.file = file;
        this.next = next;
        this.texts = desk.texts();
        this.root = Views.load(this, texts);
        root.addEventHandler(FieldLine.CHANGED, event -> trouble.setText(""));
    }

    @FXML
    void initialize() {
        on.setValue(model.today());
        boolean money = next == ClaimState.PAID;
        paidLine.setVisible(money);
        paidLine.setManaged(money);
    }

    /** Asks until the step is right or left. */
    void ask() {
        desk.dialogs()
                .form(
                        Text.of("claim.form.step", called()),
                        root,
                        Text.of("claim.form.record"),
                        this::accept);
    }

    /** As the button is called that leads here. */
    private String called() {
        return texts.get("claim.move." + next).replace("_", "").replace("…", "");
    }

    private boolean accept() {
        onLine.clear();
        paidLine.clear();
        LocalDate day = on.getValue();
        Rupiah sum = Rupiah.parse(paid.getText()).orElse(null);
        if (day == null || day.isAfter(model.today()) || day.isBefore(file.claim().last().on())) {
            onLine.error(texts.get("claim.form.badDay", file.claim().last().on()));
            return false;
        }
        if (next == ClaimState.PAID && (sum == null || sum.isZero())) {
            paidLine.error(texts.get("claim.move.amount"));
            return false;
        }
        if (!moved && !model.busy().get()) {
            trouble.setText("");
            model.move(
                    file,
                    next,
                    day,
                    note.getText(),
                    sum,
                    this::leave,
                    refused -> trouble.setText(texts.get(refused.text())));
        }
        return moved;
    }

    private void leave() {
        moved = true;
        root.getScene().getWindow().hide();
    }
}
