package id.sadardesa.desk.portrait;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.picture.Crop;
import id.sadardesa.core.portrait.CameraFolder;
import id.sadardesa.core.portrait.Portraits;
import id.sadardesa.core.roster.Person;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One photograph after the other, as a camera writes them into a folder. */
final class CameraViewModel {
    private final Portraits portraits;
    private final Jobs jobs;
    private final Notices notices;
    private final Runnable kept;
    private final ReadOnlyObjectWrapper<@Nullable CameraFolder> folder =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Taken> taken = new ReadOnlyObjectWrapper<>();
    private volatile boolean looking;

    /**
     * @param kept told when somebody has a new photograph
     */
    CameraViewModel(Portraits portraits, Jobs jobs, Notices notices, Runnable kept) {
        this.portraits = portraits;
        this.jobs = jobs;
        this.notices = notices;
        this.kept = kept;
    }

    /** The folder that is watched; null while none is. */
    ReadOnlyObjectProperty<@Nullable CameraFolder> folder() {
        return folder.getReadOnlyProperty();
    }

    /** The newest picture; null until one has come, and again once it was kept or left. */
    ReadOnlyObjectProperty<@Nullable Taken> taken() {
        return taken.getReadOnlyProperty();
    }

    /** Watches a folder from now on. */
    void watch(Path path) {
        jobs.ask(
                () -> portraits.watch(path),
                watched -> {
                    taken.set(null);
                    folder.set(watched);
                });
    }

    /** Looks whether a picture has come; called again and again while a folder is watched. */
    void look() {
        CameraFolder watched = folder.get();
        if (watched == null || looking || jobs.busy().get()) {
            return;
        }
        looking = true;
        jobs.ask(
                () -> fresh(watched),
                news -> {
                    if (watched == folder.get()) {
                        news.ifPresent(taken::set);
                    }
                });
    }

    /** A folder that is gone, e.g. with its stick, is said like a picture that cannot be kept. */
    private Optional<Taken> fresh(CameraFolder watched) {
        try {
            return watched.fresh().map(this::open);
        } catch (Problem e) {
            return Optional.of(new Taken(watched.path(), null, e.text()));
        } finally {
            looking = false;
        }
    }

    private Taken open(Path file) {
        try {
            return new Taken(file, Opened.of(portraits.open(file)), null);
        } catch (Problem e) {
            return new Taken(file, null, e.text());
        }
    }

    /** What to look at in a part of a picture. */
    List<Text> remarks(Opened opened, Crop part) {
        return opened.negative().quality(part).remarks(portraits.today());
    }

    /** Keeps a part of the newest picture as somebody's photograph. */
    void keep(Person person, Crop part) {
        Taken picture = taken.get();
        if (picture == null || picture.opened() == null) {
            return;
        }
        jobs.start(
                Text.of("portrait.keeping"),
                progress -> {
                    portraits.take(picture.file(), part, person.id());
                    return person;
                },
                whose -> {
                    if (picture.equals(taken.get())) { // another may have come meanwhile
                        taken.set(null);
                    }
                    notices.success(Text.of("portrait.camera.kept", whose.name()));
                    kept.run();
                });
    }

    /** Leaves the newest picture; another one will be taken. */
    void again() {
        taken.set(null);
    }

    /** Watches no longer. */
    void leave() {
        taken.set(null);
        folder.set(null);
    }
}
