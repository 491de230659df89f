package id.sadardesa.desk.succession;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.succession.Expiry;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import id.sadardesa.desk.widget.StatusChip;
import id.sadardesa.desk.widget.Tone;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page of what runs out: decrees, terms and ages, with the law and the way to a successor. */
public final class ExpiriesView {
    private static final int PADDING = 24;

    private final Desk desk;
    private final SuccessionDoors doors;
    private final Texts texts;
    private final Runnable leave;
    private final Consumer<UUID> replace;
    private final Parent root;
    private @Nullable TableColumn<Expiry, ?> who;
    private @Nullable TableColumn<Expiry, ?> what;
    private List<Expiry> all = List.of();
    private @Nullable UUID sought;

    @FXML private Label count;
    @FXML private ComboBox<Expiry.@Nullable Urgency> soon;
    @FXML private ComboBox<@Nullable Village> village;
    @FXML private Button print;
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
        who =
                expiries.drawn(
                        texts.get("succession.column.who"),
                        260,
                        one -> one.person().name(),
                        this::who);
        what = expiries.drawn(texts.get("succession.column.what"), 480, Expiry::kind, this::what);
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
        Spoken.choiceOrAll(
                soon, texts.get("succession.expiries.all"), one -> texts.get(one.textKey()));
        Spoken.orAll(soon, List.of(Expiry.Urgency.values()));
        Spoken.choiceOrAll(village, texts.get("succession.expiries.villages"), Village::name);
        soon.valueProperty().subscribe(this::narrow);
        village.valueProperty().subscribe(this::narrow);
        desk.files()
                .onSave(
                        print,
                        "expiries",
                        Text.of("succession.paper.title"),
                        () -> texts.get("succession.paper.name"),
                        FilePicker.Kind.PDF,
                        this::write);
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
        all = found;
        Spoken.orAll(
                village,
                found.stream()
                        .map(Expiry::village)
                        .distinct()
                        .sorted(Comparator.comparing(Village::name))
                        .toList());
        if (sought != null) {
            soon.setValue(null);
            village.setValue(null);
        }
        narrow();
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

    private void narrow() {
        Village where = village.getValue();
        List<Expiry> some =
                all.stream()
                        .filter(one -> soon.getValue() == null || soon.getValue() == one.urgency())
                        .filter(one -> where == null || where.id().equals(one.village().id()))
                        .toList();
        expiries.rows(some);
        none.setVisible(some.isEmpty());
        none.setText(
                texts.get(all.isEmpty() ? "succession.expiries.none" : "succession.expiries.no"));
        print.setDisable(some.isEmpty());
        count.setText(texts.get("succession.expiries.count", some.size()));
    }

    private void write(Path file) {
        List<Expiry> shown = List.copyOf(expiries.getItems());
        desk.jobs()
                .start(
                        Text.of("succession.paper.job"),
                        progress -> {
                            doors.expiries().write(shown, file, Paper.F4);
                            return shown.size();
                        },
                        written ->
                                desk.notices()
                                        .wrote(Text.of("succession.paper.done", written), file));
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
                new StatusChip(tone(one.urgency()), texts.get(one.left())),
                muted(texts.date(one.on()), null));
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
                wrapped(new Label(one.person().fullName()), who),
                muted(one.post().title(texts) + ", " + one.village().name(), who));
    }

    private Node what(Expiry one) {
        return lines(
                wrapped(new Label(texts.get(one.kind().textKey())), what),
                muted(texts.get(one.why()), what));
    }

    private static Label muted(String words, @Nullable TableColumn<Expiry, ?> column) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        return wrapped(label, column);
    }

    /** Law and long names take a second line rather than being cut. */
    private static Label wrapped(Label label, @Nullable TableColumn<Expiry, ?> column) {
        if (column != null) {
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            label.prefWidthProperty().bind(column.widthProperty().subtract(PADDING));
        }
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
