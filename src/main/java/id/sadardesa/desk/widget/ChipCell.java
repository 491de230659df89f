package id.sadardesa.desk.widget;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * A state in a table, drawn as a chip that the cell keeps; in a narrow column its words go on in a
 * second line.
 */
final class ChipCell<T, V> extends TableCell<T, V> {
    private final StatusChip chip = new StatusChip(Tone.NEUTRAL, "");

    /** As wide as the cell; in it the chip is only as wide as its words. */
    private final HBox box = new HBox(chip);

    private final Function<? super V, Tone> tone;
    private final Function<? super V, String> words;

    ChipCell(Function<? super V, Tone> tone, Function<? super V, String> words) {
        this.tone = tone;
        this.words = words;
        chip.setWrapText(true);
        chip.setMinWidth(0);
        box.setMinWidth(0);
        box.setFillHeight(false);
        box.setAlignment(Pos.CENTER_LEFT);
        box.maxWidthProperty()
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
            setGraphic(box);
        }
    }
}
