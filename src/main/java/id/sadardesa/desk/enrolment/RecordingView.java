package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.desk.death.DeathFormView;
import id.sadardesa.desk.enrolment.Recording.Ask;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Option;
import id.sadardesa.desk.widget.Spoken;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The short form that asks what must be said to record something of the people chosen. */
final class RecordingView {
    private final Desk desk;
    private final EnrolmentViewModel model;
    private final Texts texts;
    private final Runnable leave;
    private final Parent root;
    private List<Candidate> chosen = List.of();
    private @Nullable Recording asked;

    @FXML private Label question;
    @FXML private FieldLine whichLine;
    @FXML private ComboBox<Option<Participation>> which;
    @FXML private FieldLine wordsLine;
    @FXML private TextField words;
    @FXML private FieldLine monthLine;
    @FXML private ComboBox<Period> month;
    @FXML private FieldLine kpjLine;
    @FXML private TextField kpj;
    @FXML private FieldLine causeLine;
    @FXML private ComboBox<EndCause> cause;
    @FXML private FieldLine dateLine;
    @FXML private DateField date;
    @FXML private Button confirm;
    @FXML private Button back;
    @FXML private CheckBox never;
    @FXML private Label evidence;
    @FXML private Hyperlink toPayment;
    @FXML private Label effect;
    @FXML private Label trouble;

