package id.sadardesa.desk.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Lets a choice say its values in words. */
public final class Spoken {
    private Spoken() {}

    /** Each value in the words given; typing the beginning of a word finds it. */
    public static <T> void choice(ComboBox<T> choice, Function<? super T, String> words) {
        TypeToFind.on(choice);
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public @Nullable T fromString(String typed) {
                        return choice.getValue(); // nothing is typed into a choice
                    }
                });
    }

    /**
     * Joins a choice with what is chosen of values that are read anew now and then. JavaFX leaves
     * nothing chosen for a moment while they change; what was chosen stays chosen.
     */
    public static <T> void of(
            ComboBox<T> choice, ObjectProperty<T> chosen, ReadOnlyObjectProperty<List<T>> values) {
        values.subscribe(
                known -> {
                    choice.getItems().setAll(known);
                    choice.setValue(chosen.get());
                });
        chosen.subscribe(choice::setValue);
        choice.valueProperty()
                .subscribe(
                        (before, now) -> {
                            if (now != null) {
                                chosen.set(now);
                            }
                        });
    }

    /** What is chosen may take two lines, where the choice is narrower than its longest words. */
    public static <T> void inTwoLines(ComboBox<T> choice) {
        choice.getStyleClass().add("two-line-choice");
        ListCell<T> shown =
                new ListCell<>() {
                    @Override
                    protected void updateItem(@Nullable T value, boolean empty) {
                        super.updateItem(value, empty);
                        setText(
                                empty || value == null
                                        ? choice.getPromptText()
                                        : choice.getConverter().toString(value));
                    }
                };
        shown.setWrapText(true);
        choice.setButtonCell(shown);
    }

    /** Each value in the words given, and the empty value means all of them. */
    public static <T> void choiceOrAll(
            ComboBox<T> choice, String all, Function<? super T, String> words) {
        choice(choice, words);
        choice.setPromptText(all);
    }

    /** Offers all of them first, then each value; what was chosen stays chosen. */
    public static <T> void orAll(ComboBox<@Nullable T> choice, List<T> values) {
        T chosen = choice.getValue();
        List<@Nullable T> items = new ArrayList<>();
        items.add(null);
        items.addAll(values);
        choice.getItems().setAll(items);
        choice.setValue(chosen);
    }
}
