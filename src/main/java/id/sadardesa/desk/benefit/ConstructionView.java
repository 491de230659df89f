package id.sadardesa.desk.benefit;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.contribution.Construction;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * The page that reckons construction contracts: each part of the value with its rate and source.
 */
final class ConstructionView {
    private final Texts texts;
    private final ConstructionViewModel model;
    private final FieldLines lines;
    private final Parent root;

    @FXML private FieldLine contractLine;
    @FXML private TextField contract;
    @FXML private ComboBox<Period> contractMonth;
    @FXML private Label contractTotal;
    @FXML private Label contractSums;
    @FXML private ListTable<Construction.Part> contractParts;

    ConstructionView(Texts texts, ConstructionViewModel model) {
        this.texts = texts;
        this.model = model;
        this.lines = new FieldLines(texts).checkedWhileTyping();
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        lines.with("value", contractLine);
        contract.textProperty().bindBidirectional(model.value);
        Spoken.choice(contractMonth, texts::month);
        contractMonth.getItems().setAll(model.months());
        contractMonth.valueProperty().bindBidirectional(model.month);
        contractParts.text(
                texts.get("benefit.construction.programme"),
                90,
                part -> part.rate().programme().name());
        contractParts.text(
                texts.get("benefit.construction.part"),
                330,
                part ->
                        texts.get(
                                "contribution.construction.part",
                                part.rate().percent(),
                                part.of()));
        contractParts.worded(
                texts.get("benefit.construction.amount"),
                150,
                part -> part.amount(),
                part -> texts.rupiah(part.amount()));
        contractParts.text(
                texts.get("benefit.construction.source"),
                430,
                part ->
                        texts.get(
                                "contribution.line.since",
                                part.rate().legalBasis(),
                                part.rate().validFrom()));
        contractParts.setAccessibleText(texts.get("benefit.construction.table"));
        contractParts.setPlaceholder(nothing());
        model.result().subscribe(this::show);
        model.trouble().subscribe(this::say);
    }

    /** What to do first; words only, because the table is low where letters are large. */
    private Label nothing() {
        Label nothing = new Label(texts.get("benefit.construction.empty"));
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        nothing.setTextAlignment(TextAlignment.CENTER);
        nothing.setMinHeight(Label.USE_PREF_SIZE);
        return nothing;
    }

    private void say(@Nullable Text wrong) {
        lines.show(
                wrong == null
                        ? List.of()
                        : List.of(
                                FieldProblem.error(
                                        "value", wrong.key(), wrong.values().toArray())));
    }

    private void show(@Nullable Construction found) {
        if (found == null) {
            contractParts.rows(List.of());
            contractTotal.setText("–");
            contractSums.setText(texts.get("benefit.construction.nothing"));
            return;
        }
        contractParts.rows(found.parts());
        contractTotal.setText(texts.rupiah(found.total()));
        contractSums.setText(
                texts.get(
                        "benefit.construction.sums",
                        sum(found, Programme.JKK),
                        sum(found, Programme.JKM)));
    }

    private static Rupiah sum(Construction found, Programme programme) {
        return found.byProgramme().getOrDefault(programme, Rupiah.ZERO);
    }
}
