package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.contribution.ExplanationView;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.succession.ExpiriesView;
import id.sadardesa.desk.succession.SuccessionDoors;
import id.sadardesa.desk.succession.SuccessionView;
import id.sadardesa.desk.succession.SuccessionViewModel;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.Icons;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import id.sadardesa.desk.widget.StatusChip;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The room Kepesertaan: everybody with where they stand, and the way to enrol a whole village. */
public final class EnrolmentView implements RoomView {
    private final Desk desk;
    private final EnrolmentViewModel model;
    private final Texts texts;
    private final ChosenView chosen;
    private final VillageEnrolmentView villageEnrolment;
    private final ExplanationView explanation;
    private final SuccessionView succession;
    private final ExpiriesView expiries;
    private final KpjListView numbers;
    private final Map<State, ToggleButton> states = new EnumMap<>(State.class);
    private final ToggleButton everyState = new ToggleButton();
    private final Parent root;
    private @Nullable UUID sought;

    @FXML private StackPane place;
    @FXML private VBox overview;
    @FXML private ComboBox<@Nullable Village> village;
    @FXML private ComboBox<Period> month;
    @FXML private TextField query;
    @FXML private Hyperlink total;
    @FXML private HBox middle;
    @FXML private VBox list;
    @FXML private Button enrol;
    @FXML private Button replace;
    @FXML private Button expiring;
    @FXML private FlowPane stateRow;
    @FXML private ListTable<Candidate> table;
    @FXML private EmptyState empty;

