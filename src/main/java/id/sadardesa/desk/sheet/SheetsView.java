package id.sadardesa.desk.sheet;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.card.SheetForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Millimetres;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page Lembar: the sheets there are, how each looks, and those of the office's own. */
public final class SheetsView {
    private final Desk desk;
    private final Texts texts;
    private final SheetsViewModel model;
    private final SheetPicture picture = new SheetPicture();
    private final Parent root;

    @FXML private ListTable<CardSheet> layouts;
    @FXML private Button copySheet;
    @FXML private Button changeSheet;
    @FXML private Button removeSheet;
    @FXML private VBox beside;
    @FXML private Label sheetName;
    @FXML private Label facts;
    @FXML private Label builtIn;
    @FXML private CheckBox backOfPaper;

    public SheetsView(Desk desk, SheetsViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.root = Views.load(this, texts);
    }

    public Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        columns();
        VBox.setVgrow(picture, Priority.ALWAYS);
        beside.getChildren().add(1, picture);
        model.all().subscribe(this::list);
        layouts.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null) {
                                model.chosen.set(row);
                            }
                        });
        model.chosen.subscribe(sheet -> show());
        backOfPaper.selectedProperty().subscribe(on -> show());
        copySheet.setOnAction(event -> copy());
        changeSheet.setOnAction(event -> change());
        removeSheet.setOnAction(event -> remove());
        layouts.onOpen(sheet -> change());
    }

    private void columns() {
        Millimetres mm = new Millimetres(texts);
        layouts.identifiedBy(CardSheet::code);
        layouts.text(texts.get("card.sheet.column.name"), 230, one -> SheetWords.name(texts, one));
        layouts.exact(
                texts.get("card.sheet.column.paper"),
                110,
                one -> mm.say(one.paper().widthMm()) + " x " + mm.say(one.paper().heightMm()));
        layouts.number(texts.get("card.sheet.column.cards"), 65, CardSheet::perPage);
        layouts.exact(
                texts.get("card.sheet.column.from"),
                85,
                one -> texts.get("card.sheet.from." + (one.builtIn() ? "program" : "office")));
        layouts.setAccessibleText(texts.get("card.sheet.table"));
    }

    private void list(List<CardSheet> known) {
        layouts.rows(known);
        CardSheet chosen = model.chosen.get();
        if (chosen != null) {
            layouts.getSelectionModel().select(chosen);
        } else if (!known.isEmpty()) {
            layouts.getSelectionModel().select(0);
        }
    }

    private void show() {
        CardSheet sheet = model.chosen.get();
        boolean own = sheet != null && !sheet.builtIn();
        copySheet.setDisable(sheet == null);
        changeSheet.setDisable(!own);
        removeSheet.setDisable(!own);
        if (sheet == null) {
            return;
        }
        SheetForm form = SheetForm.like(sheet, sheet.name());
        String described = SheetWords.described(texts, form);
        sheetName.setText(SheetWords.name(texts, sheet));
        facts.setText(described + " " + texts.get("card.sheet.call", sheet.code()));
        builtIn.setVisible(!own);
        builtIn.setManaged(!own);
        backOfPaper.setDisable(sheet.folded());
        picture.draw(form, backOfPaper.isSelected(), described);
    }

    private void copy() {
        CardSheet sheet = model.chosen.get();
        if (sheet != null) {
            String called = texts.get("card.sheet.copyOf", SheetWords.name(texts, sheet));
            fields(null, SheetForm.like(sheet, called));
        }
    }

    private void change() {
        CardSheet sheet = model.chosen.get();
        if (sheet != null && !sheet.builtIn()) {
            fields(sheet, SheetForm.like(sheet, sheet.name()));
        }
    }

    private void fields(@Nullable CardSheet of, SheetForm begin) {
        new SheetFields(desk, model, of, begin).ask();
    }

    private void remove() {
        CardSheet sheet = model.chosen.get();
        if (sheet != null
                && desk.dialogs()
                        .confirm(
                                Text.of("card.sheet.removeTitle"),
                                Text.of("card.sheet.removeSentence", sheet.name()),
                                Text.of("card.sheet.removeVerb"))) {
            model.remove(sheet);
        }
    }
}
