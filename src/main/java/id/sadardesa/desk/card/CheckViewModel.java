package id.sadardesa.desk.card;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.card.CardCheck;
import id.sadardesa.core.card.CardChecks;
import id.sadardesa.core.portrait.CameraFolder;
import id.sadardesa.desk.shell.Jobs;
import java.nio.file.Path;
import java.util.List;
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
    private final ReadOnlyObjectWrapper<List<CardCheck>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable CameraFolder> camera =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Text> trouble = new ReadOnlyObjectWrapper<>();
    private volatile boolean looking;

    /** What a picture of the camera says, or why it says nothing. */
    private record Looked(List<CardCheck> checks, @Nullable Text trouble) {}

    public CheckViewModel(CardDoors doors, Jobs jobs) {
        this.checks = doors.checks();
        this.jobs = jobs;
    }

    /** What is known of the card; null before one was checked. */
    ReadOnlyObjectProperty<@Nullable CardCheck> answer() {
        return answer.getReadOnlyProperty();
    }

    /** The same of every card in a picture that holds several. */
    ReadOnlyObjectProperty<List<CardCheck>> all() {
        return all.getReadOnlyProperty();
    }

    private void answer(List<CardCheck> checked) {
        all.set(checked);
        answer.set(checked.isEmpty() ? null : checked.get(0));
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** Checks what was typed; nothing typed is not checked. */
    void check() {
        String code = said.get().strip();
        answer(List.of());
        if (!code.isEmpty()) {
            jobs.ask(() -> List.of(checks.check(code)), this::answer);
        }
    }

    /** The folder of the camera whose pictures are checked as they come; null while none is. */
    ReadOnlyObjectProperty<@Nullable CameraFolder> camera() {
        return camera.getReadOnlyProperty();
    }

    /** Why nothing can be read in the newest picture of the camera; null where something can. */
    ReadOnlyObjectProperty<@Nullable Text> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Checks every picture of a card that a camera writes into a folder from now on. */
    void watch(Path folder) {
        jobs.ask(() -> CameraFolder.watch(folder), camera::set);
    }

    /** Watches no longer. */
    void leave() {
        trouble.set(null);
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
                looked -> {
                    if (watched == camera.get()) {
                        looked.ifPresent(this::show);
                    }
                });
    }

    private void show(Looked looked) {
        answer(looked.checks());
        trouble.set(looked.trouble());
    }

    /** A picture without a code is said beside the folder: the next one is on its way. */
    private Optional<Looked> fresh(CameraFolder watched) {
        try {
            return watched.fresh().map(picture -> new Looked(checks.check(picture), null));
        } catch (Problem e) {
            return Optional.of(new Looked(List.of(), e.text()));
        } finally {
            looking = false;
        }
    }

    /** Checks the code in a photograph of a card. */
    void check(Path picture) {
        answer(List.of());
        jobs.ask(() -> checks.check(picture), this::answer);
    }
}
