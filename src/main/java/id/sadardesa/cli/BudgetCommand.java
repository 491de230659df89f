package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.budget.AccountCode;
import id.sadardesa.core.budget.Bearer;
import id.sadardesa.core.budget.Budget;
import id.sadardesa.core.budget.Budgets;
import id.sadardesa.core.budget.Provided;
import id.sadardesa.core.budget.SavedScenario;
import id.sadardesa.core.budget.Scenario;
import id.sadardesa.core.budget.VillageBudget;
import id.sadardesa.core.village.Village;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code sadar budget}: what a year costs each village, as workbook or letters, as the name ends.
 */
@Command(name = "budget")
final class BudgetCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "YEAR", descriptionKey = "cli.option.budgetYear")
    String year = "";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.budgetOut")
    @Nullable Path out;

    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    @Option(names = "--scenario", paramLabel = "NAME", descriptionKey = "cli.option.scenario")
    List<String> scenarios = new ArrayList<>();

    @Mixin ScenarioOptions tried = new ScenarioOptions();

    @Option(names = "--keep", paramLabel = "NAME", descriptionKey = "cli.option.keep")
    @Nullable String keep;

    @Option(names = "--provided", paramLabel = "RP", descriptionKey = "cli.option.provided")
    @Nullable String provided;

    @Mixin LetterOptions letter = new LetterOptions();

    BudgetCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        year();
        letter.paper();
        Chosen.ending(out, "budget.file.kind", ".xlsx", ".pdf");
        tried.scenario();
        if (provided != null) {
            Chosen.rupiah(provided);
            if (village == null) {
                throw new Misused("cli.budget.providedVillage");
            }
        }
        if (!scenarios.isEmpty() && (tried.any() || keep != null)) {
            throw new Misused("cli.budget.mixed");
        }
        boolean letters = String.valueOf(out).toLowerCase(Locale.ROOT).endsWith(".pdf");
        if (letters && scenarios.size() > 1) {
            throw new Misused("cli.budget.letters");
        }
    }

    private int year() {
        if (!year.matches("\\d{4}")) {
            throw new Misused("cli.budget.year", year);
        }
        return Integer.parseInt(year);
    }

    @Override
    Answer work(Doors doors) {
        Path chosen = out;
        Path file = chosen == null ? null : session().outputFile(chosen, null);
        Village only = village == null ? null : Chosen.village(doors.villages(), village);
        Answer answer = new Answer();
        String stated = provided;
        if (only != null && stated != null) {
            Rupiah amount = Chosen.rupiah(stated);
            doors.budgets().provide(only, year(), new Provided(amount, null));
            answer.say("cli.budget.provided", only.name(), year, amount);
        }
        List<Budget> budgets = new ArrayList<>();
        for (Scenario scenario : chosen(doors.budgets())) {
            session().progress().check();
            budgets.add(doors.budgets().plan(year(), scenario, only));
        }
        if (file != null) {
            doors.budgets()
                    .write(budgets, file, letter.paper(), letter.number, session().progress());
        }
        String name = keep;
        if (name != null) {
            doors.budgets().keep(tried.scenario().named(name));
            answer.say("cli.budget.kept", name.strip());
        }
        Texts texts = session().texts();
        for (Budget budget : budgets) {
            answer.say(
                    "cli.budget.done",
                    year,
                    budget.scenario().title(),
                    budget.expense(),
                    budget.people().total());
            budget.assumptions().forEach(text -> answer.say("cli.budget.assumed", text));
            budget.remarks().forEach(text -> answer.say("cli.budget.remark", text));
        }
        if (file != null) {
            answer.count("file", file.toString()).say("cli.budget.file", file.toString());
        }
        Budget first = budgets.get(0);
        return answer.count("year", year())
                .count("scenarios", budgets.stream().map(one -> entry(one, texts)).toList())
                .count("expense", first.expense().value())
                .count("total", first.total().value())
                .count("people", first.people().total())
                .count("villages", first.villages().stream().map(one -> entry(one, texts)).toList())
                .table(grid(first, texts));
    }

    private List<Scenario> chosen(Budgets budgets) {
        if (scenarios.isEmpty()) {
            return List.of(tried.scenario());
        }
        return scenarios.stream().map(name -> kept(budgets, name)).toList();
    }

    private static Scenario kept(Budgets budgets, String name) {
        return budgets.scenario(name)
                .map(SavedScenario::scenario)
                .orElseThrow(() -> unknown(budgets.scenarios(), name));
    }

    private static Problem unknown(List<SavedScenario> kept, String name) {
        return kept.isEmpty()
                ? Problem.of("cli.budget.noneKept", name)
                : Problem.of(
                        "cli.budget.unknown",
                        name,
                        kept.stream().map(one -> one.scenario().name()).toList());
    }

    private static Map<String, Object> entry(Budget budget, Texts texts) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", texts.get(budget.scenario().title()));
        entry.put("expense", budget.expense().value());
        entry.put("total", budget.total().value());
        entry.put("people", budget.people().total());
        entry.put("assumptions", said(budget.assumptions(), texts));
        entry.put("remarks", said(budget.remarks(), texts));
        entry.put("sources", said(budget.sources(), texts));
        return entry;
    }

    private static List<String> said(List<Text> lines, Texts texts) {
        return lines.stream().map(texts::get).toList();
    }

    private static Map<String, Object> entry(VillageBudget village, Texts texts) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("code", village.village().code().dotted());
        entry.put("name", village.village().name());
        entry.put("people", village.people().total());
        for (AccountCode account : AccountCode.values()) {
            Rupiah sum =
                    village.sum(
                            line -> line.account() == account && line.bearer() == Bearer.VILLAGE);
            entry.put(account == AccountCode.OTHERS ? "others" : account.code(), sum.value());
        }
        entry.put("expense", village.expense().value());
        entry.put("total", village.total().value());
        Provided provided = village.provided();
        if (provided != null) {
            entry.put("provided", provided.amount().value());
        }
        village.left().ifPresent(left -> entry.put("left", left.value()));
        entry.put("remarks", said(village.remarks(), texts));
        entry.put("months", village.months().stream().map(Rupiah::value).toList());
        return entry;
    }

    private static Grid grid(Budget budget, Texts texts) {
        Grid grid = new Grid();
        grid.row(
                texts.get("cli.budget.village"),
                texts.get("cli.budget.people"),
                texts.get("cli.budget.expense"),
                texts.get("cli.budget.others"),
                texts.get("cli.budget.pagu"),
                texts.get("cli.budget.left"));
        for (VillageBudget one : budget.villages()) {
            grid.row(
                    one.village().name(),
                    Integer.toString(one.people().total()),
                    texts.rupiah(one.expense()),
                    texts.rupiah(one.total().minus(one.expense())),
                    one.provided() == null ? "-" : texts.rupiah(one.provided().amount()),
                    one.left().map(texts::rupiah).orElse("-"));
        }
        return grid;
    }
}
