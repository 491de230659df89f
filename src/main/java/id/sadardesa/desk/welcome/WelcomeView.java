package id.sadardesa.desk.welcome;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Office;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.welcome.WelcomeViewModel.Step;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import id.sadardesa.desk.widget.Spoken;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The first screen: unlock the office, try the training office, or set a new office up in three
 * steps.
 */
public final class WelcomeView {
    private final Desk desk;
    private final WelcomeViewModel model;
    private final FieldLines lines;
    private final Map<Step, Node> panes = new EnumMap<>(Step.class);
    private final Parent root;

    @FXML private VBox choice;
    @FXML private VBox unlock;
    @FXML private VBox officeStep;
    @FXML private VBox lettersStep;
    @FXML private VBox passphraseStep;
    @FXML private VBox wizard;
    @FXML private Label stepTitle;
    @FXML private Label stepCount;
    @FXML private ProgressIndicator waiting;
    @FXML private Label waitingFor;
    @FXML private Button found;
    @FXML private Button train;
    @FXML private Button trainInstead;
    @FXML private Button open;
    @FXML private Button back;
    @FXML private Button next;
    @FXML private FieldLine unlockLine;
    @FXML private PasswordField unlockField;
    @FXML private ComboBox<Office.Role> role;
    @FXML private FieldLine codeLine;
    @FXML private TextField code;
    @FXML private FieldLine nameLine;
    @FXML private TextField name;
    @FXML private FieldLine regencyLine;
    @FXML private TextField regency;
    @FXML private TextArea letterhead;
    @FXML private TextField address;
    @FXML private TextField town;
    @FXML private TextField phone;
    @FXML private TextField headName;
    @FXML private FieldLine headNipLine;
    @FXML private TextField headNip;
    @FXML private TextField headRank;
    @FXML private TextField headTitle;
    @FXML private FieldLine passphraseLine;
    @FXML private PasswordField passphrase;
    @FXML private FieldLine againLine;
    @FXML private PasswordField again;

    public WelcomeView(Desk desk, WelcomeViewModel model) {
        this.desk = desk;
        this.model = model;
        this.lines = new FieldLines(desk.texts());
        this.root = Views.load(this, desk.texts());
    }

    public Parent root() {
        return root;
    }

    @FXML
    void initialize() {
        panes.putAll(
                Map.of(
                        Step.CHOICE, choice,
                        Step.UNLOCK, unlock,
                        Step.OFFICE, officeStep,
                        Step.LETTERS, lettersStep,
                        Step.PASSPHRASE, passphraseStep));
        bindFields();
        Spoken.choice(role, one -> desk.texts().get("welcome.role." + one));
        role.getItems().setAll(Office.Role.values());
        role.valueProperty().bindBidirectional(model.role);
        model.role.subscribe(this::call);
        name.focusedProperty()
                .subscribe(
                        there -> {
                            if (!there) {
                                model.tidy();
                            }
                        });
        found.setOnAction(event -> model.next());
        train.setOnAction(event -> model.train());
        trainInstead.setOnAction(event -> model.train());
        open.setOnAction(event -> model.unlock());
        next.setOnAction(event -> model.next());
        back.setOnAction(event -> model.back());
        for (Button button : List.of(found, train, trainInstead, open, next, back)) {
            button.disableProperty().bind(model.busy());
        }
        waiting.visibleProperty().bind(model.busy());
        desk.jobs()
                .current()
                .subscribe(
                        job ->
                                waitingFor.setText(
                                        job == null ? "" : desk.texts().get(job.what().get())));
        model.step().subscribe(this::show);
        FieldLines.eachTime(model.problems(), this::trouble);
    }

    /** The fields of the first step are called by what the office is. */
    private void call(Office.Role one) {
        Texts texts = desk.texts();
        codeLine.setLabel(texts.get("welcome.field.code." + one));
        codeLine.setHint(texts.get("welcome.hint.code." + one));
        nameLine.setLabel(texts.get("welcome.field.name." + one));
        nameLine.setHint(texts.get("welcome.hint.name." + one));
    }

    private void bindFields() {
        bind(unlockField, model.passphrase);
        bind(code, model.code);
        bind(name, model.name);
        bind(regency, model.regency);
        bind(letterhead, model.letterhead);
        bind(address, model.address);
        bind(town, model.town);
        bind(phone, model.phone);
        bind(headName, model.headName);
        bind(headNip, model.headNip);
        bind(headRank, model.headRank);
        bind(headTitle, model.headTitle);
        bind(passphrase, model.passphrase);
        bind(again, model.again);
    }

    private static void bind(TextInputControl field, StringProperty property) {
        field.textProperty().bindBidirectional(property);
    }

    private void show(Step step) {
        panes.forEach(
                (each, pane) -> {
                    pane.setVisible(each == step);
                    pane.setManaged(each == step);
                });
        boolean wizardSteps = step.number > 0;
        wizard.setVisible(wizardSteps);
        wizard.setManaged(wizardSteps);
        open.setDefaultButton(step == Step.UNLOCK);
        next.setDefaultButton(wizardSteps);
        next.setText(
                desk.texts()
                        .get(
                                step == Step.PASSPHRASE
                                        ? "welcome.wizard.finish"
                                        : "welcome.wizard.next"));
        if (wizardSteps) {
            stepCount.setText(desk.texts().get("welcome.wizard.count", step.number, 3));
            stepTitle.setText(desk.texts().get(titleKey(step)));
        }
        Node first = first(step);
        if (first != null) {
            Platform.runLater(first::requestFocus);
        }
    }

    private static String titleKey(Step step) {
        return switch (step) {
            case LETTERS -> "welcome.letters.title";
            case PASSPHRASE -> "welcome.passphrase.title";
            case CHOICE, UNLOCK, OFFICE -> "welcome.office.title";
        };
    }

    private @Nullable Node first(Step step) {
        return switch (step) {
            case CHOICE -> found;
            case UNLOCK -> unlockField;
            case OFFICE -> code;
            case LETTERS -> letterhead;
            case PASSPHRASE -> passphrase;
        };
    }

    private void trouble(List<FieldProblem> problems) {
        FieldLines shown =
                model.step().get() == Step.UNLOCK
                        ? new FieldLines(desk.texts()).with("passphrase", unlockLine)
                        : lines.with("code", codeLine)
                                .with("name", nameLine)
                                .with("regency", regencyLine)
                                .with("headNip", headNipLine)
                                .with("passphrase", passphraseLine)
                                .with("again", againLine);
        shown.show(problems);
        shown.focusFirstError(problems);
    }
}
