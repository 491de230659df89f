package id.sadardesa.desk.benefit;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.benefit.Benefits;
import id.sadardesa.core.benefit.PaidBefore;
import id.sadardesa.core.roster.Person;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.util.function.Consumer;

/** Reads and records the contribution months that people had before. */
final class PaidBeforeModel {
    private final Benefits benefits;
    private final Jobs jobs;
    private final Notices notices;
    private final Runnable changed;

    /**
     * @param changed told when other months were recorded
     */
    PaidBeforeModel(Benefits benefits, Jobs jobs, Notices notices, Runnable changed) {
        this.benefits = benefits;
        this.jobs = jobs;
        this.notices = notices;
        this.changed = changed;
    }

    /** Reads what is on record of a person's contribution months from before. */
    void read(Person one, Consumer<PaidBefore> known) {
        jobs.ask(() -> benefits.before(one.id()), known);
    }

    /** Records them and reckons anew. */
    void keep(Person one, PaidBefore months, Runnable done, Consumer<Problem> refused) {
        jobs.start(
                Text.of("benefit.before.title", one.name()),
                progress -> {
                    benefits.setBefore(one, months);
                    return months;
                },
                kept -> {
                    changed.run();
                    notices.success(
                            Text.of(
                                    "benefit.before.done",
                                    one.name(),
                                    kept.insured(),
                                    kept.savings(),
                                    kept.pension()));
                    done.run();
                },
                refused);
    }
}
