package id.sadardesa.desk.plan;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.scorecard.Criterion;
import id.sadardesa.core.scorecard.Mark;
import id.sadardesa.core.scorecard.VillageScore;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.DateField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The small forms of the scorecard: what the office states, awards, and criteria. */
final class ScorecardForms {
    private final Desk desk;
    private final Texts texts;
    private final ScorecardViewModel model;

    ScorecardForms(Desk desk, ScorecardViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
    }

    /** What cannot be counted, with its evidence. */
    void state(@Nullable VillageScore score, @Nullable Mark mark) {
        VillageScore one = score == null ? first() : score;
        if (one == null || mark == null) {
            return;
        }
        TextField percent = new TextField(mark.met() ? "100" : "");
        TextArea evidence = new TextArea();
        evidence.setPrefRowCount(3);
        AskForm form = new AskForm(desk);
        var reached = form.field("percent", "plan.state.percent", percent);
        reached.setHint(texts.get("plan.state.percentHint"));
        reached.setRequired(true);
        var proof = form.field("evidence", "plan.state.evidence", evidence);
        proof.setHint(texts.get("plan.state.evidenceHint"));
        proof.setRequired(true);
        form.row(reached).row(proof);
        form.ask(
                Text.of("plan.state.title", mark.criterion().name(), one.village().name()),
                Text.of("plan.state.save"),
                () -> wholeProblem("percent", percent, "plan.state.badPercent"),
                (done, refused) ->
                        model.state(
                                one.village(),
                                mark.criterion(),
                                whole(percent),
                                evidence.getText(),
                                done,
                                refused));
    }

    private @Nullable VillageScore first() {
        var known = model.standing().get();
        return known == null || known.scorecard().scores().isEmpty()
                ? null
                : known.scorecard().scores().get(0);
    }

    void award(@Nullable VillageScore score) {
        if (score == null) {
            return;
        }
        TextField year = new TextField(Integer.toString(model.year()));
        TextField name = new TextField(texts.get("plan.award.usual"));
        TextField giver = new TextField();
        DateField on = new DateField();
        AskForm form = new AskForm(desk);
        var named = form.field("name", "plan.award.name", name);
        var given = form.field("giver", "plan.award.giver", giver);
        named.setRequired(true);
        given.setRequired(true);
        form.row(
                form.field("year", "plan.award.year", year), form.field("on", "plan.award.on", on));
        form.row(named).row(given);
        form.ask(
                Text.of("plan.award.title", score.village().name()),
                Text.of("plan.award.save"),
                () -> wholeProblem("year", year, "plan.award.badYear"),
                (done, refused) ->
                        model.award(
                                score.village(),
                                whole(year),
                                name.getText(),
                                giver.getText(),
                                on.getValue(),
                                done,
                                refused));
    }

    void criterion(@Nullable Mark mark) {
        if (mark == null) {
            return;
        }
        Criterion seen = mark.criterion();
        TextField name = new TextField(seen.name());
        TextField weight = new TextField(Integer.toString(seen.weight()));
        TextField threshold =
                new TextField(
                        seen.threshold().stripTrailingZeros().toPlainString().replace('.', ','));
        CheckBox needed = new CheckBox(texts.get("plan.criterion.needed"));
        needed.setSelected(seen.needed());
        TextField source = new TextField(seen.source());
        AskForm form = new AskForm(desk);
        form.row(form.field("name", "plan.criterion.name", name));
        var weighs = form.field("weight", "plan.criterion.weight", weight);
        weighs.setHint(texts.get("plan.criterion.weightHint"));
        form.row(weighs, form.field("threshold", "plan.criterion.threshold", threshold));
        form.row(needed);
        form.row(form.field("source", "plan.criterion.source", source));
        form.ask(
                Text.of("plan.criterion.title"),
                Text.of("plan.criterion.save"),
                () -> {
                    List<FieldProblem> problems =
                            new ArrayList<>(
                                    wholeProblem("weight", weight, "plan.criterion.badWeight"));
                    if (percent(threshold) == null) {
                        problems.add(
                                FieldProblem.error("threshold", "plan.criterion.badThreshold"));
                    }
                    if (problems.isEmpty()) {
                        problems.addAll(
                                changed(seen, name, weight, threshold, needed, source).problems());
                    }
                    return problems;
                },
                (done, refused) ->
                        model.set(
                                changed(seen, name, weight, threshold, needed, source),
                                done,
                                refused));
    }

    private static Criterion changed(
            Criterion seen,
            TextField name,
            TextField weight,
            TextField threshold,
            CheckBox needed,
            TextField source) {
        BigDecimal percent = percent(threshold);
        return new Criterion(
                seen.id(),
                seen.n(),
                name.getText(),
                seen.measure(),
                whole(weight),
                percent == null ? seen.threshold() : percent,
                needed.isSelected(),
                source.getText());
    }

    private static List<FieldProblem> wholeProblem(String field, TextField typed, String key) {
        return whole(typed) < 0 ? List.of(FieldProblem.error(field, key)) : List.of();
    }

    private static int whole(TextField field) {
        String typed = field.getText().strip().replace("%", "");
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
    }

    private static @Nullable BigDecimal percent(TextField field) {
        String typed = field.getText().strip().replace("%", "").replace(',', '.').strip();
        return typed.matches("\\d{1,3}(\\.\\d{1,2})?") ? new BigDecimal(typed) : null;
    }
}
