package id.sadardesa.desk.sync;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.form.Hindrance;
import id.sadardesa.core.sync.Outlook;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.Sent;
import id.sadardesa.core.sync.v1.Wages;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.sync.SendViewModel.Standing;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import id.sadardesa.desk.widget.Tone;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page Kirim: check, make the next file, and keep an eye on those without a receipt. */
final class SendView {
    private final Desk desk;
    private final Texts texts;
    private final SendViewModel model;
    private final Parent root;
    private final Label nothing = new Label();

    @FXML private VBox work;
    @FXML private EmptyState empty;
    @FXML private ComboBox<Partner> partner;
    @FXML private ComboBox<Long> limit;
    @FXML private CheckBox everything;
    @FXML private Button check;
    @FXML private Button send;
    @FXML private Label outlook;
    @FXML private ListTable<Hindrance> hindrances;
    @FXML private TabPane lists;
    @FXML private Tab foundTab;
    @FXML private Tab sentTab;
    @FXML private Button mend;
    @FXML private ListTable<Sent> sent;
    @FXML private Button sheet;
    @FXML private Button again;
    @FXML private Button receipt;
    @FXML private Button books;

    SendView(Desk desk, SendViewModel model, Runnable toPartners) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.root = Views.load(this, texts);
        if (model.answers()) {
            empty.say(
                    texts.get("sync.send.emptyTitleBranch"),
                    texts.get("sync.send.emptySentenceBranch"));
        }
        if (model.isRegion()) {
            empty.say(
                    texts.get("sync.send.emptyTitleRegion"),
                    texts.get("sync.send.emptySentenceRegion"));
        }
        empty.step(texts.get("sync.send.emptyStep"), toPartners);
    }

    Parent node() {
        return root;
    }

    static FilePicker.Kind files() {
        return new FilePicker.Kind(Text.of("sync.file.kind"), List.of("*.sadar"));
    }

    @FXML
    void initialize() {
        Spoken.choice(partner, one -> one.office().name());
        Spoken.choice(limit, this::limit);
        limit.getItems().setAll(SendViewModel.LIMITS);
        partner.valueProperty().bindBidirectional(model.partner);
        limit.valueProperty().bindBidirectional(model.limit);
        everything.selectedProperty().bindBidirectional(model.everything);
        columns();
        buttons();
        hindrances.setPlaceholder(nothing);
        nothing.setWrapText(true);
        hindrances.onOpen(this::mend);
        model.outbox().subscribe(this::show);
        model.looked().subscribe(this::show);
    }

    private String limit(Long bytes) {
        return bytes == 0
                ? texts.get("sync.send.noLimit")
                : texts.get("sync.send.limitOf", bytes / 1_000_000);
    }

    private void columns() {
        hindrances.chips(
                texts.get("sync.column.weight"),
                128,
                Hindrance::blocking,
                blocking -> blocking ? Tone.BAD : Tone.WAIT,
                blocking -> texts.get(blocking ? "sync.send.blocks" : "sync.send.look"));
        hindrances.pair(texts.get("sync.column.person"), 165, Hindrance::who, Hindrance::village);
        hindrances.text(texts.get("sync.column.what"), 405, one -> texts.get(one.what()));
        hindrances.setAccessibleText(texts.get("sync.send.hindrances"));
        sent.identifiedBy(Sent::number);
        sent.number(texts.get("sync.column.number"), 60, Sent::number);
        sent.worded(
                texts.get("sync.column.made"),
                130,
                Sent::made,
                one -> texts.get("sync.moment", one.made()));
        sent.text(
                texts.get("sync.column.kind"),
                150,
                one -> texts.get(SendViewModel.kindKey(one.kind())));
        sent.number(texts.get("sync.column.people"), 80, one -> one.totals().people());
        sent.number(texts.get("sync.column.gone"), 90, one -> one.totals().tombstones());
        sent.worded(texts.get("sync.column.wages"), 140, SendView::monthly, this::wages);
        sent.exact(texts.get("sync.column.code"), 110, Sent::code);
        sent.chips(
                texts.get("sync.column.standing"),
                290,
                model::standing,
                one -> one.late() ? Tone.BAD : one.waits() ? Tone.WAIT : Tone.GOOD,
                this::standing);
        sent.setAccessibleText(texts.get("sync.send.table"));
    }

    private static @Nullable BigDecimal monthly(Sent one) {
        Wages wages = one.totals().wages();
        return wages == null ? null : wages.monthly();
    }

    private String wages(Sent one) {
        BigDecimal monthly = monthly(one);
        return monthly == null ? "–" : texts.rupiah(new Rupiah(monthly));
    }

    private String standing(Standing one) {
        LocalDate known = one.known();
        if (known != null) {
            return texts.get("sync.sent.known", known);
        }
        return one.waits()
                ? texts.get("sync.sent.waiting", one.age())
                : texts.get("sync.sent.covered", one.coveredBy());
    }

    private void buttons() {
        var nobody = Bindings.isNull(model.partner);
        check.setOnAction(event -> model.check());
        send.setOnAction(
                event ->
                        desk.files()
                                .save(
                                        "sync",
                                        Text.of("sync.send.where"),
                                        model.proposedName(),
                                        files())
                                .ifPresent(this::send));
        for (Button button : List.of(check, send)) {
            button.disableProperty().bind(model.busy().or(nobody));
        }
        books.setOnAction(
                event ->
                        desk.files()
                                .folder("sync", Text.of("sync.send.booksWhere"))
                                .ifPresent(folder -> model.books(folder, this::mend)));
        books.disableProperty().bind(model.busy());
        books.setVisible(model.reports());
        books.setManaged(model.reports());
        var wrong = hindrances.getSelectionModel().selectedItemProperty();
        mend.setOnAction(event -> mend(wrong.get()));
        mend.disableProperty().bind(Bindings.isNull(wrong));
        var chosen = sent.getSelectionModel().selectedItemProperty();
        sheet.setOnAction(event -> sheet(chosen.get()));
        again.setOnAction(event -> again(chosen.get()));
        receipt.setOnAction(event -> receipt(chosen.get()));
        for (Button button : List.of(sheet, again)) {
            button.disableProperty().bind(model.busy().or(Bindings.isNull(chosen)));
        }
        receipt.disableProperty()
                .bind(
                        model.busy()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> isKnown(chosen.get()), chosen)));
    }

    private void send(Path file) {
        model.send(
                file,
                made -> {
                    lists.getSelectionModel().select(sentTab);
                    sent.choose(made.number());
                });
    }

    private static boolean isKnown(@Nullable Sent one) {
        return one == null || one.acknowledgedOn() != null;
    }

    private void sheet(@Nullable Sent one) {
        if (one != null) {
            desk.files()
                    .save(
                            "sync",
                            Text.of("sync.send.sheetWhere"),
                            model.sheetName(one),
                            FilePicker.Kind.PDF)
                    .ifPresent(file -> model.sheet(one, file));
        }
    }

    private void again(@Nullable Sent one) {
        if (one != null) {
            desk.files()
                    .save("sync", Text.of("sync.send.where"), model.proposedName(one), files())
                    .ifPresent(file -> model.again(one, file));
        }
    }

    private void receipt(@Nullable Sent one) {
        if (one == null) {
            return;
        }
        TextField code = new TextField();
        AskForm form = new AskForm(desk).about(Text.of("sync.receipt.sentence", one.number()));
        FieldLine line = form.field("code", "sync.receipt.label", code);
        line.setRequired(true);
        line.setHint(texts.get("sync.receipt.hint"));
        form.row(line)
                .ask(
                        Text.of("sync.receipt.title"),
                        Text.of("sync.receipt.verb"),
                        () -> FieldProblem.ifBlank("code", code.getText(), "sync.receipt.empty"),
                        (done, refused) -> model.acknowledge(one, code.getText(), done, refused));
    }

    private void mend(@Nullable Hindrance one) {
        if (one != null) {
            mend(one.person(), one.place());
        }
    }

    /** Leads to where it is entered: the person, the village, or this office. */
    private void mend(@Nullable UUID person, @Nullable UUID village) {
        if (person != null) {
            desk.navigator().go(Room.PEOPLE, person);
        } else if (village != null) {
            desk.navigator().go(Room.VILLAGES, village);
        } else {
            desk.navigator().go(Room.SETTINGS);
        }
    }

    private void show(SendViewModel.@Nullable Outbox outbox) {
        if (outbox == null) {
            return;
        }
        boolean nobody = outbox.receivers().isEmpty();
        empty.setVisible(nobody);
        work.setVisible(!nobody);
        List<Partner> known = partner.getItems();
        if (!known.equals(outbox.receivers())) {
            Partner chosen = partner.getValue();
            partner.getItems().setAll(outbox.receivers());
            partner.setValue(
                    outbox.receivers().stream()
                            .filter(
                                    one ->
                                            chosen != null
                                                    && one.office()
                                                            .id()
                                                            .equals(chosen.office().id()))
                            .findFirst()
                            .orElse(nobody ? null : outbox.receivers().get(0)));
        }
        sent.rows(outbox.sent());
        long waiting =
                outbox.sent().stream()
                        .filter(one -> one.standing() == Sent.Standing.WAITING)
                        .count();
        sentTab.setText(texts.get("sync.send.count", outbox.sent().size(), waiting));
    }

    private void show(SendViewModel.@Nullable Looked looked) {
        List<Hindrance> found = looked == null ? List.of() : looked.hindrances();
        hindrances.rows(found);
        hindrances.getSelectionModel().selectFirst();
        foundTab.setText(
                looked == null
                        ? texts.get("sync.send.tab.found")
                        : texts.get("sync.send.tab.foundCount", found.size()));
        nothing.setText(texts.get(looked == null ? "sync.send.unchecked" : "sync.send.clean"));
        if (looked == null) {
            outlook.setText(texts.get("sync.send.checkFirst"));
            return;
        }
        lists.getSelectionModel().select(foundTab);
        String said =
                looked.hindrances().isEmpty()
                        ? texts.get("sync.send.clean")
                        : texts.get(
                                "sync.send.found",
                                looked.blocking(),
                                looked.hindrances().size() - looked.blocking());
        outlook.setText(
                looked.outlook().map(this::said).orElseGet(() -> texts.get("sync.send.idle"))
                        + " "
                        + said);
    }

    private String said(Outlook one) {
        String said =
                texts.get(
                        "sync.send.outlook",
                        one.number(),
                        texts.get(SendViewModel.kindKey(one.kind())),
                        one.totals().people(),
                        one.totals().tombstones(),
                        one.size(),
                        one.files());
        Wages wages = one.totals().wages();
        if (wages != null) {
            said += " " + texts.get(wages.said());
        }
        return one.aside().isEmpty()
                ? said
                : said
                        + " "
                        + texts.get(
                                "sync.send.aside",
                                one.aside().size(),
                                String.join(", ", one.aside()));
    }
}
