package id.sadardesa.desk.settings;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RuleChange;
import id.sadardesa.core.rule.RuleForm;
import id.sadardesa.core.rule.RuleKind;
import id.sadardesa.core.rule.RuleLine;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** All dated rules with their sources, and what the office adds or takes away. */
public final class RulesViewModel {
    private static final int YEARS_BACK = 11;
    private static final int YEARS_AHEAD = 5;

    /** The kind that is shown; null shows all. */
    final ObjectProperty<@Nullable RuleKind> kind = new SimpleObjectProperty<>(RuleKind.RATE);

    /** Whether rules that are over are shown too. */
    final BooleanProperty past = new SimpleBooleanProperty();

    private final Rules rules;
    private final Villages villages;
    private final Texts texts;
    private final Jobs jobs;
    private final Notices notices;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<List<RuleLine>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private List<RuleLine> all = List.of();
    private List<Village> places = List.of();

    public RulesViewModel(
            Rules rules, Villages villages, Jobs jobs, Notices notices, Texts texts, Clock clock) {
        this.rules = rules;
        this.villages = villages;
        this.texts = texts;
        this.jobs = jobs;
        this.notices = notices;
        this.today = LocalDate.now(clock);
        kind.subscribe(this::narrow);
        past.subscribe(this::narrow);
    }

    ReadOnlyObjectProperty<List<RuleLine>> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** The months a rule may begin with or end in, the coming ones first. */
    List<Period> months() {
        Period present = Period.of(today);
        return IntStream.rangeClosed(-12 * YEARS_AHEAD, 12 * YEARS_BACK)
                .mapToObj(back -> new Period(present.month().minusMonths(back)))
                .toList();
    }

    /** What a new rule most likely begins with: next January, or March for the JP ceiling. */
    Period firstMonth(RuleKind of) {
        if (of == RuleKind.HOLIDAY || of == RuleKind.RISK) {
            return Period.of(today);
        }
        return new Period(
                Period.of(today).month().plusYears(1).withMonth(of == RuleKind.CAP ? 3 : 1));
    }

    void refresh() {
        jobs.ask(
                () -> new Read(rules.lines(), villages.all()),
                read -> {
                    all = read.lines();
                    places = read.villages();
                    narrow();
                });
    }

    private record Read(List<RuleLine> lines, List<Village> villages) {}

    LocalDate today() {
        return today;
    }

    /** The villages whose enterprises may get a risk class. */
    List<Village> villages() {
        return places;
    }

    /** The rows of a table as they stand, to be changed. */
    String typed(RuleKind of, Programme programme) {
        return rules.typed(of, programme, Period.of(today));
    }

    /** What a form would change, each with what holds so far; nothing while it has problems. */
    List<RuleChange> changes(RuleForm form) {
        boolean basisOnly =
                form.problems().stream().allMatch(one -> one.field().equals("legalBasis"));
        return basisOnly ? form.changes(all) : List.of();
    }

    /** What a form would take the place of, in words. */
    String replaced(RuleForm form) {
        return changes(form).stream()
                .flatMap(change -> change.replaced().stream())
                .filter(old -> !form.kind().table() || old.number() == null)
                .map(old -> texts.get("rule.change.replaces", old.about(), old.value(), old.from()))
                .collect(Collectors.joining("\n"));
    }

    /** Whether a rule is over, or another one took its place. */
    boolean over(RuleLine line) {
        return line.until() != null && line.until().isBefore(today);
    }

    private void narrow() {
        RuleKind wanted = kind.get();
        shown.set(
                all.stream()
                        .filter(line -> wanted == null || line.kind() == wanted)
                        .filter(line -> past.get() || !over(line))
                        .toList());
    }

    /**
     * Adds a rule that has no problems.
     *
     * @param refused told what else stands in the way, e.g. a rule of the program for that month
     */
    void add(RuleForm form, Runnable done, Consumer<Problem> refused) {
        jobs.start(
                Text.of("settings.job.saving"),
                progress -> {
                    rules.add(form);
                    return form;
                },
                added -> {
                    notices.success(
                            Text.of(
                                    "settings.done.rule",
                                    Text.of(added.kind().textKey()),
                                    added.from()));
                    kind.set(added.kind());
                    refresh();
                    done.run();
                },
                refused);
    }

    void remove(RuleLine line) {
        jobs.start(
                Text.of("settings.job.saving"),
                progress -> {
                    rules.remove(line);
                    return line;
                },
                gone -> {
                    notices.success(
                            Text.of("settings.done.ruleRemoved", gone.about(), gone.from()));
                    refresh();
                });
    }
}
