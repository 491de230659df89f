package id.sadardesa.desk.plan;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Text;
import id.sadardesa.core.agreement.Agreement;
import id.sadardesa.core.agreement.AgreementForm;
import id.sadardesa.core.agreement.Agreements;
import id.sadardesa.core.agreement.Reminder;
import id.sadardesa.core.picture.Scan;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The register of agreements, and what ends soon. */
public final class AgreementsViewModel {
    /** Everything that is read at once. */
    record Register(List<Agreement> all, List<Reminder> due, List<Village> villages) {}

    private final Agreements agreements;
    private final Villages villages;
    private final Jobs jobs;
    private final Notices notices;
    private final Clock clock;
    private Consumer<UUID> whenKept = kept -> {};
    private final ReadOnlyObjectWrapper<@Nullable Register> register =
            new ReadOnlyObjectWrapper<>();

    public AgreementsViewModel(
            Agreements agreements, Villages villages, Jobs jobs, Notices notices, Clock clock) {
        this.agreements = agreements;
        this.villages = villages;
        this.jobs = jobs;
        this.notices = notices;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<@Nullable Register> register() {
        return register.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void refresh() {
        jobs.ask(
                () -> new Register(agreements.all(), agreements.due(today()), villages.all()),
                register::set);
    }

    /** What to do with an agreement that was kept, before the register is read again. */
    void onKept(Consumer<UUID> doing) {
        whenKept = doing;
    }

    List<FieldProblem> check(AgreementForm form) {
        return agreements.check(form);
    }

    /** Puts one on the register; with {@code old}, as the one that carries it on. */
    void add(
            AgreementForm form, @Nullable Agreement old, Runnable done, Consumer<Problem> refused) {
        write(
                () -> old == null ? agreements.add(form) : agreements.renew(old, form),
                form,
                done,
                refused);
    }

    void change(Agreement seen, AgreementForm form, Runnable done, Consumer<Problem> refused) {
        write(
                () -> {
                    agreements.change(seen, seen.form(), form);
                    return seen.id();
                },
                form,
                done,
                refused);
    }

    private void write(
            Supplier<UUID> work, AgreementForm form, Runnable done, Consumer<Problem> refused) {
        jobs.start(
                Text.of("plan.job.saving"),
                progress -> work.get(),
                kept -> {
                    notices.success(Text.of("plan.done.agreement", form.title()));
                    done.run();
                    whenKept.accept(kept);
                    refresh();
                },
                refused);
    }

    void remove(Agreement agreement) {
        jobs.start(
                Text.of("plan.job.saving"),
                progress -> {
                    agreements.remove(agreement);
                    return agreement;
                },
                gone -> {
                    notices.success(Text.of("plan.done.agreementGone", gone.form().title()));
                    refresh();
                });
    }

    /** Attaches a scan from a file. */
    void attach(Agreement agreement, Path file) {
        jobs.start(
                Text.of("plan.job.saving"),
                progress -> {
                    agreements.attach(agreement, String.valueOf(file.getFileName()), bytes(file));
                    return agreement;
                },
                kept -> {
                    notices.success(Text.of("plan.done.scan", kept.form().title()));
                    refresh();
                });
    }

    /** One byte more than is taken is enough to see that it is too heavy. */
    private static byte[] bytes(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Scan.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new Problem(Text.of("plan.scan.unreadable", file.toString()), e);
        }
    }

    /** How the scan is called when it is saved. */
    String scanName(Agreement agreement) {
        String name = agreement.scanName();
        return name == null || name.isBlank() ? "perjanjian.pdf" : name;
    }

    /** Writes the scan to a file and offers to open it. */
    void saveScan(Agreement agreement, Path file) {
        jobs.start(
                Text.of("plan.job.writing"),
                progress -> {
                    byte[] scan =
                            agreements
                                    .scan(agreement)
                                    .orElseThrow(() -> Problem.of("plan.scan.none"));
                    SafeFile.write(file, out -> out.write(scan));
                    return file;
                },
                written ->
                        notices.wrote(
                                Text.of("plan.done.written", String.valueOf(written.getFileName())),
                                written));
    }
}
