package id.sadardesa.desk.plan;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.scorecard.Award;
import id.sadardesa.core.scorecard.Criterion;
import id.sadardesa.core.scorecard.Mark;
import id.sadardesa.core.scorecard.Scorecard;
import id.sadardesa.core.scorecard.Scorecards;
import id.sadardesa.core.scorecard.VillageScore;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.shell.Pages;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The scores of today, one village of them, and the evidence on paper. */
public final class ScorecardViewModel {
    /** Everything that is read at once. */
    record Standing(Scorecard scorecard, List<Criterion> criteria, List<Award> awards) {}

    /** Something that is written, and what is said then. */
    @FunctionalInterface
    interface Write {
        void run();
    }

    /** The village whose marks and evidence are shown; null for all. */
    final ObjectProperty<@Nullable VillageScore> chosen = new SimpleObjectProperty<>();

    final Pages pages;

    private final Scorecards scorecards;
    private final Jobs jobs;
    private final Notices notices;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<@Nullable Standing> standing =
            new ReadOnlyObjectWrapper<>();

    public ScorecardViewModel(Scorecards scorecards, Jobs jobs, Notices notices, Clock clock) {
        this.scorecards = scorecards;
        this.jobs = jobs;
        this.notices = notices;
        this.today = LocalDate.now(clock);
        this.pages = new Pages(jobs);
        chosen.subscribe(this::draw);
    }

    ReadOnlyObjectProperty<@Nullable Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    int year() {
        return today.getYear();
    }

    void refresh() {
        jobs.ask(
                () -> new Standing(scorecards.today(), scorecards.criteria(), scorecards.awards()),
                read -> {
                    standing.set(read);
                    draw();
                });
    }

    private void draw() {
        Standing known = standing.get();
        VillageScore one = chosen.get();
        if (known != null) {
            Village only = one == null ? null : one.village();
            pages.look(() -> scorecards.evidence(known.scorecard(), only, Paper.F4));
        }
    }

    void state(
            Village village,
            Criterion criterion,
            int percent,
            String evidence,
            Runnable done,
            Consumer<Problem> refused) {
        write(
                Text.of("plan.done.stated", criterion.name(), village.name(), percent),
                () -> scorecards.state(village, criterion, percent, evidence),
                done,
                refused);
    }

    void award(
            Village village,
            int year,
            String name,
            String giver,
            @Nullable LocalDate on,
            Runnable done,
            Consumer<Problem> refused) {
        write(
                Text.of("plan.done.award", village.name(), Integer.toString(year), name.strip()),
                () -> scorecards.award(village, year, name, giver, on, null),
                done,
                refused);
    }

    void remove(Award award) {
        write(
                Text.of("plan.done.awardGone", award.name(), Integer.toString(award.year())),
                () -> scorecards.remove(award),
                () -> {},
                problem -> notices.attention(problem.text()));
    }

    void remove(Criterion criterion) {
        write(
                Text.of("plan.done.criterionGone", criterion.name()),
                () -> scorecards.remove(criterion),
                () -> {},
                problem -> notices.attention(problem.text()));
    }

    /** The place of a new criterion: behind all others. */
    int nextNumber() {
        Standing known = standing.get();
        return known == null
                ? 1
                : known.criteria().stream().mapToInt(Criterion::n).max().orElse(0) + 1;
    }

    /** The criteria that are not counted, as if nothing had been measured. */
    List<Mark> uncounted() {
        Standing known = standing.get();
        return known == null
                ? List.of()
                : known.criteria().stream()
                        .filter(one -> one.weight() == 0)
                        .map(
                                one ->
                                        new Mark(
                                                one,
                                                BigDecimal.ZERO,
                                                Text.of("plan.scorecard.uncounted")))
                        .toList();
    }

    void set(Criterion criterion, Runnable done, Consumer<Problem> refused) {
        write(
                Text.of("plan.done.criterion", criterion.name()),
                () -> scorecards.set(criterion),
                done,
                refused);
    }

    private void write(Text told, Write work, Runnable done, Consumer<Problem> refused) {
        jobs.start(
                Text.of("plan.job.saving"),
                progress -> {
                    work.run();
                    return true;
                },
                kept -> {
                    notices.success(told);
                    done.run();
                    refresh();
                },
                refused);
    }

    /** {@code desa-sadar.pdf}, or with the name of the village. */
    String fileName() {
        VillageScore one = chosen.get();
        return one == null
                ? "desa-sadar.pdf"
                : "desa-sadar-"
                        + one.village()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", "-")
                        + ".pdf";
    }

    void save(Path file) {
        Standing known = standing.get();
        VillageScore one = chosen.get();
        if (known == null) {
            return;
        }
        jobs.start(
                Text.of("plan.job.writing"),
                progress -> {
                    Village only = one == null ? null : one.village();
                    scorecards.write(known.scorecard(), only, file, Paper.F4, progress);
                    return file;
                },
                written ->
                        notices.wrote(
                                Text.of("plan.done.written", String.valueOf(written.getFileName())),
                                written));
    }
}
