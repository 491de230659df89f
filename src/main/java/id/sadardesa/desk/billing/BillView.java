package id.sadardesa.desk.billing;

import id.sadardesa.base.Terbilang;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.BillParts;
import id.sadardesa.core.billing.BilledPerson;
import id.sadardesa.core.billing.Correction;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.desk.billing.BillViewModel.Opened;
import id.sadardesa.desk.contribution.Explanation;
import id.sadardesa.desk.contribution.ExplanationView;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.PageView;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import id.sadardesa.desk.widget.StatusChip;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One bill, person by person, with the rule behind each amount and the branch's bill beside it. */
final class BillView {
    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.S, KeyCombination.CONTROL_DOWN);

    private final BillViewModel model;
    private final Desk desk;
    private final Texts texts;
    private final Words words;
    private final Runnable leave;
    private final OfficialView official;
    private final Parent root;
    private @Nullable TableColumn<BilledPerson, String> correction;

    @FXML private Button back;
    @FXML private Label title;
    @FXML private StatusChip state;
    @FXML private Label about;
    @FXML private ListTable<BilledPerson> people;
    @FXML private Label inWords;
    @FXML private Button whole;
    @FXML private Label whose;
    @FXML private Label amount;
    @FXML private VBox steps;
    @FXML private Tab officialTab;
    @FXML private Tab paperTab;
    @FXML private ComboBox<LetterChoice.Sheet> sheet;
    @FXML private TextField number;
    @FXML private PageView preview;
    @FXML private Button pdf;

    BillView(Desk desk, BillViewModel model, Runnable leave) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.words = model.words();
        this.leave = leave;
        this.official = new OfficialView(desk, model);
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        officialTab.setContent(official.node());
        columns();
        preview.follow(model.pages, texts);
        sheets(sheet, model.letter, texts);
        sheet.valueProperty().subscribe(this::draw);
        number.textProperty().bindBidirectional(model.letter.number);
        number.setOnAction(event -> draw());
        number.focusedProperty().subscribe(this::draw);
        paperTab.selectedProperty().subscribe(this::draw);
        desk.files()
                .onSave(
                        pdf,
                        "bills",
                        Text.of("billing.bill.saveTitle"),
                        model::fileName,
                        FilePicker.Kind.PDF,
                        model::save);
        pdf.disableProperty().bind(model.busy());
        back.setOnAction(event -> leave.run());
        whole.setOnAction(event -> people.getSelectionModel().clearSelection());
        people.getSelectionModel().selectedItemProperty().subscribe(chosen -> explain());
        model.opened().subscribe(this::show);
    }

    /** The choice of the sheet that letters are printed on. */
    static void sheets(ComboBox<LetterChoice.Sheet> box, LetterChoice letter, Texts texts) {
        Spoken.choice(box, each -> texts.get("report.paper." + each.name()));
        box.getItems().setAll(LetterChoice.Sheet.values());
        box.valueProperty().bindBidirectional(letter.sheet);
    }

    private void columns() {
        people.identifiedBy(one -> one.person().id() + " " + one.correction());
        people.text(texts.get("billing.column.name"), 150, this::name);
        people.text(texts.get("billing.column.post"), 150, one -> texts.get(one.post().textKey()));
        correction = people.text(texts.get("billing.column.correction"), 190, one -> corrects(one));
        Columns<BilledPerson> money = new Columns<>(people, words);
        for (Programme programme : Programme.values()) {
            money.money(programme.name(), 92, one -> one.of(programme)).setUserData(programme);
        }
        money.money(texts.get("billing.column.total"), 105, BilledPerson::total);
        people.onOpen(one -> desk.navigator().go(Room.PEOPLE, one.person().id()));
        people.setAccessibleText(texts.get("billing.bill.table"));
    }

    /** The name, with a mark where the branch has not accepted the person yet. */
    private String name(BilledPerson person) {
        String name = person.person().fullName();
        return person.proposed() ? texts.get("billing.bill.proposed", name) : name;
    }

    private String corrects(BilledPerson person) {
        Correction one = person.correction();
        return one == null
                ? ""
                : texts.get("billing.bill.corrects", one.month(), texts.get(one.cause().textKey()));
    }

    /** Ctrl+S keeps the branch's amount, wherever in the window the focus is. */
    boolean save(KeyEvent event) {
        boolean meant = SAVE.match(event) && officialTab.isSelected();
        if (meant) {
            official.keep();
        }
        return meant;
    }

    @FXML
    void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        }
    }

    private void show(@Nullable Opened opened) {
        if (opened == null) {
            return;
        }
        Bill bill = opened.bill();
        title.setText(texts.get("billing.bill.title", words.debtor(bill.debtor()), bill.period()));
        String standing = words.state(opened.settlement());
        state.show(
                words.tone(opened.settlement()),
                bill.closed() ? texts.get("billing.bill.closed", standing) : standing);
        about.setText(
                texts.get(
                        "billing.bill.about",
                        bill.code(),
                        bill.issuedOn(),
                        bill.due(),
                        opened.settlement().paid(),
                        opened.settlement().open()));
        people.rows(opened.people());
        people.getColumns()
                .forEach(
                        column -> {
                            if (column.getUserData() instanceof Programme programme) {
                                column.setVisible(
                                        opened.people().stream()
                                                .anyMatch(one -> !one.of(programme).isZero()));
                            }
                        });
        if (correction != null) {
            correction.setVisible(
                    opened.people().stream().anyMatch(one -> one.correction() != null));
        }
        BillParts waiting = new BillParts(opened.people()).proposed();
        inWords.setText(
                texts.get(
                        "billing.bill.total",
                        bill.people(),
                        bill.total(),
                        Terbilang.of(bill.total()),
                        waiting.count() == 0
                                ? ""
                                : texts.get(
                                        "billing.bill.waiting", waiting.count(), waiting.total())));
        explain();
        draw();
    }

    /** The letter is made only while somebody looks at it. */
    private void draw() {
        if (paperTab.isSelected()) {
            model.draw();
        }
    }

    /** The rule behind the amount of whoever is chosen, or of the whole bill. */
    private void explain() {
        Opened opened = model.opened().get();
        if (opened == null) {
            return;
        }
        BilledPerson chosen = people.getSelectionModel().getSelectedItem();
        Explanation said =
                chosen == null
                        ? Explained.of(opened.bill(), opened.people(), words)
                        : Explained.of(opened.bill(), chosen, texts);
        Shown.when(whole, chosen != null);
        whose.setText(said.title());
        amount.setText(texts.rupiah(said.total()));
        steps.getChildren()
                .setAll(said.paragraphs().stream().map(ExplanationView::paragraph).toList());
    }

    /** Where the keyboard begins. */
    Node first() {
        return people;
    }

    /** Whether the bill may be put away; asks when the branch's amount was typed and not kept. */
    boolean mayLeave() {
        return !model.unsaved()
                || desk.dialogs()
                        .confirmHard(
                                Text.of("billing.official.leave"),
                                Text.of("billing.official.leaveSentence"),
                                Text.of("billing.official.leaveVerb"));
    }
}
