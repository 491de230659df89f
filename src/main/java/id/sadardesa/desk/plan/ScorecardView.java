package id.sadardesa.desk.plan;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.scorecard.Award;
import id.sadardesa.core.scorecard.Mark;
import id.sadardesa.core.scorecard.Measure;
import id.sadardesa.core.scorecard.VillageScore;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.PageView;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import org.jspecify.annotations.Nullable;

/** The page Desa Sadar: the ranking, the marks of one village, and the evidence. */
final class ScorecardView {
    private final Desk desk;
    private final Texts texts;
    private final ScorecardViewModel model;
    private final ScorecardForms forms;
    private final Parent root;

    @FXML private ListTable<VillageScore> villages;
    @FXML private Tab marksTab;
    @FXML private ListTable<Mark> marks;
    @FXML private Button all;
    @FXML private Button state;
    @FXML private Button criterion;
    @FXML private Button addCriterion;
    @FXML private Button removeCriterion;
    @FXML private Button award;
    @FXML private Button awards;
    @FXML private PageView preview;
    @FXML private Button pdf;

    ScorecardView(Desk desk, ScorecardViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.forms = new ScorecardForms(desk, model);
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        ranking();
        markColumns();
        buttons();
        preview.follow(model.pages, texts);
        model.standing().subscribe(this::show);
        villages.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        one -> {
                            if (one != null) {
                                model.chosen.set(one);
                            }
                        });
        model.chosen.subscribe(this::showVillage);
    }

    private void ranking() {
        villages.identifiedBy(row -> row.village().id());
        villages.number(texts.get("scorecard.column.rank"), 92, VillageScore::rank);
        villages.exact(texts.get("scorecard.column.village"), 130, row -> row.village().name());
        villages.drawn(
                        texts.get("scorecard.column.score"),
                        80,
                        VillageScore::score,
                        row -> new Label(number(row.score())))
                .getStyleClass()
                .add("number");
        villages.worded(
                texts.get("scorecard.column.met"),
                100,
                VillageScore::met,
                row -> row.met() + " / " + row.marks().size());
        villages.chips(
                texts.get("scorecard.column.ready"),
                150,
                VillageScore::ready,
                ready -> ready ? Tone.GOOD : Tone.WAIT,
                ready -> texts.get(ready ? "scorecard.ready" : "scorecard.notReady"));
        villages.text(texts.get("plan.scorecard.lastAward"), 180, this::lastAward);
        villages.onOpen(row -> marksTab.getTabPane().getSelectionModel().select(marksTab));
        villages.setAccessibleText(texts.get("plan.scorecard.table"));
    }

    private String lastAward(VillageScore row) {
        var known = model.standing().get();
        List<Award> awards = known == null ? List.of() : known.awards();
        return awards.stream()
                .filter(one -> one.village().equals(row.village().id()))
                .findFirst()
                .map(one -> one.year() + " " + one.name())
                .orElse("–");
    }

    private void markColumns() {
        marks.identifiedBy(mark -> mark.criterion().id());
        marks.pair(
                texts.get("plan.scorecard.criterionAndFinding"),
                350,
                mark -> mark.criterion().name(),
                mark -> texts.get(mark.finding()));
        share("scorecard.column.percent", Mark::percent);
        share("scorecard.column.threshold", mark -> mark.criterion().threshold());
        marks.drawn(
                        texts.get("scorecard.column.points"),
                        70,
                        Mark::points,
                        mark -> new Label(number(mark.points())))
                .getStyleClass()
                .add("number");
        marks.chips(
                texts.get("scorecard.column.isMet"),
                104,
                ScorecardView::state,
                ScorecardView::tone,
                key -> texts.get(key));
        marks.setAccessibleText(texts.get("plan.scorecard.marks"));
    }

    /** Met, not met, or not counted, by its text. */
    private static String state(Mark mark) {
        return mark.criterion().weight() == 0
                ? "plan.scorecard.off"
                : mark.met() ? "scorecard.yes" : "scorecard.no";
    }

    private static Tone tone(String state) {
        return switch (state) {
            case "scorecard.yes" -> Tone.GOOD;
            case "scorecard.no" -> Tone.BAD;
            default -> Tone.NEUTRAL;
        };
    }

    private void share(String key, java.util.function.Function<Mark, BigDecimal> value) {
        marks.drawn(
                        texts.get(key),
                        90,
                        value,
                        mark -> new Label(texts.decimal(value.apply(mark), 1) + " %"))
                .getStyleClass()
                .add("number");
    }

    private String number(BigDecimal value) {
        return texts.decimal(value, 2);
    }

    private void buttons() {
        var mark = marks.getSelectionModel().selectedItemProperty();
        state.disableProperty()
                .bind(
                        model.busy()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> !stated(mark.get()), mark)));
        criterion.disableProperty().bind(model.busy().or(mark.isNull()));
        removeCriterion.disableProperty().bind(model.busy().or(mark.isNull()));
        addCriterion.disableProperty().bind(model.busy());
        awards.disableProperty().bind(model.busy());
        award.disableProperty().bind(model.busy().or(model.chosen.isNull()));
        all.disableProperty().bind(model.chosen.isNull());
        all.setOnAction(
                event -> {
                    villages.getSelectionModel().clearSelection();
                    model.chosen.set(null);
                });
        state.setOnAction(event -> forms.state(model.chosen.get(), mark.get()));
        criterion.setOnAction(event -> forms.criterion(mark.get()));
        addCriterion.setOnAction(event -> forms.newCriterion());
        removeCriterion.setOnAction(event -> forms.removeCriterion(mark.get()));
        award.setOnAction(event -> forms.award(model.chosen.get()));
        awards.setOnAction(event -> new AwardsView(desk, model).ask());
        pdf.disableProperty().bind(model.busy().or(model.standing().isNull()));
        desk.files()
                .onSave(
                        pdf,
                        "scorecards",
                        Text.of("plan.save"),
                        model::fileName,
                        FilePicker.Kind.PDF,
                        model::save);
    }

    private static boolean stated(@Nullable Mark mark) {
        return mark != null && mark.criterion().measure() == Measure.STATED;
    }

    private void show(ScorecardViewModel.@Nullable Standing standing) {
        if (standing == null) {
            return;
        }
        VillageScore before = model.chosen.get();
        villages.rows(standing.scorecard().scores());
        if (before == null) {
            showVillage(null);
        } else {
            model.chosen.set(standing.scorecard().of(before.village()).orElse(null));
        }
    }

    private void showVillage(@Nullable VillageScore one) {
        var known = model.standing().get();
        VillageScore shown =
                one != null || known == null || known.scorecard().scores().isEmpty()
                        ? one
                        : known.scorecard().scores().get(0);
        List<Mark> rows = new ArrayList<>(shown == null ? List.of() : shown.marks());
        rows.addAll(model.uncounted());
        marks.rows(rows);
        marksTab.setText(
                shown == null
                        ? texts.get("plan.scorecard.marks")
                        : texts.get(
                                "plan.scorecard.village", shown.village().name(), shown.score()));
    }
}
