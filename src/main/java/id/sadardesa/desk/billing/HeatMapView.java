package id.sadardesa.desk.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.HeatMap;
import id.sadardesa.core.billing.Shade;
import id.sadardesa.desk.billing.ArrearsViewModel.Picture;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The tab Peta: a cell for each village and month of a year. The arrow keys walk over the cells,
 * Enter or a click opens the bill.
 */
final class HeatMapView {
    private static final int MONTHS = 12;

    private final Desk desk;
    private final ArrearsViewModel model;
    private final Texts texts;
    private final BiConsumer<HeatMap.Row, Period> opener;
    private final Parent root;

    @FXML private VBox work;
    @FXML private ComboBox<Integer> year;
    @FXML private FlowPane legend;
    @FXML private Button save;
    @FXML private ListTable<HeatMap.Row> table;
    @FXML private Label said;
    @FXML private EmptyState empty;

    /**
     * The map.
     *
     * @param opener is told the village and month that was clicked or entered
     */
    HeatMapView(
            Desk desk,
            ArrearsViewModel model,
            BiConsumer<HeatMap.Row, Period> opener,
            Runnable toBills) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.opener = opener;
        this.root = Views.load(this, texts);
        empty.step(texts.get("billing.payments.emptyStep"), toBills);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        Spoken.choice(year, String::valueOf);
        year.getItems().setAll(model.years());
        year.valueProperty().bindBidirectional(model.year);
        for (Shade shade : Shade.values()) {
            legend.getChildren().add(explain(shade));
        }
        desk.files()
                .onSave(
                        save,
                        "reports",
                        Text.of("billing.map.saveTitle"),
                        model::mapName,
                        FilePicker.Kind.XLSX,
                        model::saveMap);
        save.disableProperty().bind(model.busy());
        columns();
        model.picture().subscribe(this::show);
    }

    private Label explain(Shade shade) {
        Label letter = new Label(shade.letter(texts));
        letter.getStyleClass().addAll("heat", HeatCell.style(shade));
        Label label = new Label(texts.get(shade.textKey()), letter);
        label.getStyleClass().add("legend-entry");
        return label;
    }

    private void columns() {
        table.identifiedBy(row -> row.village().id());
        table.text(texts.get("billing.column.village"), 150, row -> row.village().name());
        for (int month = 1; month <= MONTHS; month++) {
            table.add(month(Month.of(month)), 64);
        }
        new Columns<>(table, model.words())
                .money(texts.get("billing.column.open"), 130, HeatMap.Row::open);
        table.setAccessibleText(texts.get("billing.map.table"));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getFocusModel().focusedCellProperty().subscribe(this::say);
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        open(table.getFocusModel().getFocusedCell());
                        event.consume();
                    }
                });
    }

    private TableColumn<HeatMap.Row, HeatMap.Cell> month(Month month) {
        TableColumn<HeatMap.Row, HeatMap.Cell> column =
                new TableColumn<>(month.getDisplayName(TextStyle.SHORT, texts.locale()));
        column.getStyleClass().add("heat-column");
        column.setSortable(false);
        column.setCellValueFactory(
                cell ->
                        new ReadOnlyObjectWrapper<>(
                                cell.getValue().cells().get(month.getValue() - 1)));
        column.setCellFactory(
                made -> {
                    HeatCell cell = new HeatCell(texts, this::words);
                    cell.setOnMouseClicked(
                            event -> {
                                HeatMap.Row row = cell.getTableRow().getItem();
                                if (row != null && cell.getItem() != null) {
                                    opener.accept(row, cell.getItem().period());
                                }
                            });
                    return cell;
                });
        return column;
    }

    private void show(@Nullable Picture picture) {
        if (picture == null) {
            return;
        }
        Shown.when(work, picture.billed());
        Shown.when(empty, !picture.billed());
        table.rows(picture.map().rows());
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0, table.getColumns().get(1));
            table.getFocusModel().focus(0, table.getColumns().get(1));
        }
        say(table.getFocusModel().getFocusedCell());
    }

    /** What the cell says, for the tooltip, the screen reader and the line below the table. */
    private String words(HeatMap.Row row, HeatMap.Cell cell) {
        if (!cell.issued()) {
            return texts.get(
                    cell.paid().isZero() ? "billing.map.none" : "billing.map.ahead",
                    row.village().name(),
                    cell.period(),
                    cell.paid());
        }
        return texts.get(
                cell.late() > 0 ? "billing.map.late" : "billing.map.said",
                row.village().name(),
                cell.period(),
                texts.get(cell.standing().textKey()),
                cell.owed(),
                cell.paid(),
                cell.open(),
                cell.late());
    }

    private void say(@Nullable TablePosition<?, ?> position) {
        Place place = place(position);
        said.setText(
                place == null ? texts.get("billing.map.hint") : words(place.row(), place.cell()));
    }

    private record Place(HeatMap.Row row, HeatMap.Cell cell) {}

    private @Nullable Place place(@Nullable TablePosition<?, ?> position) {
        if (position == null
                || position.getRow() < 0
                || position.getRow() >= table.getItems().size()
                || position.getColumn() < 1
                || position.getColumn() > MONTHS) {
            return null;
        }
        HeatMap.Row row = table.getItems().get(position.getRow());
        return new Place(row, row.cells().get(position.getColumn() - 1));
    }

    private void open(@Nullable TablePosition<?, ?> position) {
        Place place = place(position);
        if (place != null) {
            opener.accept(place.row(), place.cell().period());
        }
    }
}
