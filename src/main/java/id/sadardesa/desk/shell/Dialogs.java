package id.sadardesa.desk.shell;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.Icons;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The few questions that stop the work: expected trouble, and what cannot be taken back lightly.
 */
public final class Dialogs {
    private static final String DANGER = "dialog-danger";

    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private static final double WIDTH = 480;
    private static final double SPARE = 64;

    private final Texts texts;
    private final Theme theme;
    private final Supplier<@Nullable Window> owner;

    public Dialogs(Texts texts, Theme theme, Supplier<@Nullable Window> owner) {
        this.texts = texts;
        this.theme = theme;
        this.owner = owner;
    }

    /** Expected trouble: what happened and what to do now. */
    public void problem(Problem problem) {
        ButtonType understood =
                new ButtonType(texts.get("shell.dialog.understood"), ButtonBar.ButtonData.OK_DONE);
        show(
                "mdomz-warning",
                "dialog-problem",
                texts.get("shell.dialog.problem"),
                texts.get(problem.text()),
                understood);
    }

    /**
     * Asks before something is done.
     *
     * @param verb what the button does, e.g. "Batalkan impor"; never just "OK"
     */
    public boolean confirm(Text title, Text sentence, Text verb) {
        return confirm("mdoal-help_outline", "dialog-question", title, sentence, verb);
    }

    /** Asks before something that may hurt is done. */
    public boolean confirmHard(Text title, Text sentence, Text verb) {
        return confirm("mdomz-warning", DANGER, title, sentence, verb);
    }

    private boolean confirm(String icon, String style, Text title, Text sentence, Text verb) {
        ButtonType yes = new ButtonType(texts.get(verb), ButtonBar.ButtonData.OK_DONE);
        ButtonType no =
                new ButtonType(texts.get("shell.dialog.no"), ButtonBar.ButtonData.CANCEL_CLOSE);
        return show(icon, style, texts.get(title), texts.get(sentence), yes, no)
                .filter(yes::equals)
                .isPresent();
    }

    /**
     * Shows a form; it stays open until it is accepted or left.
     *
     * @param accept called by the button; answers whether the dialog may close
     * @return whether the form was accepted
     */
    public boolean form(Text title, Node content, Text verb, BooleanSupplier accept) {
        Alert alert = alert(texts.get(title));
        ButtonType save = new ButtonType(texts.get(verb), ButtonBar.ButtonData.OK_DONE);
        alert.getButtonTypes()
                .setAll(
                        save,
                        new ButtonType(
                                texts.get("shell.dialog.leave"),
                                ButtonBar.ButtonData.CANCEL_CLOSE));
        VBox page = new VBox(content, spare());
        if (content instanceof Region form && form.getPrefWidth() > 0) {
            page.setPrefWidth(form.getPrefWidth() * theme.scale());
        }
        alert.getDialogPane().setContent(new FormScroll(page, theme.scale()));
        alert.getDialogPane().getStyleClass().addAll("sd-dialog", "dialog-form");
        alert.getDialogPane()
                .lookupButton(save)
                .addEventFilter(
                        ActionEvent.ACTION,
                        event -> {
                            if (DateField.refuse(content, texts) || !accept.getAsBoolean()) {
                                event.consume();
                            }
                        });
        saveByKey(alert.getDialogPane(), (Button) alert.getDialogPane().lookupButton(save));
        alert.setResizable(true);
        onShown(alert, () -> begin(content));
        return alert.showAndWait().filter(save::equals).isPresent();
    }

    /** Ctrl+S keeps what was typed, as on the pages. */
    private static void saveByKey(DialogPane pane, Button save) {
        pane.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (SAVE.match(event)) {
                        event.consume();
                        save.fire();
                    }
                });
    }

    /** A window of its own that fills a screen. */
    public WideWindow wide(Parent root, Text title) {
        return new WideWindow(root, texts.get(title), theme, owner.get());
    }

    /**
     * Shows a list from which something can be taken away; Enter leaves it as it is.
     *
     * @param remove called by the button; the dialog stays open
     */
    public void list(Text title, Node content, Text verb, Runnable remove) {
        Alert alert = alert(texts.get(title));
        ButtonType away = new ButtonType(texts.get(verb), ButtonBar.ButtonData.OTHER);
        ButtonType close =
                new ButtonType(texts.get("shell.dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        alert.getButtonTypes().setAll(away, close);
        alert.getDialogPane().setContent(content);
        alert.getDialogPane().getStyleClass().addAll("sd-dialog", "dialog-form");
        alert.getDialogPane()
                .lookupButton(away)
                .addEventFilter(
                        ActionEvent.ACTION,
                        event -> {
                            remove.run();
                            event.consume();
                        });
        onShown(alert, stayByDefault(alert));
        alert.setResizable(true);
        alert.showAndWait();
    }

    /** Room for what is said under the fields, so that it does not push the buttons out. */
    private static Region spare() {
        Region spare = new Region();
        spare.setMinHeight(0);
        spare.setPrefHeight(SPARE);
        VBox.setVgrow(spare, Priority.ALWAYS);
        return spare;
    }

    /** Typing begins in the first field, never on the button. */
    private static boolean begin(Node node) {
        if (!node.isVisible()) {
            return false;
        }
        if (node instanceof TextInputControl || node instanceof ComboBoxBase) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Dialogs::begin);
    }

    private Alert alert(String title) {
        Alert alert = new Alert(Alert.AlertType.NONE);
        Window window = owner.get();
        if (window != null) {
            alert.initOwner(window);
        }
        alert.setTitle(texts.get("shell.app.name"));
        alert.setHeaderText(title);
        theme.dress(alert.getDialogPane());
        return alert;
    }

    Optional<ButtonType> show(
            String icon, String style, String title, String sentence, ButtonType... buttons) {
        Alert alert = alert(title);
        alert.getButtonTypes().setAll(buttons);
        Label body = new Label(sentence);
        body.setWrapText(true);
        body.setPrefWidth(WIDTH - 96);
        body.setMinHeight(Label.USE_PREF_SIZE);
        alert.getDialogPane().setContent(body);
        alert.setGraphic(Icons.of(icon));
        alert.getDialogPane().setPrefWidth(WIDTH);
        alert.getDialogPane().getStyleClass().addAll("sd-dialog", style);
        onShown(alert, style.equals(DANGER) ? stayByDefault(alert) : () -> {});
        return alert.showAndWait();
    }

    /** The window keeps to the screen, and the keyboard stands where the answer begins. */
    private static void onShown(Alert alert, Runnable begin) {
        alert.setOnShown(
                event ->
                        Platform.runLater(
                                () -> {
                                    FormScroll.hold(alert.getDialogPane().getScene().getWindow());
                                    begin.run();
                                }));
    }

    /**
     * Enter leaves things as they are where the other button loses something.
     *
     * @return brings the keyboard to the button that leaves them
     */
    private static Runnable stayByDefault(Alert alert) {
        Runnable begin = () -> {};
        for (ButtonType type : alert.getButtonTypes()) {
            Button button = (Button) alert.getDialogPane().lookupButton(type);
            boolean stays = type.getButtonData().isCancelButton();
            button.setDefaultButton(stays);
            if (stays) {
                begin = button::requestFocus;
            }
        }
        return begin;
    }
}
