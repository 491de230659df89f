package id.sadardesa.desk.settings;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.benefit.BenefitRuleForm;
import id.sadardesa.core.benefit.Item;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import id.sadardesa.desk.widget.Spoken;
import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The form of a benefit rule of the office's own, e.g. this year's least pension. */
final class BenefitRuleFormView {
    private final Desk desk;
    private final Texts texts;
    private final BenefitRulesViewModel model;
    private final FieldLines lines;
    private final Parent root;
    private boolean added;

    @FXML private ComboBox<Item> item;
    @FXML private FieldLine valueLine;
    @FXML private TextField value;
    @FXML private FieldLine fromLine;
    @FXML private DateField from;
    @FXML private FieldLine legalBasisLine;
    @FXML private TextField legalBasis;
    @FXML private CheckBox checked;
    @FXML private Label trouble;

    BenefitRuleFormView(Desk desk, BenefitRulesViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.lines = new FieldLines(texts);
        this.root = Views.load(this, texts);
        root.addEventHandler(FieldLine.CHANGED, event -> say(null));
    }

    @FXML
    void initialize() {
        lines.with("value", valueLine).with("from", fromLine).with("legalBasis", legalBasisLine);
        Spoken.choice(item, each -> texts.get(each.textKey()));
        item.getItems().setAll(Arrays.stream(Item.values()).filter(Item::addable).toList());
        item.setValue(Item.PENSION_LEAST);
        item.valueProperty()
                .subscribe(
                        each -> {
                            String unit = each.table() ? "TABLE" : each.unit().name();
                            valueLine.setLabel(texts.get("settings.benefit.unit." + unit));
                            valueLine.setHint(
                                    each.table() ? texts.get("settings.benefit.hint") : "");
                            if (each.table() || value.getText().contains(";")) {
                                value.setText(model.typed(each));
                            }
                        });
        from.setValue(model.usualDay());
    }

    /** Asks until the rule is right or left. */
    void ask() {
        desk.dialogs()
                .form(
                        Text.of("settings.benefit.addTitle"),
                        root,
                        Text.of("settings.rule.save"),
                        this::accept);
    }

    private boolean accept() {
        if (added) {
            return true;
        }
        BenefitRuleForm form =
                new BenefitRuleForm(
                        item.getValue(),
                        value.getText(),
                        from.getValue(),
                        legalBasis.getText(),
                        checked.isSelected());
        List<FieldProblem> problems = form.problems();
        lines.show(problems);
        lines.focusFirstError(problems);
        say(null);
        if (problems.isEmpty() && !model.busy().get()) {
            model.add(form, this::done, this::say);
        }
        return added;
    }

    private void done() {
        added = true;
        root.getScene().getWindow().hide();
    }

    private void say(@Nullable Problem problem) {
        trouble.setText(problem == null ? "" : texts.get(problem.text()));
        trouble.setVisible(problem != null);
        trouble.setManaged(problem != null);
    }
}
