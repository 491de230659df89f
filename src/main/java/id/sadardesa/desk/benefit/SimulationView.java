package id.sadardesa.desk.benefit;

import id.sadardesa.base.Texts;
import id.sadardesa.core.benefit.BodyPart;
import id.sadardesa.core.benefit.Event;
import id.sadardesa.core.benefit.Payout;
import id.sadardesa.core.benefit.Simulation;
import id.sadardesa.core.roster.RosterIndex;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import id.sadardesa.desk.widget.Spoken;
import java.util.Arrays;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The simulator: a person or an invented case at the left, what it gives at the right. */
final class SimulationView {
    private final SimulationViewModel model;
    private final Supplier<@Nullable RosterIndex> people;
    private final Desk desk;
    private final Texts texts;
    private final FieldLines lines;
    private final Parent root;

    @FXML private VBox whom;
    @FXML private VBox taken;
    @FXML private Label person;
    @FXML private Label stood;
    @FXML private Button nobody;
    @FXML private ComboBox<Event> event;
    @FXML private FieldLine onLine;
    @FXML private DateField on;
    @FXML private FieldLine wageLine;
    @FXML private TextField wage;
    @FXML private FieldLine monthsLine;
    @FXML private TextField months;
    @FXML private HBox programmes;
    @FXML private CheckBox ownWork;
    @FXML private FieldLine childrenLine;
    @FXML private TextField children;
    @FXML private FieldLine monthsOffLine;
    @FXML private TextField monthsOff;
    @FXML private FieldLine partLine;
    @FXML private ComboBox<@Nullable BodyPart> part;
    @FXML private FieldLine functionLine;
    @FXML private TextField functionLost;
    @FXML private Button before;
    @FXML private Label total;
    @FXML private Label beside;
    @FXML private Label unchecked;
    @FXML private ToggleButton reveal;
    @FXML private VBox due;
    @FXML private VBox notDue;

    SimulationView(Desk desk, SimulationViewModel model, Supplier<@Nullable RosterIndex> people) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.people = people;
        this.lines = new FieldLines(texts).checkedWhileTyping();
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        PersonPicker picker = new PersonPicker(texts, people, model::choose);
        whom.getChildren().add(0, picker);
        nobody.setOnAction(
                pressed -> {
                    picker.forget();
                    model.choose(null);
                });
        before.setOnAction(pressed -> askBefore());
        before.disableProperty().bind(desk.jobs().busy());
        Spoken.choice(event, one -> texts.get(one.textKey()));
        Spoken.inTwoLines(event);
        event.getItems().setAll(Event.values());
        event.valueProperty().bindBidirectional(model.event);
        on.valueProperty().bindBidirectional(model.on);
        wage.textProperty().bindBidirectional(model.wage);
        months.textProperty().bindBidirectional(model.months);
        ownWork.selectedProperty().bindBidirectional(model.ownWork);
        children.textProperty().bindBidirectional(model.children);
        monthsOff.textProperty().bindBidirectional(model.monthsOff);
        Spoken.choiceOrAll(part, texts.get("benefit.room.noPart"), one -> texts.get(one.textKey()));
        Spoken.orAll(part, Arrays.asList(BodyPart.values()));
        part.valueProperty().bindBidirectional(model.part);
        functionLost.textProperty().bindBidirectional(model.functionLost);
        model.programmes.forEach(
                (programme, takes) -> {
                    CheckBox box = new CheckBox(programme.name());
                    box.selectedProperty().bindBidirectional(takes);
                    programmes.getChildren().add(box);
                });
        lines.with("on", onLine)
                .with("wage", wageLine)
                .with("months", monthsLine)
                .with("children", childrenLine)
                .with("monthsOff", monthsOffLine)
                .with("functionLost", functionLine);
        model.problems().subscribe(lines::show);
        model.event.subscribe(this::ask);
        model.person().subscribe(this::showPerson);
        model.stood().subscribe(this::showStood);
        model.result().subscribe(this::show);
        reveal.selectedProperty().subscribe(open -> show(model.result().get()));
    }

    private void askBefore() {
        RosterLine line = model.person().get();
        if (line != null) {
            model.before.read(
                    line.person(),
                    known -> new PaidBeforeForm(desk, model.before).ask(line.person(), known));
        }
    }

    /** Asks only what the event depends on. */
    private void ask(Event what) {
        boolean hurt = what.fromWork() && what != Event.DEATH_AT_WORK;
        boolean partly = what == Event.PARTIAL_DISABILITY || what == Event.FUNCTION_LOSS;
        present(monthsOffLine, hurt);
        present(partLine, partly);
        present(functionLine, what == Event.FUNCTION_LOSS);
        present(childrenLine, what.deadly() || what == Event.TOTAL_DISABILITY);
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private void showPerson(@Nullable RosterLine line) {
        present(taken, line != null);
        reveal.setSelected(line == null);
        present(reveal, line != null);
        person.setText(
                line == null ? "" : texts.get("benefit.room.person", line.person().fullName()));
        wage.setPromptText(
                line == null
                        ? texts.get("benefit.room.wagePrompt")
                        : texts.get("benefit.room.wageHidden"));
    }

    private void showStood(@Nullable Stood one) {
        present(stood, one != null);
        stood.setText(one == null ? "" : texts.get(one.words()));
        stood.getStyleClass().setAll("label", one != null && one.covered() ? "muted" : "doubt");
    }

    private void show(@Nullable Simulation seen) {
        due.getChildren().clear();
        notDue.getChildren().clear();
        if (seen == null) {
            total.setText("–");
            beside.setText("");
            present(unchecked, false);
            return;
        }
        boolean hidden =
                !reveal.isSelected()
                        && seen.lines().stream()
                                .anyMatch(
                                        line ->
                                                line.payment() == Payout.ONCE
                                                        && line.benefit().tellsWage());
        total.setText(hidden ? texts.get("benefit.room.masked") : texts.rupiah(seen.total()));
        beside.setText(texts.get("benefit.room.children", seen.sum(Payout.CHILDREN)));
        present(unchecked, !seen.checked());
        present(beside, !seen.sum(Payout.CHILDREN).isZero());
        seen.lines()
                .forEach(
                        line ->
                                due.getChildren()
                                        .add(BenefitPane.of(texts, line, !reveal.isSelected())));
        seen.notDue().forEach(one -> notDue.getChildren().add(BenefitPane.reason(texts, one)));
    }
}
