package id.sadardesa.desk.settings;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.rule.RuleForm;
import id.sadardesa.core.rule.RuleKind;
import id.sadardesa.core.rule.RuleLine;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
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
    private final Jobs jobs;
    private final Notices notices;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<List<RuleLine>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private List<RuleLine> all = List.of();

    public RulesViewModel(Rules rules, Jobs jobs, Notices notices, Clock clock) {
        this.rules = rules;
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
        if (of == RuleKind.HOLIDAY) {
            return Period.of(today);
        }
        return new Period(
                Period.of(today).month().plusYears(1).withMonth(of == RuleKind.CAP ? 3 : 1));
    }

    void refresh() {
        jobs.ask(
                rules::lines,
                read -> {
                    all = read;
                    narrow();
                });
    }

    private void narrow() {
        RuleKind wanted = kind.get();
        shown.set(
                all.stream()
                        .filter(line -> wanted == null || line.kind() == wanted)
                        .filter(line -> past.get() || !over(line))
                        .toList());
    }

    private boolean over(RuleLine line) {
        return line.until() != null && line.until().isBefore(today);
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
