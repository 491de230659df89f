package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Spoken;
import java.util.EnumSet;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The form that enrols somebody with wages also without wages: by work and income. */
final class BesideFormView {
    private final Texts texts;
    private final EnrolmentViewModel model;
    private final Candidate one;
    private final Parent root;
    private final WrittenForm dialog;
    private final OwnWork own;

    @FXML private Label sentence;
    @FXML private ComboBox<PostKind> work;
    @FXML private FieldLine incomeLine;
    @FXML private TextField income;
    @FXML private ComboBox<Period> month;
    @FXML private ComboBox<Funding> funding;
    @FXML private TextField payer;
    @FXML private CheckBox jht;
    @FXML private Label trouble;

    BesideFormView(Desk desk, EnrolmentViewModel model, Candidate one) {
        this.texts = desk.texts();
        this.model = model;
        this.one = one;
        this.root = Views.load(this, texts);
        this.dialog = new WrittenForm(desk, model.records, root, trouble);
        this.own = new OwnWork(texts, work, incomeLine, income);
        own.offer();
    }

    @FXML
    void initialize() {
        sentence.setText(
                texts.get("enrolment.beside.sentence", new CandidateWords(one, texts).name()));
        Spoken.choice(month, texts::month);
        month.getItems().setAll(model.firstMonths());
        month.setValue(model.firstMonths().get(0));
        Spoken.choice(funding, each -> texts.get(each.textKey()));
        funding.getItems().setAll(Funding.values());
        funding.setValue(Funding.SELF);
    }

    /** Asks until the form is right or left. */
    void ask() {
        dialog.ask(
                Text.of("enrolment.beside.title"), Text.of("enrolment.beside.save"), this::write);
    }

    private void write() {
        own.earned()
                .ifPresent(
                        earned ->
                                model.records.beside(
                                        one, work.getValue(), form(earned), dialog::close));
    }

    private EnrolmentForm form(Rupiah earned) {
        Set<Programme> programmes = EnumSet.of(Programme.JKK, Programme.JKM);
        if (jht.isSelected()) {
            programmes.add(Programme.JHT);
        }
        String who = payer.getText().strip();
        return EnrolmentForm.of(programmes, month.getValue())
                .paidBy(funding.getValue(), who.isEmpty() ? null : who)
                .earning(earned);
    }

    /** Whether somebody could also join without wages, beside what goes on. */
    static boolean suits(Candidate one) {
        return !one.line().person().asn()
                && !one.open().isEmpty()
                && one.open().stream().allMatch(open -> open.segment().wageEarner());
    }
}
