package id.sadardesa.desk.settings;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.rule.RuleKind;
import id.sadardesa.core.rule.RuleLine;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Option;
import id.sadardesa.desk.widget.StatusChip;
import id.sadardesa.desk.widget.Tone;
import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/** The page of all dated rules: what holds since when, by which law, and whose it is. */
final class RulesView {
    private final Desk desk;
    private final Texts texts;
    private final RulesViewModel model;
    private final Parent root;

    @FXML private ComboBox<Option<RuleKind>> kind;
    @FXML private CheckBox past;
    @FXML private Button add;
    @FXML private Button remove;
    @FXML private ListTable<RuleLine> rules;

    RulesView(Desk desk, RulesViewModel model) {
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
        kind.getItems().add(new Option<>(null, texts.get("settings.rule.everyKind")));
        for (RuleKind each : RuleKind.values()) {
            kind.getItems().add(new Option<>(each, texts.get(each.textKey())));
        }
        model.kind.subscribe(this::showKind);
        kind.valueProperty()
                .subscribe(option -> model.kind.set(option == null ? null : option.value()));
        past.selectedProperty().bindBidirectional(model.past);
        columns();
        model.shown().subscribe(lines -> rules.rows(lines));
        rules.mutedWhere(model::over);
        add.setOnAction(event -> new RuleFormView(desk, model, model.kind.get()).ask());
        add.disableProperty().bind(model.busy());
        var chosen = rules.getSelectionModel().selectedItemProperty();
        remove.disableProperty()
                .bind(
                        model.busy()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> !own(chosen.get()), chosen)));
        remove.setOnAction(event -> remove());
    }

    private static boolean own(@Nullable RuleLine line) {
        return line != null && !line.delivered();
    }

    private void showKind(@Nullable RuleKind wanted) {
        kind.getItems().stream()
                .filter(option -> option.value() == wanted)
                .findFirst()
                .ifPresent(kind::setValue);
    }

    private void columns() {
        rules.identifiedBy(RuleLine::id);
        rules.exact(texts.get("settings.rule.about"), 270, line -> texts.get(line.about()));
        rules.exact(texts.get("settings.rule.value"), 165, line -> texts.get(line.value()));
        rules.worded(
                texts.get("settings.rule.from"),
                100,
                RuleLine::from,
                line -> texts.date(line.from()));
        rules.worded(
                texts.get("settings.rule.until"),
                112,
                RuleLine::until,
                line -> until(line.until()));
        rules.drawn(texts.get("settings.rule.whose"), 120, RuleLine::delivered, this::whose);
        rules.exact(texts.get("settings.rule.legalBasis"), 305, RuleLine::legalBasis);
        rules.setAccessibleText(texts.get("settings.rule.table"));
    }

    private String until(@Nullable LocalDate last) {
        return last == null
                ? texts.get("settings.rule.open")
                : texts.get(
                        last.isBefore(model.today())
                                ? "settings.rule.wasUntil"
                                : "settings.rule.isUntil",
                        last);
    }

    private Node whose(RuleLine line) {
        return line.delivered()
                ? new StatusChip(Tone.NEUTRAL, texts.get("settings.rule.delivered"))
                : new StatusChip(Tone.INFO, texts.get("settings.rule.own"));
    }

    private void remove() {
        RuleLine line = rules.getSelectionModel().getSelectedItem();
        if (line != null
                && desk.dialogs()
                        .confirm(
                                Text.of("settings.rule.removeTitle"),
                                Text.of(
                                        "settings.rule.removeSentence",
                                        line.about(),
                                        line.value(),
                                        line.from()),
                                Text.of("settings.rule.remove"))) {
            model.remove(line);
        }
    }
}
