package id.sadardesa.desk.sync;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.sync.KeyCard;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Our own key, and the offices that we exchange files with. */
public final class PartnersViewModel {
    /** Everything that is read at once. */
    record Ring(KeyCard own, List<Partner> partners) {}

    private final SyncRoomDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable Ring> ring = new ReadOnlyObjectWrapper<>();

    public PartnersViewModel(SyncRoomDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
    }

    ReadOnlyObjectProperty<@Nullable Ring> ring() {
        return ring.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** The first time our key is made, which writes. */
    void refresh() {
        if (ring.get() == null && !jobs.busy().get()) {
            jobs.start(Text.of("sync.job.keys"), progress -> read(), ring::set);
        } else {
            jobs.ask(this::read, ring::set);
        }
    }

    private Ring read() {
        return new Ring(doors.keys().own(), doors.keys().partners());
    }

    String keyName() {
        return "kunci-" + doors.keys().self().code() + ".sadar-kunci";
    }

    void export(Path file) {
        jobs.start(
                Text.of("sync.job.keys"),
                progress -> {
                    doors.keys().export(file);
                    return file;
                },
                written ->
                        notices.sealed(
                                Text.of("sync.done.keyWritten", doors.keys().self().name()),
                                written));
    }

    void sheet(Path file) {
        jobs.start(
                Text.of("sync.job.sheet"),
                progress -> doors.papers().key(file, Paper.F4),
                card ->
                        notices.wrote(
                                Text.of("sync.done.sheet", String.valueOf(file.getFileName())),
                                file));
    }

    void renew() {
        jobs.start(
                Text.of("sync.job.keys"),
                progress -> doors.keys().renew(),
                card -> {
                    notices.success(Text.of("sync.done.renewed"));
                    refresh();
                });
    }

    void take(Path file, Consumer<Partner> done) {
        jobs.start(
                Text.of("sync.job.keys"),
                progress -> doors.keys().take(file),
                partner -> {
                    notices.success(
                            Text.of(
                                    partner.trusted() ? "sync.done.keyKnown" : "sync.done.keyTaken",
                                    partner.office().name()));
                    done.accept(partner);
                    refresh();
                });
    }

    void confirm(Partner partner, String words, Runnable done, Consumer<Problem> refused) {
        jobs.start(
                Text.of("sync.job.noting"),
                progress -> doors.keys().confirm(partner, words),
                known -> {
                    notices.success(Text.of("sync.done.confirmed", known.office().name()));
                    done.run();
                    refresh();
                },
                refused);
    }

    void revoke(Partner partner, String why, Runnable done, Consumer<Problem> refused) {
        jobs.start(
                Text.of("sync.job.noting"),
                progress -> doors.keys().revoke(partner, why),
                known -> {
                    notices.success(Text.of("sync.done.revoked", known.office().name()));
                    done.run();
                    refresh();
                },
                refused);
    }
}
