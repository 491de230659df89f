package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.desk.death.DeathFormView;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

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
    private final RecordingView form;
    private final Parent root;
    private List<Candidate> chosen = List.of();

    @FXML private VBox card;
    @FXML private Label title;
    @FXML private Label detail;
    @FXML private FlowPane offering;
    @FXML private Button open;
    @FXML private Button course;
    @FXML private Button terms;
    @FXML private Button beside;
    @FXML private Button segment;
    @FXML private Button died;

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
        this.form = new RecordingView(desk, model, () -> show(chosen));
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
            offering.getChildren().add(offering.getChildren().size() - 6, button);
        }
        terms.setOnAction(event -> new TermsFormView(desk, model, open()).ask());
        beside.setOnAction(event -> new BesideFormView(desk, model, chosen.get(0)).ask());
        segment.setOnAction(event -> new SegmentFormView(desk, model, chosen.get(0)).ask());
        died.setOnAction(event -> died());
        course.setOnAction(event -> history.accept(chosen.get(0)));
        open.setOnAction(event -> openPerson());
        card.getChildren().add(form.node());
        show(List.of());
    }

    /** Shows other people; a form that was open is put away. */
    void show(List<Candidate> people) {
        chosen = List.copyOf(people);
        form.close();
        place(detail, true);
        place(offering, !chosen.isEmpty());
        title.setText(title());
        detail.setText(detail());
        offers.forEach((recording, button) -> place(button, !subjects(recording).isEmpty()));
        boolean one = chosen.size() == 1;
        place(open, one);
        place(course, one && chosen.get(0).participation().isPresent());
        place(terms, !open().isEmpty());
        place(segment, one && !open().isEmpty() && !chosen.get(0).line().person().asn());
        place(died, one && chosen.get(0).line().person().diedOn() == null);
        place(beside, one && EnrolmentViewModel.mayWorkBeside(chosen.get(0)));
    }

    private String title() {
        return switch (chosen.size()) {
            case 0 -> texts.get("enrolment.chosen.none");
            case 1 -> new CandidateWords(chosen.get(0), texts).name();
            default -> texts.get("enrolment.chosen.several", chosen.size());
        };
    }

    private String detail() {
        return switch (chosen.size()) {
            case 0 -> texts.get("enrolment.chosen.hint");
            case 1 -> new CandidateWords(chosen.get(0), texts).remark();
            default -> texts.get("enrolment.chosen.only");
        };
    }

    /** Those of the choice whose participation goes on. */
    private List<Candidate> open() {
        return chosen.stream().filter(one -> !one.open().isEmpty()).toList();
    }

    /** The people of the choice of whom this can be recorded now. */
    private List<Candidate> subjects(Recording recording) {
        return chosen.stream().filter(recording::suits).toList();
    }

    /** The numbers of several people have a list of their own. */
    private void offer(Recording recording) {
        if (recording == Recording.KPJ && subjects(recording).size() > 1) {
            numbers.accept(subjects(recording));
        } else {
            place(detail, false);
            place(offering, false);
            form.ask(recording, chosen);
        }
    }

    private void died() {
        new DeathFormView(desk, model.deaths(), chosen.get(0).line().person(), model.records::anew)
                .ask();
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
