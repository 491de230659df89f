package id.sadardesa.desk.intake;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.base.table.Limits;
import id.sadardesa.base.table.TableFile;
import id.sadardesa.base.table.Tables;
import id.sadardesa.core.roster.Column;
import id.sadardesa.core.roster.ImportChoices;
import id.sadardesa.core.roster.ImportCounts;
import id.sadardesa.core.roster.ImportLine;
import id.sadardesa.core.roster.ImportPlan;
import id.sadardesa.core.roster.Outcome;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** How far an import is: the file, what its columns mean, what would happen, what was done. */
public final class IntakeViewModel {
    /** Where in the import one stands. */
    enum Step {
        FILE,
        COLUMNS,
        PREVIEW,
        DONE
    }

    private record Read(TableFile file, ImportPlan plan, Optional<Village> suggested) {}

    /** Where rows belong that do not say it themselves. */
    final ObjectProperty<@Nullable Village> village = new SimpleObjectProperty<>();

    /** What is typed in place of cells of the file. */
    final Mends mends = new Mends();

    /** What is written for the villages. */
    final IntakeFiles files;

    private final IntakeDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final Map<String, Map<Column, Integer>> columns = new HashMap<>();
    private final Map<String, Optional<UUID>> answers = new HashMap<>();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ReadOnlyObjectWrapper<@Nullable ImportPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Text>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<@Nullable Imported> done = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Village>> villages =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable TableFile file;
    private Optional<Village> suggested = Optional.empty();

