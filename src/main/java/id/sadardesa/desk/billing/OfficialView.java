package id.sadardesa.desk.billing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Official;
import id.sadardesa.desk.billing.BillViewModel.Opened;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.SettingsPage;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** What the branch asks for, typed beside what the program computed, with the difference. */
final class OfficialView {
    private final Desk desk;
    private final BillViewModel model;
    private final Texts texts;
    private final FieldLines lines;
    private final Parent root;

    @FXML private Label computed;
    @FXML private Label difference;
    @FXML private Label binding;
    @FXML private Hyperlink settings;
    @FXML private FieldLine amountLine;
    @FXML private FieldLine penaltyLine;
    @FXML private FieldLine codeLine;
    @FXML private FieldLine onLine;
    @FXML private TextField amount;
    @FXML private TextField penalty;
    @FXML private TextField code;
    @FXML private DateField on;
    @FXML private Button keep;
    @FXML private Button remove;

    OfficialView(Desk desk, BillViewModel model) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.lines = new FieldLines(texts);
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        settings.setOnAction(
                event -> desk.navigator().go(Room.SETTINGS, SettingsPage.CHOICES.subject()));
        lines.with("amount", amountLine)
                .with("penalty", penaltyLine)
                .with("code", codeLine)
                .with("on", onLine);
        amount.textProperty().bindBidirectional(model.amount);
        penalty.textProperty().bindBidirectional(model.penalty);
        code.textProperty().bindBidirectional(model.code);
        on.valueProperty().bindBidirectional(model.on);
        model.amount.subscribe(this::showDifference);
        FieldLines.eachTime(
                model.problems(),
                found -> {
                    lines.show(found);
                    lines.focusFirstError(found);
                });
        keep.setOnAction(event -> keep());
        amount.setOnAction(event -> keep.fire());
        penalty.setOnAction(event -> keep.fire());
        code.setOnAction(event -> keep.fire());
        remove.setOnAction(event -> remove());
        model.opened().subscribe(this::show);
    }

    private void show(@Nullable Opened opened) {
        if (opened == null) {
            return;
        }
        computed.setText(texts.rupiah(opened.bill().total()));
        boolean closed = opened.bill().closed();
        Official official = opened.bill().official();
        boolean kept = official != null;
        for (Control field : List.of(amount, penalty, code, on)) {
            field.setDisable(closed);
        }
        keep.disableProperty().unbind();
        remove.disableProperty().unbind();
        keep.setDisable(closed);
        remove.setDisable(closed || !kept);
        if (!closed) {
            keep.disableProperty().bind(model.busy());
        }
        if (!closed && kept) {
            remove.disableProperty().bind(model.busy());
        }
        binding.setText(
                texts.get(
                        closed
                                ? "billing.official.frozen"
                                : official != null && official.outdated()
                                        ? "billing.official.outdated"
                                        : model.binding()
                                                ? "billing.official.binds"
                                                : "billing.official.bindsNot"));
        Shown.when(settings, !closed);
        showDifference();
    }

    private void showDifference() {
        Optional<Rupiah> more = model.difference();
        difference.setText(
                more.map(
                                one ->
                                        texts.get(
                                                one.isZero()
                                                        ? "billing.official.same"
                                                        : one.compareTo(Rupiah.ZERO) > 0
                                                                ? "billing.official.more"
                                                                : "billing.official.less",
                                                one.compareTo(Rupiah.ZERO) < 0
                                                        ? Rupiah.ZERO.minus(one)
                                                        : one))
                        .orElse("–"));
    }

    /** Keeps what was typed, unless something stands there that is no date. */
    void keep() {
        if (!keep.isDisabled() && !DateField.refuse(root, texts)) {
            model.keepOfficial();
        }
    }

    private void remove() {
        boolean sure =
                desk.dialogs()
                        .confirm(
                                Text.of("billing.official.removeTitle"),
                                Text.of("billing.official.removeSentence"),
                                Text.of("billing.official.remove"));
        if (sure) {
            model.removeOfficial();
        }
    }
}
