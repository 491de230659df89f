package id.sadardesa.desk.roster;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.desk.coverage.ProofPane;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Option;
import id.sadardesa.desk.widget.SearchField;
import id.sadardesa.desk.widget.Tone;
import java.util.List;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The list of everybody, searched while typing; opening a row shows the person in its place. */
public final class PeopleView implements RoomView {
    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.CONTROL_DOWN);
    private static final KeyCombination IMPORT =
            new KeyCodeCombination(KeyCode.I, KeyCombination.CONTROL_DOWN);
    private static final KeyCombination NEW =
            new KeyCodeCombination(KeyCode.N, KeyCombination.CONTROL_DOWN);

    private final Desk desk;
    private final Texts texts;
    private final PeopleViewModel model;
    private final PersonViewModel one;
    private final PersonView person;
    private final EmptyState nobody;
    private final EmptyState empty;
    private final @Nullable Runnable importing;
    private final Parent root;

    @FXML private StackPane room;
    @FXML private VBox list;
    @FXML private SearchField search;
    @FXML private ComboBox<Option<UUID>> village;
    @FXML private ComboBox<Option<PostGroup>> group;
    @FXML private ComboBox<Option<State>> state;
    @FXML private Button bring;
    @FXML private Button add;
    @FXML private Button clear;
    @FXML private Button export;
    @FXML private Label summary;
    @FXML private ListTable<PersonRow> table;

    /**
     * Builds the list with one person's page behind it.
     *
     * @param importing opens the import of a roster; null where other offices enter the people
     */
    public PeopleView(
            Desk desk,
            PeopleViewModel model,
            PersonViewModel one,
            ProofPane proof,
            @Nullable Runnable importing) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.one = one;
        this.importing = importing;
        this.person = new PersonView(desk, one, proof, this::showList);
        this.nobody =
                new EmptyState(
                        "mdoal-group_add",
                        texts.get("roster.nobody.title"),
                        texts.get(
                                importing == null
                                        ? "branch.people.nobody"
                                        : "roster.nobody.sentence"));
        this.empty =
                new EmptyState(
                        "mdomz-person_search",
                        texts.get("roster.empty.title"),
                        texts.get("roster.empty.sentence"));
        this.root = Views.load(this, texts);
    }

    @FXML
    void initialize() {
        room.getChildren().add(person.node());
        columns();
        search.textProperty().bindBidirectional(model.query);
        village.setItems(model.villageOptions);
        village.valueProperty().bindBidirectional(model.village);
        group.setItems(model.groupOptions);
        group.valueProperty().bindBidirectional(model.group);
        state.setItems(model.stateOptions);
        state.valueProperty().bindBidirectional(model.state);
        add.setOnAction(event -> add());
        clear.setOnAction(event -> model.clear());
        entering();
        desk.files()
                .onSave(
                        export,
                        "roster",
                        Text.of("roster.export.title"),
                        () -> texts.get("intake.export.name"),
                        FilePicker.Kind.XLSX,
                        model::export);
        search.leadsTo(table);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::openOnly);
        model.rows().subscribe(this::draw);
        showPerson(false);
    }

    /** People are entered where they belong; elsewhere they come with the files. */
    private void entering() {
        Runnable doing = importing;
        for (Button button : List.of(bring, add)) {
            button.setVisible(doing != null);
            button.setManaged(doing != null);
        }
        if (doing == null) {
            return;
        }
        bring.setOnAction(event -> doing.run());
        bring.setTooltip(new Tooltip(texts.get("roster.button.importKey")));
        bring.disableProperty().bind(desk.jobs().busy());
        nobody.step(texts.get("roster.nobody.import"), doing)
                .disableProperty()
                .bind(desk.jobs().busy());
        nobody.step(texts.get("roster.empty.add"), this::add);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void entered() {
        model.refresh();
        person.refresh();
        if (list.isVisible()) {
            search.requestFocus();
        }
    }

    @Override
    public void show(UUID id) {
        if (mayTurnAway()) {
            one.open(id);
            showPerson(true);
        }
    }

    @Override
    public boolean takesBackTyping(TextInputControl field) {
        return field.isUndoable() && (list.isVisible() || one.dirty().get());
    }

    @Override
    public boolean unsaved() {
        return one.dirty().get();
    }

    private void columns() {
        table.identifiedBy(PersonRow::id);
        table.text(texts.get("roster.column.name"), 230, row -> row.person().fullName());
        table.digits(texts.get("roster.column.nik"), 165, PersonRow::nik);
        table.text(texts.get("roster.column.village"), 140, PersonRow::village);
        table.text(texts.get("roster.column.posts"), 230, row -> row.posts(texts));
        table.digits(texts.get("roster.column.kpj"), 120, PersonRow::kpj);
        table.chips(
                texts.get("roster.column.state"),
                215,
                PersonRow::state,
                PeopleView::tone,
                state -> texts.get(state.textKey()));
        table.onOpen(row -> show(row.id()));
        empty.step(texts.get("roster.filter.clear"), model::clear);
        if (importing != null) {
            empty.step(texts.get("roster.empty.add"), this::add);
        }
    }

    private static Tone tone(State state) {
        return switch (state) {
            case ACTIVE -> Tone.GOOD;
            case DRAFT, PROPOSED, REGISTERED -> Tone.INFO;
            case ARREARS -> Tone.WAIT;
            case REFUSED -> Tone.BAD;
            case CANDIDATE, ENDED -> Tone.NEUTRAL;
        };
    }

    private void draw(List<PersonRow> rows) {
        table.rows(rows);
        table.setPlaceholder(model.total() == 0 ? nobody : empty);
        export.setText(texts.get("roster.export.button", rows.size()));
        export.disableProperty().unbind();
        if (rows.isEmpty()) {
            export.setDisable(true);
        } else {
            export.disableProperty().bind(desk.jobs().busy());
        }
        clear.setVisible(rows.size() != model.total());
        summary.setText(
                rows.size() == model.total()
                        ? texts.get("roster.list.all", rows.size())
                        : texts.get("roster.list.some", rows.size(), model.total()));
    }

    @Override
    public boolean key(KeyEvent event) {
        if (person.node().isVisible() && person.key(event)) {
            return true;
        }
        if (FIND.match(event) && list.isVisible()) {
            search.requestFocus();
            search.selectAll();
            return true;
        }
        return importing != null && entering(event, importing);
    }

    private boolean entering(KeyEvent event, Runnable bringing) {
        if (IMPORT.match(event) && !bring.isDisabled() && mayTurnAway()) {
            showPerson(false);
            bringing.run();
            return true;
        }
        if (NEW.match(event)) {
            add();
            return true;
        }
        return false;
    }

    /** Enter opens the only one who was found. */
    private void openOnly(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && table.getItems().size() == 1) {
            show(table.getItems().get(0).id());
            event.consume();
        }
    }

    private void add() {
        if (mayTurnAway()) {
            one.begin();
            showPerson(true);
        }
    }

    /** What was typed about one person is not thrown away for another without asking. */
    private boolean mayTurnAway() {
        if (!one.dirty().get()
                || desk.dialogs()
                        .confirmHard(
                                Text.of("roster.leave.title"),
                                Text.of("roster.leave.sentence"),
                                Text.of("roster.leave.verb"))) {
            one.forget();
            return true;
        }
        return false;
    }

    private void showList() {
        if (mayTurnAway()) {
            showPerson(false);
            model.refresh();
            table.requestFocus();
        }
    }

    private void showPerson(boolean shown) {
        list.setVisible(!shown);
        person.node().setVisible(shown);
        if (shown) {
            person.begin();
        }
    }
}