    public IntakeViewModel(IntakeDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
        this.files = new IntakeFiles(doors, jobs, notices);
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** What would happen; null before a file was read. */
    ReadOnlyObjectProperty<@Nullable ImportPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /** Why the file could not be read. */
    ReadOnlyObjectProperty<Optional<Text>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Imported> done() {
        return done.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Village>> villages() {
        return villages.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** Begins anew with the choice of a file. */
    void restart() {
        file = null;
        columns.clear();
        answers.clear();
        mends.clear();
        village.set(null);
        trouble.set(Optional.empty());
        plan.set(null);
        done.set(null);
        step.set(Step.FILE);
        jobs.ask(() -> doors.villages().all(), villages::set);
    }

    /** Reads a file and shows what its columns were taken for. */
    void choose(Path path) {
        trouble.set(Optional.empty());
        columns.clear();
        answers.clear();
        mends.clear();
        ImportChoices choices = choices();
        jobs.start(
                Text.of("intake.job.reading", String.valueOf(path.getFileName())),
                progress -> {
                    TableFile read = Tables.read(path, Limits.ROSTER, progress);
                    return new Read(
                            read,
                            doors.imports().plan(read, choices, progress),
                            doors.imports().villageIn(path));
                },
                read -> {
                    file = read.file();
                    suggested = read.suggested();
                    plan.set(read.plan());
                    step.set(Step.COLUMNS);
                },
                (Problem problem) -> trouble.set(Optional.of(problem.text())));
    }

    /** The village in the name of the file; empty where the rows name theirs or one is chosen. */
    Optional<Village> suggestion() {
        return villageMissing() && village.get() == null ? suggested : Optional.empty();
    }

    /** Whether some rows do not say to which village they belong. */
    boolean villageMissing() {
        ImportPlan known = plan.get();
        return known != null && known.lines().stream().anyMatch(IntakeViewModel::lacksVillage);
    }

    /** Who is found by a number needs no village: the posts are known. */
    private static boolean lacksVillage(ImportLine line) {
        boolean known = line.outcome() == Outcome.CHANGED || line.outcome() == Outcome.UNCHANGED;
        return line.village() == null && !known;
    }

    /** The villages that the file itself names, each once, in its order. */
    List<String> villagesNamed() {
        ImportPlan known = plan.get();
        return known == null
                ? List.of()
                : known.lines().stream()
                        .flatMap(line -> Stream.ofNullable(line.village()))
                        .map(Village::name)
                        .distinct()
                        .toList();
    }

    /** Whether the preview shows nothing that would be written. */
    BooleanBinding nothingToDo() {
        return Bindings.createBooleanBinding(
                () -> {
                    ImportPlan known = plan.get();
                    return step.get() == Step.PREVIEW
                            && (known == null
                                    || known.counts().created() + known.counts().changed() == 0);
                },
                plan,
                step);
    }

    /** Says what a column of a sheet means; null means that it is not read. */
    void mean(String sheet, int column, @Nullable Column meaning) {
        Map<Column, Integer> chosen = new EnumMap<>(Column.class);
        chosen.putAll(meanings(sheet));
        chosen.values().removeIf(index -> index == column);
        if (meaning != null) {
            chosen.put(meaning, column);
        }
        columns.put(sheet, chosen);
    }

    /** What the columns of a sheet are taken for now. */
    Map<Column, Integer> meanings(String sheet) {
        Map<Column, Integer> chosen = columns.get(sheet);
        ImportPlan known = plan.get();
        if (chosen != null || known == null) {
            return chosen == null ? Map.of() : chosen;
        }
        return known.columns().stream()
                .filter(one -> one.sheet().equals(sheet))
                .findFirst()
                .map(ImportPlan.SheetColumns::meanings)
                .orElse(Map.of());
    }

    /** Shows what would happen with the columns and the village as they are now. */
    void preview() {
        plan(() -> step.set(Step.PREVIEW));
    }

    /** Says who is meant by a row; empty means somebody new. */
    void answer(ImportLine line, Optional<UUID> person) {
        answers.put(line.key(), person);
        plan(() -> {});
    }

    /** From now on what was typed into rows counts in place of what stands in the file. */
    void mend() {
        mends.use();
        plan(() -> {});
    }

    /** A row says again what stands in the file. */
    void unmend(ImportLine line) {
        mends.drop(line.key());
        plan(() -> {});
    }

    /** What a cell says now, in full, for whoever types it anew. */
    String written(ImportLine line, Column column) {
        ImportPlan known = plan.get();
        return known == null ? "" : known.text(line, column);
    }

    /** What tells who a row is about. */
    Map<Column, String> about(ImportLine line) {
        ImportPlan known = plan.get();
        return known == null ? Map.of() : known.about(line);
    }

    private void plan(Runnable then) {
        TableFile known = file;
        if (known == null) {
            return;
        }
        ImportChoices choices = choices();
        jobs.start(
                Text.of("intake.job.planning"),
                progress -> doors.imports().plan(known, choices, progress),
                made -> {
                    plan.set(made);
                    then.run();
                });
    }

    private ImportChoices choices() {
        return new ImportChoices(
                village.get(), Map.copyOf(columns), Map.copyOf(answers), mends.used());
    }

    /** How many rows come to what. */
    Map<Outcome, Long> counts() {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0L);
        }
        ImportPlan known = plan.get();
        if (known != null) {
            known.lines().forEach(line -> counts.merge(line.outcome(), 1L, Long::sum));
            counts.put(Outcome.UNREAD, (long) known.unread().size());
        }
        return counts;
    }

    /**
     * Does what the preview says, as one action. What was typed and never confirmed is taken over
     * first, and the preview shown once more.
     */
    void apply() {
        ImportPlan known = plan.get();
        if (known == null) {
            return;
        }
        if (mends.waiting()) {
            notices.attention(Text.of("intake.mend.taken"));
            mend();
            return;
        }
        ImportChoices choices = choices();
        jobs.start(
                Text.of("intake.job.applying", known.name()),
                progress -> apply(known, choices, progress),
                result -> {
                    done.set(result);
                    step.set(Step.DONE);
                    notices.success(result.summary());
                });
    }

    private Imported apply(ImportPlan known, ImportChoices choices, Progress progress) {
        long before = doors.journal().lastSeq();
        ImportCounts counts = doors.imports().apply(known, choices, progress);
        long after = doors.journal().lastSeq();
        return new Imported(
                known.name(),
                counts,
                known.unread().size(),
                after == before ? Optional.empty() : Optional.of(after),
                false,
                Optional.empty());
    }

    /**
     * Looks whether the import still stands, for somebody may have taken it back elsewhere, and
     * whether other offices know of it by now.
     */
    void look() {
        Imported what = done.get();
        if (what != null && what.action().isPresent()) {
            long action = what.action().get();
            jobs.ask(
                    () -> what.now(isUndone(action), doors.undoing().told(action)),
                    now -> {
                        if (what.equals(done.get())) {
                            done.set(now);
                        }
                    });
        }
    }

    private boolean isUndone(long action) {
        return doors.journal().entry(action).filter(one -> one.undoneBy() != null).isPresent();
    }

    /** Takes the import back as a whole. */
    void undo() {
        Imported what = done.get();
        if (what == null || !what.undoable()) {
            return;
        }
        long action = what.action().orElseThrow();
        jobs.start(
                Text.of("intake.job.undoing"),
                progress -> doors.undoing().undo(action),
                undone -> {
                    notices.success(undone.saying(Text.of("intake.done.undone")));
                    look();
                });
    }

    void saveRejects(Path target) {
        ImportPlan known = plan.get();
        if (known != null) {
            files.rejects(known, target);
        }
    }

    /** Goes one step back. */
    void back() {
        step.set(
                switch (step.get()) {
                    case FILE, COLUMNS, DONE -> Step.FILE;
                    case PREVIEW -> Step.COLUMNS;
                });
    }
}
