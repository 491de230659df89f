package id.sadardesa.desk.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.form.FormBatch;
import id.sadardesa.core.form.FormKind;
import id.sadardesa.core.report.Audience;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.PageView;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Spoken;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The page Formulir BPJS: F1, F1a, F2 and F2a as they are handed in. */
final class FormsView {
    private final Desk desk;
    private final FormsViewModel model;
    private final Texts texts;
    private final Parent root;

    @FXML private ComboBox<FormKind> kind;
    @FXML private ComboBox<Period> formMonth;
    @FXML private ComboBox<@Nullable Village> village;
    @FXML private ComboBox<Audience> formAudience;
    @FXML private FieldLine formReasonLine;
    @FXML private TextField formReason;
    @FXML private Label said;
    @FXML private Label standing;
    @FXML private PageView formPages;
    @FXML private Button formPdf;
    @FXML private Button formXlsx;

    FormsView(Desk desk, FormsViewModel model) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.root = Views.load(this, texts);
    }

    @FXML
    void initialize() {
        Spoken.choice(kind, each -> texts.get(each.textKey()));
        kind.getItems().setAll(FormKind.values());
        kind.valueProperty().bindBidirectional(model.kind);
        Spoken.choice(formMonth, texts::month);
        formMonth.getItems().setAll(model.months());
        formMonth.valueProperty().bindBidirectional(model.month);
        Spoken.choiceOrAll(village, texts.get("report.forms.all"), Village::name);
        model.villages().subscribe(all -> Spoken.orAll(village, all));
        village.valueProperty().bindBidirectional(model.village);
        Spoken.choice(formAudience, each -> texts.get(each.textKey()));
        formAudience.getItems().setAll(Audience.SIGNATURE, Audience.BRANCH);
        formAudience.valueProperty().bindBidirectional(model.audience);
        formReason.textProperty().bindBidirectional(model.reason);
        model.audience.subscribe(
                whom -> {
                    formReasonLine.setVisible(whom.isWhole());
                    formReasonLine.setManaged(whom.isWhole());
                });
        formPages.follow(model.pages, texts);
        save(formPdf, "pdf", FilePicker.Kind.PDF);
        save(formXlsx, "xlsx", FilePicker.Kind.XLSX);
        model.batch().subscribe(this::show);
    }

    private void show(@Nullable FormBatch batch) {
        if (batch == null) {
            said.setText("");
            standing.setText("");
        } else if (batch.isEmpty()) {
            said.setText(texts.get("report.forms.nobody"));
            standing.setText("");
        } else if (batch.kind() == FormKind.F1A) {
            said.setText(texts.get("report.forms.saidWorkers", batch.people()));
            standing.setText("");
        } else {
            said.setText(
                    texts.get(
                            "report.forms.said", batch.employers(), batch.people(), batch.total()));
            standing.setText(
                    texts.get(batch.issued() ? "report.forms.issued" : "report.forms.computed"));
        }
    }

    private void save(Button button, String ending, FilePicker.Kind file) {
        button.disableProperty()
                .bind(
                        model.busy()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> !canSave(ending), model.batch())));
        desk.files()
                .onSave(
                        button,
                        "reports",
                        Text.of("report.forms.save"),
                        () -> model.fileName(ending),
                        file,
                        model::save);
    }

    private boolean canSave(String ending) {
        FormBatch known = model.batch().get();
        return known != null
                && !known.isEmpty()
                && (ending.equals("pdf") || known.kind().isTable());
    }

    Parent node() {
        return root;
    }

    void refresh() {
        model.refresh();
    }
}
