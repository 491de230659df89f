package id.sadardesa.base.table;

import id.sadardesa.base.SafeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A workbook being written; on the disk all at once or not at all. */
public final class Workbook {
    private final org.dhatim.fastexcel.Workbook book;
    private final List<NewSheet> sheets = new ArrayList<>();
    private final Results results = new Results();
    private @Nullable NewSheet streaming;

    private Workbook(OutputStream out) {
        book = new org.dhatim.fastexcel.Workbook(out, "SADAR Desa", null);
    }

    /**
     * Writes a new XLSX file through {@link SafeFile}.
     *
     * @throws id.sadardesa.base.Problem when the place cannot be written to
     */
    public static void write(Path file, Consumer<Workbook> content) {
        SafeFile.write(
                file,
                out -> {
                    Workbook workbook = new Workbook(out);
                    content.accept(workbook);
                    workbook.finish();
                });
    }

    /**
     * Writes a new XLSX file whose formulas carry their results and whose every mark of time is the
     * day given, so that the same content gives the same bytes.
     *
     * @throws id.sadardesa.base.Problem when the place cannot be written to
     */
    public static void writeDated(Path file, LocalDate day, Consumer<Workbook> content) {
        SafeFile.write(
                file,
                out -> {
                    ZipSpool unpacked = new ZipSpool();
                    Workbook workbook = new Workbook(unpacked);
                    workbook.book.setCompressionLevel(0);
                    content.accept(workbook);
                    workbook.finish();
                    workbook.results.pack(unpacked, out, day);
                });
    }

    void keepResult(NewSheet sheet, String reference, BigDecimal result) {
        results.keep(sheets.indexOf(sheet) + 1, reference, result);
    }

    void joins(NewSheet sheet) {
        results.joins(sheets.indexOf(sheet) + 1);
    }

    /**
     * A further sheet; a name that Excel would refuse is made safe, one that exists gets a number.
     */
    public NewSheet sheet(String name) {
        NewSheet sheet = new NewSheet(this, book.newWorksheet(safeName(name)));
        sheets.add(sheet);
        return sheet;
    }

    /**
     * Excel refuses apostrophes at the ends, control characters and empty names; the rest is the
     * library's.
     */
    private static String safeName(String name) {
        String safe = name.replaceAll("\\p{Cntrl}", " ").strip().replaceAll("^'+|'+$", "");
        String cut = safe.substring(0, Math.min(31, safe.length())).replaceAll("'+$", "");
        return cut.isBlank() ? "Lembar" : cut;
    }

    /** Only one sheet of a packed file can be open on its way to the disk. */
    boolean mayStream(NewSheet sheet) {
        if (streaming == null) {
            streaming = sheet;
        }
        return streaming == sheet;
    }

    private void finish() throws IOException {
        if (streaming != null) {
            streaming.finish();
        }
        for (NewSheet sheet : sheets) {
            sheet.finish();
        }
        book.finish();
    }
}
