package id.sadardesa.desk.card;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.desk.card.StockViewModel.Shelf;
import id.sadardesa.desk.sheet.SheetWords;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.ListTable;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The page Stok kertas: what lies on the shelf, and what came in or was counted. */
final class StockView {
    private final Desk desk;
    private final Texts texts;
    private final StockViewModel model;
    private final Parent root;

    @FXML private ListTable<Shelf> shelves;
    @FXML private Button came;
    @FXML private Button counted;

    StockView(Desk desk, StockViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        shelves.identifiedBy(shelf -> shelf.sheet().code());
        shelves.text(texts.get("card.shelf.sheet"), 330, shelf -> name(shelf.sheet()));
        shelves.worded(texts.get("card.shelf.left"), 200, StockView::sheets, this::left);
        shelves.worded(texts.get("card.shelf.cards"), 170, StockView::faces, this::cards);
        shelves.setAccessibleText(texts.get("card.shelf.table"));
        model.shelves().subscribe(this::show);
        var chosen = shelves.getSelectionModel().selectedItemProperty();
        came.setOnAction(event -> ask(chosen.get(), false));
        counted.setOnAction(event -> ask(chosen.get(), true));
        came.disableProperty().bind(model.busy().or(Bindings.isNull(chosen)));
        counted.disableProperty().bind(model.busy().or(Bindings.isNull(chosen)));
    }

    private void show(List<Shelf> known) {
        shelves.rows(known);
        if (shelves.getSelectionModel().isEmpty() && !known.isEmpty()) {
            shelves.getSelectionModel().select(0);
        }
    }

    private String name(CardSheet sheet) {
        return SheetWords.name(texts, sheet);
    }

    private static @Nullable Integer sheets(Shelf shelf) {
        return shelf.left().isPresent() ? shelf.left().getAsInt() : null;
    }

    private static @Nullable Integer faces(Shelf shelf) {
        Integer sheets = sheets(shelf);
        return sheets == null ? null : sheets * shelf.sheet().perPage();
    }

    private String left(Shelf shelf) {
        Integer sheets = sheets(shelf);
        return sheets == null
                ? texts.get("card.shelf.uncounted")
                : texts.get("card.shelf.sheets", sheets);
    }

    private String cards(Shelf shelf) {
        Integer faces = faces(shelf);
        return faces == null ? "–" : texts.get("card.shelf.enough", faces);
    }

    private void ask(@Nullable Shelf shelf, boolean count) {
        if (shelf == null) {
            return;
        }
        String what = count ? "counted" : "came";
        TextField amount = new TextField();
        AskForm form =
                new AskForm(desk)
                        .about(Text.of("card.shelf." + what + ".sentence", name(shelf.sheet())));
        FieldLine line = form.field("amount", "card.shelf.sheetsField", amount);
        line.setRequired(true);
        form.row(line)
                .ask(
                        Text.of("card.shelf." + what + ".title"),
                        Text.of("card.shelf." + what + ".verb"),
                        () -> model.check(amount.getText(), count),
                        (done, refused) ->
                                model.keep(shelf.sheet(), amount.getText(), count, done, refused));
    }
}
