package id.sadardesa.desk.settings;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.billing.Periods;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.rule.WageBase;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.rule.WageChange;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The wages that contributions are computed from in this kabupaten, and a new one being typed. */
public final class WagesViewModel {
    /** Whom a wage base is for: one post, one group, or everybody when both are null. */
    record Whom(@Nullable PostKind kind, @Nullable PostGroup group) {
        static final Whom EVERYBODY = new Whom(null, null);

        /** Everybody, the groups, then each post. */
        static List<Whom> all() {
            List<Whom> all = new ArrayList<>();
            all.add(EVERYBODY);
            for (PostGroup group : PostGroup.values()) {
                if (group != PostGroup.RENTAN) {
                    all.add(new Whom(null, group));
                }
            }
            for (PostKind kind : PostKind.values()) {
                if (kind.group() != PostGroup.RENTAN) {
                    all.add(new Whom(kind, null));
                }
            }
            return all;
        }

        /** The message key of its name. */
        String textKey() {
            return kind != null
                    ? kind.textKey()
                    : group != null ? group.textKey() : "settings.wage.everybody";
        }
    }

    private static final int YEARS_BACK = 8;

    final ObjectProperty<Whom> whom = new SimpleObjectProperty<>(Whom.EVERYBODY);
    final ObjectProperty<Period> from;

    /** The last month; null while no end is known. */
    final ObjectProperty<@Nullable Period> until = new SimpleObjectProperty<>();

    final StringProperty amount = new SimpleStringProperty("");
    final StringProperty legalBasis = new SimpleStringProperty("");

    private final Rules rules;
    private final Offices offices;
    private final Jobs jobs;
    private final Notices notices;
    private final Period present;
    private final ReadOnlyObjectWrapper<List<WageBase>> bases =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<FieldProblem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final Periods periods;
    private String regency = "";

    public WagesViewModel(
            Rules rules,
            Offices offices,
            Periods periods,
            Jobs jobs,
            Notices notices,
            Clock clock) {
        this.rules = rules;
        this.periods = periods;
        this.offices = offices;
        this.jobs = jobs;
        this.notices = notices;
        this.present = Period.of(LocalDate.now(clock));
        this.from = new SimpleObjectProperty<>(new Period(present.month().withMonth(1)));
        amount.subscribe(this::typed);
        legalBasis.subscribe(this::typed);
    }

    /** What is on record, the newest first. */
    ReadOnlyObjectProperty<List<WageBase>> bases() {
        return bases.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<FieldProblem>> problems() {
        return problems.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** Next year's months first, then back. */
    List<Period> months() {
        return IntStream.rangeClosed(-12, 12 * YEARS_BACK)
                .mapToObj(back -> new Period(present.month().minusMonths(back)))
                .toList();
    }

    void refresh() {
        jobs.ask(
                () -> {
                    String place = offices.current().regencyCode();
                    return new Read(place, rules.wageBases(place));
                },
                read -> {
                    regency = read.place();
                    bases.set(
                            read.bases().stream()
                                    .sorted(
                                            Comparator.comparing(WageBase::validFrom)
                                                    .reversed()
                                                    .thenComparing(WagesViewModel::rank))
                                    .toList());
                });
    }

    private record Read(String place, List<WageBase> bases) {}

    private static int rank(WageBase base) {
        return base.kind() != null ? 2 : base.group() != null ? 1 : 0;
    }

    static Whom whom(WageBase base) {
        return new Whom(base.kind(), base.group());
    }

    /** The last day of a wage base: its own, or the one before the next of the same posts. */
    @Nullable LocalDate lastDay(WageBase base) {
        LocalDate own = base.validTo();
        return bases.get().stream()
                .filter(other -> whom(other).equals(whom(base)))
                .map(WageBase::validFrom)
                .filter(from -> from.isAfter(base.validFrom()))
                .min(Comparator.naturalOrder())
                .map(from -> from.minusDays(1))
                .filter(last -> own == null || last.isBefore(own))
                .orElse(own);
    }

    /** Whether it is over, or another one took its place. */
    boolean over(WageBase base) {
        LocalDate last = lastDay(base);
        return last != null && last.isBefore(present.first());
    }

    /** Whether something typed is not recorded yet. */
    ReadOnlyBooleanProperty unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    private void typed() {
        unsaved.set(!amount.get().isBlank() || !legalBasis.get().isBlank());
    }

    /** What the wage that was typed would take the place of; empty while none was typed. */
    Optional<WageChange> change() {
        return Rupiah.parse(amount.get()).flatMap(wage -> WageChange.of(form(wage), bases.get()));
    }

    private WageBaseForm form(Rupiah wage) {
        return new WageBaseForm(
                regency,
                whom.get().kind(),
                whom.get().group(),
                from.get(),
                until.get(),
                wage,
                legalBasis.get().strip(),
                null);
    }

    /** Records what was typed, when nothing is wrong with it. */
    void record() {
        Optional<Rupiah> wage = Rupiah.parse(amount.get());
        if (wage.isEmpty()) {
            problems.set(
                    List.of(FieldProblem.error("amount", "settings.wage.amount", amount.get())));
            return;
        }
        WageBaseForm form = form(wage.get());
        problems.set(rules.check(form));
        if (problems.get().stream().anyMatch(FieldProblem::isError)) {
            return;
        }
        jobs.start(
                Text.of("settings.job.saving"),
                progress -> {
                    rules.setWageBase(form);
                    return periods.closedSince(form.from());
                },
                closed -> {
                    notices.success(
                            Text.of(
                                    closed == 0 ? "settings.done.wage" : "settings.done.wageClosed",
                                    form.amount(),
                                    form.from(),
                                    closed));
                    until.set(null);
                    amount.set("");
                    legalBasis.set("");
                    refresh();
                });
    }

    void remove(WageBase base) {
        jobs.start(
                Text.of("settings.job.saving"),
                progress -> {
                    rules.removeWageBase(base);
                    return base;
                },
                gone -> {
                    notices.success(
                            Text.of(
                                    "settings.done.wageRemoved",
                                    gone.amount(),
                                    Period.of(gone.validFrom())));
                    refresh();
                });
    }
}
