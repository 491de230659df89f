package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.enrolment.VillageEnrolmentViewModel.Choice;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The screen that enrols a whole village: everybody who can be is ticked, the others say why not.
 */
final class VillageEnrolmentView {
    private final Desk desk;
    private final VillageEnrolmentViewModel model;
    private final Texts texts;
    private final Runnable leave;
    private final Parent root;

    @FXML private ComboBox<@Nullable Village> village;
    @FXML private ComboBox<Period> month;
    @FXML private ComboBox<Funding> funding;
    @FXML private TextField income;
    @FXML private FieldLine incomeLine;
    @FXML private CheckBox jht;
    @FXML private CheckBox jp;
    @FXML private CheckBox everybody;
    @FXML private Label canTitle;
    @FXML private Label cannotTitle;
    @FXML private Label already;
    @FXML private ListTable<Choice> can;
    @FXML private ListTable<Candidate> cannot;
    @FXML private Label nobody;
    @FXML private Label noException;
    @FXML private Label total;
    @FXML private Label share;
    @FXML private Button enrol;
    @FXML private Button back;

    VillageEnrolmentView(Desk desk, VillageEnrolmentViewModel model, Runnable leave) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.leave = leave;
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        choices();
        canColumns();
        cannotColumns();
        everybody.setOnAction(event -> model.tickAll(everybody.isSelected()));
        back.setOnAction(event -> leave.run());
        enrol.setOnAction(event -> model.enrol(leave));
        enrol.disableProperty().bind(model.busy().or(model.ticked().isEqualTo(0)));
        model.choices().subscribe(this::showChoices);
        model.exceptions().subscribe(this::showExceptions);
        model.ticked().subscribe(count -> showTicked(count.intValue()));
        model.cost().subscribe(this::showCost);
        model.already()
                .subscribe(count -> already.setText(texts.get("enrolment.village.already", count)));
    }

    private void choices() {
        Spoken.choiceOrAll(village, texts.get("enrolment.filter.everyVillage"), Village::name);
        model.all()
                .subscribe(
                        snapshot -> {
                            List<@Nullable Village> items = new ArrayList<>();
                            items.add(null);
                            items.addAll(snapshot.villages());
                            village.getItems().setAll(items);
                            village.setValue(model.village.get());
                        });
        village.valueProperty().bindBidirectional(model.village);
        Spoken.choice(month, texts::month);
        month.getItems().setAll(model.months());
        month.valueProperty().bindBidirectional(model.firstMonth);
        Spoken.choice(funding, money -> texts.get(money.textKey()));
        funding.getItems().setAll(Funding.values());
        funding.valueProperty().bindBidirectional(model.funding);
        income.textProperty().bindBidirectional(model.income);
        model.income.subscribe(
                typed ->
                        model.trouble()
                                .map(texts::get)
                                .ifPresentOrElse(incomeLine::error, incomeLine::clear));
        jht.selectedProperty().bindBidirectional(model.jht);
        jp.selectedProperty().bindBidirectional(model.jp);
    }

    private void canColumns() {
        can.identifiedBy(choice -> choice.candidate.line().person().id());
        can.drawn("", 44, choice -> told(choice).name(), this::tick);
        can.text(texts.get("enrolment.column.person"), 220, choice -> told(choice).name());
        can.text(texts.get("enrolment.column.post"), 200, choice -> told(choice).posts());
        can.text(texts.get("enrolment.column.village"), 120, choice -> told(choice).villages());
        can.setAccessibleText(texts.get("enrolment.village.can.table"));
        can.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    Choice choice = can.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.SPACE && choice != null) {
                        choice.ticked.set(!choice.ticked.get());
                        event.consume();
                    }
                });
    }

    private Node tick(Choice choice) {
        CheckBox box = new CheckBox();
        box.setFocusTraversable(false);
        box.setAccessibleText(told(choice).name());
        box.selectedProperty().bindBidirectional(choice.ticked);
        return box;
    }

    private void cannotColumns() {
        cannot.identifiedBy(candidate -> candidate.line().person().id());
        cannot.drawn(texts.get("enrolment.column.why"), 360, c -> told(c).name(), this::exception);
        cannot.onOpen(c -> desk.navigator().go(Room.PEOPLE, c.line().person().id()));
        cannot.setAccessibleText(texts.get("enrolment.village.cannot.table"));
    }

    private Node exception(Candidate candidate) {
        Label name = new Label(told(candidate).name() + " · " + told(candidate).posts());
        Label why = new Label(told(candidate).remark());
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        why.setTooltip(new Tooltip(told(candidate).remark()));
        VBox box = new VBox(name, why);
        box.getStyleClass().add("two-lines");
        return box;
    }

    private Told told(Choice choice) {
        return new Told(choice.candidate, texts);
    }

    private Told told(Candidate candidate) {
        return new Told(candidate, texts);
    }

    private void showChoices(List<Choice> choices) {
        can.rows(choices);
        nobody.setVisible(choices.isEmpty());
        everybody.setVisible(!choices.isEmpty());
        showTicked(model.ticked().get());
    }

    private void showExceptions(List<Candidate> exceptions) {
        cannot.rows(exceptions);
        noException.setVisible(exceptions.isEmpty());
        cannotTitle.setText(texts.get("enrolment.village.cannot", exceptions.size()));
    }

    private void showTicked(int count) {
        int all = model.choices().get().size();
        canTitle.setText(texts.get("enrolment.village.can", count, all));
        everybody.setSelected(count > 0 && count == all);
        everybody.setIndeterminate(count > 0 && count < all);
        enrol.setText(texts.get("enrolment.village.enrol", count));
    }

    private void showCost(VillageEnrolmentViewModel.Cost cost) {
        total.setText(texts.get("enrolment.village.cost", cost.total()));
        share.setText(
                cost.without() == 0
                        ? texts.get("enrolment.village.share", cost.village(), cost.workers())
                        : texts.get("enrolment.village.without", cost.without()));
    }

    /** Opens the screen for a village; null means every village. */
    void enter(@Nullable Village chosen) {
        model.village.set(chosen);
        model.refresh();
        month.requestFocus();
    }

    void refresh() {
        model.refresh();
    }
}