    /**
     * Asks nothing yet.
     *
     * @param leave what to do when it is left without recording
     */
    RecordingView(Desk desk, EnrolmentViewModel model, Runnable leave) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.leave = leave;
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        Spoken.choice(month, texts::month);
        month.getItems().setAll(model.firstMonths());
        Spoken.choice(cause, each -> texts.get(each.textKey()));
        cause.getItems().setAll(EndCause.values());
        confirm.setOnAction(event -> record());
        confirm.disableProperty().bind(desk.jobs().busy());
        back.setOnAction(event -> leave.run());
        date.onEnter(confirm::fire);
        model.records.trouble().subscribe(this::say);
        date.valueProperty().subscribe(this::foresee);
        cause.valueProperty().subscribe(this::foresee);
        which.valueProperty().subscribe(this::foresee);
        never.selectedProperty().subscribe(this::neverThere);
    }

    @FXML
    void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            confirm.fire();
            event.consume();
        }
    }

    /** What an end comes to, before it is written. */
    private void foresee() {
        LocalDate day = date.getValue();
        boolean ending = asked == Recording.ENDED && day != null && !never.isSelected();
        place(effect, ending);
        if (ending && day != null) {
            model.foresee(
                    subjects(Recording.ENDED),
                    cause.getValue(),
                    day,
                    said ->
                            effect.setText(
                                    said.stream()
                                            .map(texts::get)
                                            .collect(Collectors.joining("\n"))));
        }
    }

    /** Who never took part has no cause and no day, but a reason. */
    private void neverThere() {
        boolean ending = asked == Recording.ENDED;
        place(causeLine, ending && !never.isSelected());
        place(dateLine, asked != null && asked.asks(Ask.DATE) && !never.isSelected());
        place(wordsLine, asked != null && (asked.asks(Ask.WORDS) || never.isSelected()));
        foresee();
    }

    /** Puts the form away. */
    void close() {
        asked = null;
        model.records.forgive();
        place(root, false);
    }

    /** The people of the choice of whom this can be recorded now. */
    private List<Candidate> subjects(Recording recording) {
        return meant().stream().filter(recording::suits).toList();
    }

    /** How many of the choice only lack their number to become active. */
    private int lacking() {
        return (int) meant().stream().filter(Recording::lacksNumber).count();
    }

    /** With two participations of one person side by side, the one that was picked. */
    private List<Candidate> meant() {
        Option<Participation> picked = which.getValue();
        Participation only = picked == null ? null : picked.value();
        return asked == null || only == null || chosen.size() != 1
                ? chosen
                : List.of(model.only(chosen.get(0), only));
    }

    private void offerWhich() {
        List<Participation> open = chosen.size() == 1 ? chosen.get(0).open() : List.of();
        which.getItems()
                .setAll(
                        open.stream()
                                .map(p -> new Option<>(p, texts.get(p.segment().textKey())))
                                .toList());
        which.setValue(which.getItems().isEmpty() ? null : which.getItems().get(0));
        place(whichLine, open.size() > 1);
    }

    /** Asks what one thing needs that can be recorded of these people. */
    void ask(Recording recording, List<Candidate> people) {
        chosen = List.copyOf(people);
        asked = recording;
        model.records.forgive();
        DateField.forget(root);
        place(root, true);
        place(kpjLine, recording.asks(Ask.KPJ));
        place(causeLine, recording.asks(Ask.CAUSE));
        place(dateLine, recording.asks(Ask.DATE));
        place(wordsLine, recording.asks(Ask.WORDS));
        place(monthLine, recording.asks(Ask.MONTH));
        wordsLine.setLabel(
                texts.get(
                        recording == Recording.APPROVED
                                ? "enrolment.field.approver"
                                : "enrolment.field.reason"));
        offerWhich();
        kpj.clear();
        words.clear();
        cause.setValue(null);
        never.setSelected(false);
        place(never, recording == Recording.ENDED);
        date.setValue(model.today());
        look(recording);
        stated(recording);
        neverThere();
        month.setValue(model.firstMonths().get(0));
        int count = subjects(recording).size();
        question.setText(texts.get(recording.question(), count, lacking()));
        confirm.setText(texts.get("enrolment.form.confirm", texts.get(recording.offer()), count));
        first(recording).requestFocus();
    }

    /** Who left as it was stated beforehand has the cause and the day on record. */
    private void stated(Recording recording) {
        if (recording != Recording.ENDED || chosen.size() != 1) {
            return;
        }
        model.all()
                .get()
                .leaver(chosen.get(0))
                .ifPresent(
                        known -> {
                            cause.setValue(known.cause());
                            date.setValue(known.lastDay());
                        });
    }

    /** The day of the first payment is read where it is recorded, and never made up here. */
    private void look(Recording recording) {
        FirstPaid known = FirstPaid.of(subjects(recording), model.all().get());
        boolean activating = recording == Recording.ACTIVE;
        place(evidence, activating);
        place(toPayment, activating && known.owing() + known.unbilled() > 0);
        if (!activating) {
            return;
        }
        date.setValue(known.day().orElse(null));
        evidence.setText(known.said().stream().map(texts::get).collect(Collectors.joining(" ")));
        if (known.open().isEmpty()) {
            toPayment.setText(texts.get("enrolment.paid.bill"));
            toPayment.setOnAction(event -> desk.navigator().go(Room.BILLING));
        } else {
            Bill bill = known.open().get(0);
            toPayment.setText(
                    texts.get("enrolment.paid.pay", bill.debtor().village().name(), bill.period()));
            toPayment.setOnAction(event -> desk.navigator().begin(Room.BILLING, bill.id()));
        }
    }

    private Node first(Recording recording) {
        return switch (recording) {
            case KPJ -> kpj;
            case ENDED -> cause;
            case REGISTERED, ACTIVE -> date;
            case APPROVED, REFUSED -> words;
            case REACTIVATED -> month;
            case ARREARS, AGAIN -> confirm;
        };
    }

    private void record() {
        Recording what = asked;
        if (what == null || DateField.refuse(root, texts)) {
            return;
        }
        List<Candidate> people = subjects(what);
        LocalDate on = date.getValue();
        EndCause why = cause.getValue();
        dateLine.clear();
        causeLine.clear();
        wordsLine.clear();
        if (never.isSelected()) {
            model.records.never(people, words.getText());
        } else if (what == Recording.ENDED && why == null) {
            causeLine.error(texts.get("enrolment.form.noCause"));
            cause.requestFocus();
        } else if (what.asks(Ask.DATE) && on == null) {
            dateLine.error(texts.get("enrolment.form.noDate"));
            date.requestFocus();
        } else {
            record(what, people, on, why);
        }
    }

    private void record(
            Recording what,
            List<Candidate> people,
            @Nullable LocalDate on,
            @Nullable EndCause why) {
        LocalDate day = on == null ? model.today() : on;
        switch (what) {
            case APPROVED -> model.records.approve(people, words.getText());
            case AGAIN -> model.records.again(people);
            case REACTIVATED -> model.records.reactivate(people, month.getValue());
            case REFUSED -> model.records.refused(people, day, words.getText());
            case REGISTERED -> model.records.registered(people, day);
            case ACTIVE -> model.records.active(people, day, lacking());
            case ARREARS -> model.records.arrears(people);
            case KPJ -> model.records.kpj(people.get(0).line().person(), kpj.getText());
            case ENDED -> end(people, why == null ? EndCause.A1 : why, day);
        }
    }

    /** Death ends more than the participation, and leads to the claim. */
    private void end(List<Candidate> people, EndCause why, LocalDate day) {
        if (why == EndCause.A6) {
            model.records.died(
                    people, day, deaths -> deaths.forEach(one -> DeathFormView.tell(desk, one)));
        } else {
            model.records.end(people, why, day);
        }
    }

    private void say(Optional<Text> problem) {
        kpjLine.clear();
        wordsLine.clear();
        if (problem.isPresent() && (asked == Recording.KPJ || words.getText().isBlank())) {
            FieldLine line =
                    asked == Recording.KPJ
                            ? kpjLine
                            : asked != null && asked.asks(Ask.WORDS) ? wordsLine : null;
            if (line != null) {
                line.error(texts.get(problem.get()));
                place(trouble, false);
                return;
            }
        }
        trouble.setText(problem.map(texts::get).orElse(""));
        place(trouble, problem.isPresent());
    }

    private static void place(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
