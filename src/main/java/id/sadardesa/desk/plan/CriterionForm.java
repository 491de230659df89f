package id.sadardesa.desk.plan;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.scorecard.Criterion;
import id.sadardesa.core.scorecard.Measure;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.Spoken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The form of a criterion: one of the program's to weigh anew, or one of the office's own. */
final class CriterionForm {
    private final Desk desk;
    private final Texts texts;
    private final ScorecardViewModel model;
    private final TextField name = new TextField();
    private final ComboBox<Measure> measure = new ComboBox<>();
    private final TextField weight = new TextField("5");
    private final TextField threshold = new TextField("100");
    private final CheckBox needed;
    private final TextField source = new TextField();

    CriterionForm(Desk desk, ScorecardViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.needed = new CheckBox(texts.get("plan.criterion.needed"));
        Spoken.choice(measure, each -> texts.get(each.textKey()));
        measure.getItems().setAll(Measure.values());
        measure.setValue(Measure.STATED);
    }

    /**
     * Asks until it is right or left.
     *
     * @param seen what stands there; null for a new one
     */
    void ask(@Nullable Criterion seen) {
        if (seen != null) {
            fill(seen);
        }
        lines().ask(
                        Text.of(seen == null ? "plan.criterion.addTitle" : "plan.criterion.title"),
                        Text.of("plan.criterion.save"),
                        () -> problems(seen),
                        (done, refused) -> model.set(typed(seen), done, refused));
    }

    private AskForm lines() {
        AskForm form = new AskForm(desk);
        var named = form.field("name", "plan.criterion.name", name);
        var weighs = form.field("weight", "plan.criterion.weight", weight);
        var cited = form.field("source", "plan.criterion.source", source);
        weighs.setHint(texts.get("plan.criterion.weightHint"));
        named.setRequired(true);
        cited.setRequired(true);
        form.row(named);
        form.row(form.field("measure", "plan.criterion.measure", measure));
        form.row(weighs, form.field("threshold", "plan.criterion.threshold", threshold));
        return form.row(needed).row(cited);
    }

    /** What is looked at stays, so that statements and scores keep their meaning. */
    private void fill(Criterion seen) {
        name.setText(seen.name());
        measure.setValue(seen.measure());
        measure.setDisable(true);
        weight.setText(Integer.toString(seen.weight()));
        threshold.setText(seen.threshold().stripTrailingZeros().toPlainString().replace('.', ','));
        needed.setSelected(seen.needed());
        source.setText(seen.source());
    }

    private List<FieldProblem> problems(@Nullable Criterion seen) {
        List<FieldProblem> problems =
                new ArrayList<>(
                        ScorecardForms.wholeProblem("weight", weight, "plan.criterion.badWeight"));
        if (ScorecardForms.percent(threshold) == null) {
            problems.add(FieldProblem.error("threshold", "plan.criterion.badThreshold"));
        }
        if (problems.isEmpty()) {
            problems.addAll(typed(seen).problems());
        }
        return problems;
    }

    private Criterion typed(@Nullable Criterion seen) {
        BigDecimal percent = ScorecardForms.percent(threshold);
        return new Criterion(
                seen == null ? Ids.next() : seen.id(),
                seen == null ? model.nextNumber() : seen.n(),
                name.getText(),
                measure.getValue(),
                ScorecardForms.whole(weight),
                percent == null ? BigDecimal.ZERO : percent,
                needed.isSelected(),
                source.getText());
    }
}
