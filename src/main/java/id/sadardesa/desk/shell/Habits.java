package id.sadardesa.desk.shell;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.SafeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What the window remembers between starts: language, text size, last folder. It is known before
 * any office is open and holds nothing about people.
 */
public final class Habits {
    private static final String ANY_FOLDER = "folder";

    private final Path file;
    private final Map<String, String> values = new TreeMap<>();

    private Consumer<TextSize> resized = size -> {};

    /** Reads the habits of the data folder; a missing or damaged file means none. */
    public Habits(DataFolder folder) {
        this.file = folder.path().resolve("desk.properties");
        if (Files.isReadable(file)) {
            Properties lines = new Properties();
            try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                lines.load(in);
            } catch (IOException | IllegalArgumentException e) {
                lines.clear(); // a spoilt settings file must not keep the office closed
            }
            lines.stringPropertyNames().forEach(name -> values.put(name, lines.getProperty(name)));
        }
    }

    public String language() {
        return "en".equals(values.get("language")) ? "en" : "id";
    }

    public void language(String code) {
        keep("language", code);
    }

    public TextSize textSize() {
        return TextSize.of(values.getOrDefault("textSize", ""));
    }

    public void textSize(TextSize size) {
        keep("textSize", size.name());
        resized.accept(size);
    }

    /** What to do as soon as another text size is chosen. */
    void onTextSize(Consumer<TextSize> doing) {
        resized = doing;
    }

    /**
     * The folder of the last file of a kind of work, e.g. {@code import}; before the first of its
     * kind the folder of the last file of any kind, or the home folder.
     */
    public Path folder(String work) {
        String home = System.getProperty("user.home", ".");
        String any = values.getOrDefault(ANY_FOLDER, home);
        Path last = Path.of(values.getOrDefault("folder." + work, any));
        return Files.isDirectory(last) ? last : Path.of(home);
    }

    /**
     * The same; before the first of its kind the first of these places that is there.
     *
     * @param likely seen from the home folder
     */
    public Path folder(String work, List<String> likely) {
        Path home = Path.of(System.getProperty("user.home", "."));
        return values.containsKey("folder." + work)
                ? folder(work)
                : likely.stream()
                        .map(home::resolve)
                        .filter(Files::isDirectory)
                        .findFirst()
                        .orElseGet(() -> folder(work));
    }

    public void folder(String work, Path folder) {
        keep("folder." + work, folder.toString());
        keep(ANY_FOLDER, folder.toString());
    }

    private void keep(String name, String value) {
        if (value.equals(values.put(name, value))) {
            return;
        }
        Properties lines = new Properties();
        lines.putAll(values);
        SafeFile.write(
                file,
                out -> {
                    var writer = new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8);
                    store(lines, writer);
                    writer.flush();
                });
    }

    private static void store(Properties lines, java.io.Writer writer) {
        try {
            lines.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
