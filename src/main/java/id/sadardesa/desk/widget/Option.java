package id.sadardesa.desk.widget;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/**
 * One choice of a list, with the words it is read by.
 *
 * @param value what is chosen; null for "all" or "not stated"
 */
public record Option<T>(@Nullable T value, String words) {
    /** Lets a person choose one of the values, or none of them, which stands first. */
    public static <T> void choose(
            ComboBox<Option<T>> box,
            ObjectProperty<@Nullable T> chosen,
            List<T> values,
            String none,
            Function<? super T, String> words) {
        box.getItems().add(new Option<>(null, none));
        values.forEach(value -> box.getItems().add(new Option<>(value, words.apply(value))));
        chosen.subscribe(
                value ->
                        box.setValue(
                                box.getItems().stream()
                                        .filter(option -> Objects.equals(option.value(), value))
                                        .findFirst()
                                        .orElse(box.getItems().get(0))));
        box.valueProperty().subscribe(option -> chosen.set(option == null ? null : option.value()));
    }

    @Override
    public String toString() {
        return words;
    }
}
