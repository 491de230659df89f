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
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page of what runs out: decrees, terms and ages, with the law and the way to a successor. */
public final class ExpiriesView {
    private final Desk desk;
    private final SuccessionDoors doors;
    private final Texts texts;
    private final Runnable leave;
    private final Consumer<UUID> replace;
    private final Parent root;
    private @Nullable UUID sought;

    @FXML private Label count;
    @FXML private ListTable<Expiry> expiries;
    @FXML private Label none;
    @FXML private Button renew;
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
        expiries.drawn(
                texts.get("succession.column.renew"),
                130,
                one -> one.kind().renewable(),
                this::offer);
        expiries.setAccessibleText(texts.get("succession.expiries.table"));
        expiries.onOpen(one -> replace.accept(one.post().id()));
        var chosen = expiries.getSelectionModel().selectedItemProperty();
        change.disableProperty().bind(chosen.isNull());
        change.setOnAction(event -> replace.accept(chosen.get().post().id()));
        renew.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> chosen.get() == null || !chosen.get().kind().renewable(),
                                chosen));
        renew.setOnAction(event -> renew(chosen.get()));
        back.setOnAction(event -> leave.run());
    }

    /**
     * Reads afresh and begins in the list.
     *
     * @param post the post to look at, or null
     */
    public void enter(@Nullable UUID post) {
        sought = post;
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
        expiries.getItems().stream()
                .filter(one -> one.post().id().equals(sought))
                .findFirst()
                .ifPresent(
                        one -> {
                            expiries.getSelectionModel().select(one);
                            expiries.scrollTo(one);
                        });
        sought = null;
    }

    /** How pressing it is, as a colour. */
    public static Tone tone(Expiry.Urgency urgency) {
        return switch (urgency) {
            case OVER -> Tone.BAD;
            case WEEK, MONTH -> Tone.WAIT;
            case QUARTER -> Tone.INFO;
        };
    }

    private Node when(Expiry one) {
        return lines(
                new StatusChip(tone(one.urgency()), texts.get(one.urgency().textKey())),
                muted(texts.date(one.on())));
    }

    private Node offer(Expiry one) {
        Hyperlink link = new Hyperlink(texts.get("succession.renew.offer"));
        link.setFocusTraversable(false); // the button does the same for the keyboard
        link.setOnAction(event -> renew(one));
        link.setVisible(one.kind().renewable());
        return link;
    }

    private void renew(Expiry one) {
        new RenewalFormView(desk, doors.renewals(), one, this::refresh).ask();
    }

    private Node who(Expiry one) {
        return lines(
                new Label(one.person().fullName()),
                muted(texts.get(one.post().named()) + ", " + one.village().name()));
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
