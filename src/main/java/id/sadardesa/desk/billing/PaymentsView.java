package id.sadardesa.desk.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.Payment;
import id.sadardesa.core.billing.Removal;
import id.sadardesa.desk.billing.PaymentsViewModel.Books;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.ListTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The tab Pembayaran: a form that says at once what it will fill, beside all payments. */
final class PaymentsView {
    private final Desk desk;
    private final PaymentsViewModel model;
    private final Texts texts;
    private final Words words;
    private final PaymentFormView form;
    private final Parent root;

    @FXML private HBox work;
    @FXML private StackPane entering;
    @FXML private Label count;
    @FXML private Button attach;
    @FXML private Button slip;
    @FXML private Button remove;
    @FXML private ListTable<Payment> table;
    @FXML private Label nothing;
    @FXML private EmptyState empty;

    PaymentsView(Desk desk, PaymentsViewModel model, Runnable toBills) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.words = model.words();
        this.form = new PaymentFormView(desk, model.form);
        this.root = Views.load(this, texts);
        empty.step(texts.get("billing.payments.emptyStep"), toBills);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        entering.getChildren().setAll(form.node());
        table.identifiedBy(Payment::id);
        table.drawn(
                texts.get("billing.column.on"),
                98,
                one -> one.form().on(),
                one -> new Label(texts.date(one.form().on())));
        table.pair(
                texts.get("billing.column.debtorAndMonths"),
                222,
                one -> words.debtor(one.debtor()),
                this::months);
        new Columns<>(table, words)
                .money(texts.get("billing.column.amount"), 115, one -> one.form().amount());
        table.pair(
                texts.get("billing.column.codeAndReference"),
                164,
                one -> text(one.form().code()),
                one -> text(one.form().reference()));
        table.exact(
                texts.get("billing.column.slip"),
                74,
                one -> texts.get(one.slip() == null ? "billing.slip.no" : "billing.slip.yes"));
        table.setAccessibleText(texts.get("billing.payments.table"));
        var chosen = table.getSelectionModel().selectedItemProperty();
        new SlipButtons(desk, model, chosen).on(attach, slip);
        remove.disableProperty().bind(model.busy().or(Bindings.isNull(chosen)));
        remove.setOnAction(
                event -> model.removal(Objects.requireNonNull(chosen.get()), this::remove));
        model.books().subscribe(this::show);
    }

    private static String text(@Nullable String value) {
        return value == null ? "–" : value;
    }

    /** For which months, and what of it is penalty. */
    private String months(Payment payment) {
        Rupiah penalty = payment.form().penalty();
        String named = placed(payment);
        return penalty.isZero() ? named : texts.get("billing.payments.penalty", named, penalty);
    }

    /** The months it names, and those its money fills where they are others. */
    private String placed(Payment payment) {
        List<Period> filled = model.books().get().filledBy(payment);
        return payment.form().named().containsAll(filled)
                ? named(payment)
                : texts.get("billing.payments.fills", named(payment), span(filled));
    }

    private String span(List<Period> months) {
        Period first = months.get(0);
        Period last = months.get(months.size() - 1);
        return first.equals(last)
                ? texts.month(first)
                : texts.get("billing.payments.span", first, last);
    }

    private String named(Payment payment) {
        Period from = payment.form().from();
        int count = payment.form().months();
        return count == 1 ? texts.month(from) : texts.get("billing.payments.months", from, count);
    }

    private void show(Books books) {
        boolean noBills = books.accounts().isEmpty();
        Shown.when(work, !noBills);
        Shown.when(empty, noBills);
        table.rows(books.payments());
        Shown.when(nothing, books.payments().isEmpty());
        count.setText(
                texts.get(
                        "billing.payments.count",
                        books.payments().size(),
                        books.payments().stream()
                                .map(one -> one.form().amount())
                                .reduce(Rupiah.ZERO, Rupiah::plus)));
    }

    private void remove(Removal removal) {
        Payment payment = removal.payment();
        TextField reason = new TextField();
        FieldLine line = new FieldLine();
        line.setField(reason);
        line.setLabel(texts.get("billing.pay.reason"));
        line.setRequired(true);
        line.setHint(texts.get("billing.pay.reasonHint"));
        Label what =
                wrapped(
                        texts.get(
                                "billing.pay.removeSentence",
                                payment.form().amount(),
                                words.debtor(payment.debtor()),
                                payment.form().on()));
        VBox content = new VBox(what);
        opened(removal).forEach(content.getChildren()::add);
        content.getChildren().add(line);
        content.getStyleClass().add("form");
        content.setPrefWidth(420);
        boolean sure =
                desk.dialogs()
                        .form(
                                Text.of("billing.pay.removeTitle"),
                                content,
                                Text.of("billing.pay.remove"),
                                () -> {
                                    if (reason.getText().isBlank()) {
                                        line.error(texts.get("billing.pay.noReason"));
                                    }
                                    return !reason.getText().isBlank();
                                });
        if (sure) {
            model.remove(payment, reason.getText());
        }
    }

    /** The months that open, a line each, and why they are not those it was made for. */
    private List<Label> opened(Removal removal) {
        List<String> said = new ArrayList<>();
        removal.opened()
                .forEach(
                        one ->
                                said.add(
                                        texts.get(
                                                one.closed()
                                                        ? "billing.pay.opensClosed"
                                                        : "billing.pay.opens",
                                                one.period(),
                                                one.less())));
        if (!removal.ahead().isZero()) {
            said.add(texts.get("billing.pay.opensAhead", removal.ahead()));
        }
        if (removal.moves()) {
            said.add(texts.get("billing.pay.moves"));
        }
        return said.stream().map(PaymentsView::wrapped).toList();
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** Begins a payment of a debtor, e.g. from the list of arrears. */
    void pay(Debtor debtor) {
        if (mayBegin()) {
            model.form.pay(debtor, form::enter);
        }
    }

    /** Begins the payment of a bill, e.g. for people whose first contribution it is. */
    void pay(Bill bill) {
        if (mayBegin()) {
            model.form.pay(bill, form::enter);
        }
    }

    private boolean mayBegin() {
        return !model.unsaved()
                || desk.dialogs()
                        .confirmHard(
                                Text.of("billing.pay.leave"),
                                Text.of("billing.pay.leaveSentence"),
                                Text.of("billing.pay.leaveVerb"));
    }
}
