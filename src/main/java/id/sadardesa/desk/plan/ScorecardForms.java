package id.sadardesa.desk.plan;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.scorecard.Mark;
import id.sadardesa.core.scorecard.VillageScore;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.DateField;
import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The small questions of the scorecard: what the office states, awards, and criteria. */
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
        DateField on = new DateField(texts);
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

    /** Changes a criterion. */
    void criterion(@Nullable Mark mark) {
        if (mark != null) {
            new CriterionForm(desk, model).ask(mark.criterion());
        }
    }

    /** Adds a criterion of the office's own. */
    void newCriterion() {
        new CriterionForm(desk, model).ask(null);
    }

    /** Takes a criterion away that the office does not want, after asking. */
    void removeCriterion(@Nullable Mark mark) {
        if (mark != null
                && desk.dialogs()
                        .confirm(
                                Text.of("plan.criterion.removeTitle"),
                                Text.of("plan.criterion.removeSentence", mark.criterion().name()),
                                Text.of("plan.criterion.removeVerb"))) {
            model.remove(mark.criterion());
        }
    }

    static List<FieldProblem> wholeProblem(String field, TextField typed, String key) {
        return whole(typed) < 0 ? List.of(FieldProblem.error(field, key)) : List.of();
    }

    static int whole(TextField field) {
        String typed = field.getText().strip().replace("%", "");
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
    }

    static @Nullable BigDecimal percent(TextField field) {
        String typed = field.getText().strip().replace("%", "").replace(',', '.').strip();
        return typed.matches("\\d{1,3}(\\.\\d{1,2})?") ? new BigDecimal(typed) : null;
    }
}
