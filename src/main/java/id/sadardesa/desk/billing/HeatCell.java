package id.sadardesa.desk.billing;

import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.HeatMap;
import java.util.function.BiFunction;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** One village and month in the heat map: colour, letter, and the whole in words. */
final class HeatCell extends TableCell<HeatMap.Row, HeatMap.Cell> {
    private final Texts texts;
    private final BiFunction<HeatMap.Row, HeatMap.Cell, String> words;
    private final Tooltip whole = new Tooltip();

    HeatCell(Texts texts, BiFunction<HeatMap.Row, HeatMap.Cell, String> words) {
        this.texts = texts;
        this.words = words;
        getStyleClass().add("heat");
    }

    @Override
    protected void updateItem(HeatMap.@Nullable Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        for (Shade shade : Shade.values()) {
            getStyleClass().remove("heat-" + shade.style());
        }
        HeatMap.Row row = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || cell == null || row == null) {
            setText(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        getStyleClass().add("heat-" + Shade.of(cell).style());
        setText(Shade.letter(cell, texts));
        String said = words.apply(row, cell);
        whole.setText(said);
        setTooltip(whole);
        setAccessibleText(said);
    }
}
