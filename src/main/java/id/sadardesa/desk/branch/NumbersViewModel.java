package id.sadardesa.desk.branch;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.branch.Block;
import id.sadardesa.core.branch.Request;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.NumberPlan;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** KPJ numbers: the blocks, and what the workbook of the branch's own system says. */
public final class NumbersViewModel {
    private final BranchRoomDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<Block.Stock>> stock =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Request>> numberless =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable NumberPlan> plan = new ReadOnlyObjectWrapper<>();

    public NumbersViewModel(BranchRoomDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
    }

    ReadOnlyObjectProperty<List<Block.Stock>> stock() {
        return stock.getReadOnlyProperty();
    }

    /** Those who were accepted and have no number yet. */
    ReadOnlyObjectProperty<List<Request>> numberless() {
        return numberless.getReadOnlyProperty();
    }

    /** A workbook that was read and not taken yet. */
    ReadOnlyObjectProperty<@Nullable NumberPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    void refresh() {
        jobs.ask(() -> doors.numbers().stock(), stock::set);
        jobs.ask(() -> doors.requests().numberless(), numberless::set);
    }

    /** Gives the next free numbers to everybody who was accepted and has none. */
    void give() {
        List<Request> all = numberless.get();
        jobs.start(
                Text.of("branch.job.numbers"),
                progress ->
                        doors.numbers().give(all.stream().map(one -> one.person().id()).toList()),
                given -> {
                    notices.success(Text.of("branch.done.numbers", given.size()));
                    refresh();
                });
    }

    void add(Kpj first, Kpj last, Consumer<Block> done, Consumer<Problem> refused) {
        jobs.start(
                Text.of("branch.job.numbers"),
                progress -> doors.numbers().add(first, last),
                block -> {
                    notices.success(
                            Text.of(
                                    "branch.done.block",
                                    block.first().full(),
                                    block.last().full()));
                    done.accept(block);
                    refresh();
                },
                refused);
    }

    void remove(Block block) {
        jobs.start(
                Text.of("branch.job.numbers"),
                progress -> {
                    doors.numbers().remove(block);
                    return block;
                },
                gone -> {
                    notices.success(
                            Text.of(
                                    "branch.done.blockGone",
                                    gone.first().full(),
                                    gone.last().full()));
                    refresh();
                });
    }

    /** Reads the workbook of the branch's own system; writes nothing. */
    void read(Path file) {
        jobs.start(
                Text.of("branch.job.reading"),
                progress -> doors.numbers().read(file, progress),
                plan::set);
    }

    void leave() {
        plan.set(null);
    }

    /** Records the numbers that were found. */
    void apply() {
        NumberPlan now = plan.get();
        if (now != null) {
            jobs.start(
                    Text.of("branch.job.numbers"),
                    progress -> doors.numbers().apply(now),
                    changed -> {
                        notices.success(
                                Text.of(
                                        "branch.done.read",
                                        changed,
                                        now.same(),
                                        now.left().size()));
                        plan.set(null);
                        refresh();
                    });
        }
    }
}
