package id.sadardesa.desk.shell;

import id.sadardesa.base.Texts;
import java.nio.file.Path;
import java.util.function.Consumer;

/** What every room gets from the window around it. */
public record Desk(
        Texts texts,
        Jobs jobs,
        Navigator navigator,
        Notices notices,
        Dialogs dialogs,
        FilePicker files,
        Habits habits) {
    /**
     * The same window with a fresh place and no old messages: one office must not see what another
     * left.
     */
    Desk forOffice(Consumer<Path> opener) {
        return new Desk(texts, jobs, new Navigator(), new Notices(opener), dialogs, files, habits);
    }
}
