package id.sadardesa.base.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that tests can write what no proper program would. */
public final class HandmadeXlsx {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** What fills a part. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Map<String, Content> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String workbookPr = "";
    private int count;

    public HandmadeXlsx() {
        part("[Content_Types].xml", "<Types/>");
        part(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\""
                        + REL
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"
                        + "</Relationships>");
    }

    public HandmadeXlsx part(String name, String xml) {
        return part(name, out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
    }

    public HandmadeXlsx part(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    public HandmadeXlsx since1904() {
        workbookPr = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** A sheet from the inside of its {@code sheetData} and what follows it. */
    public HandmadeXlsx sheet(String name, String data, String after) {
        return sheet(
                name,
                out ->
                        out.write(
                                ("<worksheet xmlns=\""
                                                + MAIN
                                                + "\"><dimension ref=\"A1\"/><sheetData>"
                                                + data
                                                + "</sheetData>"
                                                + after
                                                + "</worksheet>")
                                        .getBytes(StandardCharsets.UTF_8)));
    }

    public HandmadeXlsx sheet(String name, String data) {
        return sheet(name, data, "");
    }

    public HandmadeXlsx sheet(String name, Content content) {
        count++;
        sheets.append("<sheet name=\"").append(name).append("\" sheetId=\"").append(count);
        sheets.append("\" r:id=\"s").append(count).append("\"/>");
        relate("s" + count, "worksheet", "worksheets/sheet" + count + ".xml");
        return part("xl/worksheets/sheet" + count + ".xml", content);
    }

    public HandmadeXlsx strings(String inside) {
        relate("strings", "sharedStrings", "/xl/sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + inside + "</sst>");
    }

    public HandmadeXlsx styles(String inside) {
        relate("styles", "styles", "styles.xml");
        return part(
                "xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + inside + "</styleSheet>");
    }

    private void relate(String id, String type, String target) {
        relations
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(REL)
                .append('/')
                .append(type);
        relations.append("\" Target=\"").append(target).append("\"/>");
    }

    public Path write(Path file) {
        parts.putIfAbsent(
                "xl/workbook.xml",
                out ->
                        out.write(
                                ("<workbook xmlns=\""
                                                + MAIN
                                                + "\" xmlns:r=\""
                                                + REL
                                                + "\">"
                                                + workbookPr
                                                + "<sheets>"
                                                + sheets
                                                + "</sheets></workbook>")
                                        .getBytes(StandardCharsets.UTF_8)));
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
