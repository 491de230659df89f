package id.sadardesa.desk.settings;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.rule.AgeRule;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RiskClass;
import id.sadardesa.core.rule.RuleForm;
import id.sadardesa.core.rule.RuleKind;
import id.sadardesa.core.rule.Sector;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.rule.Worker;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import id.sadardesa.desk.widget.Option;
import id.sadardesa.desk.widget.Spoken;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The form of a rule of the office's own: which fields it has depends on the kind. */
final class RuleFormView {
    private final Desk desk;
    private final Texts texts;
    private final RulesViewModel model;
    private final FieldLines lines;
    private final Parent root;
    private boolean added;

    @FXML private ComboBox<RuleKind> ruleKind;
    @FXML private FieldLine valueLine;
    @FXML private TextField value;
    @FXML private ComboBox<Period> from;
    @FXML private FieldLine untilLine;
    @FXML private ComboBox<Option<Period>> until;
    @FXML private FieldLine programmeLine;
    @FXML private ComboBox<Programme> programme;
    @FXML private FieldLine payerLine;
    @FXML private ComboBox<Payer> payer;
    @FXML private FieldLine workerLine;
    @FXML private ComboBox<Option<Worker>> worker;
    @FXML private FieldLine riskLine;
    @FXML private ComboBox<Option<RiskClass>> risk;
    @FXML private FieldLine sectorLine;
    @FXML private ComboBox<Option<Sector>> sector;
    @FXML private CheckBox publicMoney;
    @FXML private FieldLine ageLine;
    @FXML private ComboBox<AgeRule> age;
    @FXML private FieldLine segmentLine;
    @FXML private ComboBox<Segment> segment;
    @FXML private FieldLine legalBasisLine;
    @FXML private TextField legalBasis;
    @FXML private Label trouble;

    RuleFormView(Desk desk, RulesViewModel model, @Nullable RuleKind wanted) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.lines = new FieldLines(texts);
        this.root = Views.load(this, texts);
        ruleKind.setValue(wanted != null && wanted.addable() ? wanted : RuleKind.CAP);
    }

    @FXML
    void initialize() {
        lines.with("value", valueLine).with("until", untilLine).with("legalBasis", legalBasisLine);
        Spoken.choice(ruleKind, each -> texts.get(each.textKey()));
        ruleKind.getItems()
                .setAll(Arrays.stream(RuleKind.values()).filter(RuleKind::addable).toList());
        Spoken.choice(from, texts::month);
        from.getItems().setAll(model.months());
        until.getItems().add(new Option<>(null, texts.get("settings.rule.open")));
        model.months().forEach(each -> until.getItems().add(option(each, texts.month(each))));
        until.setValue(until.getItems().get(0));
        enums(programme, Programme.values(), Programme::name);
        enums(payer, Payer.values(), each -> texts.get("rule.payer." + each));
        enums(age, AgeRule.values(), each -> texts.get(each.textKey()));
        enums(segment, Segment.values(), each -> texts.get(each.textKey()));
        orAll(worker, Worker.values(), "rule.worker.ALL", each -> texts.get("rule.worker." + each));
        orAll(sector, Sector.values(), "rule.sector.ALL", each -> texts.get(each.textKey()));
        orAll(risk, RiskClass.values(), "settings.rule.everyRisk", RiskClass::name);
        ruleKind.valueProperty().subscribe(this::showKind);
        programme.valueProperty().subscribe(each -> showRisk());
    }

    private static <T> void enums(ComboBox<T> box, T[] all, Function<T, String> words) {
        Spoken.choice(box, words);
        box.getItems().setAll(all);
        box.setValue(all[0]);
    }

    private <T> void orAll(
            ComboBox<Option<T>> box, T[] all, String everything, Function<T, String> words) {
        box.getItems().add(new Option<>(null, texts.get(everything)));
        for (T each : all) {
            box.getItems().add(option(each, words.apply(each)));
        }
        box.setValue(box.getItems().get(0));
    }

    private static <T> Option<T> option(T value, String words) {
        return new Option<>(value, words);
    }

    private void showKind(@Nullable RuleKind now) {
        if (now == null) {
            return;
        }
        boolean rate = now == RuleKind.RATE;
        boolean discount = now == RuleKind.DISCOUNT;
        valueLine.setLabel(texts.get("settings.rule.value." + now));
        valueLine.setHint(texts.get("settings.rule.hint." + now));
        from.setValue(model.firstMonth(now));
        place(untilLine, rate || discount);
        place(programmeLine, rate || discount);
        place(payerLine, rate);
        place(workerLine, rate || discount);
        place(sectorLine, discount);
        place(publicMoney, discount);
        place(ageLine, now == RuleKind.AGE);
        place(segmentLine, now == RuleKind.PENALTY);
        showRisk();
        if (root != null && root.getScene() != null) {
            root.getScene().getWindow().sizeToScene();
        }
    }

    /** Only work accident insurance asks for the risk of the work. */
    private void showRisk() {
        place(
                riskLine,
                ruleKind.getValue() == RuleKind.RATE && programme.getValue() == Programme.JKK);
    }

    private static void place(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /** Asks until the rule is right or left. */
    void ask() {
        desk.dialogs()
                .form(
                        Text.of("settings.rule.addTitle"),
                        root,
                        Text.of("settings.rule.save"),
                        this::accept);
    }

    private boolean accept() {
        if (added) {
            return true;
        }
        RuleForm form = form();
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
        place(trouble, problem != null);
    }

    private RuleForm form() {
        boolean ends = untilLine.isVisible();
        return new RuleForm(
                ruleKind.getValue(),
                from.getValue(),
                ends ? until.getValue().value() : null,
                value.getText(),
                legalBasis.getText().strip(),
                programme.getValue(),
                payer.getValue(),
                worker.getValue().value(),
                risk.getValue().value(),
                sector.getValue().value(),
                publicMoney.isSelected(),
                age.getValue(),
                segment.getValue());
    }
}
