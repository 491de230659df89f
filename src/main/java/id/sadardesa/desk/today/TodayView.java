package id.sadardesa.desk.today;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.Icons;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The room one sees first: who is not protected, what to do next, what was done last. */
public final class TodayView implements RoomView {
    /** More would be a list nobody reads; the rooms have the rest. */
    private static final int TODOS = 40;

    private final Desk desk;
    private final Texts texts;
    private final TodayViewModel model;
    private final Parent root;

    @FXML private HBox hero;
    @FXML private Label exposed;
    @FXML private Label exposedTitle;
    @FXML private Label exposedSentence;
    @FXML private Button next;
    @FXML private Label isProtected;
    @FXML private Label waiting;
    @FXML private Label incomplete;
    @FXML private Label vacant;
    @FXML private VBox todos;
    @FXML private VBox done;

    public TodayView(Desk desk, TodayViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.root = Views.load(this, texts);
    }

    @FXML
    void initialize() {
        model.day().subscribe(this::draw);
        model.done().subscribe(this::drawDone);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void entered() {
        model.refresh();
    }

    private void draw(@Nullable Day day) {
        if (day == null) {
            return;
        }
        drawHero(day);
        isProtected.setText(Integer.toString(day.isProtected()));
        waiting.setText(Integer.toString(day.waiting()));
        incomplete.setText(Integer.toString(day.incomplete()));
        vacant.setText(Integer.toString(day.vacant()));
        todos.getChildren().setAll(day.todos().stream().limit(TODOS).map(this::todo).toList());
        if (day.todos().size() > TODOS) {
            todos.getChildren()
                    .add(muted(texts.get("today.todo.more", day.todos().size() - TODOS)));
        } else if (day.todos().isEmpty()) {
            todos.getChildren()
                    .add(
                            muted(
                                    texts.get(
                                            day.people() == 0
                                                    ? "today.todo.begin"
                                                    : "today.todo.none")));
        }
    }

    private void drawHero(Day day) {
        boolean empty = day.people() == 0;
        boolean good = day.exposed() == 0;
        hero.getStyleClass().removeAll("good", "bad");
        if (!empty) {
            hero.getStyleClass().add(good ? "good" : "bad");
        }
        exposed.setText(Integer.toString(day.exposed()));
        exposed.setVisible(!empty && !good);
        exposed.setManaged(!empty && !good);
        exposedTitle.setText(
                texts.get(
                        empty
                                ? day.villages() == 0
                                        ? "today.exposed.noVillages"
                                        : "today.exposed.empty"
                                : good ? "today.exposed.none" : "today.exposed.title"));
        exposedSentence.setText(
                texts.get(
                        empty
                                ? day.villages() == 0
                                        ? "today.exposed.noVillagesSentence"
                                        : "today.exposed.emptySentence"
                                : good ? "today.exposed.noneSentence" : "today.exposed.sentence"));
        Room where = !empty ? Room.ENROLMENT : day.villages() == 0 ? Room.VILLAGES : Room.PEOPLE;
        next.setText(
                texts.get(
                        switch (where) {
                            case VILLAGES -> "today.exposed.villages";
                            case PEOPLE -> "today.exposed.begin";
                            default -> "today.exposed.button";
                        }));
        next.setOnAction(event -> desk.navigator().go(where));
    }

    private Node todo(Day.Todo todo) {
        Label text = new Label(texts.get(todo.text()));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button open = new Button(texts.get("today.todo.open"));
        open.getStyleClass().add("small");
        open.setMinWidth(Button.USE_PREF_SIZE);
        open.setAccessibleText(texts.get("today.todo.open") + ": " + text.getText());
        open.setOnAction(
                event -> {
                    if (todo.subject() == null) {
                        desk.navigator().go(todo.room());
                    } else {
                        desk.navigator().go(todo.room(), todo.subject());
                    }
                });
        HBox row = new HBox(Icons.of(todo.tone().icon()), text, open);
        row.getStyleClass().addAll("todo", todo.tone().style());
        return row;
    }

    private void drawDone(List<Entry> entries) {
        done.getChildren().setAll(entries.stream().map(this::entry).toList());
        if (entries.isEmpty()) {
            done.getChildren().add(muted(texts.get("today.done.none")));
        }
    }

    private Node entry(Entry entry) {
        Label name = new Label(texts.get(entry.action()));
        name.setWrapText(true);
        VBox words =
                new VBox(name, muted(texts.get("today.done.when", entry.at(), entry.changes())));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words);
        row.getStyleClass().add("todo");
        if (entry.undoable()) {
            Hyperlink undo = new Hyperlink(texts.get("today.done.undo"));
            undo.setMinWidth(Hyperlink.USE_PREF_SIZE);
            undo.setAccessibleText(texts.get("today.done.undo") + ": " + name.getText());
            undo.disableProperty().bind(desk.jobs().busy());
            undo.setOnAction(event -> undo(entry));
            row.getChildren().add(undo);
        } else if (entry.undoneBy() != null) {
            row.getChildren().add(muted(texts.get("today.done.undone")));
        }
        return row;
    }

    private void undo(Entry entry) {
        boolean sure =
                desk.dialogs()
                        .confirm(
                                Text.of("shell.undo.titleOne"),
                                Text.of(
                                        "shell.undo.sentence",
                                        entry.action(),
                                        entry.at(),
                                        entry.changes()),
                                Text.of("shell.undo.verb"));
        if (sure) {
            model.takeBack(entry);
        }
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
