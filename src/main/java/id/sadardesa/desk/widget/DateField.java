package id.sadardesa.desk.widget;

import id.sadardesa.base.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A date as an office writes it, {@code 17-08-1975}; typed with dashes, dots, slashes, blanks or as
 * eight digits. A year has four digits: two are not filled up. What is no date stays as it was
 * typed, is marked, and holds up the form it stands in.
 */
public final class DateField extends DatePicker {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    /** What was typed and is no date; empty when there is nothing of the kind. */
    private String unreadable = "";

    /** While the picker takes over what was typed; it then empties itself if it is no date. */
    private boolean taking;

    private Runnable rewritten = () -> {};

    /** A field that says how a date is written, in the language of the texts. */
    public DateField(Texts texts) {
        this();
        setPromptText(texts.get("base.date.prompt"));
    }

    /** For a layout, which says itself how a date is written. */
    public DateField() {
        setShowWeekNumbers(false);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable LocalDate date) {
                        return date == null ? "" : SHOWN.format(date);
                    }

                    @Override
                    public @Nullable LocalDate fromString(@Nullable String text) {
                        taking = true;
                        Platform.runLater(() -> taking = false);
                        return take(text == null ? "" : text);
                    }
                });
        getEditor().textProperty().subscribe(this::keep);
    }

    /** What to do when something else is typed than what stood there. */
    void onRewritten(Runnable doing) {
        rewritten = doing;
    }

    /**
     * What Enter does, once what was typed is taken over; otherwise it would only be taken over.
     */
    public void onEnter(Runnable doing) {
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !isShowing()) {
                        takeOver();
                        doing.run();
                        event.consume();
                    }
                });
    }

    /**
     * Takes over what was typed last, also while the cursor is still there, and holds up a form in
     * which something stands that is no date: says so under the field and goes there.
     *
     * @return whether there is such a field
     */
    public static boolean refuse(Node form, Texts texts) {
        Optional<DateField> found = unreadableIn(form);
        found.ifPresent(field -> field.refuse(texts));
        return found.isPresent();
    }

    /** Empties what is no date, because the form begins anew. */
    public static void forget(Node form) {
        unreadableIn(form)
                .ifPresent(
                        field -> {
                            field.unreadable = "";
                            field.getEditor().clear();
                            forget(form);
                        });
    }

    private static Optional<DateField> unreadableIn(Node node) {
        if (node instanceof DateField field) {
            field.takeOver();
            return Optional.of(field).filter(one -> !one.unreadable.isEmpty());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .flatMap(child -> unreadableIn(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    private void refuse(Texts texts) {
        for (Node node = getParent(); node != null; node = node.getParent()) {
            if (node instanceof FieldLine line) {
                said(texts).ifPresent(line::error);
            }
        }
        requestFocus();
    }

    /** What to say of what was typed and is no date. */
    Optional<String> said(Texts texts) {
        if (unreadable.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(texts.get(TypedDate.trouble(unreadable)));
    }

    private void takeOver() {
        taking = true;
        setValue(take(getEditor().getText()));
        taking = false;
    }

    private @Nullable LocalDate take(String text) {
        LocalDate date = TypedDate.read(text).orElse(null);
        unreadable = date == null ? text.strip() : "";
        pseudoClassStateChanged(DANGER, !unreadable.isEmpty());
        return date;
    }

    /** What was typed comes back when the picker, and not its user, takes it away. */
    private void keep(String text) {
        boolean emptied = taking && text.isEmpty() && !unreadable.isEmpty();
        taking = false;
        if (emptied) {
            getEditor().setText(unreadable);
            getEditor().end();
        } else if (!text.strip().equals(unreadable)) {
            unreadable = "";
            pseudoClassStateChanged(DANGER, false);
            rewritten.run();
        }
    }
}
