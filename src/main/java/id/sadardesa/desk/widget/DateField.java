package id.sadardesa.desk.widget;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A date as an office writes it, {@code 17-08-1975}; typed with dashes, dots, slashes or blanks.
 */
public final class DateField extends DatePicker {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    public DateField() {
        setPromptText("dd-mm-tttt");
        setShowWeekNumbers(false);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable LocalDate date) {
                        return date == null ? "" : SHOWN.format(date);
                    }

                    @Override
                    public @Nullable LocalDate fromString(@Nullable String text) {
                        return parse(text == null ? "" : text);
                    }
                });
    }

    /**
     * What Enter does, once what was typed is taken over; otherwise it would only be taken over.
     */
    public void onEnter(Runnable doing) {
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !isShowing()) {
                        setValue(parse(getEditor().getText()));
                        doing.run();
                        event.consume();
                    }
                });
    }

    private static @Nullable LocalDate parse(String text) {
        try {
            return LocalDate.parse(text.strip().replaceAll("[\\s./]+", "-"), TYPED);
        } catch (DateTimeException e) {
            return null; // what cannot be read is no date; the form says that one is missing
        }
    }
}
