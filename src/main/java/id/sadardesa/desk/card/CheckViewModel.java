package id.sadardesa.desk.card;

import id.sadardesa.core.card.CardCheck;
import id.sadardesa.core.card.CardChecks;
import id.sadardesa.core.portrait.CameraFolder;
import id.sadardesa.desk.shell.Jobs;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Whether a card that somebody shows is good, and whose it is. */
public final class CheckViewModel {
    /** What was typed, or what a scanner typed. */
    final StringProperty said = new SimpleStringProperty("");

    private final CardChecks checks;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable CardCheck> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CameraFolder> camera =
            new ReadOnlyObjectWrapper<>();
    private volatile boolean looking;

    public CheckViewModel(CardDoors doors, Jobs jobs) {
        this.checks = doors.checks();
        this.jobs = jobs;
    }

    /** What is known of the card; null before one was checked. */
    ReadOnlyObjectProperty<@Nullable CardCheck> answer() {
        return answer.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** Checks what was typed; nothing typed is not checked. */
    void check() {
        String code = said.get().strip();
        answer.set(null);
        if (!code.isEmpty()) {
            jobs.ask(() -> checks.check(code), answer::set);
        }
    }

    /** The folder of the camera whose pictures are checked as they come; null while none is. */
    ReadOnlyObjectProperty<@Nullable CameraFolder> camera() {
        return camera.getReadOnlyProperty();
    }

    /** Checks every picture of a card that a camera writes into a folder from now on. */
    void watch(Path folder) {
        jobs.ask(() -> CameraFolder.watch(folder), camera::set);
    }

    /** Watches no longer. */
    void leave() {
        camera.set(null);
    }

    /** Looks whether a picture has come; called again and again while a folder is watched. */
    void look() {
        CameraFolder watched = camera.get();
        if (watched == null || looking || jobs.busy().get()) {
            return;
        }
        looking = true;
        jobs.ask(
                () -> fresh(watched),
                picture -> {
                    if (watched == camera.get()) {
                        picture.ifPresent(this::check);
                    }
                });
    }

    private Optional<Path> fresh(CameraFolder watched) {
        try {
            return watched.fresh();
        } finally {
            looking = false;
        }
    }

    /** Checks the code in a photograph of a card. */
    void check(Path picture) {
        answer.set(null);
        jobs.ask(() -> checks.check(picture), answer::set);
    }
}
