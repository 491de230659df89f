package id.sadardesa.desk.intake;

import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.CellFault;
import id.sadardesa.core.roster.Column;
import id.sadardesa.core.roster.ImportLine;
import id.sadardesa.desk.widget.FieldLine;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where the cells of a refused or doubtful row are typed anew without opening the file. */
final class MendPane extends VBox {
    private final IntakeViewModel model;
    private final Texts texts;
    private final ImportLine line;
    private final Set<Column> columns = new LinkedHashSet<>();

    private MendPane(IntakeViewModel model, Texts texts, ImportLine line) {
        this.model = model;
        this.texts = texts;
        this.line = line;
        getStyleClass().add("steps");
        line.faults().stream()
                .filter(CellFault::mendable)
                .flatMap(fault -> Stream.ofNullable(fault.meaning()))
                .forEach(columns::add);
        columns.addAll(model.mends.typed(line.key()).keySet());
    }

    /** The pane of a row; empty where nothing of it can be typed anew. */
    static Optional<MendPane> of(IntakeViewModel model, Texts texts, ImportLine line) {
        MendPane pane = new MendPane(model, texts, line);
        Map<Column, String> used = model.mends.used(line.key());
        if (pane.columns.isEmpty() && used.isEmpty()) {
            return Optional.empty();
        }
        if (!used.isEmpty()) {
            pane.told(used.keySet());
        }
        if (!model.mends.typed(line.key()).isEmpty()) {
            pane.fields();
        } else if (!pane.columns.isEmpty()) {
            Button open = pane.button("intake.mend.open");
            open.setOnAction(event -> pane.open());
        }
        return Optional.of(pane);
    }

    /** Lets the fields be typed into, as the button does. */
    void open() {
        if (!columns.isEmpty()) {
            getChildren().removeIf(Button.class::isInstance);
            fields().ifPresent(TextField::requestFocus);
        }
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

    /** A field for each cell; the first of them, where there is one. */
    private Optional<TextField> fields() {
        Map<Column, String> typed = model.mends.typed(line.key());
        @Nullable TextField first = null;
        for (Column column : columns) {
            TextField field =
                    new TextField(typed.getOrDefault(column, model.written(line, column)));
            field.textProperty()
                    .subscribe((before, text) -> model.mends.type(line.key(), column, text));
            field.setOnAction(event -> model.mend());
            FieldLine named = new FieldLine();
            named.setField(field);
            named.setLabel(texts.get(column.textKey()));
            getChildren().add(named);
            first = first == null ? field : first;
        }
        Button use = button("intake.mend.use");
        use.getStyleClass().add("accent");
        use.setOnAction(event -> model.mend());
        return Optional.ofNullable(first);
    }

    private Button button(String key) {
        Button button = new Button(texts.get(key));
        button.setMnemonicParsing(true);
        button.disableProperty().bind(model.busy());
        getChildren().add(button);
        return button;
    }
}