    public EnrolmentView(
            Desk desk,
            EnrolmentViewModel model,
            VillageEnrolmentViewModel villageModel,
            SuccessionDoors doors) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.explanation = new ExplanationView(desk);
        this.chosen = new ChosenView(desk, model, this::showCourse, this::enterNumbers);
        this.numbers = new KpjListView(desk, model.numbers, this::backToList);
        this.villageEnrolment = new VillageEnrolmentView(desk, villageModel, this::overview);
        this.succession =
                new SuccessionView(
                        desk,
                        new SuccessionViewModel(doors, desk.jobs(), desk.notices()),
                        this::overview);
        this.expiries = new ExpiriesView(desk, doors, this::overview, this::begin);
        this.root = Views.load(this, texts);
    }

    @FXML
    void initialize() {
        list.getChildren().add(chosen.node());
        middle.getChildren().add(explanation.node());
        villages();
        Spoken.choice(month, texts::month);
        month.getItems().setAll(model.months());
        month.valueProperty().bindBidirectional(model.month);
        total.setOnAction(event -> explanation.show(model.explainTotal()));
        query.textProperty().bindBidirectional(model.query);
        stateToggles();
        columns();
        enrol.setOnAction(event -> enrolVillage());
        replace.setOnAction(event -> replace());
        expiring.setOnAction(
                event -> {
                    place.getChildren().setAll(expiries.node());
                    expiries.enter(null);
                });
        empty.step(texts.get("enrolment.empty.people"), () -> desk.navigator().go(Room.PEOPLE));
        model.shown().subscribe(this::rows);
        model.counts().subscribe(this::count);
    }

    private void villages() {
        Spoken.choiceOrAll(village, texts.get("enrolment.filter.everyVillage"), Village::name);
        model.all()
                .subscribe(
                        snapshot -> {
                            Spoken.orAll(village, snapshot.villages());
                            village.setValue(model.village.get());
                        });
        village.valueProperty().bindBidirectional(model.village);
    }

    private void stateToggles() {
        ToggleGroup group = new ToggleGroup();
        toggle(everyState, group, null);
        for (State state : State.values()) {
            ToggleButton button = new ToggleButton(null, Icons.of(Told.tone(state).icon()));
            button.getStyleClass().add(Told.tone(state).style());
            states.put(state, button);
            toggle(button, group, state);
        }
        model.state.subscribe(this::mark);
        group.selectedToggleProperty()
                .subscribe(
                        selected -> {
                            if (selected == null) {
                                everyState.setSelected(true);
                            }
                        });
    }

    private void mark(@Nullable State state) {
        ToggleButton button = state == null ? null : states.get(state);
        (button == null ? everyState : button).setSelected(true);
    }

    private void toggle(ToggleButton button, ToggleGroup group, @Nullable State state) {
        button.getStyleClass().add("state-toggle");
        button.setToggleGroup(group);
        button.selectedProperty()
                .subscribe(
                        on -> {
                            if (on) {
                                model.state.set(state);
                            }
                        });
        stateRow.getChildren().add(button);
    }

    private void count(Map<State, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        everyState.setText(
                texts.get("enrolment.filter.state", texts.get("enrolment.filter.everyState"), all));
        states.forEach((state, button) -> count(state, button, counts.getOrDefault(state, 0L)));
    }

    /** States that few offices ever have are shown only while somebody is in them. */
    private void count(State state, ToggleButton button, long people) {
        boolean rare = state == State.DRAFT || state == State.REFUSED;
        button.setVisible(!rare || people > 0);
        button.setManaged(button.isVisible());
        button.setText(texts.get("enrolment.filter.state", texts.get(state.textKey()), people));
    }

    private void columns() {
        table.identifiedBy(c -> c.line().person().id());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.drawn(texts.get("enrolment.column.name"), 235, c -> told(c).name(), this::person);
        table.text(texts.get("enrolment.column.village"), 110, c -> told(c).villages());
        var numbers =
                table.drawn(
                        texts.get("enrolment.column.numbers"),
                        182,
                        c -> told(c).nik(),
                        this::numbers);
        table.drawn(texts.get("enrolment.column.state"), 226, Candidate::state, this::state);
        table.drawn(texts.get("enrolment.column.amount"), 132, this::due, this::amount)
                .getStyleClass()
                .add("number");
        var remarks =
                table.drawn(
                        texts.get("enrolment.column.remark"),
                        175,
                        c -> told(c).remark(),
                        this::remark);
        // the explanation takes their place, so that nothing beside it is cut
        numbers.visibleProperty().bind(explanation.node().visibleProperty().not());
        remarks.visibleProperty().bind(explanation.node().visibleProperty().not());
        table.onOpen(c -> desk.navigator().go(Room.PEOPLE, c.line().person().id()));
        table.setAccessibleText(texts.get("enrolment.table"));
        table.getSelectionModel()
                .getSelectedItems()
                .addListener(
                        (ListChangeListener<Candidate>)
                                change -> chosen.show(List.copyOf(change.getList())));
    }

    private Told told(Candidate candidate) {
        return new Told(candidate, texts);
    }

    private Node person(Candidate candidate) {
        return twoLines(told(candidate).name(), told(candidate).posts());
    }

    private Node numbers(Candidate candidate) {
        return twoLines(
                texts.get("enrolment.cell.nik", told(candidate).nik()),
                texts.get("enrolment.cell.kpj", told(candidate).kpj()));
    }

    private void showCourse(Candidate one) {
        Course course = Course.of(one, texts);
        explanation.show(course.title(), texts.get("enrolment.course.title"), course.paragraphs());
    }

    private static Node twoLines(String first, String second) {
        Label above = new Label(first);
        Label below = new Label(second);
        below.getStyleClass().add("muted");
        VBox box = new VBox(above, below);
        box.getStyleClass().add("two-lines");
        return box;
    }

    private Node state(Candidate candidate) {
        return new StatusChip(Told.tone(candidate.state()), told(candidate).state());
    }

    private BigDecimal due(Candidate candidate) {
        return model.bill(candidate).map(bill -> bill.total().value()).orElse(BigDecimal.ZERO);
    }

    private Node amount(Candidate candidate) {
        return model.bill(candidate)
                .map(
                        bill -> {
                            Hyperlink link =
                                    new Hyperlink(
                                            bill.obstacle() == null
                                                    ? texts.rupiah(bill.total())
                                                    : texts.get("enrolment.cell.noAmount"));
                            link.setFocusTraversable(false);
                            link.setOnAction(event -> explanation.show(model.explain(bill)));
                            return (Node) link;
                        })
                .orElseGet(() -> new Label("–"));
    }

    private Node remark(Candidate candidate) {
        Label remark = new Label(told(candidate).remark());
        remark.setWrapText(true);
        remark.setTooltip(new Tooltip(told(candidate).remark()));
        return remark;
    }

    private void rows(List<Candidate> rows) {
        table.rows(rows);
        explanation.close();
        total.setText(texts.get("enrolment.total", model.total()));
        boolean nobody = model.all().get().candidates().isEmpty();
        boolean none = rows.isEmpty();
        empty.setVisible(none && model.all().get().read());
        table.setVisible(!none);
        chosen.node().setVisible(!none);
        enrol.setDisable(nobody);
        empty.say(
                texts.get(nobody ? "enrolment.empty.title" : "enrolment.empty.noHit"),
                texts.get(nobody ? "enrolment.empty.sentence" : "enrolment.empty.widen"));
        seek();
    }

    private void enrolVillage() {
        villageEnrolment.enter(model.village.get());
        place.getChildren().setAll(villageEnrolment.node());
    }

    private void enterNumbers(List<Candidate> people) {
        place.getChildren().setAll(numbers.node());
        numbers.enter(people);
    }

    private void backToList() {
        place.getChildren().setAll(overview);
        model.refresh();
        table.requestFocus();
    }

    private void overview() {
        place.getChildren().setAll(overview);
        model.refresh();
        enrol.requestFocus();
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public boolean key(KeyEvent event) {
        return place.getChildren().contains(numbers.node()) && numbers.key(event);
    }

    @Override
    public boolean unsaved() {
        return model.numbers.unsaved() || succession.unsaved();
    }

    @Override
    public void entered() {
        startAt(query);
        if (place.getChildren().contains(villageEnrolment.node())) {
            villageEnrolment.refresh();
        } else if (place.getChildren().contains(expiries.node())) {
            expiries.refresh();
        }
        model.refresh();
    }

    /** Shows one village's people, or one person among all. */
    @Override
    public void show(UUID subject) {
        if (putAway()) {
            sought = subject;
            seek();
        }
    }

    /** What is typed on another page of the room is not thrown away without asking. */
    private boolean putAway() {
        return numbers.putAway() && succession.putAway();
    }

    /** Waits for the people while they are still being read. */
    private void seek() {
        UUID id = sought;
        if (id == null || !model.all().get().read()) {
            return;
        }
        sought = null;
        Optional<Village> wanted = model.all().get().village(id);
        place.getChildren().setAll(overview);
        everyState.setSelected(true);
        model.query.set("");
        model.village.set(wanted.orElse(null));
        for (int row = 0; row < table.getItems().size(); row++) {
            if (table.getItems().get(row).line().person().id().equals(id)) {
                table.getSelectionModel().clearAndSelect(row);
                table.scrollTo(row);
                table.requestFocus();
            }
        }
    }

    /** The post of the person chosen, or the village shown. */
    private void replace() {
        Candidate one = table.getSelectionModel().getSelectedItem();
        Village here = model.village.get();
        place.getChildren().setAll(succession.node());
        if (one != null && !one.line().posts().isEmpty()) {
            succession.enter(one.line().posts().get(0).id());
        } else {
            succession.enter(here == null ? null : here.id());
        }
    }

    /** Begins the change of the holder of a post, or of any post of a village. */
    @Override
    public void begin(UUID subject) {
        if (putAway()) {
            place.getChildren().setAll(succession.node());
            succession.enter(subject);
        }
    }
}
