package id.sadardesa.desk.enrolment;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.desk.enrolment.KpjListViewModel.Row;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** The list in which the KPJ of several people are typed, one below the other. */
final class KpjListView {
    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.CONTROL_DOWN);
    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.S, KeyCombination.CONTROL_DOWN);

    private final Desk desk;
    private final Texts texts;
    private final KpjListViewModel model;
    private final Runnable leave;
    private final List<TextField> fields = new ArrayList<>();
    private final Parent root;

    @FXML private Label title;
    @FXML private ScrollPane scroll;
    @FXML private GridPane grid;
    @FXML private Label said;
    @FXML private Button back;
    @FXML private Button save;

    KpjListView(Desk desk, KpjListViewModel model, Runnable leave) {
        this.desk = desk;
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
        back.setOnAction(event -> leave());
        save.setOnAction(event -> model.save(leave));
        save.disableProperty().bind(model.busy());
        model.rows().subscribe(rows -> draw(rows));
        model.said().subscribe(this::say);
        model.wrong()
                .subscribe(row -> row.ifPresent(one -> focus(model.rows().get().indexOf(one))));
    }

    /** Begins with these people. */
    void enter(List<Candidate> people) {
        model.begin(people);
        title.setText(texts.get("enrolment.kpjList.title", people.size()));
        root.applyCss(); // only then do the fields in the scroll pane stand in the window
        focus(0);
    }

    private void draw(List<Row> rows) {
        grid.getChildren().clear();
        fields.clear();
        grid.getRowConstraints().clear();
        for (int i = 0; i < rows.size(); i++) {
            RowConstraints line = new RowConstraints();
            line.setValignment(VPos.TOP); // a sentence below the field moves nobody's name
            grid.getRowConstraints().add(line);
            draw(i, rows.get(i));
        }
        count();
        scroll.setVvalue(0);
    }

    private void draw(int at, Row row) {
        CandidateWords told = new CandidateWords(row.candidate, texts);
        TextField field = new TextField();
        field.setPrefColumnCount(16);
        field.textProperty().bindBidirectional(row.typed);
        field.textProperty().subscribe(typed -> count());
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused && row.isFilled()) {
                                model.look();
                            }
                        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, at));
        FieldLine line = new FieldLine();
        line.setField(field);
        field.setAccessibleText(texts.get("enrolment.kpjList.field", told.name()));
        row.problem.subscribe(problem -> show(line, problem));
        fields.add(field);
        grid.addRow(
                at,
                beside(new Label(Integer.toString(at + 1))),
                beside(person(told)),
                beside(cell(told.posts() + ", " + told.villages(), true)),
                beside(cell(texts.get("enrolment.cell.kpj", told.kpj()), true)),
                line);
    }

    /** The name, and below it what tells apart two people of one name. */
    private Node person(CandidateWords told) {
        return new VBox(
                cell(told.name(), false), cell(texts.get("enrolment.cell.nik", told.nik()), true));
    }

    /** Its first line stands beside what is typed. */
    private static Node beside(Node node) {
        node.getStyleClass().add("beside-field");
        return node;
    }

    private static Label cell(String text, boolean muted) {
        Label label = new Label(text);
        label.setWrapText(true);
        if (muted) {
            label.getStyleClass().add("muted");
        }
        return label;
    }

    private void show(FieldLine line, Optional<FieldProblem> problem) {
        line.clear();
        problem.ifPresent(
                found -> {
                    if (found.isError()) {
                        line.error(texts.get(found.text()));
                    } else {
                        line.warning(texts.get(found.text()));
                    }
                });
    }

    private void key(KeyEvent event, int at) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            focus(at + 1);
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            focus(at - 1);
            event.consume();
        } else if (PASTE.match(event)) {
            String text = Clipboard.getSystemClipboard().getString();
            if (text != null && text.strip().lines().count() > 1) {
                focus(model.paste(at, text));
                event.consume();
            }
        }
    }

    /** Goes to a field; before the first one stands the first, behind the last one the button. */
    private void focus(int at) {
        if (at >= fields.size()) {
            save.requestFocus();
            return;
        }
        TextField field = fields.get(Math.max(0, at));
        field.requestFocus();
        field.selectAll();
        bringIntoSight(field);
    }

    /** Puts the field, with what is said below it, into the middle of what is seen. */
    private void bringIntoSight(TextField field) {
        if (field == fields.get(0)) {
            scroll.setVvalue(0); // also when nothing has its place yet
            return;
        }
        root.layout(); // a sentence that was just added has its height only then
        Bounds line = field.getParent().getBoundsInParent();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = grid.getHeight() - seen;
        scroll.setVvalue(hidden <= 0 ? 0 : (line.getCenterY() - seen / 2) / hidden);
    }

    private void count() {
        int filled = model.filled();
        save.setText(texts.get("enrolment.kpjList.save", filled));
    }

    private void say(Optional<Text> what) {
        said.setText(what.map(texts::get).orElse(""));
    }

    /** Ctrl+S and Esc, wherever the focus is. */
    boolean key(KeyEvent event) {
        if (SAVE.match(event)) {
            model.save(leave);
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            return true;
        }
        return false;
    }

    /** Numbers that were typed are not thrown away without asking. */
    boolean putAway() {
        boolean sure =
                !model.unsaved()
                        || desk.dialogs()
                                .confirmHard(
                                        Text.of("enrolment.kpjList.leave"),
                                        Text.of("enrolment.kpjList.leaveSentence", model.filled()),
                                        Text.of("enrolment.kpjList.leaveVerb"));
        if (sure) {
            model.begin(List.of());
        }
        return sure;
    }

    private void leave() {
        if (putAway()) {
            leave.run();
        }
    }
}
