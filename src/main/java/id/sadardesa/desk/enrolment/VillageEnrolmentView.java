package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.SettingsPage;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import id.sadardesa.desk.widget.TickColumn;
import id.sadardesa.desk.widget.Ticks.Tick;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
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
    @FXML private FieldLine fundingLine;
    @FXML private ComboBox<Funding> funding;
    @FXML private TextField payer;
    @FXML private TextField income;
    @FXML private FieldLine incomeLine;
    @FXML private CheckBox jht;
    @FXML private CheckBox jp;
    @FXML private CheckBox everybody;
    @FXML private CheckBox onceMore;
    @FXML private Label canTitle;
    @FXML private Label cannotTitle;
    @FXML private Label already;
    @FXML private ListTable<Tick<Candidate>> can;
    @FXML private ListTable<Candidate> cannot;
    @FXML private Label nobody;
    @FXML private Label noException;
    @FXML private Label total;
    @FXML private Label share;
    @FXML private Label base;
    @FXML private Hyperlink wages;
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
        back.setOnAction(event -> leave.run());
        wages.setOnAction(
                event -> desk.navigator().go(Room.SETTINGS, SettingsPage.WAGES.subject()));
        enrol.setOnAction(event -> model.enrol(leave));
        enrol.disableProperty().bind(model.busy().or(model.candidates.count().isEqualTo(0)));
        model.candidates.rows().subscribe(rows -> showTicked());
        model.exceptions().subscribe(this::showExceptions);
        model.candidates.count().subscribe(count -> showTicked());
        model.cost().subscribe(this::showCost);
        model.already()
                .subscribe(count -> already.setText(texts.get("enrolment.village.already", count)));
    }

    @FXML
    void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        }
    }

    private void choices() {
        Spoken.choiceOrAll(village, texts.get("enrolment.filter.everyVillage"), Village::name);
        model.all()
                .subscribe(
                        snapshot -> {
                            Spoken.orAll(village, snapshot.villages());
                            village.setValue(model.village.get());
                        });
        village.valueProperty().bindBidirectional(model.village);
        Spoken.choice(month, texts::month);
        month.getItems().setAll(model.months());
        month.valueProperty().bindBidirectional(model.firstMonth);
        Spoken.choice(funding, money -> texts.get(money.textKey()));
        funding.getItems().setAll(Funding.values());
        funding.valueProperty().bindBidirectional(model.funding);
        model.funding.subscribe(money -> showMoney());
        model.candidates.rows().subscribe(rows -> showMoney());
        payer.textProperty().bindBidirectional(model.payer);
        income.textProperty().bindBidirectional(model.income);
        model.income.subscribe(
                typed ->
                        model.trouble()
                                .map(texts::get)
                                .ifPresentOrElse(incomeLine::error, incomeLine::clear));
        jht.selectedProperty().bindBidirectional(model.jht);
        jp.selectedProperty().bindBidirectional(model.jp);
        onceMore.selectedProperty().bindBidirectional(model.onceMore);
        model.before()
                .subscribe(
                        count -> {
                            onceMore.setText(texts.get("enrolment.village.onceMore", count));
                            onceMore.setVisible(count.intValue() > 0);
                            onceMore.setManaged(count.intValue() > 0);
                        });
    }

    /** The choice names the money of villages; the staff of the kecamatan have their own. */
    private void showMoney() {
        fundingLine.clear();
        if (model.mixed()) {
            fundingLine.warning(
                    texts.get(
                            "enrolment.village.funding.mixed",
                            texts.get(Funding.REGENCY_BUDGET.textKey())));
        }
    }

    private void canColumns() {
        TickColumn.in(can, model.candidates, candidate -> told(candidate).name());
        TickColumn.everybody(everybody, model.candidates);
        can.text(texts.get("enrolment.column.person"), 220, row -> told(row).name());
        can.text(texts.get("enrolment.column.post"), 200, row -> told(row).posts());
        can.text(texts.get("enrolment.column.village"), 120, row -> told(row).villages());
        can.setAccessibleText(texts.get("enrolment.village.can.table"));
    }

    private void cannotColumns() {
        cannot.identifiedBy(candidate -> candidate.line().person().id());
        cannot.drawn(texts.get("enrolment.column.why"), 360, c -> told(c).name(), this::exception);
        cannot.onOpen(c -> desk.navigator().go(Room.PEOPLE, c.line().person().id()));
        cannot.setAccessibleText(texts.get("enrolment.village.cannot.table"));
    }

    private Node exception(Candidate candidate) {
        String posts = told(candidate).posts();
        Label name = new Label(told(candidate).name() + (posts.isEmpty() ? "" : " · " + posts));
        Label why = new Label(told(candidate).remark());
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        why.setTooltip(new Tooltip(told(candidate).remark()));
        VBox box = new VBox(name, why);
        box.getStyleClass().add("two-lines");
        return box;
    }

    private CandidateWords told(Tick<Candidate> row) {
        return new CandidateWords(row.thing(), texts);
    }

    private CandidateWords told(Candidate candidate) {
        return new CandidateWords(candidate, texts);
    }

    private void showExceptions(List<Candidate> exceptions) {
        cannot.rows(exceptions);
        noException.setVisible(exceptions.isEmpty());
        cannotTitle.setText(texts.get("enrolment.village.cannot", exceptions.size()));
    }

    private void showTicked() {
        int all = model.candidates.rows().get().size();
        int count = model.candidates.count().get();
        nobody.setVisible(all == 0);
        everybody.setVisible(all > 0);
        canTitle.setText(texts.get("enrolment.village.can", count, all));
        enrol.setText(texts.get("enrolment.village.enrol", count));
    }

    private void showCost(VillageEnrolmentViewModel.Cost cost) {
        Text missing = cost.base();
        base.setText(missing == null ? "" : texts.get(missing));
        base.setVisible(missing != null);
        base.setManaged(missing != null);
        wages.setVisible(missing != null || cost.without() > 0);
        wages.setManaged(wages.isVisible());
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
