package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.death.DeathFormView;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
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
    private final RecordingView form;
    private final Parent root;
    private final Runnable list;
    private final Runnable explain;
    private List<Candidate> chosen = List.of();
    private Set<UUID> about = Set.of();
    private @Nullable Text said;

    @FXML private VBox card;
    @FXML private Label title;
    @FXML private Hyperlink total;
    @FXML private Button activate;
    @FXML private Label detail;
    @FXML private FlowPane offering;
    @FXML private Button more;
    @FXML private Button open;
    @FXML private Button course;
    @FXML private Button terms;
    @FXML private Button beside;
    @FXML private Button segment;
    @FXML private Button died;

    /**
     * @param history shows how somebody came to stand where they stand
     * @param numbers opens the list for the KPJ of several people
     * @param explain shows how the total of the month comes about
     * @param list puts the keyboard back into the list
     */
    ChosenView(
            Desk desk,
            EnrolmentViewModel model,
            Consumer<Candidate> history,
            Consumer<List<Candidate>> numbers,
            Runnable explain,
            Runnable list) {
        this.desk = desk;
        this.model = model;
        this.history = history;
        this.numbers = numbers;
        this.list = list;
        this.explain = explain;
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
            if (recording == Recording.ACTIVE) {
                continue; // it has a button of its own, where it is found at once
            }
            Button button = new Button(texts.get(recording.offer()));
            button.setOnAction(event -> offer(recording));
            offers.put(recording, button);
            offering.getChildren().add(offering.getChildren().size() - 6, button);
        }
        activate.setOnAction(event -> ask(Recording.ACTIVE, forActive()));
        total.setOnAction(event -> explain.run());
        model.shown().subscribe(this::offerAlways);
        terms.setOnAction(event -> new TermsFormView(desk, model, open()).ask());
        beside.setOnAction(event -> new BesideFormView(desk, model, chosen.get(0)).ask());
        segment.setOnAction(event -> new SegmentFormView(desk, model, chosen.get(0)).ask());
        died.setOnAction(event -> died());
        course.setOnAction(event -> history.accept(chosen.get(0)));
        open.setOnAction(event -> openPerson());
        more.setOnAction(event -> offerMore());
        model.records.said().subscribe(this::recorded);
        card.getChildren().add(form.node());
        show(List.of());
    }

    /**
     * Says what was recorded, and offers nothing more until it is asked for: another button would
     * stand where the one was that was just pressed.
     */
    private void recorded(@Nullable Text what) {
        if (what != null) {
            said = what;
            show(chosen);
            list.run();
        }
    }

    /** What was said of the last work may no longer hold, e.g. because it was undone. */
    void forget() {
        said = null;
    }

    private void offerMore() {
        said = null;
        show(chosen);
        list.run();
    }

    private static Set<UUID> ids(List<Candidate> people) {
        return people.stream().map(one -> one.line().person().id()).collect(Collectors.toSet());
    }

    /** Shows other people; a form that was open is put away. */
    void show(List<Candidate> people) {
        if (!people.isEmpty() && !ids(people).equals(about)) {
            said = null; // a list that is read anew shows nobody for a moment
            about = ids(people);
        }
        chosen = List.copyOf(people);
        form.close();
        place(detail, true);
        place(offering, !chosen.isEmpty());
        title.setText(title());
        detail.setText(said == null ? detail() : texts.get(said) + " " + detail());
        offers();
    }

    /** The people chosen, or all that are shown and ready when nobody is. */
    private List<Candidate> forActive() {
        return chosen.isEmpty()
                ? model.shown().get().stream().filter(model::ready).toList()
                : chosen;
    }

    /** What stands beside the title, whatever is chosen. */
    private void offerAlways() {
        Village here = model.village.get();
        total.setText(
                texts.get(
                        "enrolment.total",
                        model.month.get(),
                        here == null ? texts.get("enrolment.total.everyVillage") : here.name(),
                        model.total()));
        long people = forActive().stream().filter(this::mayBecomeActive).count();
        activate.setText(texts.get("enrolment.offer.activate", people));
        place(activate, people > 0 && !form.node().isVisible());
    }

    private boolean mayBecomeActive(Candidate one) {
        return Recording.ACTIVE.suits(one) && !Recording.ACTIVE.leadsTo(model.state(one));
    }

    private void offers() {
        boolean one = chosen.size() == 1;
        boolean open = said == null;
        place(more, !open);
        offers.forEach(
                (recording, button) ->
                        place(
                                button,
                                (open || isNext(recording)) && !subjects(recording).isEmpty()));
        place(this.open, one);
        place(course, one && chosen.get(0).participation().isPresent());
        place(terms, open && !open().isEmpty());
        place(segment, open && one && !open().isEmpty() && !person().asn());
        place(died, open && one && person().diedOn() == null);
        offerAlways();
        place(beside, open && one && BesideFormView.suits(chosen.get(0)));
    }

    /** After the branch's answer comes the number, and that is said: so its button is there. */
    private boolean isNext(Recording recording) {
        return recording == Recording.KPJ && chosen.stream().anyMatch(Recording::lacksNumber);
    }

    /** The one person that is chosen. */
    private Person person() {
        return chosen.get(0).line().person();
    }

    private String title() {
        return switch (chosen.size()) {
            case 0 -> texts.get("enrolment.chosen.none");
            case 1 -> model.told(chosen.get(0)).name();
            default -> texts.get("enrolment.chosen.several", chosen.size());
        };
    }

    private String detail() {
        return switch (chosen.size()) {
            case 0 -> texts.get("enrolment.chosen.hint");
            case 1 -> model.told(chosen.get(0)).remark() + lacking();
            default -> texts.get("enrolment.chosen.only") + lacking();
        };
    }

    /** Why some of the choice cannot be activated yet. */
    private String lacking() {
        long people = chosen.stream().filter(Recording::lacksNumber).count();
        long asked = chosen.stream().filter(Recording::lacksAnswer).count();
        return (people == 0 ? "" : " " + texts.get("enrolment.chosen.noKpj", people))
                + (asked == 0 ? "" : " " + texts.get("enrolment.chosen.noAnswer", asked));
    }

    /** Those of the choice whose participation goes on. */
    private List<Candidate> open() {
        return chosen.stream().filter(one -> !one.open().isEmpty()).toList();
    }

    /** The people of the choice of whom this can be recorded now. */
    private List<Candidate> subjects(Recording recording) {
        return chosen.stream()
                .filter(recording::suits)
                .filter(one -> !recording.leadsTo(model.state(one)))
                .toList();
    }

    /** The numbers of several people have a list of their own. */
    private void offer(Recording recording) {
        if (recording == Recording.KPJ && subjects(recording).size() > 1) {
            numbers.accept(subjects(recording));
        } else {
            ask(recording, chosen);
        }
    }

    private void ask(Recording recording, List<Candidate> people) {
        place(detail, false);
        place(offering, false);
        form.ask(recording, people);
        offerAlways();
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
