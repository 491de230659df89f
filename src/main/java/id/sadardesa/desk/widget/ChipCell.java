package id.sadardesa.desk.widget;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/**
 * A state in a table, drawn as a chip that the cell keeps; in a narrow column its words go on in a
 * second line.
 */
final class ChipCell<T, V> extends TableCell<T, V> {
    private final StatusChip chip = new StatusChip(Tone.NEUTRAL, "");
    private final Function<? super V, Tone> tone;
    private final Function<? super V, String> words;

    ChipCell(Function<? super V, Tone> tone, Function<? super V, String> words) {
        this.tone = tone;
        this.words = words;
        chip.setWrapText(true);
        chip.setMinWidth(0);
        chip.maxWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> getWidth() - snappedLeftInset() - snappedRightInset(),
                                widthProperty(),
                                insetsProperty()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return CellHeight.drawn(this, super.computePrefHeight(width));
    }

    @Override
    protected void updateItem(@Nullable V state, boolean empty) {
        super.updateItem(state, empty);
        if (empty || state == null) {
            setGraphic(null);
        } else {
            chip.show(tone.apply(state), words.apply(state));
            setGraphic(chip);
        }
    }
}
