package id.sadardesa.desk.ceremony;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.ceremony.Guest;
import id.sadardesa.core.ceremony.GuestList;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.shell.WideWindow;
import id.sadardesa.desk.widget.FittingLabel;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.StatusChip;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.event.Event;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * The call list that fills the screen on the day: the name of who is called in huge letters, the
 * list beside it, and how many have their cards. Everything has a key.
 */
final class CallView {
    private final Desk desk;
    private final Texts texts;
    private final CallViewModel model;
    private final CeremonyWords words;
    private final Parent root;
    private final WideWindow window;
    private Optional<WideWindow> audience = Optional.empty();
    private boolean following;

    @FXML private Label title;
    @FXML private Label counter;
    @FXML private Label left;
    @FXML private TextField said;
    @FXML private ListTable<Guest> guests;
    @FXML private Label village;
    @FXML private FittingLabel name;
    @FXML private Label post;
    @FXML private StatusChip standing;
    @FXML private Label trouble;
    @FXML private HBox proxyFields;
    @FXML private TextField proxy;
    @FXML private TextField why;
    @FXML private Button handProxy;
    @FXML private Button hand;
    @FXML private Button byProxy;
    @FXML private Button undo;
    @FXML private Button second;
    @FXML private Button close;

    CallView(Desk desk, CallViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.words = new CeremonyWords(texts);
        this.root = Views.load(this, texts);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        this.window = desk.dialogs().wide(root, Text.of("ceremony.call.window"));
    }

    /** Fills the screen until it is closed. */
    void show() {
        window.onClosed(
                () -> {
                    audience.ifPresent(WideWindow::close);
                    model.close();
                });
        window.show();
        said.requestFocus();
    }

    @FXML
    void initialize() {
        columns();
        said.textProperty().bindBidirectional(model.said);
        proxy.textProperty().bindBidirectional(model.proxy);
        why.textProperty().bindBidirectional(model.why);
        said.setOnAction(event -> model.enter());
        why.setOnAction(event -> model.handToProxy());
        proxy.setOnAction(event -> why.requestFocus());
        hand.setOnAction(event -> model.hand());
        handProxy.setOnAction(event -> model.handToProxy());
        byProxy.setOnAction(event -> proxies(!proxyFields.isVisible()));
        undo.setOnAction(event -> model.undo());
        second.setOnAction(event -> audience());
        close.setOnAction(event -> window.close());
        proxies(false);
        hand.disableProperty().bind(model.busy().or(Bindings.isNull(model.called())));
        byProxy.disableProperty().bind(hand.disableProperty());
        handProxy.disableProperty().bind(hand.disableProperty());
        undo.disableProperty().bind(model.busy());
        model.list().subscribe(this::count);
        model.shown().subscribe(this::list);
        model.called().subscribe(this::called);
        model.trouble().subscribe(this::trouble);
        guests.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    }

    private void columns() {
        guests.identifiedBy(Guest::id);
        guests.pair(
                texts.get("ceremony.column.name"),
                300,
                one -> one.person().fullName(),
                one -> words.village(one) + " · " + words.post(one));
        guests.chips(
                texts.get("ceremony.column.standing"),
                150,
                Guest::standing,
                CeremonyWords::tone,
                one -> texts.get(one.textKey()));
        guests.setAccessibleText(texts.get("ceremony.table"));
        guests.setFocusTraversable(false);
    }

    /** Arrows move in the list from wherever the keyboard stands; the rest are the day's keys. */
    private void key(KeyEvent event) {
        boolean typing = event.getTarget() == proxy || event.getTarget() == why;
        if (event.getCode() == KeyCode.ESCAPE) {
            escape();
        } else if (event.getCode() == KeyCode.F2) {
            proxies(true);
        } else if (event.getCode() == KeyCode.F9) {
            audience();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z && !typing) {
            model.undo();
        } else if (!typing && event.getCode() == KeyCode.DOWN) {
            move(1);
        } else if (!typing && event.getCode() == KeyCode.UP) {
            move(-1);
        } else {
            return;
        }
        event.consume();
    }

    private void escape() {
        if (proxyFields.isVisible()) {
            proxies(false);
            model.forgive();
        } else if (!model.leave()) {
            window.close();
        }
    }

    private void move(int by) {
        int to = guests.getSelectionModel().getSelectedIndex() + by;
        if (to >= 0 && to < guests.getItems().size()) {
            guests.getSelectionModel().clearAndSelect(to);
            guests.scrollTo(Math.max(0, to - 4));
        }
    }

    private void proxies(boolean shown) {
        proxyFields.setVisible(shown);
        proxyFields.setManaged(shown);
        (shown ? proxy : said).requestFocus();
    }

    private void audience() {
        audience.ifPresentOrElse(
                shown -> {
                    shown.close();
                    audience = Optional.empty();
                },
                () -> {
                    Parent node = new AudienceView(texts, words, model).node();
                    WideWindow shown = desk.dialogs().wide(node, Text.of("ceremony.call.audience"));
                    if (!shown.beside()) {
                        trouble(Text.of("ceremony.call.oneScreen"));
                        return;
                    }
                    shown.onClosed(() -> audience = Optional.empty());
                    node.getScene().addEventFilter(KeyEvent.ANY, this::pass);
                    root.getScene().getWindow().requestFocus();
                    audience = Optional.of(shown);
                });
    }

    /** What is typed or scanned while the audience's window has the keyboard is meant for here. */
    private void pass(KeyEvent event) {
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            audience.ifPresent(WideWindow::close);
            return;
        }
        Node here = Objects.requireNonNullElse(root.getScene().getFocusOwner(), said);
        Event.fireEvent(here, event.copyFor(here, here));
    }

    private void count(GuestList list) {
        title.setText(list.ceremony().form().title());
        counter.setText(texts.get("ceremony.count", list.handed(), list.cards()));
        left.setText(texts.get("ceremony.call.left", list.absent().size(), list.without().size()));
    }

    private void list(List<Guest> shown) {
        following = true;
        guests.rows(shown);
        following = false;
        select(model.called().get());
    }

    /** Only what the desk chose is a call; the list also follows what is typed. */
    private void selected(@Nullable Guest guest) {
        if (guest != null && !following) {
            model.call(guest);
        }
    }

    private void select(@Nullable Guest guest) {
        int at = guest == null ? -1 : guests.getItems().indexOf(guest);
        if (at >= 0 && at != guests.getSelectionModel().getSelectedIndex()) {
            following = true;
            guests.getSelectionModel().clearAndSelect(at);
            following = false;
            guests.scrollTo(Math.max(0, at - 4));
        }
    }

    private void called(@Nullable Guest guest) {
        standing.setVisible(guest != null);
        if (guest == null) {
            name.setText(
                    texts.get(
                            model.fitsNobody() ? "ceremony.call.noMatch" : "ceremony.call.nobody"));
            village.setText("");
            post.setText("");
            return;
        }
        select(guest);
        name.setText(guest.person().fullName());
        village.setText(words.village(guest));
        post.setText(words.post(guest) + " · " + words.card(guest));
        standing.show(CeremonyWords.tone(guest.standing()), texts.get(guest.standing().textKey()));
        proxies(false);
    }

    private void trouble(@Nullable Text why) {
        trouble.setText(why == null ? "" : texts.get(why));
        trouble.setVisible(why != null);
    }
}
