package id.sadardesa.desk.ceremony;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.ceremony.Ceremony;
import id.sadardesa.core.ceremony.CeremonyForm;
import id.sadardesa.core.ceremony.Official;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The form of a hand-over: when and where, who brings the cards, who signs, and the rundown. */
final class CeremonyFormView {
    private static final LocalTime USUAL = LocalTime.of(9, 0);

    private final Desk desk;
    private final Texts texts;
    private final CeremoniesViewModel model;
    private final TextField title = new TextField();
    private final DateField on;
    private final TextField from = new TextField();
    private final TextField place = new TextField();
    private final TextField giver = new TextField();
    private final TextField giverTitle = new TextField();
    private final TextArea witnesses = new TextArea();
    private final TextArea agenda = new TextArea();
    private String usual = CeremonyForm.usualAgenda(USUAL);

    CeremonyFormView(Desk desk, CeremoniesViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.on = new DateField(texts);
        this.model = model;
    }

    /**
     * Asks until it is right or left.
     *
     * @param seen what stands there; null for a new one
     */
    void ask(@Nullable Ceremony seen) {
        fill(seen);
        from.textProperty().subscribe(this::follow);
        lines().ask(
                        Text.of(
                                seen == null
                                        ? "ceremony.form.planTitle"
                                        : "ceremony.form.changeTitle"),
                        Text.of("ceremony.form.save"),
                        this::problems,
                        (done, refused) -> {
                            if (seen == null) {
                                model.plan(form(), done, refused);
                            } else {
                                model.change(seen, form(), done, refused);
                            }
                        });
    }

    private void fill(@Nullable Ceremony seen) {
        witnesses.setPrefRowCount(2);
        agenda.setPrefRowCount(6);
        if (seen == null) {
            on.setValue(model.today().plusWeeks(1));
            from.setText("09.00");
            agenda.setText(usual);
            return;
        }
        CeremonyForm form = seen.form();
        title.setText(form.title());
        on.setValue(form.on());
        from.setText(form.begins());
        place.setText(form.place());
        giver.setText(form.giver());
        giverTitle.setText(form.giverTitle());
        witnesses.setText(Official.write(form.witnesses()));
        agenda.setText(form.agenda());
        usual = CeremonyForm.usualAgenda(form.from());
    }

    /** The usual rundown follows the beginning; one that somebody wrote stays. */
    private void follow() {
        LocalTime begins = begins();
        if (begins != null && agenda.getText().equals(usual)) {
            usual = CeremonyForm.usualAgenda(begins);
            agenda.setText(usual);
        }
    }

    private AskForm lines() {
        AskForm form = new AskForm(desk);
        FieldLine titled = form.field("title", "ceremony.form.title", title);
        titled.setRequired(true);
        titled.setHint(texts.get("ceremony.form.titleHint"));
        FieldLine day = form.field("on", "ceremony.form.on", on);
        day.setRequired(true);
        FieldLine time = form.field("from", "ceremony.form.from", from);
        time.setRequired(true);
        FieldLine where = form.field("place", "ceremony.form.place", place);
        where.setRequired(true);
        FieldLine seen = form.field("witnesses", "ceremony.form.witnesses", witnesses);
        seen.setHint(texts.get("ceremony.form.witnessesHint"));
        form.row(titled);
        form.row(day, time);
        form.row(where);
        form.row(
                form.field("giver", "ceremony.form.giver", giver),
                form.field("giverTitle", "ceremony.form.giverTitle", giverTitle));
        form.row(seen);
        form.row(form.field("agenda", "ceremony.form.agenda", agenda));
        return form;
    }

    private Collection<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (on.getValue() == null) {
            problems.add(FieldProblem.error("on", "ceremony.form.noDay"));
        }
        if (begins() == null) {
            problems.add(FieldProblem.error("from", "ceremony.form.noTime", from.getText()));
        }
        problems.addAll(model.check(form()));
        return problems;
    }

    private @Nullable LocalTime begins() {
        String typed = from.getText().strip().replace('.', ':');
        try {
            return LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private CeremonyForm form() {
        LocalTime begins = begins();
        LocalDate day = on.getValue();
        return new CeremonyForm(
                title.getText(),
                day == null ? model.today() : day,
                begins == null ? USUAL : begins,
                place.getText(),
                giver.getText(),
                giverTitle.getText(),
                Official.read(witnesses.getText()),
                agenda.getText());
    }
}
