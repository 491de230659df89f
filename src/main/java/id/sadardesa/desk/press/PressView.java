package id.sadardesa.desk.press;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.press.Calibration;
import id.sadardesa.core.press.Calibrations;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The page Printer: print a cross, read it with a ruler, type what was read. */
public final class PressView {
    private final Desk desk;
    private final Texts texts;
    private final PressViewModel model;
    private final Parent root;
    private final FieldLines lines;

    @FXML private FieldLine printerLine;
    @FXML private ComboBox<@Nullable String> printer;
    @FXML private TextField other;
    @FXML private FieldLine trayLine;
    @FXML private TextField tray;
    @FXML private ComboBox<Paper> paper;
    @FXML private Label none;
    @FXML private Button printTest;
    @FXML private Button saveTest;
    @FXML private FieldLine leftLine;
    @FXML private TextField left;
    @FXML private FieldLine topLine;
    @FXML private TextField top;
    @FXML private FieldLine acrossLine;
    @FXML private TextField across;
    @FXML private FieldLine downLine;
    @FXML private TextField down;
    @FXML private Button measure;
    @FXML private ListTable<Calibrations.Known> measured;
    @FXML private Label nothing;
    @FXML private Button forget;

    public PressView(Desk desk, PressViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.lines = new FieldLines(texts);
        this.root = Views.load(this, texts);
    }

    public Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        Spoken.choice(printer, name -> name == null ? "" : name);
        printer.valueProperty().bindBidirectional(model.printer);
        other.textProperty().bindBidirectional(model.other);
        tray.textProperty().bindBidirectional(model.tray);
        Spoken.choice(paper, one -> one.equals(Paper.F4) ? "F4" : "A4");
        paper.getItems().setAll(Paper.A4, Paper.F4);
        paper.valueProperty().bindBidirectional(model.paper);
        none.visibleProperty().bind(model.printerless());
        none.managedProperty().bind(model.printerless());
        field("left", leftLine, left);
        field("top", topLine, top);
        field("across", acrossLine, across);
        field("down", downLine, down);
        lines.with("printer", printerLine).with("tray", trayLine);
        columns();
        buttons();
        model.seen().subscribe(this::show);
        model.problems().subscribe(this::problems);
    }

    private void field(String name, FieldLine line, TextField typed) {
        lines.with(name, line);
        typed.textProperty().bindBidirectional(Objects.requireNonNull(model.readings.get(name)));
    }

    private void columns() {
        measured.identifiedBy(Calibrations.Known::machine);
        measured.text(texts.get("press.column.printer"), 230, one -> one.machine().printer());
        measured.text(texts.get("press.column.tray"), 150, one -> one.machine().tray());
        measured.text(texts.get("press.column.off"), 230, one -> off(one.calibration()));
        measured.worded(
                texts.get("press.column.on"),
                110,
                Calibrations.Known::measuredOn,
                one -> texts.date(one.measuredOn()));
        measured.setAccessibleText(texts.get("press.table"));
    }

    private String off(Calibration one) {
        return texts.get("press.off", one.right(), one.down());
    }

    private void buttons() {
        printTest.setOnAction(event -> model.printTestPage());
        desk.files()
                .onSave(
                        saveTest,
                        "cards",
                        Text.of("press.saveTest"),
                        () -> texts.get("press.testFile"),
                        FilePicker.Kind.PDF,
                        model::saveTestPage);
        measure.setOnAction(event -> model.measure());
        forget.setOnAction(
                event -> model.forget(measured.getSelectionModel().getSelectedItem().machine()));
        printTest.disableProperty().bind(model.busy().or(model.printerless()));
        for (Button button : List.of(saveTest, measure)) {
            button.disableProperty().bind(model.busy());
        }
        forget.disableProperty()
                .bind(
                        model.busy()
                                .or(
                                        Bindings.isNull(
                                                measured.getSelectionModel()
                                                        .selectedItemProperty())));
    }

    private void show(PressViewModel.@Nullable Seen seen) {
        if (seen != null) {
            printer.getItems().setAll(seen.printers());
            measured.rows(seen.measured());
            nothing.setVisible(seen.measured().isEmpty());
        }
    }

    private void problems(List<FieldProblem> found) {
        lines.show(found);
        lines.focusFirstError(found);
    }
}
