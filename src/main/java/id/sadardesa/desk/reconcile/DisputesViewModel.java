package id.sadardesa.desk.reconcile;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.reconcile.Dispute;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What was disputed: ours, which the branch answers, or a kecamatan's, which we answer. */
public final class DisputesViewModel {
    /**
     * A dispute and whom it is with.
     *
     * @param ours whether it is we who insist
     */
    record Told(Dispute dispute, String office, boolean ours) {
        /** Whether the answer is ours to give. */
        boolean mayAnswer() {
            return !ours && dispute.open();
        }
    }

    private final ReconcileDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable List<Told>> all = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();

    public DisputesViewModel(ReconcileDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
    }

    /** All of them, those that wait first. */
    ReadOnlyObjectProperty<@Nullable List<Told>> all() {
        return all.getReadOnlyProperty();
    }

    /** How many wait for an answer. */
    public ReadOnlyIntegerProperty open() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    public void refresh() {
        jobs.ask(
                () ->
                        doors.disputes().all().stream()
                                .map(
                                        one ->
                                                new Told(
                                                        one,
                                                        doors.disputes().office(one),
                                                        doors.disputes().ours(one)))
                                .toList(),
                found -> {
                    open.set((int) found.stream().filter(one -> one.dispute().open()).count());
                    all.set(found);
                });
    }

    /** Answers disputes of an office below us; it hears of it with the next reply. */
    void answer(List<Told> chosen, String words, Runnable done, Consumer<Problem> refused) {
        List<Dispute> some = chosen.stream().filter(Told::mayAnswer).map(Told::dispute).toList();
        jobs.start(
                Text.of("reconcile.job.answering"),
                progress -> doors.disputes().answer(some, words),
                count -> {
                    done.run();
                    notices.success(Text.of("reconcile.done.answered", count));
                    refresh();
                },
                refused);
    }
}
