package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Spoken;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Parent root;
    private List<Candidate> chosen = List.of();
    private @Nullable Recording asked;

    @FXML private Label title;
    @FXML private Label detail;
    @FXML private FlowPane offering;
    @FXML private Button open;
    @FXML private VBox form;
    @FXML private Label question;
    @FXML private FieldLine kpjLine;
    @FXML private TextField kpj;
    @FXML private FieldLine causeLine;
    @FXML private ComboBox<EndCause> cause;
    @FXML private FieldLine dateLine;
    @FXML private DateField date;
    @FXML private Button confirm;
    @FXML private Button back;
    @FXML private Label trouble;

    ChosenView(Desk desk, EnrolmentViewModel model) {
        this.desk = desk;
        this.model = model;
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
            button.setOnAction(event -> ask(recording));
            offers.put(recording, button);
            offering.getChildren().add(offering.getChildren().size() - 1, button);
        }
        Spoken.choice(cause, each -> texts.get(each.textKey()));
        cause.getItems().setAll(EndCause.values());
        open.setOnAction(event -> openPerson());
        confirm.setOnAction(event -> record());
        confirm.disableProperty().bind(desk.jobs().busy());
        back.setOnAction(event -> show(chosen));
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
        place(open, chosen.size() == 1);
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

    /** The people of the choice of whom this can be recorded now. */
    private List<Candidate> subjects(Recording recording) {
        State next = recording.next();
        if (next != null) {
            return EnrolmentViewModel.ready(chosen, next);
        }
        return chosen.size() == 1 && chosen.get(0).participation().isPresent() ? chosen : List.of();
    }

    private void ask(Recording recording) {
        asked = recording;
        model.forgive();
        place(detail, false);
        place(offering, false);
        place(form, true);
        place(kpjLine, recording == Recording.KPJ);
        place(causeLine, recording == Recording.ENDED);
        place(dateLine, recording.dated());
        kpj.clear();
        cause.setValue(null);
        date.setValue(model.today());
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
            case ARREARS -> confirm;
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
        if (what == Recording.ENDED && why == null) {
            causeLine.error(texts.get("enrolment.form.noCause"));
            cause.requestFocus();
        } else if (what.dated() && on == null) {
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
            case REGISTERED -> model.registered(people, day);
            case ACTIVE -> model.active(people, day);
            case ARREARS -> model.arrears(people);
            case KPJ -> model.kpj(people.get(0).line().person(), kpj.getText());
            case ENDED -> model.end(people, why == null ? EndCause.A1 : why, day);
        }
    }

    private void say(Optional<Text> problem) {
        kpjLine.clear();
        if (problem.isPresent() && asked == Recording.KPJ) {
            kpjLine.error(texts.get(problem.get()));
            place(trouble, false);
            return;
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
