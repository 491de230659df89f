package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Term;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Option;
import id.sadardesa.desk.widget.Spoken;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The form that lets somebody take part in another segment from a month on, with the same KPJ. */
final class SegmentFormView {
    private final Texts texts;
    private final EnrolmentViewModel model;
    private final Candidate one;
    private final Parent root;
    private final WrittenForm dialog;
    private final OwnWork own;
    private @Nullable Term last;

    @FXML private Label sentence;
    @FXML private FieldLine whichLine;
    @FXML private ComboBox<Option<Participation>> which;
    @FXML private ComboBox<Segment> segment;
    @FXML private ComboBox<Period> month;
    @FXML private ComboBox<EndCause> cause;
    @FXML private FieldLine workLine;
    @FXML private ComboBox<PostKind> work;
    @FXML private FieldLine incomeLine;
    @FXML private TextField income;
    @FXML private ComboBox<Funding> funding;
    @FXML private TextField payer;
    @FXML private CheckBox jht;
    @FXML private CheckBox jp;
    @FXML private Label dates;
    @FXML private Label trouble;

    SegmentFormView(Desk desk, EnrolmentViewModel model, Candidate one) {
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
                texts.get("enrolment.segment.sentence", new CandidateWords(one, texts).name()));
        Spoken.choice(segment, each -> texts.get(each.textKey()));
        Spoken.choice(month, texts::month);
        month.getItems().setAll(model.firstMonths().stream().filter(this::begun).toList());
        month.setValue(month.getItems().get(0));
        Spoken.choice(cause, each -> texts.get(each.textKey()));
        cause.getItems().setAll(EndCause.values());
        cause.setValue(EndCause.A7);
        Spoken.choice(funding, each -> texts.get(each.textKey()));
        funding.getItems().setAll(Funding.values());
        for (Participation each : one.open()) {
            which.getItems().add(new Option<>(each, texts.get(each.segment().textKey())));
        }
        which.valueProperty().subscribe(this::begin);
        segment.valueProperty().subscribe(this::showSegment);
        month.valueProperty().subscribe(each -> showDates());
        which.setValue(which.getItems().get(0));
        place(whichLine, which.getItems().size() > 1);
    }

    private boolean begun(Period each) {
        return !each.first().isAfter(model.today());
    }

    /** What is agreed now is what the form begins with. */
    private void begin(@Nullable Option<Participation> option) {
        Participation old = option == null ? null : option.value();
        if (old == null) {
            return;
        }
        Term term = old.terms().get(old.terms().size() - 1);
        segment.getItems()
                .setAll(
                        Arrays.stream(Segment.values())
                                .filter(each -> each != old.segment())
                                .toList());
        last = term;
        segment.setValue(old.segment().wageEarner() ? Segment.SELF_EMPLOYED : Segment.VILLAGE);
        jht.setSelected(term.programmes().contains(Programme.JHT));
        jp.setSelected(term.programmes().contains(Programme.JP));
    }

    private void showSegment(@Nullable Segment now) {
        boolean self = now == Segment.SELF_EMPLOYED;
        place(workLine, self);
        place(incomeLine, self);
        place(jp, !self);
        if (now != null) {
            showMoney(now);
        }
    }

    /** Who pays follows the segment; a third party goes on paying for who has no employer. */
    private void showMoney(Segment now) {
        Term before = last;
        String third = before != null && now == Segment.SELF_EMPLOYED ? before.payer() : null;
        funding.setValue(
                third != null && before != null
                        ? before.funding()
                        : EnrolmentForm.usualMoney(now, one.line().mainVillage().orElse(null)));
        payer.setText(third == null ? "" : third);
    }

    private void showDates() {
        Period first = month.getValue();
        if (first != null) {
            dates.setText(texts.get("enrolment.segment.dates", first.first().minusDays(1), first));
        }
    }

    /** Asks until the change is right or left. */
    void ask() {
        dialog.ask(
                Text.of("enrolment.segment.title"), Text.of("enrolment.segment.save"), this::write);
    }

    private void write() {
        incomeLine.clear();
        boolean self = segment.getValue() == Segment.SELF_EMPLOYED;
        Optional<Rupiah> earned = self ? own.earned() : Optional.empty();
        Participation old = which.getValue().value();
        if (old != null && self == earned.isPresent()) {
            model.records.segment(
                    one,
                    old,
                    self ? work.getValue() : null,
                    cause.getValue(),
                    form(earned),
                    dialog::close);
        }
    }

    private EnrolmentForm form(Optional<Rupiah> earned) {
        Set<Programme> programmes = EnumSet.of(Programme.JKK, Programme.JKM);
        if (jht.isSelected()) {
            programmes.add(Programme.JHT);
        }
        if (jp.isSelected() && earned.isEmpty()) {
            programmes.add(Programme.JP);
        }
        String who = payer.getText().strip();
        EnrolmentForm form =
                EnrolmentForm.of(programmes, month.getValue())
                        .as(segment.getValue())
                        .paidBy(funding.getValue(), who.isEmpty() ? null : who);
        return earned.map(form::earning).orElse(form);
    }

    private static void place(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
