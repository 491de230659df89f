package id.sadardesa.desk.plan;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.agreement.Agreement;
import id.sadardesa.core.agreement.AgreementForm;
import id.sadardesa.core.agreement.Reminder;
import id.sadardesa.core.agreement.Side;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.StatusChip;
import id.sadardesa.desk.widget.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page Perjanjian: the register, what ends soon, and the scans. */
final class AgreementsView {
    private final Desk desk;
    private final Texts texts;
    private final AgreementsViewModel model;
    private final Parent root;
    private @Nullable UUID sought;

    @FXML private VBox work;
    @FXML private EmptyState empty;
    @FXML private Label due;
    @FXML private ListTable<Agreement> agreements;
    @FXML private Label details;
    @FXML private Button add;
    @FXML private Button change;
    @FXML private Button renew;
    @FXML private Button attach;
    @FXML private Button open;
    @FXML private Button remove;

    AgreementsView(Desk desk, AgreementsViewModel model) {
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
        columns();
        buttons();
        empty.step(texts.get("plan.agreement.add"), () -> form().ask(null, false));
        agreements.onOpen(one -> form().ask(one, false));
        agreements.getSelectionModel().selectedItemProperty().subscribe(this::detail);
        model.onKept(this::choose);
        model.register().subscribe(this::show);
    }

    private AgreementFormView form() {
        return new AgreementFormView(desk, model);
    }

    private void columns() {
        agreements.identifiedBy(Agreement::id);
        agreements.pair(
                texts.get("plan.agreement.titleAndKind"),
                330,
                one -> one.form().title(),
                one -> texts.get(one.form().kind().textKey()));
        agreements.pair(
                texts.get("plan.agreement.numbers"),
                190,
                one -> said(one.form().ours().number()),
                one -> said(one.form().theirs().number()));
        agreements.worded(
                texts.get("plan.agreement.from"),
                100,
                one -> one.form().from(),
                one -> day(one.form().from()));
        agreements.worded(
                texts.get("plan.agreement.until"),
                100,
                one -> one.form().until(),
                one -> day(one.form().until()));
        agreements.drawn(
                texts.get("plan.agreement.state"),
                190,
                one -> one.daysLeft(model.today()).orElse(Long.MAX_VALUE),
                this::state);
        agreements.exact(
                texts.get("plan.agreement.scan"),
                94,
                one -> texts.get(one.scanId() == null ? "scorecard.no" : "scorecard.yes"));
        agreements.setAccessibleText(texts.get("plan.agreement.table"));
    }

    private static String said(@Nullable String text) {
        return text == null ? "–" : text;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "–" : texts.date(day);
    }

    private Node state(Agreement one) {
        if (one.holdsOn(model.today())) {
            return reminder(one)
                    .map(
                            soon ->
                                    new StatusChip(
                                            soon.step() <= 30 ? Tone.BAD : Tone.WAIT,
                                            texts.get("plan.agreement.ends", soon.daysLeft())))
                    .orElseGet(() -> new StatusChip(Tone.GOOD, texts.get("plan.agreement.holds")));
        }
        LocalDate from = one.form().from();
        boolean later = from != null && from.isAfter(model.today());
        return later
                ? new StatusChip(Tone.INFO, texts.get("plan.agreement.later"))
                : new StatusChip(
                        reminder(one).isPresent() ? Tone.BAD : Tone.NEUTRAL,
                        texts.get("plan.agreement.over"));
    }

    private Optional<Reminder> reminder(Agreement one) {
        var known = model.register().get();
        List<Reminder> all = known == null ? List.of() : known.due();
        return all.stream().filter(soon -> soon.agreement().id().equals(one.id())).findFirst();
    }

