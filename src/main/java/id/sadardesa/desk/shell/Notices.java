package id.sadardesa.desk.shell;

import id.sadardesa.base.Text;
import id.sadardesa.desk.widget.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the program has to tell without stopping anybody: shown in the bar at the bottom. */
public final class Notices {
    /** Something that can be done about a notice at once, e.g. open the file. */
    public record Step(Text name, Runnable doing) {}

    /** One message with its weight. */
    public record Notice(Tone tone, Text text, List<Step> steps) {
        public Notice {
            steps = List.copyOf(steps);
        }
    }

    private final ReadOnlyObjectWrapper<@Nullable Notice> current = new ReadOnlyObjectWrapper<>();
    private final Consumer<Path> opener;

    /**
     * With no notice yet.
     *
     * @param opener opens a file or folder with the program the computer has for it
     */
    public Notices(Consumer<Path> opener) {
        this.opener = opener;
    }

    public ReadOnlyObjectProperty<@Nullable Notice> current() {
        return current.getReadOnlyProperty();
    }

    /** Work is done; the text carries the counts. */
    public void success(Text text, Step... steps) {
        current.set(new Notice(Tone.GOOD, text, List.of(steps)));
    }

    /** A file was written: offers to open it and its folder. */
    public void wrote(Text text, Path file) {
        success(
                text,
                new Step(Text.of("shell.notice.openFile"), () -> opener.accept(file)),
                folder(around(file)));
    }

    /** A file was written that no program but this one opens: offers its folder alone. */
    public void sealed(Text text, Path file) {
        success(text, folder(around(file)));
    }

    /** Files were written into a folder: offers the folder. */
    public void filled(Text text, Path folder) {
        success(text, folder(folder));
    }

    /** Opens a folder. */
    public Step folder(Path folder) {
        return new Step(Text.of("shell.notice.openFolder"), () -> opener.accept(folder));
    }

    private static Path around(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }

    /** Something deserves attention but stops nobody. */
    public void attention(Text text, Step... steps) {
        current.set(new Notice(Tone.WAIT, text, List.of(steps)));
    }

    /** Something else is begun: what went well is read by now, what deserves attention stays. */
    public void read() {
        Notice now = current.get();
        if (now != null && now.tone() == Tone.GOOD) {
            clear();
        }
    }

    public void clear() {
        current.set(null);
    }
}
