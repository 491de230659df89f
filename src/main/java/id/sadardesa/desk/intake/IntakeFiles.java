package id.sadardesa.desk.intake;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.core.roster.ImportPlan;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.util.function.Function;

/** The files that go out to a village: refused rows, the empty form, the roster as it is. */
final class IntakeFiles {
    private final IntakeDoors doors;
    private final Jobs jobs;
    private final Notices notices;

    IntakeFiles(IntakeDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
    }

    void rejects(ImportPlan plan, Path target) {
        write(
                target,
                "intake.done.rejects",
                progress -> {
                    doors.imports().writeRejects(plan, target);
                    return plan.counts().refused() + plan.unread().size();
                });
    }

    void template(Path target) {
        write(
                target,
                "intake.done.template",
                progress -> {
                    doors.workbook().template(target);
                    return 1;
                });
    }

    void roster(Path target) {
        write(target, "intake.done.exported", progress -> doors.workbook().export(target));
    }

    private void write(Path target, String said, Function<Progress, Integer> work) {
        jobs.start(
                Text.of("intake.job.writing", String.valueOf(target.getFileName())),
                work::apply,
                count ->
                        notices.wrote(
                                Text.of(said, count, String.valueOf(target.getFileName())),
                                target));
    }
}
