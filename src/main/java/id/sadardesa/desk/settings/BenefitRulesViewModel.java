package id.sadardesa.desk.settings;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.benefit.BenefitRule;
import id.sadardesa.core.benefit.BenefitRuleForm;
import id.sadardesa.core.benefit.Benefits;
import id.sadardesa.core.benefit.Item;
import id.sadardesa.core.benefit.PartShare;
import id.sadardesa.core.benefit.PartShareForm;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** All rules that benefits are computed from, and what the office adds or takes away. */
public final class BenefitRulesViewModel {
    /**
     * A rule or the share of a part of the body as a row; one of the two is there.
     *
     * @param holds whether it is the one that holds today, or will hold
     */
    record Row(@Nullable BenefitRule rule, @Nullable PartShare share, boolean own, boolean holds) {
        private static <T> T of(
                Row row, Function<BenefitRule, T> rule, Function<PartShare, T> share) {
            BenefitRule one = row.rule;
            return one == null ? share.apply(Objects.requireNonNull(row.share)) : rule.apply(one);
        }

        UUID id() {
            return of(this, BenefitRule::id, PartShare::id);
        }

        Text name() {
            return of(
                    this,
                    rule -> Text.of(rule.item().textKey()),
                    part -> Text.of("settings.share.named", Text.of(part.part().textKey())));
        }

        Text said() {
            return of(
                    this,
                    BenefitRule::said,
                    part -> Text.of("settings.share.said", part.percent().stripTrailingZeros()));
        }

        LocalDate validFrom() {
            return of(this, BenefitRule::validFrom, PartShare::validFrom);
        }

        String legalBasis() {
            return of(this, BenefitRule::legalBasis, PartShare::legalBasis);
        }

        boolean checked() {
            return of(this, BenefitRule::checked, PartShare::checked);
        }
    }

    /** Whether rules that newer ones replaced are shown too. */
    final BooleanProperty past = new SimpleBooleanProperty();

    private final Benefits benefits;
    private final Jobs jobs;
    private final Notices notices;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<List<Row>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private List<Row> all = List.of();

    public BenefitRulesViewModel(Benefits benefits, Jobs jobs, Notices notices, Clock clock) {
        this.benefits = benefits;
        this.jobs = jobs;
        this.notices = notices;
        this.today = LocalDate.now(clock);
        past.subscribe(this::narrow);
    }

    ReadOnlyObjectProperty<List<Row>> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** The steps of a table as they hold today, to be changed; empty for what is no table. */
    String typed(Item item) {
        return BenefitRuleForm.typed(benefits.book(), item, today);
    }

    /** The first of March of this year, when most amounts change, or of the next. */
    LocalDate usualDay() {
        LocalDate march = today.withDayOfYear(1).withMonth(3);
        return march.isBefore(today) ? march.plusYears(1) : march;
    }

    void refresh() {
        jobs.ask(
                this::read,
                read -> {
                    all = read;
                    narrow();
                });
    }

    private List<Row> read() {
        Set<UUID> own = benefits.own();
        var book = benefits.book();
        Stream<Row> rules =
                book.rules().stream()
                        .sorted(
                                Comparator.comparing(BenefitRule::item)
                                        .thenComparing(
                                                BenefitRule::validFrom, Comparator.reverseOrder())
                                        .thenComparing(BenefitRule::step))
                        .map(
                                rule ->
                                        new Row(
                                                rule,
                                                null,
                                                own.contains(rule.id()),
                                                rule.validFrom().isAfter(today)
                                                        || book.table(rule.item(), today)
                                                                .contains(rule)));
        Stream<Row> shares =
                book.shares().stream()
                        .sorted(
                                Comparator.comparing(PartShare::part)
                                        .thenComparing(
                                                PartShare::validFrom, Comparator.reverseOrder()))
                        .map(
                                share ->
                                        new Row(
                                                null,
                                                share,
                                                own.contains(share.id()),
                                                share.validFrom().isAfter(today)
                                                        || book.share(share.part(), today)
                                                                .filter(share::equals)
                                                                .isPresent()));
        return Stream.concat(rules, shares).toList();
    }

    private void narrow() {
        shown.set(all.stream().filter(row -> past.get() || row.holds()).toList());
    }

    /**
     * Adds a rule that has no problems.
     *
     * @param refused told what else stands in the way, e.g. a rule of the program for that day
     */
    void add(BenefitRuleForm form, Runnable done, Consumer<Problem> refused) {
        jobs.start(
                Text.of("settings.job.saving"),
                progress -> {
                    benefits.add(form);
                    return form;
                },
                added -> {
                    notices.success(
                            Text.of("settings.done.benefit", Text.of(added.item().textKey())));
                    refresh();
                    done.run();
                },
                refused);
    }

    /** Records the share of a part of the body, of a form without problems. */
    void add(PartShareForm form, Runnable done, Consumer<Problem> refused) {
        jobs.start(
                Text.of("settings.job.saving"),
                progress -> {
                    benefits.add(form);
                    return form;
                },
                added -> {
                    notices.success(
                            Text.of("settings.done.benefit", Text.of(added.part().textKey())));
                    refresh();
                    done.run();
                },
                refused);
    }

    void remove(Row row) {
        jobs.start(
                Text.of("settings.job.saving"),
                progress -> {
                    BenefitRule rule = row.rule();
                    PartShare share = row.share();
                    if (rule != null) {
                        benefits.remove(rule);
                    } else if (share != null) {
                        benefits.remove(share);
                    }
                    return row;
                },
                gone -> {
                    notices.success(
                            Text.of("settings.done.benefitRemoved", gone.name(), gone.validFrom()));
                    refresh();
                });
    }
}
