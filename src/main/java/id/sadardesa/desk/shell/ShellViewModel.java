package id.sadardesa.desk.shell;

import id.sadardesa.base.Text;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The window's own state: which action can be taken back. */
public final class ShellViewModel {
    private final OpenOffice.Undo undo;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<OpenOffice.@Nullable LastAction> last =
            new ReadOnlyObjectWrapper<>();

    public ShellViewModel(OpenOffice.Undo undo, Jobs jobs, Notices notices) {
        this.undo = undo;
        this.jobs = jobs;
        this.notices = notices;
        jobs.busy()
                .subscribe(
                        busy -> {
                            if (!busy) {
                                readLast();
                            }
                        });
    }

    /** What Ctrl+Z would take back, or nothing. */
    public ReadOnlyObjectProperty<OpenOffice.@Nullable LastAction> last() {
        return last.getReadOnlyProperty();
    }

    /** Takes the action back and says so; {@code refresh} shows the room anew. */
    public void takeBack(OpenOffice.LastAction action, Runnable refresh) {
        jobs.start(
                Text.of("shell.undo.doing", action.name()),
                progress -> {
                    undo.takeBack(action);
                    return action;
                },
                done -> {
                    notices.success(done.saying(Text.of("shell.undo.done", done.name())));
                    refresh.run();
                });
    }

    private void readLast() {
        jobs.ask(
                () -> undo.last(),
                (Optional<OpenOffice.LastAction> found) -> last.set(found.orElse(null)));
    }
}
