package id.sadardesa.desk.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.Overdue;
import id.sadardesa.desk.billing.ArrearsViewModel.Picture;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.ListTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The tab Tunggakan: who is late with which months, and the words to remind them with. */
final class OverdueView {
    private final Desk desk;
    private final ArrearsViewModel model;
    private final Texts texts;
    private final Words words;
    private final Consumer<Debtor> payer;
    private final Parent root;
    private @Nullable UUID sought;
    private @Nullable TableColumn<Overdue, @Nullable BigDecimal> penalty;

    @FXML private HBox work;
    @FXML private Label total;
    @FXML private ListTable<Overdue> table;
    @FXML private TextArea reminder;
    @FXML private Button copy;
    @FXML private Button pay;
    @FXML private EmptyState empty;

    /**
     * The list.
     *
     * @param payer begins the payment of whoever is chosen
     */
    OverdueView(Desk desk, ArrearsViewModel model, Consumer<Debtor> payer) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.words = model.words();
        this.payer = payer;
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        table.identifiedBy(Overdue::debtor);
        table.text(texts.get("billing.column.village"), 150, one -> words.debtor(one.debtor()));
        table.number(texts.get("billing.column.monthCount"), 70, one -> one.months().size());
        table.text(texts.get("billing.column.monthNames"), 240, this::months);
        Columns<Overdue> money = new Columns<>(table, words);
        money.money(texts.get("billing.column.open"), 125, Overdue::open);
        penalty = money.money(texts.get("billing.column.penalty"), 110, Overdue::penalty);
        table.onOpen(one -> payer.accept(one.debtor()));
        table.setAccessibleText(texts.get("billing.overdue.table"));
        var chosen = table.getSelectionModel().selectedItemProperty();
        copy.disableProperty().bind(Bindings.isNull(chosen));
        pay.disableProperty().bind(Bindings.isNull(chosen));
        copy.setOnAction(event -> copy());
        pay.setOnAction(event -> payChosen());
        chosen.subscribe(this::remind);
        model.picture().subscribe(this::show);
    }

    private String months(Overdue overdue) {
        if (overdue.months().isEmpty()) {
            return texts.get("billing.overdue.onlyPenalty", overdue.oldest());
        }
        List<Period> months = overdue.months().stream().map(Overdue.Month::period).toList();
        Period first = months.get(0);
        Period last = months.get(months.size() - 1);
        boolean unbroken =
                months.size() > 2
                        && first.month().plusMonths(months.size() - 1L).equals(last.month());
        return unbroken
                ? texts.get("billing.overdue.span", first, last)
                : String.join(", ", months.stream().map(texts::month).toList());
    }

    private void show(@Nullable Picture picture) {
        if (picture == null) {
            return;
        }
        List<Overdue> late = picture.overdue();
        Shown.when(work, !late.isEmpty());
        Shown.when(empty, late.isEmpty());
        total.setText(
                texts.get(
                        "billing.overdue.total",
                        late.size(),
                        late.stream().mapToInt(one -> one.months().size()).sum(),
                        picture.open()));
        if (penalty != null) {
            penalty.setVisible(!picture.penalty().isZero());
        }
        table.rows(late);
        seek();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** Chooses a village as soon as it was read what is late. */
    void choose(UUID village) {
        sought = village;
        seek();
    }

    private void seek() {
        for (Overdue one : table.getItems()) {
            if (one.debtor().village().id().equals(sought)) {
                sought = null;
                table.getSelectionModel().select(one);
                table.scrollTo(one);
                table.requestFocus();
                return;
            }
        }
    }

    /** Ready words; they name the village and the money, and no person. */
    private void remind(@Nullable Overdue overdue) {
        Picture picture = model.picture().get();
        reminder.setText(
                overdue == null || picture == null
                        ? ""
                        : Dunning.of(overdue, picture.office(), words));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(reminder.getText());
        Clipboard.getSystemClipboard().setContent(content);
        desk.notices().success(Text.of("billing.overdue.copied"));
    }

    private void payChosen() {
        Overdue chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            payer.accept(chosen.debtor());
        }
    }
}
