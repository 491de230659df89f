package id.sadardesa.desk.benefit;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.core.benefit.PaidBefore;
import id.sadardesa.core.roster.Person;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;

/** Asks how many contribution months somebody had before the first one on record here. */
final class PaidBeforeForm {
    private final Desk desk;
    private final PaidBeforeModel model;
    private final TextField insured = new TextField();
    private final TextField savings = new TextField();
    private final TextField pension = new TextField();
    private final TextField source = new TextField();

    PaidBeforeForm(Desk desk, PaidBeforeModel model) {
        this.desk = desk;
        this.model = model;
    }

    /**
     * Asks until it is right or left.
     *
     * @param known what stands there
     */
    void ask(Person person, PaidBefore known) {
        insured.setText(Integer.toString(known.insured()));
        savings.setText(Integer.toString(known.savings()));
        pension.setText(Integer.toString(known.pension()));
        source.setText(known.source());
        AskForm form = new AskForm(desk);
        form.about(Text.of("benefit.before.why"))
                .row(
                        form.field("insured", "benefit.before.insured", insured),
                        form.field("savings", "benefit.before.savings", savings),
                        form.field("pension", "benefit.before.pension", pension))
                .row(form.field("source", "benefit.before.from", source))
                .ask(
                        Text.of("benefit.before.title", person.fullName()),
                        Text.of("benefit.before.save"),
                        this::problems,
                        (done, refused) -> model.keep(person, typed(), done, refused));
    }

    private List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        CaseFields.number("insured", insured.getText(), found);
        CaseFields.number("savings", savings.getText(), found);
        CaseFields.number("pension", pension.getText(), found);
        if (found.isEmpty()) {
            found.addAll(typed().problems());
        }
        return found;
    }

    private PaidBefore typed() {
        List<FieldProblem> none = new ArrayList<>();
        return new PaidBefore(
                CaseFields.number("insured", insured.getText(), none),
                CaseFields.number("savings", savings.getText(), none),
                CaseFields.number("pension", pension.getText(), none),
                source.getText());
    }
}
