package id.sadardesa.desk.intake;

import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.CellFault;
import id.sadardesa.core.roster.Column;
import id.sadardesa.core.roster.ImportLine;
import id.sadardesa.desk.widget.FieldLine;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Where the cells of a refused or doubtful row are typed anew without opening the file. */
final class MendPane extends VBox {
    private final IntakeViewModel model;
    private final Texts texts;
    private final ImportLine line;

    /**
     * @param typing whether the fields are open already
     * @param open opens them
     */
    MendPane(IntakeViewModel model, Texts texts, ImportLine line, boolean typing, Runnable open) {
        this.model = model;
        this.texts = texts;
        this.line = line;
        getStyleClass().add("steps");
        Map<Column, CellFault> faults = faults();
        Set<Column> used = model.mends.used(line.key()).keySet();
        if (!used.isEmpty()) {
            told(used);
        }
        if (typing) {
            model.mends.typed(line.key()).keySet().stream()
                    .filter(column -> !faults.containsKey(column))
                    .forEach(column -> field(column));
            faults.forEach((column, fault) -> say(field(column), fault));
            Button use = button("intake.mend.use");
            use.getStyleClass().add("accent");
            use.setOnAction(event -> model.mend());
        } else if (!faults.isEmpty()) {
            button("intake.mend.open").setOnAction(event -> open.run());
        }
    }

    /** The first thing wrong with each cell, in the order in which they were found. */
    private Map<Column, CellFault> faults() {
        Map<Column, CellFault> faults = new LinkedHashMap<>();
        for (CellFault fault : line.faults()) {
            Column column = fault.meaning();
            if (column != null && fault.mendable()) {
                faults.putIfAbsent(column, fault);
            }
        }
        return faults;
    }

    private void told(Set<Column> mended) {
        String names =
                mended.stream()
                        .map(column -> texts.get(column.textKey()))
                        .collect(Collectors.joining(", "));
        Label told = new Label(texts.get("intake.mend.told", names));
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.getStyleClass().add("muted");
        getChildren().add(told);
        button("intake.mend.drop").setOnAction(event -> model.unmend(line));
    }

    private FieldLine field(Column column) {
        String written = model.written(line, column);
        TextField field =
                new TextField(model.mends.typed(line.key()).getOrDefault(column, written));
        field.textProperty()
                .subscribe((before, text) -> model.mends.type(line.key(), column, text));
        field.setOnAction(event -> model.mend());
        FieldLine named = new FieldLine();
        named.setField(field);
        named.setLabel(texts.get(column.textKey()));
        getChildren().add(named);
        return named;
    }

    private void say(FieldLine field, CellFault fault) {
        String why = texts.get(fault.problem().text());
        if (fault.problem().isError()) {
            field.error(why);
        } else {
            field.warning(why);
        }
    }

    private Button button(String key) {
        Button button = new Button(texts.get(key));
        button.disableProperty().bind(model.busy());
        getChildren().add(button);
        return button;
    }
}
