package id.sadardesa.desk.settings;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.desk.settings.BenefitRulesViewModel.Row;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Tone;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.jspecify.annotations.Nullable;

/** The page of what benefits are computed from: since when, by which law, checked or not. */
final class BenefitRulesView {
    private final Desk desk;
    private final Texts texts;
    private final BenefitRulesViewModel model;
    private final Parent root;

    @FXML private CheckBox past;
    @FXML private Button benefitsAdd;
    @FXML private Button shareAdd;
    @FXML private Button remove;
    @FXML private ListTable<Row> rules;

    BenefitRulesView(Desk desk, BenefitRulesViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        past.selectedProperty().bindBidirectional(model.past);
        columns();
        model.shown().subscribe(rows -> rules.rows(rows));
        benefitsAdd.setOnAction(event -> new BenefitRuleFormView(desk, model).ask());
        benefitsAdd.disableProperty().bind(model.busy());
        shareAdd.setOnAction(event -> new PartShareFormView(desk, model).ask());
        shareAdd.disableProperty().bind(model.busy());
        var chosen = rules.getSelectionModel().selectedItemProperty();
        remove.disableProperty()
                .bind(
                        model.busy()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> !own(chosen.get()), chosen)));
        remove.setOnAction(event -> remove(chosen.get()));
    }

    private static boolean own(@Nullable Row row) {
        return row != null && row.own();
    }

    private void columns() {
        rules.identifiedBy(Row::id);
        rules.mutedWhere(row -> !row.holds());
        rules.exact(texts.get("settings.benefit.item"), 215, row -> texts.get(row.name()));
        rules.exact(texts.get("settings.rule.value"), 262, row -> texts.get(row.said()));
        rules.worded(
                texts.get("settings.rule.from"),
                100,
                Row::validFrom,
                row -> texts.date(row.validFrom()));
        rules.chips(
                texts.get("settings.benefit.checked"),
                168,
                Row::checked,
                checked -> checked ? Tone.GOOD : Tone.WAIT,
                checked ->
                        texts.get(
                                checked
                                        ? "settings.benefit.isChecked"
                                        : "settings.benefit.unchecked"));
        rules.chips(
                texts.get("settings.rule.whose"),
                120,
                Row::own,
                own -> own ? Tone.INFO : Tone.NEUTRAL,
                own -> texts.get(own ? "settings.rule.own" : "settings.rule.delivered"));
        rules.exact(texts.get("settings.rule.legalBasis"), 200, Row::legalBasis);
        rules.setAccessibleText(texts.get("settings.benefit.table"));
    }

    private void remove(@Nullable Row row) {
        if (row != null
                && desk.dialogs()
                        .confirm(
                                Text.of("settings.benefit.removeTitle"),
                                Text.of(
                                        "settings.benefit.removeSentence",
                                        row.name(),
                                        row.validFrom()),
                                Text.of("settings.rule.remove"))) {
            model.remove(row);
        }
    }
}
