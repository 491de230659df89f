package id.sadardesa.desk.branch;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.branch.Request;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.sync.v1.Party;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import id.sadardesa.desk.widget.TickColumn;
import id.sadardesa.desk.widget.Ticks.Tick;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The room Permohonan: who waits for a decision, and the decisions, one by one or in bulk. */
public final class RequestsView implements RoomView {
    private static final KeyCombination ALL =
            new KeyCodeCombination(KeyCode.A, KeyCombination.CONTROL_DOWN);

    private final Desk desk;
    private final Texts texts;
    private final RequestsViewModel model;
    private final Parent root;

    @FXML private VBox work;
    @FXML private EmptyState empty;
    @FXML private ComboBox<@Nullable Party> office;
    @FXML private CheckBox all;
    @FXML private Label count;
    @FXML private ListTable<Tick<Request>> table;
    @FXML private Button numbers;
    @FXML private Button accept;
    @FXML private Button refuse;
    @FXML private Button correct;
    @FXML private Button person;

    public RequestsView(Desk desk, RequestsViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.root = Views.load(this, texts);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void entered() {
        startAt(office);
        model.refresh();
    }

    /** Ctrl+A ticks everybody, and nobody when everybody is ticked. */
    @Override
    public boolean key(KeyEvent event) {
        boolean here = ALL.match(event) && !all.isDisabled();
        if (here) {
            all.fire();
        }
        return here;
    }

    @FXML
    void initialize() {
        Spoken.choiceOrAll(office, texts.get("branch.requests.everyOffice"), Party::name);
        office.valueProperty().bindBidirectional(model.office);
        TickColumn.in(table, model.chosen, one -> one.person().name());
        TickColumn.everybody(all, model.chosen);
        table.text(texts.get("branch.column.office"), 250, row -> row.thing().office().name());
        table.text(texts.get("branch.column.village"), 130, row -> village(row.thing()));
        table.text(texts.get("branch.column.person"), 190, row -> row.thing().person().fullName());
        table.text(texts.get("branch.column.nik"), 160, row -> nik(row.thing().person().nik()));
        table.text(texts.get("branch.column.post"), 190, row -> post(row.thing()));
        table.text(texts.get("branch.column.kpj"), 120, row -> kpj(row.thing().person().kpj()));
        table.worded(
                texts.get("branch.column.since"),
                110,
                row -> row.thing().since(),
                row -> texts.date(row.thing().since()));
        table.setAccessibleText(texts.get("branch.requests.table"));
        table.onOpen(row -> desk.navigator().go(Room.PEOPLE, row.thing().person().id()));
        buttons();
        model.waiting().subscribe(this::show);
        model.chosen.rows().subscribe(this::say);
        model.chosen.count().subscribe(this::say);
        Button replies =
                empty.step(
                        texts.get("branch.requests.toReplies"),
                        () -> desk.navigator().go(Room.REPLIES));
        replies.visibleProperty().bind(model.owed());
        replies.managedProperty().bind(model.owed());
        empty.step(texts.get("branch.requests.toInbox"), () -> desk.navigator().go(Room.INBOX));
    }

    private void buttons() {
        var chosen = table.getSelectionModel().selectedItemProperty();
        var none = model.busy().or(model.chosen.count().isEqualTo(0));
        numbers.setOnAction(event -> model.giveNumbers());
        accept.setOnAction(event -> accept());
        refuse.setOnAction(event -> new RefusalForm(desk, model).ask());
        for (Button button : List.of(numbers, accept, refuse)) {
            button.disableProperty().bind(none);
        }
        correct.setOnAction(event -> correct(chosen.get()));
        person.setOnAction(event -> open(chosen.get()));
        correct.disableProperty().bind(model.busy().or(Bindings.isNull(chosen)));
        person.disableProperty().bind(Bindings.isNull(chosen));
    }

    private void accept() {
        long without = model.withoutNumber();
        Text sentence =
                without == 0
                        ? Text.of("branch.requests.acceptSentence", model.chosen.count().get())
                        : Text.of(
                                "branch.requests.acceptWithout",
                                model.chosen.count().get(),
                                without);
        if (desk.dialogs()
                .confirm(
                        Text.of("branch.requests.acceptTitle"),
                        sentence,
                        Text.of("branch.requests.acceptVerb"))) {
            model.accept();
        }
    }

    private void correct(@Nullable Tick<Request> row) {
        if (row != null) {
            new CorrectionForm(desk, model, row.thing()).ask();
        }
    }

    private void open(@Nullable Tick<Request> row) {
        if (row != null) {
            desk.navigator().go(Room.PEOPLE, row.thing().person().id());
        }
    }

    private static String village(Request one) {
        return one.village() == null ? "–" : one.village().name();
    }

    private String post(Request one) {
        return one.post() == null ? "–" : one.post().title(texts);
    }

    private static String nik(@Nullable Nik nik) {
        return nik == null ? "–" : nik.masked();
    }

    private String kpj(@Nullable Kpj kpj) {
        return kpj == null ? texts.get("branch.requests.noNumber") : kpj.masked();
    }

    private void show(@Nullable List<Request> waiting) {
        if (waiting == null) {
            return;
        }
        empty.setVisible(waiting.isEmpty());
        boolean owed = model.owed().get();
        empty.say(
                texts.get(owed ? "branch.requests.doneTitle" : "branch.requests.emptyTitle"),
                texts.get(owed ? "branch.requests.doneSentence" : "branch.requests.emptySentence"));
        work.setVisible(!waiting.isEmpty());
        Spoken.orAll(office, RequestsViewModel.offices(waiting));
        say();
    }

    private void say() {
        count.setText(
                texts.get(
                        "branch.requests.count",
                        model.chosen.things().size(),
                        model.chosen.count().get()));
    }
}
