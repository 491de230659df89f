package id.sadardesa.core.sync;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.sync.v1.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files as somebody hands them over: folders are opened, and the files of one sender stand in the
 * order of their numbers, whatever they are called.
 *
 * @param unsound files that are none for this office, and folders without any, each with why
 */
public record Pile(List<One> sound, Map<Path, Text> unsound) {
    private static final String ENDING = ".sadar";

    public Pile {
        sound = List.copyOf(sound);
        unsound = Collections.unmodifiableMap(new LinkedHashMap<>(unsound));
    }

    /** A file, and what it says of itself. */
    public record One(Path file, Manifest manifest) {
        static final Comparator<One> ORDER =
                Comparator.comparing((One one) -> one.manifest.sender().code())
                        .thenComparing(one -> one.manifest.sender().id())
                        .thenComparing(one -> one.manifest.number())
                        .thenComparing(one -> one.manifest.place().piece());
    }

    /**
     * @param places files, and folders in which all files ending in {@code .sadar} are meant
     */
    static Pile of(Arrivals arrivals, Collection<Path> places) {
        Map<Path, Text> unsound = new LinkedHashMap<>();
        List<One> sound = new ArrayList<>();
        for (Path file : files(places, unsound)) {
            try {
                sound.add(new One(file, arrivals.head(file).manifest()));
            } catch (Problem e) {
                unsound.put(file, e.text());
            }
        }
        sound.sort(One.ORDER);
        return new Pile(sound, unsound);
    }

    private static Set<Path> files(Collection<Path> places, Map<Path, Text> unsound) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path place : places) {
            if (!Files.isDirectory(place)) {
                files.add(place);
            } else if (!files.addAll(inFolder(place))) {
                unsound.put(place, Text.of("sync.file.noneIn"));
            }
        }
        return files;
    }

    /** Nothing of a folder that cannot be read. */
    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Pile::isNamedAsOne).filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isNamedAsOne(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }
}
