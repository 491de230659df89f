package id.sadardesa.desk.plan;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.scorecard.Award;
import id.sadardesa.core.scorecard.VillageScore;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.ListTable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The awards of all years, from which one that was entered by mistake can be taken away. */
final class AwardsView {
    private static final double WIDE = 760;
    private static final double HIGH = 320;

    private final Desk desk;
    private final Texts texts;
    private final ScorecardViewModel model;
    private final ListTable<Award> awards = new ListTable<>();

    AwardsView(Desk desk, ScorecardViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
    }

    /** Shows them until it is left. */
    void ask() {
        awards.identifiedBy(Award::id);
        awards.text(texts.get("plan.awards.year"), 70, one -> Integer.toString(one.year()));
        awards.text(texts.get("scorecard.column.village"), 130, this::village);
        awards.text(texts.get("plan.awards.name"), 270, Award::name);
        awards.text(texts.get("plan.awards.giver"), 180, Award::giver);
        awards.worded(texts.get("plan.awards.on"), 100, Award::on, one -> day(one.on()));
        awards.setAccessibleText(texts.get("plan.awards.table"));
        awards.setPrefSize(WIDE, HIGH);
        var reading = model.standing().subscribe(known -> awards.rows(all()));
        desk.dialogs()
                .list(
                        Text.of("plan.awards.title"),
                        awards,
                        Text.of("plan.awards.remove"),
                        this::remove);
        reading.unsubscribe();
    }

    private List<Award> all() {
        var known = model.standing().get();
        return known == null ? List.of() : known.awards();
    }

    private String village(Award one) {
        var known = model.standing().get();
        return known == null
                ? ""
                : known.scorecard().scores().stream()
                        .map(VillageScore::village)
                        .filter(each -> each.id().equals(one.village()))
                        .map(each -> each.name())
                        .findFirst()
                        .orElse("");
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "–" : texts.date(day);
    }

    /** The dialog stays open: often there is another one. */
    private void remove() {
        Award chosen = awards.getSelectionModel().getSelectedItem();
        if (chosen != null && !desk.jobs().busy().get()) {
            model.remove(chosen);
        }
    }
}
