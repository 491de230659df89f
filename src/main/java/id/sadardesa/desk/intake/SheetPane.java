package id.sadardesa.desk.intake;

import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Cell;
import id.sadardesa.core.roster.Column;
import id.sadardesa.core.roster.ImportPlan.SheetColumns;
import id.sadardesa.desk.widget.Spoken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The columns of one sheet, each with a value from it and what it was taken for. */
final class SheetPane extends VBox {
    private final IntakeViewModel model;
    private final Texts texts;
    private final String sheet;
    private final List<ComboBox<@Nullable Column>> choices = new ArrayList<>();
    private final Label moved = new Label();
    private boolean drawing;

    SheetPane(SheetColumns columns, IntakeViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.sheet = columns.sheet();
        getStyleClass().addAll("card", "sheet-pane");
        Label title = new Label(texts.get("intake.columns.sheet", sheet));
        title.getStyleClass().add("section-title");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("column-grid");
        constraints(grid);
        head(grid);
        for (int i = 0; i < columns.titles().size(); i++) {
            row(grid, i, columns.titles().get(i), columns.samples().get(i));
        }
        moved.getStyleClass().add("muted");
        moved.setWrapText(true);
        say("");
        getChildren().setAll(title, grid, moved);
        draw();
    }

    private static void constraints(GridPane grid) {
        for (double percent : new double[] {6, 32, 32, 30}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            column.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
    }

    private void head(GridPane grid) {
        String[] keys = {"letter", "heading", "sample", "meaning"};
        for (int c = 0; c < keys.length; c++) {
            Label head = new Label(texts.get("intake.columns." + keys[c]));
            head.getStyleClass().add("field-name");
            grid.add(head, c, 0);
        }
    }

    private void row(GridPane grid, int index, String title, String sample) {
        Label letter = new Label(Cell.columnName(index));
        letter.getStyleClass().add("muted");
        Label name = new Label(title);
        name.setWrapText(true);
        Label example = new Label(sample.isEmpty() ? "–" : sample);
        example.getStyleClass().add("muted");
        ComboBox<@Nullable Column> choice = new ComboBox<>();
        Spoken.choiceOrAll(
                choice, texts.get("intake.columns.unread"), column -> texts.get(column.textKey()));
        List<@Nullable Column> meanings = new ArrayList<>();
        meanings.add(null);
        meanings.addAll(Arrays.asList(Column.values()));
        choice.getItems().setAll(meanings);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(texts.get("intake.columns.meaningOf", title));
        choice.valueProperty().subscribe(meaning -> choose(index, meaning));
        choices.add(choice);
        grid.addRow(index + 1, letter, name, example, choice);
    }

    private void choose(int index, @Nullable Column meaning) {
        if (!drawing && index < choices.size()) {
            Integer before = meaning == null ? null : model.meanings(sheet).get(meaning);
            model.mean(sheet, index, meaning);
            draw();
            say(
                    meaning == null || before == null || before == index
                            ? ""
                            : texts.get(
                                    "intake.columns.moved",
                                    texts.get(meaning.textKey()),
                                    Cell.columnName(before),
                                    Cell.columnName(index)));
        }
    }

    private void say(String sentence) {
        moved.setText(sentence);
        moved.setVisible(!sentence.isEmpty());
        moved.setManaged(!sentence.isEmpty());
    }

    /** A meaning that was given to one column is taken from the other. */
    private void draw() {
        drawing = true;
        Map<Column, Integer> meanings = model.meanings(sheet);
        for (int i = 0; i < choices.size(); i++) {
            int index = i;
            choices.get(i)
                    .setValue(
                            meanings.entrySet().stream()
                                    .filter(entry -> entry.getValue() == index)
                                    .map(Map.Entry::getKey)
                                    .findFirst()
                                    .orElse(null));
        }
        drawing = false;
    }
}
