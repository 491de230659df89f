package id.sadardesa.desk.intake;

import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.CellFault;
import id.sadardesa.core.roster.Column;
import id.sadardesa.core.roster.ImportLine;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Spoken;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
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

    /** The keyboard stands in the first field, and typing takes the place of what is there. */
    void begin() {
        getChildren().stream()
                .filter(FieldLine.class::isInstance)
                .map(line -> ((FieldLine) line).getField())
                .findFirst()
                .ifPresent(
                        field -> {
                            field.requestFocus();
                            if (field instanceof TextField text) {
                                text.selectAll();
                            }
                        });
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
        FieldLine named = new FieldLine();
        named.setField(
                switch (column) {
                    case POST -> posts(column);
                    case VILLAGE, VILLAGE_CODE -> villages(column);
                    default -> text(column);
                });
        named.setLabel(texts.get(column.textKey()));
        getChildren().add(named);
        return named;
    }

    private TextField text(Column column) {
        String written = model.written(line, column);
        TextField field =
                new TextField(model.mends.typed(line.key()).getOrDefault(column, written));
        field.textProperty()
                .subscribe((before, text) -> model.mends.type(line.key(), column, text));
        field.setOnAction(event -> model.mend());
        return field;
    }

    /** Nobody guesses what a post is called here: they are chosen, also by typing. */
    private ComboBox<PostKind> posts(Column column) {
        ComboBox<PostKind> box = new ComboBox<>();
        Spoken.choice(box, kind -> texts.get(kind.textKey()));
        box.getItems().setAll(PostKind.values());
        String typed = model.mends.typed(line.key()).get(column);
        box.getItems().stream()
                .filter(kind -> written(kind).equals(typed))
                .findFirst()
                .ifPresent(box::setValue);
        box.valueProperty()
                .subscribe((before, kind) -> model.mends.type(line.key(), column, written(kind)));
        return box;
    }

    /** As an import reads it, in whatever language the screen is. */
    private static String written(PostKind kind) {
        return Texts.indonesian().get(kind.textKey());
    }

    private ComboBox<Village> villages(Column column) {
        ComboBox<Village> box = new ComboBox<>();
        Spoken.choice(box, Village::name);
        box.getItems().setAll(model.villages().get());
        String typed = model.mends.typed(line.key()).get(column);
        box.getItems().stream()
                .filter(one -> one.code().dotted().equals(typed))
                .findFirst()
                .ifPresent(box::setValue);
        box.valueProperty()
                .subscribe(
                        (before, one) -> model.mends.type(line.key(), column, one.code().dotted()));
        return box;
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
