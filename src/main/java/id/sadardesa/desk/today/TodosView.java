package id.sadardesa.desk.today;

import id.sadardesa.base.Texts;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.StatusChip;
import id.sadardesa.desk.widget.Tone;
import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Everything that needs doing as one wide list, each with its day and the room where it is done.
 */
final class TodosView {
    private final Texts texts;
    private final TodayViewModel model;
    private final Runnable leave;
    private final Parent root;

    @FXML private Label title;
    @FXML private ListTable<Todo> all;
    @FXML private Button open;
    @FXML private Button back;

    /**
     * Empty.
     *
     * @param leave goes back to the people who are not protected
     */
    TodosView(Desk desk, TodayViewModel model, Runnable leave) {
        this.texts = desk.texts();
        this.model = model;
        this.leave = leave;
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        all.identifiedBy(todo -> todo);
        all.drawn(texts.get("today.todo.urgency"), 125, Todo::tone, this::urgency);
        all.text(texts.get("today.todo.what"), 760, todo -> texts.get(todo.text()));
        all.text(texts.get("today.todo.where"), 120, todo -> texts.get(todo.room().title()));
        all.setAccessibleText(texts.get("today.todo.title"));
        all.onOpen(model::open);
        var chosen = all.getSelectionModel().selectedItemProperty();
        open.disableProperty().bind(chosen.isNull());
        open.setOnAction(event -> model.open(chosen.get()));
        back.setOnAction(event -> leave.run());
    }

    private Node urgency(Todo todo) {
        Tone tone = todo.tone();
        LocalDate due = todo.due();
        String words = due == null ? texts.get("today.todo.tone." + tone.name()) : texts.date(due);
        return new StatusChip(tone, words);
    }

    void show(List<Todo> todos) {
        title.setText(texts.get("today.todo.count", todos.size()));
        all.rows(todos);
    }

    void enter() {
        all.requestFocus();
        if (all.getSelectionModel().isEmpty()) {
            all.getSelectionModel().selectFirst();
        }
    }

    @FXML
    void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        }
    }
}
