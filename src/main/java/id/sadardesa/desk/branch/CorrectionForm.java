package id.sadardesa.desk.branch;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.branch.Request;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Corrects a request by the identity card; the kecamatan hears of it with the next reply. */
final class CorrectionForm {
    private final Desk desk;
    private final RequestsViewModel model;
    private final Texts texts;
    private final Request request;
    private final PersonForm seen;
    private final TextField name = new TextField();
    private final TextField nik = new TextField();
    private final TextField birthPlace = new TextField();
    private final DateField birthDate;
    private final TextField mother = new TextField();
    private final TextField why = new TextField();

    CorrectionForm(Desk desk, RequestsViewModel model, Request request) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.birthDate = new DateField(texts);
        this.request = request;
        this.seen = PersonForm.of(request.person());
        name.setText(seen.name());
        nik.setText(text(seen.nik()));
        birthPlace.setText(text(seen.birthPlace()));
        birthDate.setValue(seen.birthDate());
        mother.setText(text(seen.mother()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    void ask() {
        AskForm form = new AskForm(desk);
        FieldLine whyLine = form.field("why", "branch.correct.whyLabel", why);
        whyLine.setRequired(true);
        whyLine.setHint(texts.get("branch.correct.whyHint"));
        form.row(
                        form.field("name", "branch.column.person", name),
                        form.field("nik", "branch.column.nik", nik))
                .row(
                        form.field("birthPlace", "branch.correct.birthPlace", birthPlace),
                        form.field("birthDate", "branch.correct.birthDate", birthDate))
                .row(form.field("mother", "branch.correct.mother", mother))
                .row(whyLine)
                .ask(
                        Text.of("branch.correct.title", request.office().name()),
                        Text.of("branch.correct.verb"),
                        this::problems,
                        (done, refused) ->
                                model.correct(request, form(), why.getText(), done, refused));
    }

    /** A date that cannot be read must not pass for one that was taken out. */
    private List<FieldProblem> problems() {
        List<FieldProblem> problems =
                new ArrayList<>(FieldProblem.ifBlank("why", why.getText(), "branch.correct.noWhy"));
        String typed = birthDate.getEditor().getText().strip();
        if (birthDate.getValue() == null && !typed.isEmpty()) {
            problems.add(FieldProblem.error("birthDate", "branch.correct.badDate", typed));
        }
        return problems;
    }

    private PersonForm form() {
        return new PersonForm(
                nik.getText().strip(),
                name.getText().strip(),
                seen.titleBefore(),
                seen.titleAfter(),
                seen.sex(),
                birthPlace.getText().strip(),
                birthDate.getValue(),
                mother.getText().strip(),
                seen.address(),
                seen.phone(),
                seen.email(),
                seen.kpj(),
                seen.asn(),
                seen.note(),
                seen.particulars());
    }
}
