package id.sadardesa.desk.card;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.Batch;
import id.sadardesa.core.press.Machine;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.StatusChip;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The page Buku cetak: which sheets came out well; beside it the cards on them. */
final class LedgerView {
    private final Desk desk;
    private final Texts texts;
    private final LedgerViewModel model;
    private final Parent root;

    @FXML private HBox work;
    @FXML private EmptyState empty;
    @FXML private Label sentence;
    @FXML private ListTable<SheetRow> sheets;
    @FXML private Label said;
    @FXML private Button confirm;
    @FXML private Button jam;
    @FXML private Button save;
    @FXML private Button direct;
    @FXML private Button discard;
    @FXML private StackPane cards;

    /**
     * The page.
     *
     * @param toPrint where cards come from, while there are none
     */
    LedgerView(Desk desk, LedgerViewModel model, Runnable toPrint) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.root = Views.load(this, texts);
        empty.step(texts.get("card.ledger.toPrint"), toPrint);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        cards.getChildren().setAll(new LedgerCardsView(desk, model).node());
        columns();
        buttons();
        model.rows().subscribe(this::show);
        model.chosen.subscribe(choice -> said.setText(texts.get(choice.said())));
        model.waiting()
                .subscribe(
                        open ->
                                sentence.setText(
                                        open.intValue() == 0
                                                ? texts.get("card.ledger.noneWaits")
                                                : texts.get("card.ledger.waits", open)));
    }

    private void columns() {
        sheets.identifiedBy(SheetRow::key);
        sheets.drawn(texts.get("card.ledger.sheet"), 178, this::name, this::named)
                .setSortable(false);
        sheets.drawn(
                        texts.get("card.ledger.state"),
                        112,
                        SheetRow::standing,
                        row -> new StatusChip(row.standing().tone(), standing(row.standing())))
                .setSortable(false);
        sheets.setAccessibleText(texts.get("card.ledger.table"));
        var selection = sheets.getSelectionModel();
        selection.setSelectionMode(SelectionMode.MULTIPLE);
        selection.getSelectedItems().addListener((ListChangeListener<SheetRow>) change -> choose());
    }

    private void choose() {
        model.chosen.set(
                new SheetChoice(
                        sheets.getSelectionModel().getSelectedItems().stream()
                                .filter(Objects::nonNull)
                                .toList()));
    }

    private String standing(SheetRow.Standing standing) {
        return texts.get("card.ledger.standing." + standing);
    }

    private String name(SheetRow row) {
        return row.whole()
                ? row.batch().name()
                : texts.get("card.ledger.sheetNo", row.sheet(), row.live());
    }

    /** A batch stands in bold over its sheets. */
    private Node named(SheetRow row) {
        Label label = new Label(name(row));
        label.getStyleClass().add(row.whole() ? "field-name" : "indented");
        label.setTooltip(
                new Tooltip(
                        texts.get(
                                "card.ledger.batch",
                                row.batch().name(),
                                row.batch().madeOn(),
                                row.sheets(),
                                row.live())));
        return label;
    }

    private void buttons() {
        BooleanBinding none =
                Bindings.createBooleanBinding(
                        () -> model.chosen.get().open().isEmpty(), model.chosen);
        for (Button button : List.of(confirm, jam, save, direct)) {
            button.disableProperty().bind(model.busy().or(none));
        }
        discard.disableProperty()
                .bind(
                        model.busy()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> !model.chosen.get().discardable(),
                                                model.chosen)));
        confirm.setOnAction(event -> model.confirm());
        jam.setOnAction(event -> jam());
        discard.setOnAction(event -> discard());
        save.setOnAction(event -> save(model.chosen.get()));
        direct.setOnAction(event -> direct(model.chosen.get()));
    }

    private void direct(SheetChoice choice) {
        model.printers(
                known ->
                        new DirectForm(desk, known)
                                .ask(
                                        choice.open().size(),
                                        (to, done, refused) ->
                                                model.print(choice, to, done, refused)));
    }

    /** Where printers were measured, the file can be corrected for one of them. */
    private void save(SheetChoice choice) {
        model.measured(
                known -> {
                    if (known.isEmpty()) {
                        save(choice, null);
                    } else {
                        new CarryForm(desk, known)
                                .ask()
                                .ifPresent(carried -> save(choice, carried.machine()));
                    }
                });
    }

    private void save(SheetChoice choice, @Nullable Machine press) {
        desk.files()
                .save(
                        "cards",
                        Text.of("card.room.save"),
                        texts.get("card.ledger.fileName"),
                        FilePicker.Kind.PDF)
                .ifPresent(file -> model.save(choice, press, file));
    }

    private void jam() {
        SheetChoice choice = model.chosen.get();
        String numbers =
                choice.open().stream().map(String::valueOf).collect(Collectors.joining(", "));
        new WhyForm(desk)
                .usually("card.why.jam.usual")
                .ask(
                        "jam",
                        Text.of("card.why.jam.sentence", numbers, name(choice), choice.waiting()),
                        asked -> model.jam(asked, () -> save(choice)));
    }

    private static String name(SheetChoice choice) {
        Batch batch = choice.batch();
        return batch == null ? "–" : batch.name();
    }

    private void discard() {
        SheetChoice choice = model.chosen.get();
        if (desk.dialogs()
                .confirm(
                        Text.of("card.discard.title"),
                        Text.of("card.discard.sentence", choice.cards().size(), name(choice)),
                        Text.of("card.discard.verb"))) {
            model.discard();
        }
    }

    private void show(@Nullable List<SheetRow> rows) {
        if (rows == null) {
            return;
        }
        empty.setVisible(rows.isEmpty());
        work.setVisible(!rows.isEmpty());
        sheets.rows(rows);
        if (sheets.getSelectionModel().getSelectedItems().isEmpty() && !rows.isEmpty()) {
            sheets.getSelectionModel().select(first(rows));
        }
        choose(); // the same rows may say something new
    }

    /** The first batch that waits, or else the newest. */
    private static int first(List<SheetRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).whole() && !rows.get(i).open().isEmpty()) {
                return i;
            }
        }
        return 0;
    }
}
