package id.sadardesa.desk.today;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Loss;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.listing.SavedListing;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The room one sees first: who is not protected today, what else is due, what was done last. */
public final class TodayView implements RoomView {
    private final Desk desk;
    private final Texts texts;
    private final TodayViewModel model;
    private final ExposedView exposedList;
    private final TodosView todoList;
    private final EmptyState calm;
    private final Parent root;

    @FXML private HBox hero;
    @FXML private Label exposed;
    @FXML private Label exposedTitle;
    @FXML private Label exposedSentence;
    @FXML private Button next;
    @FXML private FlowPane minor;
    @FXML private Label isProtected;
    @FXML private Label taspen;
    @FXML private Label waiting;
    @FXML private Label vacant;
    @FXML private StackPane list;
    @FXML private VBox side;
    @FXML private Label todoTitle;
    @FXML private Hyperlink everything;
    @FXML private ListView<Todo> todos;
    @FXML private VBox done;
    @FXML private FlowPane favourites;

    public TodayView(Desk desk, TodayViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.exposedList = new ExposedView(desk, model);
        this.todoList = new TodosView(desk, model, () -> showTodos(false));
        this.calm =
                new EmptyState(
                        "mdomz-verified_user",
                        texts.get("today.calm.title"),
                        texts.get("today.calm.sentence"));
        this.root = Views.load(this, texts);
    }

    @FXML
    void initialize() {
        calm.getStyleClass().add("card");
        list.getChildren().addAll(calm, exposedList.node(), todoList.node());
        everything.setOnAction(event -> showTodos(true));
        place(todoList.node(), false);
        todos.setCellFactory(view -> new TodoCell(texts));
        todos.setPlaceholder(muted(texts.get("today.todo.none")));
        model.day().subscribe(this::draw);
        model.done().subscribe(this::drawDone);
        model.favourites().subscribe(this::offer);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void entered() {
        startAt(todos);
        model.refresh();
    }

    @FXML
    void todoKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openTodo();
            event.consume();
        }
    }

    @FXML
    void openTodo() {
        Todo todo = todos.getSelectionModel().getSelectedItem();
        if (todo != null) {
            model.open(todo);
        }
    }

    /** The whole list lies over the people who are not protected. */
    private void showTodos(boolean all) {
        place(todoList.node(), all);
        place(side, !all);
        if (all) {
            todoList.enter();
        } else {
            everything.requestFocus();
        }
    }

    private void draw(@Nullable Day day) {
        if (day == null) {
            return;
        }
        boolean empty = day.overview().people().isEmpty();
        boolean good = !empty && day.exposed() == 0;
        if (empty) {
            begin(day);
        } else {
            tell(day, good);
        }
        hero.getStyleClass().removeAll("good", "bad");
        hero.getStyleClass().addAll(empty ? List.of() : List.of(good ? "good" : "bad"));
        place(exposed, !empty && !good);
        place(next, empty);
        place(minor, !empty);
        calm.setVisible(empty || good);
        exposedList.node().setVisible(!empty && !good);
        todos.getItems().setAll(day.todos());
        todoTitle.setText(texts.get("today.todo.count", day.todos().size()));
        place(everything, !day.todos().isEmpty());
        todoList.show(day.todos());
    }

    /** Nothing is there yet: where to begin. */
    private void begin(Day day) {
        boolean nowhere = day.overview().villages().isEmpty();
        exposedTitle.setText(
                texts.get(nowhere ? "today.exposed.noVillages" : "today.exposed.empty"));
        exposedSentence.setText(
                texts.get(
                        nowhere
                                ? "today.exposed.noVillagesSentence"
                                : "today.exposed.emptySentence"));
        next.setText(texts.get(nowhere ? "today.exposed.villages" : "today.exposed.begin"));
        next.setOnAction(event -> desk.navigator().go(nowhere ? Room.VILLAGES : Room.PEOPLE));
        calm.say(texts.get("today.calm.empty"), texts.get("today.todo.begin"));
    }

    private void tell(Day day, boolean good) {
        exposed.setText(texts.get("today.figure", day.exposed()));
        exposedTitle.setText(texts.get(good ? "today.exposed.none" : "today.exposed.title"));
        exposedSentence.setText(good ? listed(day) : consequence(day));
        isProtected.setText(texts.get("today.figure", day.isProtected()));
        taspen.setText(texts.get("today.figure", day.elsewhere()));
        waiting.setText(texts.get("today.figure", day.waiting()));
        vacant.setText(texts.get("today.figure", day.vacant()));
        calm.say(texts.get("today.calm.title"), texts.get("today.calm.sentence"));
    }

    /** Nobody on the roster is exposed; a village without a roster is not known at all. */
    private String listed(Day day) {
        String listed =
                texts.get("today.exposed.noneSentence", day.isProtected() + day.elsewhere());
        return day.unlisted() == 0
                ? listed
                : listed + " " + texts.get("today.exposed.unlisted", day.unlisted());
    }

    /** What a family goes without, and all of them together. */
    private String consequence(Day day) {
        Rupiah all = Rupiah.ZERO;
        Loss loss = null;
        for (Coverage one : day.overview().exposed()) {
            loss = one.loss();
            all = all.plus(loss.death());
        }
        return loss == null
                ? ""
                : texts.get(
                        "today.exposed.sentence",
                        loss.death(),
                        all,
                        loss.legalBasis(),
                        day.overview().exposed().size());
    }

    /** The lists that somebody marked, each a link to where it stands. */
    private void offer(List<SavedListing> lists) {
        Label title = muted(texts.get("today.favourites"));
        favourites.getChildren().setAll(title);
        lists.forEach(list -> favourites.getChildren().add(link(list)));
        place(favourites, !lists.isEmpty());
    }

    private Hyperlink link(SavedListing list) {
        Hyperlink link = new Hyperlink(list.name());
        link.setMnemonicParsing(false);
        link.setAccessibleText(texts.get("today.favourites") + " " + list.name());
        link.setOnAction(event -> model.open(list));
        return link;
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
            words.getChildren().add(muted(texts.get("today.done.undone")));
        }
        return row;
    }

    private void undo(Entry entry) {
        model.beforeTakingBack(
                entry,
                sentence -> {
                    if (desk.dialogs()
                            .confirm(
                                    Text.of("shell.undo.titleOne"),
                                    sentence,
                                    Text.of("shell.undo.verb"))) {
                        model.takeBack(entry);
                    }
                });
    }

    private static void place(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
