package id.sadardesa.desk.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import id.sadardesa.desk.widget.Option;
import id.sadardesa.desk.widget.TypeToFind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The form of one post: where, which, how held, by which decree, from when to when. */
public final class PostFormView {
    private final Desk desk;
    private final Texts texts;
    private final PersonPosts model;
    private final @Nullable PostRow row;
    private final FieldLines lines;
    private final Parent root;
    private boolean accepted;
    private @Nullable PostForm doubted;

    @FXML private FieldLine villageLine;
    @FXML private ComboBox<Option<UUID>> village;
    @FXML private FieldLine kindLine;
    @FXML private ComboBox<Option<PostKind>> kind;
    @FXML private ComboBox<Option<Appointment>> appointment;
    @FXML private TextField unit;
    @FXML private TextField skNumber;
    @FXML private FieldLine skDateLine;
    @FXML private TextField skDate;
    @FXML private FieldLine startsLine;
    @FXML private TextField starts;
    @FXML private FieldLine endsLine;
    @FXML private TextField ends;

    PostFormView(Desk desk, PersonPosts model, @Nullable PostRow row) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.row = row;
        this.lines = new FieldLines(texts);
        this.root = Views.load(this, texts);
    }

    @FXML
    void initialize() {
        lines.with("village", villageLine)
                .with("kind", kindLine)
                .with("skDate", skDateLine)
                .with("starts", startsLine)
                .with("ends", endsLine);
        for (Village each : model.villages) {
            village.getItems().add(new Option<>(each.id(), each.name()));
        }
        for (PostKind each : PostKind.values()) {
            kind.getItems().add(new Option<>(each, texts.get(each.textKey())));
        }
        for (Appointment each : Appointment.values()) {
            appointment.getItems().add(new Option<>(each, texts.get(each.textKey())));
        }
        appointment.setValue(appointment.getItems().get(0));
        TypeToFind.on(village);
        TypeToFind.on(kind);
        if (row != null) {
            show(row.form());
        } else if (!model.rows.isEmpty()) {
            UUID home = model.rows.get(0).form().villageId();
            choose(village, id -> home.equals(id)); // a second post is mostly in the same village
        }
    }

    private void show(PostForm form) {
        choose(village, id -> form.villageId().equals(id));
        choose(kind, each -> each == form.kind());
        choose(appointment, each -> each == form.appointment());
        unit.setText(PersonFields.text(form.unit()));
        skNumber.setText(PersonFields.text(form.skNumber()));
        skDate.setText(PersonFields.date(form.skDate()));
        starts.setText(PersonFields.date(form.starts()));
        ends.setText(PersonFields.date(form.ends()));
    }

    private static <T> void choose(ComboBox<Option<T>> box, Predicate<@Nullable T> wanted) {
        box.getItems().stream()
                .filter(option -> wanted.test(option.value()))
                .findFirst()
                .ifPresent(box::setValue);
    }

    /** Asks until the form is right or left. */
    void ask() {
        desk.dialogs()
                .form(
                        Text.of(row == null ? "roster.post.addTitle" : "roster.post.changeTitle"),
                        root,
                        Text.of("roster.post.save"),
                        this::accept);
    }

    private boolean accept() {
        if (accepted) {
            return true;
        }
        List<FieldProblem> missing = missing();
        if (!missing.isEmpty()) {
            lines.show(missing);
            lines.focusFirstError(missing);
            return false;
        }
        PostForm form = form();
        model.check(row, form, problems -> checked(form, problems));
        return accepted;
    }

    private void checked(PostForm form, List<FieldProblem> problems) {
        if (accepted) {
            return;
        }
        lines.show(problems);
        if (problems.stream().anyMatch(FieldProblem::isError)) {
            lines.focusFirstError(problems);
            return;
        }
        boolean doubtful = problems.stream().anyMatch(p -> p.field().equals("village"));
        if (doubtful && !form.equals(doubted)) {
            doubted = form; // saving the same again says that it is meant
            return;
        }
        accepted = true;
        model.save(row, form);
        root.getScene().getWindow().hide();
    }

    private List<FieldProblem> missing() {
        List<FieldProblem> found = new ArrayList<>();
        if (village.getValue() == null) {
            found.add(FieldProblem.error("village", "roster.post.noVillage"));
        }
        if (kind.getValue() == null) {
            found.add(FieldProblem.error("kind", "roster.post.noKind"));
        }
        PersonFields.unreadable("skDate", skDate.getText(), found);
        PersonFields.unreadable("starts", starts.getText(), found);
        PersonFields.unreadable("ends", ends.getText(), found);
        return found;
    }

    private PostForm form() {
        return new PostForm(
                Objects.requireNonNull(village.getValue().value()),
                Objects.requireNonNull(kind.getValue().value()),
                Objects.requireNonNull(appointment.getValue().value()),
                PersonFields.filled(unit.textProperty()),
                PersonFields.filled(skNumber.textProperty()),
                PersonFields.parse(skDate.getText()),
                PersonFields.parse(starts.getText()),
                PersonFields.parse(ends.getText()));
    }
}
