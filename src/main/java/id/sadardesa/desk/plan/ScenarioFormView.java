package id.sadardesa.desk.plan;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.budget.Scenario;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The form of a scenario. */
final class ScenarioFormView {
    private static final List<Set<Programme>> PROGRAMMES =
            List.of(
                    EnumSet.of(Programme.JKK, Programme.JKM),
                    EnumSet.of(Programme.JKK, Programme.JKM, Programme.JHT),
                    EnumSet.allOf(Programme.class));

    private final Desk desk;
    private final Texts texts;
    private final BudgetViewModel model;
    private final TextField name = new TextField();
    private final TextField growth = new TextField();
    private final CheckBox growAll = new CheckBox();
    private final Map<PostGroup, CheckBox> groups = new EnumMap<>(PostGroup.class);
    private final CheckBox everySeat = new CheckBox();
    private final TextField vulnerable = new TextField();
    private final TextField income = new TextField();
    private final ComboBox<Option<Set<Programme>>> programmes = new ComboBox<>();

    ScenarioFormView(Desk desk, BudgetViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
    }

    /** Asks until it is right or left, beginning with what stands there. */
    void ask(Scenario seen, String title) {
        fill(seen);
        AskForm form = new AskForm(desk);
        var named = form.field("name", "plan.scenario.name", name);
        named.setRequired(true);
        var wages = form.field("growth", "plan.scenario.growth", growth);
        wages.setHint(texts.get("plan.scenario.growthHint"));
        form.row(named, form.field("programmes", "plan.scenario.programmes", programmes));
        form.row(wages, growAll);
        Label added = new Label(texts.get("plan.scenario.groups"));
        added.setWrapText(true);
        added.setMinHeight(Label.USE_PREF_SIZE);
        form.row(added);
        FlowPane boxes = new FlowPane(16, 6);
        boxes.setPrefWrapLength(620);
        boxes.getChildren().setAll(groups.values());
        form.row(boxes);
        form.row(everySeat);
        form.row(
                form.field("vulnerable", "plan.scenario.vulnerable", vulnerable),
                form.field("income", "plan.scenario.income", income));
        form.ask(
                title.isEmpty()
                        ? Text.of("plan.scenario.fresh")
                        : Text.of("plan.scenario.change", title),
                Text.of("plan.scenario.save"),
                this::problems,
                (done, refused) -> model.keep(scenario(), done, refused));
    }

    private void fill(Scenario seen) {
        BigDecimal percent = seen.growth();
        name.setText(seen.name());
        growth.setText(
                percent == null
                        ? ""
                        : percent.stripTrailingZeros().toPlainString().replace('.', ','));
        growAll.setText(texts.get("plan.scenario.growAll"));
        growAll.setSelected(seen.growAll());
        growAll.setWrapText(true);
        for (PostGroup group : PostGroup.values()) {
            CheckBox box = new CheckBox(texts.get(group.textKey()));
            box.setSelected(seen.groups().contains(group));
            groups.put(group, box);
        }
        everySeat.setText(texts.get("plan.scenario.everySeat"));
        everySeat.setSelected(seen.everySeat());
        vulnerable.setText(Integer.toString(seen.vulnerable()));
        income.setText(texts.decimal(seen.income().value(), 0));
        programmes.getItems().add(new Option<>(null, texts.get("plan.scenario.asNow")));
        PROGRAMMES.forEach(
                each -> programmes.getItems().add(new Option<>(each, Programme.said(each))));
        programmes.getItems().stream()
                .filter(option -> Objects.equals(option.value(), seen.programmes()))
                .findFirst()
                .ifPresent(programmes::setValue);
    }

    private Collection<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (percent() == null && !growth.getText().isBlank()) {
            problems.add(FieldProblem.error("growth", "plan.scenario.badGrowth"));
        }
        if (workers() < 0) {
            problems.add(FieldProblem.error("vulnerable", "plan.scenario.badCount"));
        }
        if (Rupiah.parse(income.getText()).isEmpty()) {
            problems.add(FieldProblem.error("income", "plan.scenario.badIncome"));
        }
        if (problems.isEmpty()) {
            problems.addAll(model.check(scenario()));
        }
        return problems;
    }

    private @Nullable BigDecimal percent() {
        String typed = growth.getText().strip().replace(',', '.').replace("%", "").strip();
        return typed.matches("-?\\d{1,3}(\\.\\d{1,6})?") ? new BigDecimal(typed) : null;
    }

    private int workers() {
        String typed = vulnerable.getText().strip().replace(".", "");
        if (typed.isEmpty()) {
            return 0;
        }
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }

    private Scenario scenario() {
        Set<PostGroup> chosen = EnumSet.noneOf(PostGroup.class);
        groups.forEach(
                (group, box) -> {
                    if (box.isSelected()) {
                        chosen.add(group);
                    }
                });
        Option<Set<Programme>> option = programmes.getValue();
        return new Scenario(
                name.getText(),
                percent(),
                growAll.isSelected(),
                chosen,
                everySeat.isSelected(),
                workers(),
                Rupiah.parse(income.getText()).orElse(Scenario.AS_IS.income()),
                option == null ? null : option.value());
    }
}
