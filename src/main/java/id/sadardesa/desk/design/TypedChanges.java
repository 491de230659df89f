package id.sadardesa.desk.design;

import id.sadardesa.base.Texts;
import id.sadardesa.core.card.Element;
import id.sadardesa.core.card.Ink;
import id.sadardesa.core.card.Look;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Millimetres;
import id.sadardesa.desk.widget.Spoken;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;

/** Turns what is typed or chosen in a field into a change of what is worked on, as it is typed. */
final class TypedChanges {
    private final Texts texts;
    private final DesignViewModel model;
    private final Millimetres mm;
    private final Runnable left;

    /** While the fields show what was changed elsewhere, they change nothing themselves. */
    private boolean showing;

    /**
     * Changes of a drawing.
     *
     * @param left told when a field is left, to show what holds
     */
    TypedChanges(Texts texts, DesignViewModel model, Runnable left) {
        this.texts = texts;
        this.model = model;
        this.mm = new Millimetres(texts);
        this.left = left;
    }

    /** Shows in the fields what was changed elsewhere. */
    void showing(Runnable fill) {
        showing = true;
        try {
            fill.run();
        } finally {
            showing = false;
        }
    }

    /** A field of a number between two others. */
    void number(
            FieldLine named,
            TextField typed,
            double least,
            double most,
            BiFunction<Element, Double, Element> to) {
        changed(
                named,
                typed,
                text ->
                        Millimetres.read(text)
                                .map(BigDecimal::doubleValue)
                                .filter(value -> value >= least && value <= most),
                to,
                texts.get("card.design.between", mm.say(least), mm.say(most)));
    }

    /**
     * A field of anything.
     *
     * @param reading what was typed; nothing when it cannot be read
     * @param wrong what is said then
     */
    <T> void changed(
            FieldLine named,
            TextField typed,
            Function<String, Optional<T>> reading,
            BiFunction<Element, T, Element> to,
            String wrong) {
        typed.textProperty()
                .subscribe(
                        () -> {
                            // read first: only what was read says once more that it changed
                            Optional<T> read = reading.apply(typed.getText());
                            if (showing) {
                                return;
                            }
                            named.clear();
                            if (read.isEmpty()) {
                                named.error(wrong);
                            } else {
                                model.change(typed.getId(), one -> to.apply(one, read.get()));
                            }
                        });
        typed.focusedProperty()
                .subscribe(
                        (before, there) -> {
                            if (!there) {
                                model.pause();
                                left.run();
                            }
                        });
    }

    /** A choice that says each of its values. */
    <T> void choice(
            ComboBox<T> choice,
            T[] values,
            Function<T, String> key,
            BiFunction<Element, T, Element> to) {
        Spoken.choice(choice, value -> texts.get(key.apply(value)));
        choice.getItems().setAll(Arrays.asList(values));
        choice.valueProperty()
                .subscribe(
                        (before, value) -> {
                            if (!showing && value != null) {
                                model.change("", one -> to.apply(one, value));
                            }
                        });
    }

    /** A colour that is picked from a palette. */
    void picked(ColorPicker picker, String name, BiFunction<Look, Ink, Look> to) {
        picker.setAccessibleText(texts.get(name));
        picker.setTooltip(new Tooltip(texts.get(name)));
        picker.setOnAction(
                event ->
                        Ink.parse(hex(picker.getValue()))
                                .ifPresent(
                                        chosen ->
                                                model.change(
                                                        "",
                                                        one ->
                                                                one.looking(
                                                                        to.apply(
                                                                                one.look(),
                                                                                chosen)))));
    }

    /** {@code #143F4C}. */
    private static String hex(Color colour) {
        return "#" + colour.toString().substring(2, 8);
    }

    /** What is being typed keeps its letters as long as it means the same. */
    void say(TextField typed, double value) {
        String said = mm.say(value);
        boolean same =
                typed.isFocused()
                        && Millimetres.read(typed.getText())
                                .filter(there -> mm.say(there).equals(said))
                                .isPresent();
        if (!same) {
            say(typed, said);
        }
    }

    static void say(TextField typed, String text) {
        if (!typed.getText().equals(text)
                && !(typed.isFocused() && typed.getText().equalsIgnoreCase(text))) {
            typed.setText(text);
        }
    }
}
