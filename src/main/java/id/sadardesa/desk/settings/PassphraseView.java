package id.sadardesa.desk.settings;

import id.sadardesa.base.Texts;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;

/** The page on which the office's passphrase is replaced, with the old one asked. */
final class PassphraseView {
    private final PassphraseViewModel model;
    private final FieldLines lines;
    private final Parent root;

    @FXML private FieldLine oldLine;
    @FXML private PasswordField old;
    @FXML private FieldLine freshLine;
    @FXML private PasswordField fresh;
    @FXML private FieldLine againLine;
    @FXML private PasswordField again;
    @FXML private Button change;

    PassphraseView(Texts texts, PassphraseViewModel model) {
        this.model = model;
        this.lines = new FieldLines(texts);
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        lines.with("old", oldLine).with("fresh", freshLine).with("again", againLine);
        old.textProperty().bindBidirectional(model.old);
        fresh.textProperty().bindBidirectional(model.fresh);
        again.textProperty().bindBidirectional(model.again);
        old.setOnAction(event -> fresh.requestFocus());
        fresh.setOnAction(event -> again.requestFocus());
        again.setOnAction(event -> model.change());
        change.setOnAction(event -> model.change());
        change.disableProperty().bind(model.busy());
        FieldLines.eachTime(model.problems(), lines::show);
    }
}
