package id.sadardesa.base.table;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The door for reading: a workbook (XLSX, XLSM) or CSV file, recognised by what it holds, not by
 * its name.
 */
public final class Tables {
    private Tables() {}

    /**
     * Reads the whole file within the limits. Nothing in it is run, followed or fetched.
     *
     * @throws Problem when it is not such a file, is damaged, locked or beyond the limits
     */
    public static TableFile read(Path file, Limits limits, Progress progress) {
        progress.check();
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw Problem.of("table.file.folder", file.toString());
        }
        if (!Files.exists(file)) {
            throw Problem.of("table.file.missing", file.toString());
        }
        try {
            return new TableFile(
                    file, sheets(file, FileKind.of(name, head(file)), limits, progress));
        } catch (IOException e) {
            throw new Problem(Text.of("table.file.unreadable", file.toString()), e);
        }
    }

    private static List<Sheet> sheets(Path file, FileKind kind, Limits limits, Progress progress)
            throws IOException {
        String name = String.valueOf(file.getFileName());
        return switch (kind) {
            case CSV -> List.of(new CsvFile(name, limits, progress).read(file));
            case XLSX -> new XlsxFile(name, limits, progress).read(file);
        };
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FileKind.HEAD);
        }
    }
}
