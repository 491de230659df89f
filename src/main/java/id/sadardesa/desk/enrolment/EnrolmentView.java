package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
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
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.SearchField;
import id.sadardesa.desk.widget.Spoken;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
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
    private final StateRow states;
    private final Parent root;
    private @Nullable UUID sought;

    @FXML private StackPane place;
    @FXML private VBox overview;
    @FXML private ComboBox<@Nullable Village> village;
    @FXML private ComboBox<Period> month;
    @FXML private SearchField query;
    @FXML private HBox middle;
    @FXML private VBox list;
    @FXML private Button enrol;
    @FXML private Button replace;
    @FXML private Button expiring;
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
        this.states = new StateRow(texts, model);
        this.chosen =
                new ChosenView(
                        desk,
                        model,
                        this::showCourse,
                        this::enterNumbers,
                        this::explainTotal,
                        () -> table.requestFocus());
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
        model.onRead(this::seek);
        villages();
        Spoken.choice(month, texts::month);
        month.getItems().setAll(model.months());
        month.valueProperty().bindBidirectional(model.month);
        query.textProperty().bindBidirectional(model.query);
        query.leadsTo(table);
        overview.getChildren().add(1, states);
        new EnrolmentColumns(texts, model, table).around(explanation);
        table.onOpen(c -> desk.navigator().go(Room.PEOPLE, c.line().person().id()));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel()
                .getSelectedItems()
                .addListener(
                        (ListChangeListener<Candidate>)
                                change -> chosen.show(List.copyOf(change.getList())));
        enrol.setOnAction(event -> enrolVillage());
        replace.setOnAction(event -> replace());
        expiring.setOnAction(event -> expire(null));
        empty.step(texts.get("enrolment.empty.people"), () -> desk.navigator().go(Room.PEOPLE));
        model.shown().subscribe(this::rows);
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

    private void explainTotal() {
        explanation.show(model.explainTotal());
    }

    private void showCourse(Candidate one) {
        Course course = Course.of(one, texts);
        explanation.show(course.title(), texts.get("enrolment.course.title"), course.paragraphs());
    }

    private void rows(List<Candidate> rows) {
        table.rows(rows);
        explanation.close();
        boolean nobody = model.all().get().candidates().isEmpty();
        boolean none = rows.isEmpty();
        empty.setVisible(none && model.all().get().read());
        table.setVisible(!none);
        chosen.node().setVisible(!none);
        enrol.setDisable(nobody);
        empty.say(
                texts.get(nobody ? "enrolment.empty.title" : "enrolment.empty.noHit"),
                texts.get(nobody ? "enrolment.empty.sentence" : "enrolment.empty.widen"));
    }

    private void expire(@Nullable UUID post) {
        place.getChildren().setAll(expiries.node());
        expiries.enter(post);
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
        chosen.forget();
        if (place.getChildren().contains(villageEnrolment.node())) {
            villageEnrolment.refresh();
        } else if (place.getChildren().contains(expiries.node())) {
            expiries.refresh();
        }
        model.refresh();
    }

    /**
     * Shows one village's people, one person among all, what runs out about a post, or who can be
     * activated since a bill was paid.
     */
    @Override
    public void show(UUID subject) {
        if (putAway()) {
            sought = subject;
            model.refresh();
        }
    }

    /** What is typed on another page of the room is not thrown away without asking. */
    private boolean putAway() {
        return numbers.putAway() && succession.putAway();
    }

    /** Looks in what was just read: a bill may have been paid since the room was last seen. */
    private void seek() {
        UUID id = sought;
        if (id == null || !model.all().get().read()) {
            return;
        }
        sought = null;
        Optional<Village> wanted = model.all().get().village(id);
        List<Candidate> paid = model.all().get().paidBy(id);
        if (!paid.isEmpty()) {
            choose(paid);
            return;
        }
        if (wanted.isEmpty() && model.all().get().posts(id)) {
            expire(id);
            return;
        }
        place.getChildren().setAll(overview);
        model.only(null, false);
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

    /** Chooses those of a paid bill who can be activated. */
    private void choose(List<Candidate> people) {
        place.getChildren().setAll(overview);
        model.query.set("");
        model.village.set(null);
        model.only(null, true);
        table.getSelectionModel().clearSelection();
        people.stream()
                .filter(table.getItems()::contains)
                .forEach(table.getSelectionModel()::select);
        table.requestFocus();
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
