package id.sadardesa.desk.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Account;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.Receipt;
import id.sadardesa.core.billing.Settlement;
import id.sadardesa.desk.billing.PaymentFormViewModel.Outlook;
import id.sadardesa.desk.billing.PaymentsViewModel.Books;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import id.sadardesa.desk.widget.Option;
import id.sadardesa.desk.widget.Spoken;
import id.sadardesa.desk.widget.TypeToFind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form of one payment, with the months that it would fill below it. */
final class PaymentFormView {
    private static final int LONGEST = 12;

    private final PaymentFormViewModel model;
    private final Texts texts;
    private final Words words;
    private final FieldLines lines;
    private final Parent root;

    @FXML private FieldLine debtorLine;
    @FXML private ComboBox<Option<Debtor>> debtor;
    @FXML private Label owing;
    @FXML private ComboBox<Period> from;
    @FXML private FieldLine monthsLine;
    @FXML private ComboBox<Integer> months;
    @FXML private FieldLine amountLine;
    @FXML private TextField amount;
    @FXML private Hyperlink fillOpen;
    @FXML private Hyperlink fillAsked;
    @FXML private Label covered;
    @FXML private FieldLine onLine;
    @FXML private DateField on;
    @FXML private FieldLine codeLine;
    @FXML private TextField code;
    @FXML private FieldLine referenceLine;
    @FXML private TextField reference;
    @FXML private FieldLine penaltyLine;
    @FXML private TextField penalty;
    @FXML private FieldLine noteLine;
    @FXML private TextField note;
    @FXML private VBox filling;
    @FXML private Button record;
    @FXML private Button clear;

    PaymentFormView(Desk desk, PaymentFormViewModel model) {
        this.model = model;
        this.texts = desk.texts();
        this.words = model.words();
        this.lines = new FieldLines(texts).checkedWhileTyping();
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        lines.with("debtor", debtorLine)
                .with("months", monthsLine)
                .with("amount", amountLine)
                .with("on", onLine)
                .with("code", codeLine)
                .with("reference", referenceLine)
                .with("penalty", penaltyLine)
                .with("note", noteLine);
        TypeToFind.on(debtor);
        debtor.valueProperty()
                .subscribe(
                        chosen -> model.fields.debtor.set(chosen == null ? null : chosen.value()));
        model.fields.debtor.subscribe(this::choose);
        Spoken.choice(from, texts::month);
        from.getItems().setAll(model.startMonths());
        from.valueProperty().bindBidirectional(model.fields.from);
        Spoken.choice(months, count -> texts.get("billing.pay.count", count));
        months.getItems().setAll(counts());
        months.valueProperty().bindBidirectional(model.fields.months);
        amount.textProperty().bindBidirectional(model.fields.amount);
        penalty.textProperty().bindBidirectional(model.fields.penalty);
        on.valueProperty().bindBidirectional(model.fields.on);
        code.textProperty().bindBidirectional(model.fields.code);
        reference.textProperty().bindBidirectional(model.fields.reference);
        note.textProperty().bindBidirectional(model.fields.note);
        fillOpen.setOnAction(event -> model.fillOpen());
        fillAsked.setOnAction(event -> model.fillAsked());
        record.setOnAction(event -> record());
        record.disableProperty().bind(model.busy());
        for (TextField field : List.of(amount, penalty, code, reference, note)) {
            field.setOnAction(event -> record.fire());
        }
        clear.setOnAction(event -> model.clear());
        model.books().subscribe(this::showDebtors);
        model.asked().subscribe(this::showAsked);
        model.outlook().subscribe(this::showOutlook);
    }

    /** 1, 3, 6 and 12 are what offices pay; the others follow. */
    private static List<Integer> counts() {
        List<Integer> counts = new ArrayList<>(List.of(1, 3, 6, LONGEST));
        for (int count = 2; count < LONGEST; count++) {
            if (!counts.contains(count)) {
                counts.add(count);
            }
        }
        return counts;
    }

    private void showDebtors(Books books) {
        Debtor chosen = model.fields.debtor.get();
        debtor.getItems()
                .setAll(
                        books.accounts().stream()
                                .map(Account::debtor)
                                .map(one -> new Option<>(one, words.debtor(one)))
                                .toList());
        model.fields.debtor.set(chosen);
        choose();
    }

    private void choose() {
        Debtor chosen = model.fields.debtor.get();
        debtor.setValue(
                debtor.getItems().stream()
                        .filter(one -> Objects.equals(one.value(), chosen))
                        .findFirst()
                        .orElse(null));
        showAsked();
    }

    private void showAsked() {
        Optional<Account> account = model.books().get().of(model.fields.debtor.get());
        boolean chosen = account.isPresent();
        Rupiah open = account.map(Account::open).orElse(Rupiah.ZERO);
        owing.setText(
                account.map(words::owing).orElseGet(() -> texts.get("billing.pay.chooseFirst")));
        fillOpen.setText(texts.get("billing.pay.fillOpen", open));
        Rupiah rest = model.rest();
        fillAsked.setText(
                texts.get(
                        rest.equals(model.asked().get())
                                ? "billing.pay.fillAsked"
                                : "billing.pay.fillRest",
                        rest,
                        model.fields.months.get()));
        Shown.when(fillOpen, chosen && !open.isZero());
        Shown.when(fillAsked, chosen && rest.value().signum() > 0);
        covered.setText(texts.get("billing.pay.covered", model.fields.months.get()));
        Shown.when(covered, chosen && model.covered());
    }

    private void showOutlook(Outlook outlook) {
        lines.show(outlook.problems());
        filling.getChildren().clear();
        Text refusal = outlook.refusal();
        if (refusal != null) {
            filling.getChildren().add(line("form-trouble", texts.get(refusal)));
        }
        Receipt receipt = outlook.receipt();
        if (receipt == null) {
            if (refusal == null) {
                filling.getChildren().add(line("muted", texts.get("billing.pay.before")));
            }
            return;
        }
        Optional<Account> account = model.books().get().of(receipt.payment().debtor());
        for (Receipt.Part part : receipt.parts()) {
            Rupiah open =
                    account.flatMap(one -> one.of(part.period()))
                            .map(Settlement::open)
                            .orElse(part.amount());
            Rupiah left = open.minus(part.amount());
            filling.getChildren()
                    .add(
                            line(
                                    left.isZero() ? "filled" : "partly",
                                    left.isZero()
                                            ? texts.get(
                                                    "billing.pay.fills",
                                                    part.period(),
                                                    part.amount())
                                            : texts.get(
                                                    "billing.pay.fillsPartly",
                                                    part.period(),
                                                    part.amount(),
                                                    left)));
        }
        if (!receipt.advance().isZero()) {
            filling.getChildren()
                    .add(line("filled", texts.get("billing.pay.ahead", receipt.advance())));
        }
        Rupiah penalty = receipt.payment().form().penalty();
        if (!penalty.isZero()) {
            filling.getChildren()
                    .add(line("filled", texts.get("billing.pay.penaltyPart", penalty)));
        }
        filling.getChildren().add(line("total", texts.get("billing.pay.rest", receipt.open())));
    }

    private static Node line(String style, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private void record() {
        model.record();
        lines.focusFirstError(model.outlook().get().problems());
    }

    /** Where the keyboard begins when somebody is chosen. */
    void enter() {
        amount.requestFocus();
    }
}
