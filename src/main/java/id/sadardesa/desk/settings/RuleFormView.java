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
import id.sadardesa.core.rule.RuleChange;
import id.sadardesa.core.rule.RuleForm;
import id.sadardesa.core.rule.RuleKind;
import id.sadardesa.core.rule.RuleScope;
import id.sadardesa.core.rule.Sector;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.rule.Worker;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import id.sadardesa.desk.widget.Option;
import id.sadardesa.desk.widget.Spoken;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
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
    @FXML private CheckBox yearly;
    @FXML private FieldLine villageLine;
    @FXML private ComboBox<Village> village;
    @FXML private FieldLine postLine;
    @FXML private ComboBox<WagesViewModel.Whom> post;
    @FXML private FieldLine rowsLine;
    @FXML private TextArea rows;
    @FXML private Label replaces;
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
        root.addEventHandler(FieldLine.CHANGED, event -> say(null));
        ruleKind.setValue(wanted == null ? RuleKind.CAP : wanted);
    }

    @FXML
    void initialize() {
        lines.with("value", valueLine).with("until", untilLine).with("legalBasis", legalBasisLine);
        lines.with("worker", workerLine).with("payer", payerLine).with("village", villageLine);
        lines.with("post", postLine).with("programme", programmeLine).with("rows", rowsLine);
        Spoken.choice(ruleKind, each -> texts.get(each.textKey()));
        ruleKind.getItems().setAll(RuleKind.values());
        Spoken.choice(village, Village::name);
        village.getItems().setAll(model.villages());
        Spoken.choice(post, each -> texts.get(each.textKey()));
        post.getItems().setAll(WagesViewModel.Whom.all());
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
        programme.valueProperty().subscribe(each -> showProgramme());
        for (ComboBox<?> box :
                List.of(from, until, payer, worker, risk, sector, age, segment, village, post)) {
            box.valueProperty().subscribe(each -> sayReplaced());
        }
        value.textProperty().subscribe(typed -> sayReplaced());
        rows.textProperty().subscribe(typed -> sayReplaced());
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
        rowsLine.setLabel(texts.get("settings.rule.value." + now));
        rowsLine.setHint(texts.get("settings.rule.hint." + now));
        from.setValue(model.firstMonth(now));
        if (now == RuleKind.FLAT) {
            programme.setValue(Programme.JKM);
        }
        place(valueLine, !now.table() && now != RuleKind.RISK);
        place(rowsLine, now.table());
        place(untilLine, now.ends());
        place(
                programmeLine,
                rate || discount || now == RuleKind.FLAT || now == RuleKind.CONSTRUCTION);
        place(payerLine, rate);
        place(workerLine, rate || discount || now == RuleKind.DUE);
        place(sectorLine, discount);
        place(publicMoney, discount);
        place(yearly, now == RuleKind.HOLIDAY);
        place(ageLine, now == RuleKind.AGE);
        place(segmentLine, now == RuleKind.PENALTY);
        place(villageLine, now == RuleKind.RISK);
        place(postLine, now == RuleKind.TERM);
        showProgramme();
        if (root != null && root.getScene() != null) {
            root.getScene().getWindow().sizeToScene();
        }
    }

    /** Only work accident insurance asks for the risk of the work; a table begins as it stands. */
    private void showProgramme() {
        RuleKind now = ruleKind.getValue();
        boolean accident = programme.getValue() == Programme.JKK;
        place(riskLine, now == RuleKind.RISK || (now == RuleKind.RATE && accident));
        if (now != null && now.table()) {
            rows.setText(model.typed(now, programme.getValue()));
        }
        sayReplaced();
    }

    /** What it would take the place of, while it is typed. */
    private void sayReplaced() {
        boolean ready =
                ruleKind.getValue() != null
                        && from.getValue() != null
                        && until.getValue() != null
                        && risk.getValue() != null;
        String said = ready ? model.replaced(form()) : "";
        replaces.setText(said);
        place(replaces, !said.isEmpty());
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
        lines.show(problems.stream().map(one -> ofTable(form.kind().table(), one)).toList());
        lines.focusFirstError(problems);
        say(null);
        if (problems.isEmpty() && !model.busy().get() && sure(form)) {
            model.add(form, this::done, this::say);
        }
        return added;
    }

    /** What is wrong with a table is said under the table. */
    private static FieldProblem ofTable(boolean table, FieldProblem one) {
        return table && one.field().equals("value")
                ? FieldProblem.error("rows", one.text().key(), one.text().values().toArray())
                : one;
    }

    /** An amount far from the one before is asked about once more. */
    private boolean sure(RuleForm form) {
        Optional<RuleChange> far =
                model.changes(form).stream().filter(one -> one.far().isPresent()).findFirst();
        return far.isEmpty()
                || desk.dialogs()
                        .confirmHard(
                                Text.of("settings.rule.sureTitle"),
                                Text.of(
                                        "rule.change.far",
                                        far.get().added().about(),
                                        far.get().added().value(),
                                        far.get().far().orElseThrow().value(),
                                        far.get().far().orElseThrow().from()),
                                Text.of("settings.rule.sure"));
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
        RuleKind now = ruleKind.getValue();
        WagesViewModel.Whom whom = post.getValue();
        return new RuleForm(
                now,
                from.getValue(),
                now.ends() ? until.getValue().value() : null,
                now.table() ? rows.getText() : value.getText(),
                legalBasis.getText().strip(),
                new RuleScope(
                        programme.getValue(),
                        payer.getValue(),
                        worker.getValue().value(),
                        riskLine.isVisible() ? risk.getValue().value() : null,
                        sector.getValue().value(),
                        publicMoney.isSelected(),
                        age.getValue(),
                        segment.getValue(),
                        whom == null ? null : whom.kind(),
                        whom == null ? null : whom.group(),
                        village.getValue(),
                        yearly.isSelected()));
    }
}
