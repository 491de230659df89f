package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.desk.enrolment.Recording.Ask;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Option;
import id.sadardesa.desk.widget.Spoken;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The card below the table: what is known of the people chosen and what can be recorded of them.
 */
final class ChosenView {
    private final Desk desk;
    private final EnrolmentViewModel model;
    private final Texts texts;
    private final Map<Recording, Button> offers = new EnumMap<>(Recording.class);
    private final Consumer<Candidate> history;
    private final Consumer<List<Candidate>> numbers;
    private final Parent root;
    private List<Candidate> chosen = List.of();
    private @Nullable Recording asked;

    @FXML private Label title;
    @FXML private Label detail;
    @FXML private FlowPane offering;
    @FXML private Button open;
    @FXML private VBox form;
    @FXML private Label question;
    @FXML private Button course;
    @FXML private Button terms;
    @FXML private Button beside;
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
    @FXML private Label trouble;

    /**
     * @param history shows how somebody came to stand where they stand
     * @param numbers opens the list for the KPJ of several people
     */
    ChosenView(
            Desk desk,
            EnrolmentViewModel model,
            Consumer<Candidate> history,
            Consumer<List<Candidate>> numbers) {
        this.desk = desk;
        this.model = model;
        this.history = history;
        this.numbers = numbers;
        this.texts = desk.texts();
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        for (Recording recording : Recording.values()) {
            Button button = new Button(texts.get(recording.offer()));
            button.setOnAction(event -> offer(recording));
            offers.put(recording, button);
            offering.getChildren().add(offering.getChildren().size() - 4, button);
        }
        terms.setOnAction(event -> new TermsFormView(desk, model, open()).ask());
        beside.setOnAction(event -> new BesideFormView(desk, model, chosen.get(0)).ask());
        course.setOnAction(event -> history.accept(chosen.get(0)));
        Spoken.choice(month, texts::month);
        month.getItems().setAll(model.firstMonths());
        Spoken.choice(cause, each -> texts.get(each.textKey()));
        cause.getItems().setAll(EndCause.values());
        open.setOnAction(event -> openPerson());
        confirm.setOnAction(event -> record());
        confirm.disableProperty().bind(desk.jobs().busy());
        back.setOnAction(event -> show(chosen));
        date.onEnter(confirm::fire);
        model.trouble().subscribe(this::say);
        show(List.of());
    }

    @FXML
    void key(KeyEvent event) {
        if (asked == null) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            show(chosen);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            confirm.fire();
            event.consume();
        }
    }

    /** Shows other people; a form that was open is put away. */
    void show(List<Candidate> people) {
        chosen = List.copyOf(people);
        asked = null;
        model.forgive();
        place(detail, true);
        place(offering, !chosen.isEmpty());
        place(form, false);
        title.setText(title());
        detail.setText(detail());
        offers.forEach((recording, button) -> place(button, !subjects(recording).isEmpty()));
        boolean one = chosen.size() == 1;
        place(open, one);
        place(course, one && chosen.get(0).participation().isPresent());
        place(terms, !open().isEmpty());
        place(beside, one && EnrolmentViewModel.mayWorkBeside(chosen.get(0)));
    }

    private String title() {
        return switch (chosen.size()) {
            case 0 -> texts.get("enrolment.chosen.none");
            case 1 -> new Told(chosen.get(0), texts).name();
            default -> texts.get("enrolment.chosen.several", chosen.size());
        };
    }

    private String detail() {
        return switch (chosen.size()) {
            case 0 -> texts.get("enrolment.chosen.hint");
            case 1 -> new Told(chosen.get(0), texts).remark();
            default -> texts.get("enrolment.chosen.only");
        };
    }

    /** Those of the choice whose participation goes on. */
    private List<Candidate> open() {
        return chosen.stream().filter(one -> !one.open().isEmpty()).toList();
    }

    /** The people of the choice of whom this can be recorded now. */
    private List<Candidate> subjects(Recording recording) {
        return meant().stream().filter(recording::suits).toList();
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

    /** The numbers of several people have a list of their own. */
    private void offer(Recording recording) {
        if (recording == Recording.KPJ && subjects(recording).size() > 1) {
            numbers.accept(subjects(recording));
        } else {
            ask(recording);
        }
    }

    private void ask(Recording recording) {
        asked = recording;
        model.forgive();
        place(detail, false);
        place(offering, false);
        place(form, true);
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
        date.setValue(model.today());
        month.setValue(model.firstMonths().get(0));
        int count = subjects(recording).size();
        question.setText(texts.get(recording.question(), count));
        confirm.setText(texts.get("enrolment.form.confirm", texts.get(recording.offer()), count));
        first(recording).requestFocus();
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
        if (what == null) {
            return;
        }
        List<Candidate> people = subjects(what);
        LocalDate on = date.getValue();
        EndCause why = cause.getValue();
        dateLine.clear();
        causeLine.clear();
        wordsLine.clear();
        if (what == Recording.ENDED && why == null) {
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
            case APPROVED -> model.approve(people, words.getText());
            case AGAIN -> model.again(people);
            case REACTIVATED -> model.reactivate(people, month.getValue());
            case REFUSED -> model.refused(people, day, words.getText());
            case REGISTERED -> model.registered(people, day);
            case ACTIVE -> model.active(people, day);
            case ARREARS -> model.arrears(people);
            case KPJ -> model.kpj(people.get(0).line().person(), kpj.getText());
            case ENDED -> model.end(people, why == null ? EndCause.A1 : why, day);
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

    private void openPerson() {
        if (chosen.size() == 1) {
            desk.navigator().go(Room.PEOPLE, chosen.get(0).line().person().id());
        }
    }

    private static void place(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
