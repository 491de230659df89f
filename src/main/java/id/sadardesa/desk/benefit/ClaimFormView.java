package id.sadardesa.desk.benefit;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.claim.Claim;
import id.sadardesa.core.claim.ClaimFile;
import id.sadardesa.core.claim.ClaimForm;
import id.sadardesa.core.claim.ClaimKind;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.RosterIndex;
import id.sadardesa.desk.death.DeathFormView;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import id.sadardesa.desk.widget.Spoken;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The form that opens a claim, or corrects what is known about one. */
final class ClaimFormView {
    private final Desk desk;
    private final ClaimsViewModel model;
    private final Supplier<@Nullable RosterIndex> people;
    private final Texts texts;
    private final FieldLines lines;
    private final Parent root;
    private final @Nullable ClaimFile seen;
    private @Nullable UUID chosen;
    private boolean written;

    private @Nullable LocalDate died;
    private int question;

    @FXML private VBox form;
    @FXML private Label trouble;
    @FXML private ComboBox<ClaimKind> kind;
    @FXML private FieldLine onLine;
    @FXML private DateField on;
    @FXML private FieldLine diedLine;
    @FXML private DateField diedOn;
    @FXML private FieldLine openedLine;
    @FXML private DateField opened;
    @FXML private Label effect;
    @FXML private FieldLine heirLine;
    @FXML private TextField heir;
    @FXML private FieldLine relationLine;
    @FXML private TextField relation;
    @FXML private FieldLine phoneLine;
    @FXML private TextField phone;
    @FXML private FieldLine placeLine;
    @FXML private TextField place;
    @FXML private FieldLine storyLine;
    @FXML private TextArea story;

    /** Of a new claim. */
    ClaimFormView(Desk desk, ClaimsViewModel model, Supplier<@Nullable RosterIndex> people) {
        this(desk, model, people, null);
    }

    /** Of a new claim of somebody. */
    ClaimFormView(Desk desk, ClaimsViewModel model, Person person) {
        this(desk, model, () -> null, null);
        ((PersonPicker) form.getChildren().get(0)).preset(person.fullName());
        choose(person);
    }

    /** Of a claim that is there: the person and the kind stay. */
    ClaimFormView(Desk desk, ClaimsViewModel model, ClaimFile seen) {
        this(desk, model, () -> null, seen);
    }

    private ClaimFormView(
            Desk desk,
            ClaimsViewModel model,
            Supplier<@Nullable RosterIndex> people,
            @Nullable ClaimFile seen) {
        this.desk = desk;
        this.model = model;
        this.seen = seen;
        this.people = people;
        this.texts = desk.texts();
        this.lines = new FieldLines(texts);
        this.root = Views.load(this, texts);
        root.addEventHandler(FieldLine.CHANGED, event -> trouble.setText(""));
    }

    @FXML
    void initialize() {
        if (seen == null) {
            PersonPicker whom =
                    new PersonPicker(
                            texts, people, line -> choose(line == null ? null : line.person()));
            whom.require();
            form.getChildren().add(0, whom);
        }
        Spoken.choice(kind, one -> texts.get(one.textKey()));
        kind.getItems().setAll(ClaimKind.values());
        kind.setValue(ClaimKind.JKM);
        opened.setValue(model.today());
        present(openedLine, seen == null);
        kind.valueProperty().subscribe(this::kindChosen);
        on.valueProperty().subscribe(this::foresee);
        diedOn.valueProperty().subscribe(this::foresee);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        lines.with("eventOn", onLine)
                .with("diedOn", diedLine)
                .with("openedOn", openedLine)
                .with("heir", heirLine)
                .with("relation", relationLine)
                .with("heirPhone", phoneLine)
                .with("place", placeLine)
                .with("story", storyLine);
        if (seen != null) {
            fill(seen.claim());
        }
    }

    private void fill(Claim claim) {
        chosen = claim.personId();
        kind.setValue(claim.kind());
        kind.setDisable(true);
        on.setValue(claim.eventOn());
        died = claim.diedOn();
        diedOn.setValue(claim.diedOn());
        heir.setText(claim.heir());
        relation.setText(claim.relation());
        phone.setText(claim.heirPhone());
        place.setText(claim.place());
        story.setText(claim.story());
    }

    /** A death on record says its day; it is not asked again. */
    private void choose(@Nullable Person person) {
        LocalDate before = died;
        chosen = person == null ? null : person.id();
        died = person == null ? null : person.diedOn();
        trouble.setText("");
        if (before != null && !before.equals(died)) {
            forget(before);
        }
        if (died != null) {
            diedOn.setValue(died);
            on.setValue(kind.getValue() == ClaimKind.JKM ? died : on.getValue());
        }
        foresee();
    }

    /** The day on which somebody else died says nothing of the one who is chosen now. */
    private void forget(LocalDate day) {
        for (DateField field : List.of(on, diedOn)) {
            if (day.equals(field.getValue())) {
                field.setValue(null);
            }
        }
    }

    private void kindChosen(ClaimKind what) {
        boolean later = what == ClaimKind.JKK_DEATH;
        present(diedLine, later);
        onLine.setLabel(
                texts.get(
                        later
                                ? "claim.field.accidentOn"
                                : what == ClaimKind.JKM ? "claim.field.diedOn" : "claim.field.on"));
        if (what == ClaimKind.JKM && died != null) {
            on.setValue(died);
        }
        foresee();
    }

    /** What opening the claim records beside it. */
    private void foresee() {
        int asked = ++question;
        effect.setText("");
        ClaimForm typed = seen == null ? typed() : null;
        if (typed != null) {
            model.foresee(
                    typed,
                    death -> {
                        if (asked == question) {
                            effect.setText(
                                    death.map(DeathFormView::effect).map(texts::get).orElse(""));
                        }
                    });
        }
    }

    private @Nullable ClaimForm typed() {
        UUID person = chosen;
        LocalDate day = on.getValue();
        return person == null || day == null
                ? null
                : new ClaimForm(
                        person,
                        kind.getValue(),
                        day,
                        kind.getValue() == ClaimKind.JKK_DEATH ? diedOn.getValue() : null,
                        opened.getValue(),
                        heir.getText(),
                        relation.getText(),
                        phone.getText(),
                        place.getText(),
                        story.getText());
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /** Asks until the form is right or left. */
    void ask() {
        desk.dialogs()
                .form(
                        seen == null
                                ? Text.of("claim.form.title")
                                : Text.of("claim.form.changeTitle", seen.person().fullName()),
                        root,
                        Text.of(seen == null ? "claim.form.open" : "claim.form.save"),
                        this::accept);
    }

    private boolean accept() {
        ClaimForm typed = typed();
        if (typed == null) {
            trouble.setText(texts.get(chosen == null ? "claim.form.nobody" : "claim.form.noDay"));
            return false;
        }
        if (!written && !model.busy().get()) {
            model.check(typed, problems -> checked(typed, problems));
        }
        return written;
    }

    private void checked(ClaimForm typed, List<FieldProblem> problems) {
        lines.show(problems);
        if (problems.stream().anyMatch(FieldProblem::isError)) {
            lines.focusFirstError(problems);
            return;
        }
        if (written || model.busy().get()) {
            return;
        }
        trouble.setText("");
        if (seen == null) {
            model.open(typed, this::leave, this::refuse);
        } else {
            model.change(seen, typed, this::leave, this::refuse);
        }
    }

    private void refuse(Problem refused) {
        trouble.setText(texts.get(refused.text()));
    }

    private void leave() {
        written = true;
        root.getScene().getWindow().hide();
    }
}