    private void buttons() {
        var chosen = agreements.getSelectionModel().selectedItemProperty();
        add.setOnAction(event -> form().ask(null, false));
        change.setOnAction(event -> form().ask(chosen.get(), false));
        renew.setOnAction(event -> form().ask(chosen.get(), true));
        attach.setOnAction(event -> attach(chosen.get()));
        open.setOnAction(event -> save(chosen.get()));
        remove.setOnAction(event -> remove(chosen.get()));
        add.disableProperty().bind(model.busy());
        for (Button button : List.of(change, renew, attach, remove)) {
            button.disableProperty().bind(model.busy().or(chosen.isNull()));
        }
        open.disableProperty()
                .bind(
                        model.busy()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> !scanned(chosen.get()), chosen)));
    }

    private static boolean scanned(@Nullable Agreement one) {
        return one != null && one.scanId() != null;
    }

    private static FilePicker.Kind scans() {
        return new FilePicker.Kind(
                Text.of("plan.scan.kind"), List.of("*.pdf", "*.PDF", "*.jpg", "*.JPG", "*.jpeg"));
    }

    private void attach(@Nullable Agreement one) {
        if (one != null) {
            desk.files()
                    .open("scans", Text.of("plan.scan.choose"), scans())
                    .ifPresent(file -> model.attach(one, file));
        }
    }

    private void save(@Nullable Agreement one) {
        if (one != null) {
            desk.files()
                    .save("scans", Text.of("plan.save"), model.scanName(one), scans())
                    .ifPresent(file -> model.saveScan(one, file));
        }
    }

    private void remove(@Nullable Agreement one) {
        if (one != null
                && desk.dialogs()
                        .confirm(
                                Text.of("plan.agreement.removeTitle"),
                                Text.of("plan.agreement.removeSentence", one.form().title()),
                                Text.of("plan.agreement.removeVerb"))) {
            model.remove(one);
        }
    }

    private void show(AgreementsViewModel.@Nullable Register register) {
        if (register == null) {
            return;
        }
        boolean nothing = register.all().isEmpty();
        empty.setVisible(nothing);
        work.setVisible(!nothing);
        agreements.rows(register.all());
        agreements.refresh(); // how many days are left is told by the register, not by the row
        seek();
        detail(agreements.getSelectionModel().getSelectedItem());
        due.setText(texts.get("plan.agreement.due", register.due().size(), register.all().size()));
        if (agreements.getSelectionModel().getSelectedItem() == null && !nothing) {
            agreements.getSelectionModel().select(0);
        }
    }

    /** Chooses one agreement as soon as the register was read. */
    void choose(UUID agreement) {
        sought = agreement;
        seek();
    }

    private void seek() {
        for (Agreement one : agreements.getItems()) {
            if (one.id().equals(sought)) {
                sought = null;
                agreements.getSelectionModel().select(one);
                agreements.scrollTo(one);
                agreements.requestFocus();
                return;
            }
        }
    }

    private void detail(@Nullable Agreement one) {
        if (one == null) {
            details.setText("");
            return;
        }
        var form = one.form();
        details.setText(
                texts.get(
                        "plan.agreement.details",
                        side(form.ours()),
                        side(form.theirs()),
                        form.signedOn() == null ? "–" : form.signedOn(),
                        said(form.place()),
                        said(form.witness()),
                        where(form),
                        form.programmes().isEmpty() ? "–" : Programme.said(form.programmes()),
                        said(form.base()),
                        said(form.payer()),
                        said(form.renewal()),
                        form.legalBases().isEmpty() ? "–" : String.join("; ", form.legalBases()),
                        said(form.note())));
    }

    private static String side(Side side) {
        String party = side.party().isEmpty() ? "–" : side.party();
        return side.signatory() == null ? party : party + " (" + side.signatory() + ")";
    }

    /** The only village it is about, or all of them. */
    private String where(AgreementForm form) {
        var known = model.register().get();
        return known == null || form.village() == null
                ? texts.get("plan.agreement.everyVillage")
                : known.villages().stream()
                        .filter(each -> each.id().equals(form.village()))
                        .map(Village::name)
                        .findFirst()
                        .orElse("–");
    }
}
