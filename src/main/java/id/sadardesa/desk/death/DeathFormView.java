package id.sadardesa.desk.death;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Death;
import id.sadardesa.core.enrolment.Deaths;
import id.sadardesa.core.roster.Person;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Asks on which day somebody died, and says what ends with it before it is written. */
public final class DeathFormView {
    private final Desk desk;
    private final Texts texts;
    private final Deaths deaths;
    private final Person person;
    private final Runnable recorded;
    private final Parent root;
    private boolean done;
    private int question;

    @FXML private Label whom;
    @FXML private FieldLine onLine;
    @FXML private DateField on;
    @FXML private Label effect;
    @FXML private Label trouble;

    /**
     * Asks for the day; the day that is on record stands there where one is.
     *
     * @param recorded what to do when it is on record
     */
    public DeathFormView(Desk desk, Deaths deaths, Person person, Runnable recorded) {
        this.desk = desk;
        this.texts = desk.texts();
        this.deaths = deaths;
        this.person = person;
        this.recorded = recorded;
        this.root = Views.load(this, texts);
        root.addEventHandler(FieldLine.CHANGED, event -> say(null));
    }

    @FXML
    void initialize() {
        whom.setText(
                texts.get(
                        person.diedOn() == null ? "death.form.whom" : "death.form.again",
                        person.fullName()));
        on.valueProperty().subscribe(this::look);
        on.setValue(person.diedOn());
        say(null);
    }

    /** Asks until the day is right or the form is left. */
    public void ask() {
        desk.dialogs()
                .form(Text.of("death.form.title"), root, Text.of("death.form.save"), this::accept);
    }

    /** What a day would end; a late answer about another day is not shown. */
    private void look(@Nullable LocalDate day) {
        onLine.clear();
        effect.setText(texts.get("death.form.hint"));
        int asked = ++question;
        if (day == null) {
            return;
        }
        desk.jobs()
                .ask(
                        () -> deaths.check(person.id(), day),
                        problems -> {
                            if (asked == question) {
                                show(problems);
                            }
                        });
        desk.jobs()
                .ask(
                        () -> deaths.foresee(person.id(), day),
                        death -> {
                            if (asked == question) {
                                effect.setText(texts.get(effect(death)));
                            }
                        });
    }

    private void show(List<FieldProblem> problems) {
        problems.stream()
                .filter(FieldProblem::isError)
                .findFirst()
                .ifPresent(problem -> onLine.error(texts.get(problem.text())));
    }

    /** What ends, in a sentence. */
    public static Text effect(Death death) {
        return Text.of(
                death.insured() ? "death.effect.insured" : "death.effect.uninsured",
                death.person().fullName(),
                death.posts().size(),
                death.participations().size(),
                death.on(),
                death.lastMonth());
    }

    private boolean accept() {
        LocalDate day = on.getValue();
        if (day == null) {
            onLine.error(texts.get("enrolment.form.noDate"));
            on.requestFocus();
        } else if (!done && !desk.jobs().busy().get()) {
            write(day);
        }
        return done;
    }

    private void write(LocalDate day) {
        say(null);
        desk.jobs()
                .start(
                        Text.of("death.job"),
                        progress -> deaths.record(person.id(), day),
                        death -> {
                            done = true;
                            root.getScene().getWindow().hide();
                            tell(desk, death);
                            recorded.run();
                        },
                        (Problem problem) -> say(problem.text()));
    }

    /** Says what ended, and leads to the claim where the family has one. */
    public static void tell(Desk desk, Death death) {
        Text said =
                Text.of(
                        "death.done",
                        death.person().fullName(),
                        death.on(),
                        death.posts().size(),
                        death.participations().size());
        if (death.insured()) {
            desk.notices()
                    .success(
                            said,
                            new Notices.Step(
                                    Text.of("death.claim"),
                                    () ->
                                            desk.navigator()
                                                    .begin(Room.BENEFITS, death.person().id())));
        } else {
            desk.notices().success(said);
        }
    }

    private void say(@Nullable Text problem) {
        trouble.setText(problem == null ? "" : texts.get(problem));
        trouble.setVisible(problem != null);
        trouble.setManaged(problem != null);
    }
}
