package id.sadardesa.base.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents of a workbook: its sheets in order and the day its dates are counted from.
 */
record WorkbookPart(List<SheetEntry> sheets, boolean since1904) {
    /** One sheet, before it is looked for. */
    record SheetEntry(String name, boolean hidden, String relation) {}

    static WorkbookPart read(XmlPart xml) throws XMLStreamException {
        List<SheetEntry> sheets = new ArrayList<>();
        boolean since1904 = false;
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                since1904 = isTrue(xml.attribute("date1904"));
            } else if (xml.starts("sheet") && sheets.size() < 1_000) {
                String state = Objects.requireNonNullElse(xml.attribute("state"), "visible");
                sheets.add(
                        new SheetEntry(
                                Objects.requireNonNullElse(xml.attribute("name"), ""),
                                !state.equals("visible"),
                                Objects.requireNonNullElse(xml.foreignAttribute("id"), "")));
            }
        }
        return new WorkbookPart(sheets, since1904);
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
