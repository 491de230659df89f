package id.sadardesa.desk.succession;

import id.sadardesa.base.Texts;
import id.sadardesa.core.succession.Expiry;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.StatusChip;
import id.sadardesa.desk.widget.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The page of what runs out: decrees, terms and ages, with the law and the way to a successor. */
public final class ExpiriesView {
    private final Desk desk;
    private final SuccessionDoors doors;
    private final Texts texts;
    private final Runnable leave;
    private final Consumer<UUID> replace;
    private final Parent root;

    @FXML private Label count;
    @FXML private ListTable<Expiry> expiries;
    @FXML private Label none;
    @FXML private Button change;
    @FXML private Button back;

    /**
     * Empty.
     *
     * @param replace begins the change of the holder of a post
     */
    public ExpiriesView(Desk desk, SuccessionDoors doors, Runnable leave, Consumer<UUID> replace) {
        this.desk = desk;
        this.doors = doors;
        this.texts = desk.texts();
        this.leave = leave;
        this.replace = replace;
        this.root = Views.load(this, texts);
    }

    public Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        expiries.identifiedBy(one -> one.kind() + " " + one.post().id());
        expiries.drawn(texts.get("succession.column.when"), 150, Expiry::on, this::when);
        expiries.drawn(
                texts.get("succession.column.who"), 240, one -> one.person().name(), this::who);
        expiries.drawn(texts.get("succession.column.what"), 480, Expiry::kind, this::what);
        expiries.setAccessibleText(texts.get("succession.expiries.table"));
        expiries.onOpen(one -> replace.accept(one.post().id()));
        var chosen = expiries.getSelectionModel().selectedItemProperty();
        change.disableProperty().bind(chosen.isNull());
        change.setOnAction(event -> replace.accept(chosen.get().post().id()));
        back.setOnAction(event -> leave.run());
    }

    /** Reads afresh and begins in the list. */
    public void enter() {
        refresh();
        expiries.requestFocus();
    }

    /** Reads afresh, e.g. after an undo. */
    public void refresh() {
        desk.jobs().ask(() -> doors.expiries().on(LocalDate.now(doors.clock())), this::show);
    }

    private void show(List<Expiry> found) {
        expiries.rows(found);
        none.setVisible(found.isEmpty());
        count.setText(texts.get("succession.expiries.count", found.size()));
    }

    private Node when(Expiry one) {
        Tone tone =
                switch (one.urgency()) {
                    case OVER -> Tone.BAD;
                    case WEEK, MONTH -> Tone.WAIT;
                    case QUARTER -> Tone.INFO;
                };
        return lines(
                new StatusChip(tone, texts.get(one.urgency().textKey())),
                muted(texts.date(one.on())));
    }

    private Node who(Expiry one) {
        return lines(
                new Label(one.person().fullName()),
                muted(texts.get(one.post().kind().textKey()) + ", " + one.village().name()));
    }

    private Node what(Expiry one) {
        Label why = muted(texts.get(one.why()));
        why.setTooltip(new Tooltip(texts.get(one.why())));
        return lines(new Label(texts.get(one.kind().textKey())), why);
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        return label;
    }

    private static VBox lines(Node above, Node below) {
        VBox box = new VBox(above, below);
        box.getStyleClass().add("two-lines");
        return box;
    }

    @FXML
    void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        }
    }
}
