package id.sadardesa.desk.shell;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for a file and remembers, per kind of work, the folder it was in. */
public final class FilePicker {
    /** A kind of file, e.g. "Buku kerja Excel" with {@code *.xlsx}. */
    public record Kind(Text name, List<String> patterns) {
        public static final Kind PDF = new Kind(Text.of("shell.file.pdf"), List.of("*.pdf"));
        public static final Kind XLSX = new Kind(Text.of("shell.file.xlsx"), List.of("*.xlsx"));
        public static final Kind CSV = new Kind(Text.of("shell.file.csv"), List.of("*.csv"));

        public Kind {
            patterns = List.copyOf(patterns);
        }
    }

    private final Texts texts;
    private final Habits habits;
    private final Supplier<@Nullable Window> owner;

    public FilePicker(Texts texts, Habits habits, Supplier<@Nullable Window> owner) {
        this.texts = texts;
        this.habits = habits;
        this.owner = owner;
    }

    /**
     * Asks for a file to read.
     *
     * @param work the kind of work whose last folder is remembered, e.g. {@code import}
     */
    public Optional<Path> open(String work, Text title, Kind... kinds) {
        return remember(work, chooser(work, title, kinds).showOpenDialog(owner.get()));
    }

    /** Asks for one or several files to read; none when nothing was chosen. */
    public List<Path> openAll(String work, Text title, Kind... kinds) {
        List<File> chosen = chooser(work, title, kinds).showOpenMultipleDialog(owner.get());
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        remember(work, chosen.get(0));
        return chosen.stream().map(File::toPath).toList();
    }

    /** Asks for a folder to read. */
    public Optional<Path> folder(String work, Text title) {
        return folder(work, title, List.of());
    }

    /**
     * The same, with the places where it is looked for the first time.
     *
     * @param likely seen from the home folder
     */
    public Optional<Path> folder(String work, Text title, List<String> likely) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get(title));
        chooser.setInitialDirectory(habits.folder(work, likely).toFile());
        File chosen = chooser.showDialog(owner.get());
        if (chosen == null) {
            return Optional.empty();
        }
        habits.folder(work, chosen.toPath());
        return Optional.of(chosen.toPath());
    }

    /**
     * Asks where to write a file.
     *
     * @param name the name that is proposed
     */
    public Optional<Path> save(String work, Text title, String name, Kind... kinds) {
        FileChooser chooser = chooser(work, title, kinds);
        chooser.setInitialFileName(name);
        return remember(work, chooser.showSaveDialog(owner.get()));
    }

    /**
     * Makes a button ask where to save a paper.
     *
     * @param name the name that is proposed when the button is pressed
     * @param write gets the file that was chosen
     */
    public void onSave(
            Button button,
            String work,
            Text title,
            Supplier<String> name,
            Kind kind,
            Consumer<Path> write) {
        button.setOnAction(event -> save(work, title, name.get(), kind).ifPresent(write));
    }

    private FileChooser chooser(String work, Text title, Kind... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        chooser.setInitialDirectory(habits.folder(work).toFile());
        for (Kind kind : kinds) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(texts.get(kind.name()), kind.patterns()));
        }
        return chooser;
    }

    private Optional<Path> remember(String work, @Nullable File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        Path file = chosen.toPath();
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            habits.folder(work, folder);
        }
        return Optional.of(file);
    }
}
