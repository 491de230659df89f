package id.sadardesa.desk.plan;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.budget.AccountCode;
import id.sadardesa.core.budget.Bearer;
import id.sadardesa.core.budget.Budget;
import id.sadardesa.core.budget.Provided;
import id.sadardesa.core.budget.SavedScenario;
import id.sadardesa.core.budget.VillageBudget;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.PageView;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Option;
import id.sadardesa.desk.widget.Spoken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The page Anggaran: every village's year under a scenario, beside another, and the letters. */
final class BudgetView {
    /** How many villages a remark names on the screen. */
    private static final int NAMED = 2;

    private final Desk desk;
    private final Texts texts;
    private final BudgetViewModel model;
    private final Parent root;

    @FXML private ComboBox<Integer> year;
    @FXML private ComboBox<Option<String>> scenario;
    @FXML private ComboBox<Option<String>> beside;
    @FXML private Button fresh;
    @FXML private Button change;
    @FXML private Button remove;
    @FXML private Button pagu;
    @FXML private Label said;
    @FXML private Label total;
    @FXML private Label assumed;
    @FXML private Label remarked;
    @FXML private ListTable<VillageBudget> villages;
    @FXML private PageView preview;
    @FXML private Button xlsx;
    @FXML private Button pdf;

    private @Nullable TableColumn<VillageBudget, Rupiah> difference;
    private @Nullable TableColumn<VillageBudget, Rupiah> provided;
    private @Nullable TableColumn<VillageBudget, Rupiah> left;
    private @Nullable Budget other;

    BudgetView(Desk desk, BudgetViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        year.getItems().setAll(model.years());
        year.valueProperty().bindBidirectional(model.year);
        model.kept().subscribe(this::offer);
        Spoken.inTwoLines(scenario);
        Spoken.inTwoLines(beside);
        choice(scenario, model.scenario::set);
        choice(beside, model.beside::set);
        model.scenario.subscribe(name -> choose(scenario, name));
        model.beside.subscribe(name -> choose(beside, name));
        columns();
        buttons();
        preview.follow(model.pages, texts);
        model.plan().subscribe(this::show);
    }

    private static void choice(ComboBox<Option<String>> box, Consumer<@Nullable String> chosen) {
        box.setOnAction(
                event -> {
                    Option<String> option = box.getValue();
                    if (option != null) {
                        chosen.accept(option.value());
                    }
                });
    }

    private void offer(List<SavedScenario> kept) {
        List<Option<String>> options = new ArrayList<>();
        options.add(new Option<>(null, texts.get("budget.said.plain")));
        kept.forEach(
                one -> options.add(new Option<>(one.scenario().name(), one.scenario().name())));
        for (var box : List.of(scenario, beside)) {
            box.getItems().setAll(options);
        }
        choose(scenario, model.scenario.get());
        choose(beside, model.beside.get());
    }

