package id.sadardesa.core.portrait;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder into which a camera writes, watched since some moment. What lay there before is nobody's
 * business; a picture is new once it is written to its end.
 */
public final class CameraFolder {
    /** Where the camera programs of computers write, seen from the home folder. */
    public static final List<String> USUAL =
            List.of("Pictures/Camera Roll", "OneDrive/Pictures/Camera Roll", "Pictures");

    /** A file as it lay there at one look. */
    private record State(long size, FileTime written) {}

    private final Path folder;
    private final Map<Path, State> known = new HashMap<>();
    private Map<Path, State> growing = new HashMap<>();

    private CameraFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Watches a folder from now on.
     *
     * @throws Problem when it cannot be read
     */
    public static CameraFolder watch(Path folder) {
        CameraFolder watched = new CameraFolder(folder);
        watched.known.putAll(watched.states());
        return watched;
    }

    public Path path() {
        return folder;
    }

    /**
     * The newest picture that has come and has not changed since the look before; each is given
     * once.
     *
     * @throws Problem when the folder cannot be read any more
     */
    public synchronized Optional<Path> fresh() {
        Map<Path, State> now = states();
        Map<Path, State> whole = new HashMap<>();
        Map<Path, State> rest = new HashMap<>();
        now.forEach(
                (file, state) -> {
                    if (state.equals(known.get(file)) || state.size() == 0) {
                        return;
                    }
                    if (state.equals(growing.get(file))) {
                        whole.put(file, state);
                        known.put(file, state);
                    } else {
                        rest.put(file, state);
                    }
                });
        growing = rest;
        return whole.entrySet().stream()
                .max(
                        Comparator.comparing(
                                        (Map.Entry<Path, State> one) -> one.getValue().written())
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private Map<Path, State> states() {
        Map<Path, State> states = new HashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(Portraits::picture).toList()) {
                state(file).ifPresent(state -> states.put(file, state));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Problem(Text.of("portrait.folder", folder.toString()), e);
        }
        return states;
    }

    /** Nothing of a file that has gone meanwhile, as cameras do with their own drafts. */
    private static Optional<State> state(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(new State(Files.size(file), Files.getLastModifiedTime(file)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
