package id.sadardesa.desk.plan;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.budget.Provided;
import id.sadardesa.core.budget.VillageBudget;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import java.util.List;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Asks what the budget of a village provides for the year; an empty amount takes it away. */
final class ProvidedForm {
    private final Desk desk;
    private final BudgetViewModel model;
    private final TextField amount = new TextField();
    private final TextField source = new TextField();

    ProvidedForm(Desk desk, BudgetViewModel model) {
        this.desk = desk;
        this.model = model;
    }

    void ask(VillageBudget row) {
        Provided known = row.provided();
        if (known != null) {
            amount.setText(desk.texts().decimal(known.amount().value(), 2));
            source.setText(known.source() == null ? "" : known.source());
        }
        AskForm form = new AskForm(desk);
        var stated = form.field("amount", "plan.provided.amount", amount);
        stated.setHint(desk.texts().get("plan.provided.hint", row.expense()));
        form.row(stated)
                .row(form.field("source", "plan.provided.source", source))
                .ask(
                        Text.of(
                                "plan.provided.title",
                                row.village().name(),
                                Integer.toString(model.year.get())),
                        Text.of("plan.provided.save"),
                        this::problems,
                        (done, refused) -> model.provide(row.village(), typed(), done, refused));
    }

    private List<FieldProblem> problems() {
        if (amount.getText().isBlank()) {
            return List.of();
        }
        Provided typed = typed();
        return typed == null
                ? List.of(
                        FieldProblem.error("amount", "plan.provided.bad", amount.getText().strip()))
                : typed.problems();
    }

    private @Nullable Provided typed() {
        return Rupiah.parse(amount.getText())
                .map(one -> new Provided(one, source.getText()))
                .orElse(null);
    }
}
