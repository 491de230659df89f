package id.sadardesa.desk.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.Closing;
import id.sadardesa.core.billing.Issue;
import id.sadardesa.core.billing.Official;
import id.sadardesa.core.billing.Settlement;
import id.sadardesa.core.billing.Stale;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.SettingsPage;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import id.sadardesa.desk.widget.StatusChip;
import id.sadardesa.desk.widget.Tone;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The tab Tagihan: the bills of a month, one line for everybody who owes one. */
final class BillsView {
    private final Desk desk;
    private final BillsViewModel model;
    private final Texts texts;
    private final Words words;
    private final Consumer<Bill> opener;
    private final IssueView issuing;
    private final Parent root;
    private @Nullable UUID sought;

    @FXML private StackPane place;
    @FXML private VBox overview;
    @FXML private ComboBox<Period> month;
    @FXML private StatusChip state;
    @FXML private ComboBox<LetterChoice.Sheet> sheet;
    @FXML private Button pdf;
    @FXML private Button xlsx;
    @FXML private Button open;
    @FXML private Button issue;
    @FXML private VBox stale;
    @FXML private VBox troubled;
    @FXML private Label trouble;
    @FXML private Button wages;
    @FXML private Button enrolment;
    @FXML private Label total;
    @FXML private ListTable<Settlement> table;
    @FXML private EmptyState empty;

