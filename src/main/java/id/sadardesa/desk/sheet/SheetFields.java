package id.sadardesa.desk.sheet;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.card.SheetForm;
import id.sadardesa.core.press.Edge;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Millimetres;
import id.sadardesa.desk.widget.Spoken;
import id.sadardesa.desk.widget.ToolRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The form of a sheet of the office's own, beside a drawing that follows what is typed. */
final class SheetFields {
    private static final List<String> LENGTHS =
            List.of(
                    "width",
                    "height",
                    "columns",
                    "rows",
                    "left",
                    "top",
                    "pieceWidth",
                    "pieceHeight",
                    "columnGap",
                    "rowGap");

    private final Desk desk;
    private final Texts texts;
    private final SheetsViewModel model;
    private final @Nullable CardSheet of;
    private final TextField name = new TextField();
    private final Map<String, TextField> numbers = new LinkedHashMap<>();
    private final CheckBox marks = new CheckBox();
    private final CheckBox folded = new CheckBox();
    private final ComboBox<Edge> turned = new ComboBox<>();
    private final SheetPicture picture = new SheetPicture();
    private final Label said = new Label();

    /**
     * A form that is filled in.
     *
     * @param of the sheet that is changed, or null when a new one is made
     */
    SheetFields(Desk desk, SheetsViewModel model, @Nullable CardSheet of, SheetForm begin) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.of = of;
        LENGTHS.forEach(field -> numbers.put(field, new TextField()));
        marks.setText(texts.get("card.sheet.field.marks"));
        folded.setText(texts.get("card.sheet.field.folded"));
        Spoken.choice(turned, edge -> texts.get(edge.textKey()));
        turned.getItems().setAll(Edge.values());
        fill(begin);
    }

    private void fill(SheetForm form) {
        Millimetres mm = new Millimetres(texts);
        name.setText(form.name());
        number("width").setText(mm.say(form.width()));
        number("height").setText(mm.say(form.height()));
        number("columns").setText(Integer.toString(form.columns()));
        number("rows").setText(Integer.toString(form.rows()));
        number("left").setText(mm.say(form.left()));
        number("top").setText(mm.say(form.top()));
        number("pieceWidth").setText(mm.say(form.pieceWidth()));
        number("pieceHeight").setText(mm.say(form.pieceHeight()));
        number("columnGap").setText(mm.say(form.columnGap()));
        number("rowGap").setText(mm.say(form.rowGap()));
        marks.setSelected(form.marks());
        folded.setSelected(form.folded());
        turned.setValue(form.turned());
    }

    private TextField number(String field) {
        return Objects.requireNonNull(numbers.get(field));
    }

    /** Asks until it is right or left. */
    void ask() {
        AskForm form = new AskForm(desk);
        VBox typed = new VBox();
        typed.getStyleClass().add("form");
        FieldLine named = form.field("name", "card.sheet.field.name", name);
        named.setRequired(true);
        typed.getChildren().add(named);
        for (int i = 0; i < LENGTHS.size(); i += 2) {
            ToolRow row = new ToolRow();
            row.setTop(true);
            row.getChildren().setAll(line(form, LENGTHS.get(i)), line(form, LENGTHS.get(i + 1)));
            typed.getChildren().add(row);
        }
        FieldLine turn = form.field("turned", "card.sheet.field.turned", turned);
        typed.getChildren().addAll(marks, folded, turn);
        HBox.setHgrow(typed, Priority.ALWAYS);
        form.row(typed, drawing());
        listen();
        draw();
        form.ask(
                Text.of(of == null ? "card.sheet.addTitle" : "card.sheet.changeTitle"),
                Text.of("card.sheet.save"),
                this::problems,
                (done, refused) -> model.keep(of, read().orElseThrow(), done, refused));
    }

    private FieldLine line(AskForm form, String field) {
        FieldLine line = form.field(field, "card.sheet.field." + field, number(field));
        line.setPrefWidth(150);
        return line;
    }

    private VBox drawing() {
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        said.getStyleClass().add("muted");
        VBox box = new VBox(picture, said);
        box.getStyleClass().addAll("form", "sheet-beside");
        VBox.setVgrow(picture, Priority.ALWAYS);
        return box;
    }

    private void listen() {
        numbers.values().forEach(field -> field.textProperty().subscribe(text -> draw()));
        marks.selectedProperty().subscribe(on -> draw());
        folded.selectedProperty().subscribe(on -> draw());
        turned.valueProperty().subscribe(edge -> draw());
    }

    /** What cannot be read stays as it was drawn before. */
    private void draw() {
        read().ifPresent(
                        form -> {
                            String sentence = sentence(form);
                            said.setText(sentence);
                            picture.draw(form, false, sentence);
                        });
    }

    private String sentence(SheetForm form) {
        return model.check(of, form).stream()
                .filter(one -> one.isError() && !one.field().equals("name"))
                .findFirst()
                .map(one -> texts.get(one.text()))
                .orElseGet(() -> SheetWords.described(texts, form));
    }

    private List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        numbers.forEach(
                (field, typed) -> {
                    if (value(field).isEmpty()) {
                        problems.add(
                                FieldProblem.error(
                                        field, "card.sheet.number", typed.getText().strip()));
                    }
                });
        read().ifPresent(form -> problems.addAll(model.check(of, form)));
        return problems;
    }

    private Optional<BigDecimal> value(String field) {
        Optional<BigDecimal> read = Millimetres.read(number(field).getText());
        boolean count = field.equals("columns") || field.equals("rows");
        return count ? read.filter(one -> one.stripTrailingZeros().scale() <= 0) : read;
    }

    /** The form as it was typed; nothing when a number cannot be read. */
    private Optional<SheetForm> read() {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        LENGTHS.forEach(field -> value(field).ifPresent(one -> values.put(field, one)));
        return values.size() < LENGTHS.size() ? Optional.empty() : Optional.of(form(values));
    }

    private SheetForm form(Map<String, BigDecimal> values) {
        return new SheetForm(
                name.getText(),
                of(values, "width"),
                of(values, "height"),
                of(values, "columns").intValue(),
                of(values, "rows").intValue(),
                of(values, "left"),
                of(values, "top"),
                of(values, "pieceWidth"),
                of(values, "pieceHeight"),
                of(values, "columnGap"),
                of(values, "rowGap"),
                marks.isSelected(),
                folded.isSelected(),
                turned.getValue());
    }

    private static BigDecimal of(Map<String, BigDecimal> values, String field) {
        return Objects.requireNonNull(values.get(field));
    }
}
