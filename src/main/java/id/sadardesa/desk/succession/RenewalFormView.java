package id.sadardesa.desk.succession;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.succession.Expiry;
import id.sadardesa.core.succession.Renewal;
import id.sadardesa.core.succession.Renewals;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The form of a new decree for a post that goes on. */
final class RenewalFormView {
    private final Desk desk;
    private final Texts texts;
    private final Renewals renewals;
    private final Expiry what;
    private final Runnable renewed;
    private final FieldLines lines;
    private final Parent root;
    private boolean done;

    @FXML private Label whom;
    @FXML private FieldLine skNumberLine;
    @FXML private TextField skNumber;
    @FXML private FieldLine skDateLine;
    @FXML private DateField skDate;
    @FXML private FieldLine startsLine;
    @FXML private DateField starts;
    @FXML private FieldLine endsLine;
    @FXML private DateField ends;
    @FXML private Label trouble;

    /**
     * Asks for a new number, date and last day; the last day stands there where the law says it.
     *
     * @param renewed what to do when it is on record
     */
    RenewalFormView(Desk desk, Renewals renewals, Expiry what, Runnable renewed) {
        this.desk = desk;
        this.texts = desk.texts();
        this.renewals = renewals;
        this.what = what;
        this.renewed = renewed;
        this.lines = new FieldLines(texts);
        this.root = Views.load(this, texts);
        root.addEventHandler(FieldLine.CHANGED, event -> say(null));
    }

    @FXML
    void initialize() {
        Post post = what.post();
        lines.with("skNumber", skNumberLine)
                .with("skDate", skDateLine)
                .with("starts", startsLine)
                .with("ends", endsLine);
        whom.setText(
                texts.get(
                        "succession.renew.whom",
                        what.person().fullName(),
                        post.title(texts),
                        what.village().name(),
                        post.skNumber() == null
                                ? Text.of("succession.renew.noSk")
                                : post.skNumber(),
                        what.on()));
        starts.setValue(post.ends() == null ? what.on().plusDays(1) : post.ends().plusDays(1));
        ends.setValue(what.until());
        say(null);
    }

    /** Asks until the renewal is right or left. */
    void ask() {
        desk.dialogs()
                .form(
                        Text.of("succession.renew.title"),
                        root,
                        Text.of("succession.renew.save"),
                        this::accept);
    }

    private boolean accept() {
        if (done || desk.jobs().busy().get()) {
            return done;
        }
        Renewal renewal =
                new Renewal(
                        skNumber.getText().strip(),
                        skDate.getValue(),
                        starts.getValue(),
                        ends.getValue());
        List<FieldProblem> problems = renewals.check(what.post(), renewal);
        lines.show(problems);
        lines.focusFirstError(problems);
        say(null);
        if (problems.stream().noneMatch(FieldProblem::isError)) {
            write(renewal);
        }
        return done;
    }

    private void write(Renewal renewal) {
        desk.jobs()
                .start(
                        Text.of("succession.renew.job"),
                        progress -> {
                            renewals.renew(what.post(), renewal);
                            return renewal;
                        },
                        written -> {
                            done = true;
                            root.getScene().getWindow().hide();
                            desk.notices()
                                    .success(
                                            Text.of(
                                                    "succession.renew.done",
                                                    what.person().fullName(),
                                                    String.valueOf(renewal.skNumber())));
                            renewed.run();
                        },
                        (Problem problem) -> say(problem.text()));
    }

    private void say(@Nullable Text problem) {
        trouble.setText(problem == null ? "" : texts.get(problem));
        trouble.setVisible(problem != null);
        trouble.setManaged(problem != null);
    }
}
