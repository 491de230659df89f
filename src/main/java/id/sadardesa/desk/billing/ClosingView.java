package id.sadardesa.desk.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.BilledPerson;
import id.sadardesa.core.billing.Closing;
import id.sadardesa.core.billing.Correction;
import id.sadardesa.desk.billing.ClosingViewModel.Rapel;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.StatusChip;
import id.sadardesa.desk.widget.Tone;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The tab Tutup bulan: what closing a month freezes, what is still open, and the closing. */
final class ClosingView {
    private final Desk desk;
    private final ClosingViewModel model;
    private final Texts texts;
    private final Words words;
    private final Parent root;
    private boolean showing;

    @FXML private HBox work;
    @FXML private ListTable<MonthBills> months;
    @FXML private VBox rapel;
    @FXML private Label correctionsTitle;
    @FXML private ListTable<Rapel> corrections;
    @FXML private Label title;
    @FXML private Label frozen;
    @FXML private Label open;
    @FXML private Label after;
    @FXML private VBox asking;
    @FXML private FieldLine typedLine;
    @FXML private TextField typed;
    @FXML private Label trouble;
    @FXML private Button close;
    @FXML private EmptyState empty;

    ClosingView(Desk desk, ClosingViewModel model, Runnable toBills) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.words = model.words();
        this.root = Views.load(this, texts);
        empty.step(texts.get("billing.payments.emptyStep"), toBills);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        monthColumns();
        correctionColumns();
        typed.textProperty().bindBidirectional(model.typed);
        typed.setOnAction(event -> close.fire());
        close.disableProperty()
                .bind(
                        model.busy()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> !model.meant(),
                                                model.typed,
                                                model.chosen())));
        close.setOnAction(event -> model.close());
        model.months().subscribe(this::showMonths);
        model.chosen().subscribe(this::showChosen);
        model.corrections().subscribe(this::showCorrections);
        model.trouble().subscribe(this::showTrouble);
    }

    private void monthColumns() {
        months.identifiedBy(MonthBills::period);
        months.drawn(
                texts.get("billing.column.month"),
                130,
                MonthBills::period,
                one -> new Label(texts.month(one.period())));
        months.number(texts.get("billing.column.people"), 66, MonthBills::people);
        Columns<MonthBills> money = new Columns<>(months, words);
        money.money(texts.get("billing.column.total"), 122, MonthBills::total);
        money.money(texts.get("billing.column.open"), 122, MonthBills::open);
        months.drawn(
                texts.get("billing.column.state"),
                180,
                one -> one.closing() == null ? 0 : 1,
                this::chip);
        months.setAccessibleText(texts.get("billing.close.table"));
        months.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        one -> {
                            if (!showing && one != null) {
                                model.choose(one);
                            }
                        });
    }

    private Node chip(MonthBills month) {
        Closing closing = month.closing();
        return closing == null
                ? new StatusChip(Tone.INFO, texts.get("billing.month.open"))
                : new StatusChip(Tone.GOOD, texts.get("billing.month.closed", closing.on()));
    }

    private void correctionColumns() {
        corrections.identifiedBy(
                one -> one.person().person().id() + " " + one.person().correction());
        corrections.text(
                texts.get("billing.column.village"), 110, one -> words.debtor(one.debtor()));
        corrections.text(
                texts.get("billing.column.name"), 150, one -> one.person().person().fullName());
        corrections.worded(
                texts.get("billing.column.forMonth"),
                110,
                one -> corrected(one.person()),
                one -> month(one.person()));
        corrections.text(texts.get("billing.column.cause"), 190, one -> cause(one.person()));
        new Columns<>(corrections, words)
                .money(texts.get("billing.column.amount"), 110, one -> one.person().total());
        corrections.onOpen(one -> desk.navigator().go(Room.PEOPLE, one.person().person().id()));
        corrections.setAccessibleText(texts.get("billing.close.corrections"));
    }

    private static @Nullable Period corrected(BilledPerson person) {
        Correction one = person.correction();
        return one == null ? null : one.month();
    }

    private String month(BilledPerson person) {
        Period month = corrected(person);
        return month == null ? "" : texts.month(month);
    }

    private String cause(BilledPerson person) {
        Correction one = person.correction();
        return one == null ? "" : texts.get(one.cause().textKey());
    }

    private void showMonths(@Nullable List<MonthBills> read) {
        if (read == null) {
            return;
        }
        Shown.when(work, !read.isEmpty());
        Shown.when(empty, read.isEmpty());
        showing = true;
        months.rows(read);
        showing = false;
    }

    private void showChosen(@Nullable MonthBills month) {
        if (month == null) {
            return;
        }
        showing = true;
        months.getSelectionModel().select(month);
        showing = false;
        Period period = month.period();
        Closing closing = month.closing();
        title.setText(
                texts.get(
                        closing == null ? "billing.close.title" : "billing.close.titleClosed",
                        period));
        frozen.setText(
                texts.get(
                        closing == null ? "billing.close.freezes" : "billing.close.frozen",
                        month.bills().size(),
                        month.people(),
                        month.total()));
        open.setText(
                month.unpaid() == 0
                        ? texts.get("billing.close.allPaid")
                        : texts.get(
                                closing == null
                                        ? "billing.close.unpaid"
                                        : "billing.close.stillOwed",
                                month.unpaid(),
                                month.open()));
        after.setText(texts.get("billing.close.after", period.next()));
        Shown.when(asking, closing == null);
        typedLine.setHint(texts.get("billing.close.typedHint", model.word(month)));
        close.setText(texts.get("billing.close.verb", period));
    }

    private void showCorrections(List<Rapel> found) {
        Shown.when(rapel, !found.isEmpty());
        corrections.rows(found);
        MonthBills month = model.chosen().get();
        if (month != null) {
            correctionsTitle.setText(
                    texts.get("billing.close.correctionsOf", month.period(), found.size()));
        }
    }

    private void showTrouble(@Nullable Text sentence) {
        Shown.when(trouble, sentence != null);
        trouble.setText(sentence == null ? "" : texts.get(sentence));
    }
}
