package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.TermChange;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Option;
import id.sadardesa.desk.widget.Spoken;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The form of other terms from a month on; what is left as it stands stays as it was. */
final class TermsFormView {
    private final Texts texts;
    private final EnrolmentViewModel model;
    private final List<Participation> chosen;
    private final Parent root;
    private final WrittenForm dialog;

    @FXML private Label whom;
    @FXML private ComboBox<Period> month;
    @FXML private FieldLine whichLine;
    @FXML private ComboBox<Option<Participation>> which;
    @FXML private CheckBox jht;
    @FXML private CheckBox jp;
    @FXML private ComboBox<Option<Funding>> funding;
    @FXML private TextField payer;
    @FXML private FieldLine incomeLine;
    @FXML private TextField income;
    @FXML private Label trouble;

    TermsFormView(Desk desk, EnrolmentViewModel model, List<Candidate> people) {
        this.texts = desk.texts();
        this.model = model;
        this.chosen = people.stream().flatMap(one -> one.open().stream()).toList();
        this.root = Views.load(this, texts);
        this.dialog = new WrittenForm(desk, model.records, root, trouble);
    }

    @FXML
    void initialize() {
        whom.setText(texts.get("enrolment.terms.whom", chosen.size()));
        Spoken.choice(month, texts::month);
        month.getItems().setAll(model.firstMonths());
        month.setValue(model.firstMonths().get(1));
        which.getItems().add(new Option<>(null, texts.get("enrolment.terms.all")));
        for (Participation each : chosen) {
            which.getItems().add(new Option<>(each, texts.get(each.segment().textKey())));
        }
        which.setValue(which.getItems().get(0));
        place(whichLine, chosen.size() == 2 && same(chosen));
        funding.getItems().add(new Option<>(null, texts.get("enrolment.terms.same")));
        for (Funding each : Funding.values()) {
            funding.getItems().add(new Option<>(each, texts.get(each.textKey())));
        }
        funding.setValue(funding.getItems().get(0));
        state(jht, Programme.JHT);
        state(jp, Programme.JP);
        place(incomeLine, chosen.stream().anyMatch(one -> !one.segment().wageEarner()));
    }

    private static boolean same(List<Participation> two) {
        return two.get(0).personId().equals(two.get(1).personId());
    }

    /** Ticked where all have it, unticked where nobody has, neither where it differs. */
    private void state(CheckBox box, Programme programme) {
        long with = chosen.stream().filter(one -> one.programmes().contains(programme)).count();
        box.setSelected(with == chosen.size());
        boolean mixed = with > 0 && with < chosen.size();
        box.setAllowIndeterminate(mixed);
        box.setIndeterminate(mixed);
    }

    private static void place(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /** Asks until the terms are right or left. */
    void ask() {
        dialog.ask(Text.of("enrolment.terms.title"), Text.of("enrolment.terms.save"), this::write);
    }

    private void write() {
        incomeLine.clear();
        Optional<Rupiah> earned = Rupiah.parse(income.getText());
        if (!income.getText().isBlank() && earned.isEmpty()) {
            incomeLine.error(texts.get("enrolment.village.income.bad", income.getText()));
            income.requestFocus();
        } else {
            Participation only = which.getValue().value();
            model.records.terms(
                    only == null ? chosen : List.of(only), change(earned), dialog::close);
        }
    }

    private TermChange change(Optional<Rupiah> earned) {
        String who = payer.getText().strip();
        Set<Programme> joined = EnumSet.noneOf(Programme.class);
        Set<Programme> left = EnumSet.noneOf(Programme.class);
        decide(jht, Programme.JHT, joined, left);
        decide(jp, Programme.JP, joined, left);
        return new TermChange(
                month.getValue(),
                joined,
                left,
                funding.getValue().value(),
                who.isEmpty() ? null : who,
                earned.orElse(null));
    }

    /** A programme in which the people differ stays with those who have it, until it is decided. */
    private static void decide(
            CheckBox box, Programme programme, Set<Programme> joined, Set<Programme> left) {
        if (!box.isIndeterminate()) {
            (box.isSelected() ? joined : left).add(programme);
        }
    }
}
