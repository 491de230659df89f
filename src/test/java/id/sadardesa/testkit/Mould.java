package id.sadardesa.testkit;

import id.sadardesa.base.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An office that is made once and copied for every test that wants one like it, because making one
 * anew takes a second. All copies have the same ids and the same key.
 */
final class Mould {
    private static final Map<String, DataFolder> MADE = new ConcurrentHashMap<>();

    private Mould() {}

    /**
     * Puts an office into a folder that has none.
     *
     * @param kind the name of the mould
     * @param make makes an office of this kind in a folder and closes it; called once
     */
    static void cast(String kind, Consumer<DataFolder> make, DataFolder into) {
        DataFolder original = MADE.computeIfAbsent(kind, name -> made(name, make));
        into.create();
        try {
            Files.copy(original.keyFile(), into.keyFile());
            Files.copy(original.databaseFile(), into.databaseFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataFolder made(String kind, Consumer<DataFolder> make) {
        try {
            Path folder = Files.createTempDirectory("mould-" + kind);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            DataFolder office = new DataFolder(folder);
            make.accept(office);
            return office;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
