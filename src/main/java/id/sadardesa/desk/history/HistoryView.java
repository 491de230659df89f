package id.sadardesa.desk.history;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.SearchField;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The list of everything that was done, laid over a room: search, look, take back. */
public final class HistoryView implements RoomView {
    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.CONTROL_DOWN);

    private final Desk desk;
    private final Texts texts;
    private final HistoryViewModel model;
    private final Parent root;

    @FXML private SearchField search;
    @FXML private ListTable<Entry> table;
    @FXML private Label said;
    @FXML private Button undo;

    public HistoryView(Desk desk, HistoryViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.root = Views.load(this, texts);
    }

    @FXML
    void initialize() {
        table.identifiedBy(Entry::seq);
        table.text(texts.get("history.column.when"), 150, e -> texts.get("history.when", e.at()));
        table.text(texts.get("history.column.action"), 560, model::name);
        table.text(texts.get("history.column.operator"), 120, Entry::operator);
        table.number(texts.get("history.column.rows"), 90, Entry::changes);
        table.text(texts.get("history.column.state"), 160, this::state);
        table.getColumns().forEach(column -> column.setSortable(false)); // newest first, always
        table.setPlaceholder(new Label(texts.get("history.nothing")));
        table.onOpen(entry -> undo.fire());
        table.getSelectionModel().selectedItemProperty().subscribe(model::look);
        search.textProperty().bindBidirectional(model.query);
        search.leadsTo(table);
        model.query.subscribe(typed -> table.only(model::meets));
        model.all().subscribe(entries -> table.rows(entries));
        model.obstacle().subscribe(this::say);
        model.elsewhere().subscribe(this::say);
        undo.disableProperty().bind(model.busy().or(model.chosen().isNull()));
        undo.setOnAction(event -> takeBack());
    }

    /** Why it cannot be taken back, or who knows of it already. */
    private void say() {
        said.setText(
                model.obstacle()
                        .get()
                        .or(() -> model.elsewhere().get())
                        .map(texts::get)
                        .orElse(""));
    }

    private String state(Entry entry) {
        if (entry.undoneBy() != null) {
            return texts.get("history.state.undone");
        }
        return entry.undoes() == null ? "" : texts.get("history.state.undo");
    }

    private void takeBack() {
        Entry entry = model.chosen().get();
        if (entry != null
                && desk.dialogs()
                        .confirm(
                                Text.of("shell.undo.titleOne"),
                                model.saying(
                                        Text.of(
                                                "shell.undo.sentence",
                                                entry.action(),
                                                entry.at(),
                                                entry.changes())),
                                Text.of("shell.undo.verb"))) {
            model.takeBack(entry);
        }
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void entered() {
        model.refresh();
        search.requestFocus();
    }

    @Override
    public boolean key(KeyEvent event) {
        if (FIND.match(event)) {
            search.requestFocus();
            search.selectAll();
            return true;
        }
        return false;
    }
}
