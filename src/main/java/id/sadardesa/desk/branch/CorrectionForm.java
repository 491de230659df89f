package id.sadardesa.desk.branch;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.branch.Request;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Corrects a request by the identity card; the kecamatan hears of it with the next reply. */
final class CorrectionForm {
    private static final double WIDTH = 460;

    private final Desk desk;
    private final RequestsViewModel model;
    private final Texts texts;
    private final Request request;
    private final PersonForm seen;
    private final TextField name = new TextField();
    private final TextField nik = new TextField();
    private final TextField birthPlace = new TextField();
    private final DateField birthDate = new DateField();
    private final TextField mother = new TextField();
    private final TextField why = new TextField();
    private final FieldLine whyLine;

    CorrectionForm(Desk desk, RequestsViewModel model, Request request) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.request = request;
        this.seen = PersonForm.of(request.person());
        name.setText(seen.name());
        nik.setText(text(seen.nik()));
        birthPlace.setText(text(seen.birthPlace()));
        birthDate.setValue(seen.birthDate());
        mother.setText(text(seen.mother()));
        whyLine = line("branch.correct.whyLabel", why);
        whyLine.setRequired(true);
        whyLine.setHint(texts.get("branch.correct.whyHint"));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private FieldLine line(String label, Control field) {
        FieldLine line = new FieldLine();
        line.setField(field);
        line.setLabel(texts.get(label));
        return line;
    }

    void ask() {
        VBox content =
                new VBox(
                        line("branch.column.person", name),
                        line("branch.column.nik", nik),
                        line("branch.correct.birthPlace", birthPlace),
                        line("branch.correct.birthDate", birthDate),
                        line("branch.correct.mother", mother),
                        whyLine);
        content.getStyleClass().add("form");
        content.setPrefWidth(WIDTH);
        desk.dialogs()
                .form(
                        Text.of("branch.correct.title", request.office().name()),
                        content,
                        Text.of("branch.correct.verb"),
                        this::correct);
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

    private boolean correct() {
        if (why.getText().isBlank()) {
            whyLine.error(texts.get("branch.correct.noWhy"));
            return false;
        }
        model.correct(
                request,
                form(),
                why.getText(),
                () -> {},
                problem -> desk.dialogs().problem(problem));
        return true;
    }
}
