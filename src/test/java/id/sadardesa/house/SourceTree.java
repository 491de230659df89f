package id.sadardesa.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The written text of a house: its Java files and, in the same tree, its resources. */
record SourceTree(Path java, Path resources) {
    static final SourceTree HOUSE =
            new SourceTree(
                    Path.of("src/main/java/id/sadardesa"),
                    Path.of("src/main/resources/id/sadardesa"));

    List<Path> javaFiles() {
        return files(java, ".java");
    }

    List<Path> fxmlFiles() {
        return files(resources, ".fxml");
    }

    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