    private static void choose(ComboBox<Option<String>> box, @Nullable String name) {
        box.getItems().stream()
                .filter(option -> Objects.equals(option.value(), name))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private void columns() {
        villages.identifiedBy(row -> row.village().id());
        villages.text(texts.get("budget.column.village"), 130, row -> row.village().name());
        villages.number(texts.get("budget.column.people"), 76, row -> row.people().total());
        for (AccountCode account : AccountCode.values()) {
            String whose = texts.get("budget.account.short." + account.name());
            TableColumn<VillageBudget, Rupiah> column =
                    money(
                            account == AccountCode.OTHERS ? whose : account.code() + "\n" + whose,
                            account == AccountCode.HEAD ? 118 : 132,
                            row ->
                                    row.sum(
                                            line ->
                                                    line.account() == account
                                                            && line.bearer() == Bearer.VILLAGE));
            column.setUserData(account);
        }
        money(texts.get("plan.budget.expense"), 140, VillageBudget::expense);
        difference = money(texts.get("plan.budget.difference"), 130, this::more);
        provided = maybe(texts.get("plan.budget.provided"), row -> amount(row.provided()));
        left = maybe(texts.get("plan.budget.left"), VillageBudget::left);
        villages.onOpen(this::askProvided);
        villages.setAccessibleText(texts.get("plan.budget.table"));
    }

    private TableColumn<VillageBudget, Rupiah> money(
            String title, double width, Function<VillageBudget, Rupiah> amount) {
        var column =
                villages.drawn(
                        title,
                        width,
                        amount,
                        row -> new Label(texts.decimal(amount.apply(row).value(), 2)));
        column.getStyleClass().add("number");
        return column;
    }

    private static Optional<Rupiah> amount(@Nullable Provided one) {
        return Optional.ofNullable(one).map(Provided::amount);
    }

    private TableColumn<VillageBudget, Rupiah> maybe(
            String title, Function<VillageBudget, Optional<Rupiah>> amount) {
        var column =
                villages.drawn(
                        title,
                        122,
                        row -> amount.apply(row).orElse(Rupiah.ZERO),
                        row ->
                                new Label(
                                        amount.apply(row)
                                                .map(one -> texts.decimal(one.value(), 2))
                                                .orElse("–")));
        column.getStyleClass().add("number");
        return column;
    }

    private void askProvided(VillageBudget row) {
        new ProvidedForm(desk, model).ask(row);
    }

    private Rupiah more(VillageBudget row) {
        Budget compared = other;
        return compared == null
                ? Rupiah.ZERO
                : row.expense()
                        .minus(
                                compared.of(row.village())
                                        .map(VillageBudget::expense)
                                        .orElse(Rupiah.ZERO));
    }

    private void buttons() {
        fresh.setOnAction(event -> new ScenarioFormView(desk, model).ask(model.named(null), ""));
        change.setOnAction(
                event -> {
                    String name = model.scenario.get();
                    if (name != null) {
                        new ScenarioFormView(desk, model).ask(model.named(name), name);
                    }
                });
        remove.setOnAction(event -> remove());
        pagu.setOnAction(
                event -> {
                    VillageBudget row = villages.getSelectionModel().getSelectedItem();
                    if (row != null) {
                        askProvided(row);
                    }
                });
        pagu.disableProperty()
                .bind(
                        model.busy()
                                .or(villages.getSelectionModel().selectedItemProperty().isNull()));
        fresh.disableProperty().bind(model.busy());
        change.disableProperty().bind(model.busy().or(model.scenario.isNull()));
        remove.disableProperty().bind(model.busy().or(model.scenario.isNull()));
        save(xlsx, "xlsx", FilePicker.Kind.XLSX);
        save(pdf, "pdf", FilePicker.Kind.PDF);
    }

    private void remove() {
        String name = Objects.requireNonNullElse(model.scenario.get(), "");
        if (desk.dialogs()
                .confirm(
                        Text.of("plan.budget.removeTitle"),
                        Text.of("plan.budget.removeSentence", name),
                        Text.of("plan.budget.removeVerb"))) {
            model.remove();
        }
    }

    private void save(Button button, String ending, FilePicker.Kind kind) {
        button.disableProperty().bind(model.busy().or(model.plan().isNull()));
        desk.files()
                .onSave(
                        button,
                        "budgets",
                        Text.of("plan.save"),
                        () -> model.fileName(ending),
                        kind,
                        model::save);
    }

    private void show(BudgetViewModel.@Nullable Plan plan) {
        if (plan == null) {
            return;
        }
        other = plan.other();
        if (difference != null) {
            difference.setVisible(other != null);
        }
        Budget budget = plan.budget();
        for (var column : Arrays.asList(provided, left)) {
            if (column != null) {
                column.setVisible(budget.hasProvided());
            }
        }
        villages.rows(budget.villages());
        villages.refresh(); // the difference is told by the other scenario, not by the row
        said.setText(sentences(budget.scenario().said()));
        int many = budget.assumptions().size();
        assumed.setText(texts.get("plan.budget.assumed", many));
        assumed.setTooltip(new Tooltip(sentences(budget.assumptions())));
        assumed.setVisible(many > 0);
        assumed.setManaged(many > 0);
        remark(budget);
        Budget compared = other;
        total.setText(
                compared == null
                        ? texts.get(
                                "plan.budget.total",
                                Integer.toString(budget.year()),
                                budget.expense(),
                                budget.people().total())
                        : texts.get(
                                "plan.budget.totalBeside",
                                Integer.toString(budget.year()),
                                budget.expense(),
                                budget.people().total(),
                                budget.expense().minus(compared.expense()),
                                compared.scenario().title()));
    }

    /** The first in a few words; all of them when the pointer rests there, and on the papers. */
    private void remark(Budget budget) {
        List<Text> remarks = budget.remarks();
        String first = budget.remarks(NAMED).stream().findFirst().map(texts::get).orElse("");
        remarked.setText(texts.get("plan.budget.remarks", remarks.size(), first));
        remarked.setTooltip(new Tooltip(sentences(remarks)));
        remarked.setVisible(!remarks.isEmpty());
        remarked.setManaged(!remarks.isEmpty());
    }

    private String sentences(List<Text> lines) {
        return String.join(" ", lines.stream().map(texts::get).toList());
    }
}
