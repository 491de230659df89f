package id.sadardesa.desk.settings;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.rule.WageBase;
import id.sadardesa.core.rule.WageChange;
import id.sadardesa.desk.settings.WagesViewModel.Whom;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Option;
import id.sadardesa.desk.widget.Spoken;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The page of the wages that contributions are computed from, and the form for a new one. */
final class WagesView {
    private final Desk desk;
    private final Texts texts;
    private final WagesViewModel wages;
    private final FieldLines wageLines;
    private final Parent root;

    @FXML private ListTable<WageBase> bases;
    @FXML private Label noBase;
    @FXML private ComboBox<Whom> whom;
    @FXML private ComboBox<Period> from;
    @FXML private FieldLine untilLine;
    @FXML private ComboBox<Option<Period>> until;
    @FXML private FieldLine amountLine;
    @FXML private TextField amount;
    @FXML private FieldLine legalBasisLine;
    @FXML private TextField legalBasis;
    @FXML private Button record;
    @FXML private Label unsaved;
    @FXML private Label replaces;
    @FXML private Button remove;

    WagesView(Desk desk, WagesViewModel wages) {
        this.desk = desk;
        this.texts = desk.texts();
        this.wages = wages;
        this.wageLines = new FieldLines(texts);
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    /** Where typing begins. */
    Node first() {
        return from;
    }

    @FXML
    void initialize() {
        wageTable();
        wageForm();
    }

    private void wageTable() {
        bases.identifiedBy(WageBase::id);
        bases.worded(
                texts.get("settings.wage.from"),
                128,
                WageBase::validFrom,
                base -> texts.month(Period.of(base.validFrom())));
        bases.worded(
                texts.get("settings.wage.until"),
                128,
                wages::lastDay,
                base -> until(wages.lastDay(base)));
        bases.exact(
                texts.get("settings.wage.whom"),
                205,
                base -> texts.get(WagesViewModel.whom(base).textKey()));
        bases.worded(
                texts.get("settings.wage.amountTitle"),
                135,
                WageBase::amount,
                base -> texts.rupiah(base.amount()));
        bases.text(texts.get("settings.wage.legalBasis"), 423, WageBase::legalBasis);
        bases.mutedWhere(wages::over);
        bases.setAccessibleText(texts.get("settings.wage.table"));
        wages.bases()
                .subscribe(
                        known -> {
                            bases.rows(known);
                            noBase.setVisible(known.isEmpty());
                        });
        remove.disableProperty()
                .bind(wages.busy().or(bases.getSelectionModel().selectedItemProperty().isNull()));
        remove.setOnAction(event -> removeBase());
    }

    private String until(@Nullable LocalDate last) {
        return last == null ? texts.get("settings.rule.open") : texts.month(Period.of(last));
    }

    private void removeBase() {
        WageBase base = bases.getSelectionModel().getSelectedItem();
        if (base != null
                && desk.dialogs()
                        .confirm(
                                Text.of("settings.wage.removeTitle"),
                                Text.of(
                                        "settings.wage.removeSentence",
                                        base.amount(),
                                        Period.of(base.validFrom())),
                                Text.of("settings.wage.remove"))) {
            wages.remove(base);
        }
    }

    private void wageForm() {
        Spoken.choice(whom, each -> texts.get(each.textKey()));
        whom.getItems().setAll(Whom.all());
        whom.valueProperty().bindBidirectional(wages.whom);
        Spoken.choice(from, texts::month);
        from.getItems().setAll(wages.months());
        from.valueProperty().bindBidirectional(wages.from);
        until.getItems().add(new Option<>(null, texts.get("settings.rule.open")));
        wages.months().forEach(m -> until.getItems().add(new Option<>(m, texts.month(m))));
        until.valueProperty().subscribe(m -> wages.until.set(m == null ? null : m.value()));
        wages.until.subscribe(
                month ->
                        until.getItems().stream()
                                .filter(option -> Objects.equals(option.value(), month))
                                .findFirst()
                                .ifPresent(until::setValue));
        amount.textProperty().bindBidirectional(wages.amount);
        legalBasis.textProperty().bindBidirectional(wages.legalBasis);
        wageLines
                .with("until", untilLine)
                .with("amount", amountLine)
                .with("legalBasis", legalBasisLine);
        FieldLines.eachTime(
                wages.problems(),
                found -> {
                    wageLines.show(found);
                    wageLines.focusFirstError(found);
                });
        record.setOnAction(event -> record());
        wages.amount.subscribe(this::sayReplaced);
        wages.whom.subscribe(this::sayReplaced);
        wages.from.subscribe(this::sayReplaced);
        wages.bases().subscribe(known -> sayReplaced());
        record.disableProperty().bind(wages.busy());
        unsaved.visibleProperty().bind(wages.unsaved());
        for (TextField field : List.of(amount, legalBasis)) {
            field.setOnAction(event -> record.fire());
        }
    }

    /** What the typed wage takes the place of, before it is recorded. */
    private void sayReplaced() {
        String said =
                wages.change()
                        .map(
                                one ->
                                        texts.get(
                                                "rule.change.replacesWage",
                                                one.replaced().amount(),
                                                one.replaced().validFrom(),
                                                one.replaced().legalBasis()))
                        .orElse("");
        replaces.setText(said);
        replaces.setManaged(!said.isEmpty());
    }

    /** A wage far from the one before is asked about once more. */
    private void record() {
        Optional<WageChange> far = wages.change().filter(WageChange::far);
        if (far.isEmpty()
                || desk.dialogs()
                        .confirmHard(
                                Text.of("settings.rule.sureTitle"),
                                Text.of(
                                        "settings.wage.far",
                                        far.get().added().amount(),
                                        far.get().replaced().amount(),
                                        far.get().replaced().validFrom()),
                                Text.of("settings.rule.sure"))) {
            wages.record();
        }
    }
}
