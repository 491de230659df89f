package id.sadardesa.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A workbook as lines of text, read by a library that is not ours: for each cell its address, its
 * kind, its number format and what it holds.
 */
public final class WorkbookDump {
    private static final Pattern FORMAT =
            Pattern.compile("<numFmt numFmtId=\"(\\d+)\" formatCode=\"([^\"]*)\"");
    private static final Pattern STYLE = Pattern.compile("<xf numFmtId=\"(\\d+)\"");
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+\\d+)\"(?: s=\"(\\d+)\")?");

    private final List<String> formats;
    private final StringBuilder dump = new StringBuilder();

    private WorkbookDump(List<String> formats) {
        this.formats = formats;
    }

    public static String of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Sheet> sheets = book.getSheets()) {
            WorkbookDump dump = new WorkbookDump(formats(part(zip, "xl/styles.xml")));
            int number = 1;
            for (Sheet sheet : sheets.toList()) {
                String xml = part(zip, "xl/worksheets/sheet" + number++ + ".xml");
                dump.sheet(sheet, styles(xml));
            }
            return dump.dump.toString();
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The format of each cell style, in their order. */
    private static List<String> formats(String styles) {
        Map<String, String> codes = new HashMap<>(Map.of("0", "-", "49", "@"));
        Matcher own = FORMAT.matcher(styles);
        while (own.find()) {
            codes.put(own.group(1), own.group(2));
        }
        List<String> formats = new ArrayList<>();
        Matcher style = STYLE.matcher(styles.substring(styles.indexOf("<cellXfs")));
        while (style.find()) {
            formats.add(codes.getOrDefault(style.group(1), "#" + style.group(1)));
        }
        return formats;
    }

    private static Map<String, Integer> styles(String sheet) {
        Map<String, Integer> styles = new HashMap<>();
        Matcher cell = CELL.matcher(sheet);
        while (cell.find()) {
            styles.put(cell.group(1), cell.group(2) == null ? 0 : Integer.parseInt(cell.group(2)));
        }
        return styles;
    }

    private void sheet(Sheet sheet, Map<String, Integer> styles) throws IOException {
        dump.append("== ").append(sheet.getName()).append('\n');
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> row.forEach(cell -> line(cell, styles)));
        }
    }

    private void line(Cell cell, Map<String, Integer> styles) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return;
        }
        String address = cell.getAddress().toString();
        String format = formats.get(styles.getOrDefault(address, 0));
        boolean day = cell.getType() == CellType.NUMBER && format.contains("yy");
        String kind =
                cell.getType() == CellType.STRING
                        ? "text"
                        : cell.getType().name().toLowerCase(Locale.ROOT);
        dump.append(address)
                .append(' ')
                .append(day ? "day" : kind)
                .append(' ')
                .append(format)
                .append(" | ")
                .append(day ? cell.asDate().toLocalDate() : cell.getText().replace("\n", "\\n"))
                .append('\n');
    }
}
