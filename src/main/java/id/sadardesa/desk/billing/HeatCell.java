package id.sadardesa.desk.billing;

import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.HeatMap;
import id.sadardesa.core.billing.Shade;
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

    /** The colour of a letter. */
    static String style(Shade shade) {
        return switch (shade) {
            case PAID -> "heat-good";
            case PARTLY -> "heat-wait";
            case LATE -> "heat-bad";
            case LAPSED -> "heat-lapsed";
            case OPEN -> "heat-info";
            case ADVANCE -> "heat-ahead";
            case NONE -> "heat-none";
        };
    }

    @Override
    protected void updateItem(HeatMap.@Nullable Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        for (Shade shade : Shade.values()) {
            getStyleClass().remove(style(shade));
        }
        HeatMap.Row row = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || cell == null || row == null) {
            setText(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        getStyleClass().add(style(Shade.of(cell)));
        setText(Shade.letter(cell, texts));
        String said = words.apply(row, cell);
        whole.setText(said);
        setTooltip(whole);
        setAccessibleText(said);
    }
}