    BillsView(Desk desk, BillsViewModel model, Consumer<Bill> opener) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.words = model.words();
        this.opener = opener;
        this.issuing = new IssueView(desk, model);
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        Spoken.choice(month, texts::month);
        month.getItems().setAll(model.months());
        month.valueProperty().bindBidirectional(model.month);
        columns();
        issue.setOnAction(event -> model.prepare());
        open.setOnAction(event -> openChosen());
        var chosen = table.getSelectionModel().selectedItemProperty();
        open.disableProperty().bind(Bindings.isNull(chosen));
        BillView.sheets(sheet, model.letters, texts);
        save(pdf, "pdf", FilePicker.Kind.PDF);
        save(xlsx, "xlsx", FilePicker.Kind.XLSX);
        wages.setOnAction(
                event -> desk.navigator().go(Room.SETTINGS, SettingsPage.WAGES.subject()));
        enrolment.setOnAction(event -> desk.navigator().go(Room.ENROLMENT));
        Button first = empty.step(texts.get("billing.bills.issue"), model::prepare);
        first.disableProperty().bind(model.busy());
        model.shown().subscribe(this::show);
        model.stale().subscribe(this::showStale);
        model.trouble().subscribe(this::showTrouble);
        model.plan().subscribe(this::showPlan);
    }

    private void save(Button button, String kind, FilePicker.Kind file) {
        desk.files()
                .onSave(
                        button,
                        "bills",
                        Text.of("billing.bills.saveTitle"),
                        () -> model.fileName(kind),
                        file,
                        model::save);
        button.disableProperty().bind(model.busy());
    }

    private void columns() {
        table.identifiedBy(one -> one.bill().id());
        table.text(
                texts.get("billing.column.village"),
                130,
                one -> one.bill().debtor().village().name());
        table.text(texts.get("billing.column.payer"), 130, one -> words.payer(one.bill().debtor()));
        table.number(texts.get("billing.column.people"), 66, one -> one.bill().people());
        Columns<Settlement> money = new Columns<>(table, words);
        money.money(texts.get("billing.column.computed"), 122, one -> one.bill().total());
        money.maybe(
                texts.get("billing.column.official"),
                122,
                one -> official(one).map(Official::amount));
        money.maybe(
                texts.get("billing.column.difference"),
                104,
                one -> official(one).flatMap(amount -> one.bill().difference()));
        money.money(texts.get("billing.column.paid"), 122, Settlement::paid);
        money.money(texts.get("billing.column.open"), 122, Settlement::open);
        table.drawn(texts.get("billing.column.state"), 180, words::rank, words::chip);
        table.onOpen(one -> opener.accept(one.bill()));
        table.setAccessibleText(texts.get("billing.bills.table"));
    }

    /** What the branch asks for, while it was entered for the bill as it stands. */
    private static Optional<Official> official(Settlement one) {
        return Optional.ofNullable(one.bill().official()).filter(Official::binding);
    }

    private void openChosen() {
        Settlement chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            opener.accept(chosen.bill());
        }
    }

    private void show(@Nullable MonthBills read) {
        if (read == null) {
            return;
        }
        boolean none = read.bills().isEmpty();
        table.rows(read.bills());
        Shown.when(table, !none);
        for (Node each : List.of(sheet, pdf, xlsx, open, total)) {
            Shown.when(each, !none);
        }
        Shown.when(empty, none);
        empty.say(
                texts.get("billing.bills.emptyTitle", read.period()),
                texts.get("billing.bills.emptySentence"));
        issue.setText(texts.get(none ? "billing.bills.issue" : "billing.bills.issueAgain"));
        Closing closing = read.closing();
        issue.disableProperty().unbind();
        if (closing == null) {
            issue.disableProperty().bind(model.busy());
            state.show(
                    none ? Tone.NEUTRAL : Tone.INFO,
                    texts.get(none ? "billing.month.notIssued" : "billing.month.open"));
        } else {
            issue.setDisable(true);
            state.show(Tone.GOOD, texts.get("billing.month.closed", closing.on()));
        }
        total.setText(
                texts.get(
                        "billing.bills.total",
                        read.bills().size(),
                        read.people(),
                        read.total(),
                        read.paid(),
                        read.open()));
        seek(read);
    }

    /** Each open month that no longer agrees, with what differs and the step to issue it again. */
    private void showStale(List<Stale> months) {
        Shown.when(stale, !months.isEmpty());
        stale.getChildren().setAll(months.stream().map(this::stale).toList());
    }

    private Node stale(Stale one) {
        Text trouble = one.trouble();
        Label said =
                new Label(
                        trouble == null
                                ? texts.get(
                                        "billing.stale.said",
                                        one.period(),
                                        one.bills(),
                                        one.before(),
                                        one.now(),
                                        one.difference())
                                : texts.get("billing.stale.trouble", one.period(), trouble));
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        Button again = new Button(texts.get("billing.stale.again", one.period()));
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.disableProperty().bind(model.busy());
        again.setOnAction(event -> model.again(one.period()));
        HBox line = new HBox(said, again);
        line.getStyleClass().add("buttons");
        return line;
    }

    private void showTrouble(@Nullable Text sentence) {
        Shown.when(troubled, sentence != null);
        if (sentence == null) {
            return;
        }
        trouble.setText(texts.get(sentence));
        boolean lacking = sentence.key().equals("billing.issue.obstacle");
        Shown.when(wages, lacking);
        Shown.when(enrolment, lacking || sentence.key().equals("billing.issue.nobody"));
    }

    private void showPlan(@Nullable Issue plan) {
        if (plan == null) {
            place.getChildren().setAll(overview);
        } else {
            place.getChildren().setAll(issuing.node());
            issuing.show(plan);
        }
    }

    /** Chooses a bill, or that of a village, as soon as the bills of the month have been read. */
    void choose(UUID subject) {
        sought = subject;
        MonthBills known = model.shown().get();
        if (known != null) {
            seek(known);
        }
    }

    private void seek(MonthBills read) {
        UUID wanted = sought;
        if (wanted == null || !read.period().equals(model.month.get())) {
            return;
        }
        for (Settlement one : table.getItems()) {
            Bill bill = one.bill();
            if (wanted.equals(bill.id()) || wanted.equals(bill.debtor().village().id())) {
                table.getSelectionModel().select(one);
                table.scrollTo(one);
                sought = null;
                return;
            }
        }
    }
}
