package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Spoken;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The form that enrols somebody with wages also without wages: by work and income. */
final class BesideFormView {
    private final Desk desk;
    private final Texts texts;
    private final EnrolmentViewModel model;
    private final Candidate one;
    private final Parent root;
    private boolean done;

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
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.one = one;
        this.root = Views.load(this, texts);
    }

    @FXML
    void initialize() {
        sentence.setText(
                texts.get("enrolment.beside.sentence", new CandidateWords(one, texts).name()));
        Spoken.choice(work, each -> texts.get(each.textKey()));
        work.getItems()
                .setAll(
                        Arrays.stream(PostKind.values())
                                .filter(kind -> kind.group() == PostGroup.RENTAN)
                                .toList());
        work.setValue(PostKind.PETANI);
        Spoken.choice(month, texts::month);
        month.getItems().setAll(model.firstMonths());
        month.setValue(model.firstMonths().get(0));
        Spoken.choice(funding, each -> texts.get(each.textKey()));
        funding.getItems().setAll(Funding.values());
        funding.setValue(Funding.SELF);
        say(null);
    }

    /** Asks until the form is right or left. */
    void ask() {
        Subscription heard = model.records.trouble().subscribe(found -> say(found.orElse(null)));
        desk.dialogs()
                .form(
                        Text.of("enrolment.beside.title"),
                        root,
                        Text.of("enrolment.beside.save"),
                        this::accept);
        heard.unsubscribe();
        model.records.forgive();
    }

    private boolean accept() {
        incomeLine.clear();
        Optional<Rupiah> earned = Rupiah.parse(income.getText());
        if (earned.isEmpty()) {
            incomeLine.error(texts.get("enrolment.village.income.bad", income.getText()));
            income.requestFocus();
        } else if (!done && !model.busy().get()) {
            String who = payer.getText().strip();
            Set<Programme> programmes = EnumSet.of(Programme.JKK, Programme.JKM);
            if (jht.isSelected()) {
                programmes.add(Programme.JHT);
            }
            EnrolmentForm form =
                    EnrolmentForm.of(programmes, month.getValue())
                            .paidBy(funding.getValue(), who.isEmpty() ? null : who)
                            .earning(earned.get());
            model.records.beside(one, work.getValue(), form, this::leave);
        }
        return done;
    }

    private void leave() {
        done = true;
        root.getScene().getWindow().hide();
    }

    private void say(@Nullable Text problem) {
        trouble.setText(problem == null ? "" : texts.get(problem));
        trouble.setVisible(problem != null);
        trouble.setManaged(problem != null);
    }
}
