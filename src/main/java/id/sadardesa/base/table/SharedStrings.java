package id.sadardesa.base.table;

import id.sadardesa.base.Problem;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The texts that a workbook keeps once and its cells point to. */
final class SharedStrings {
    private final List<String> texts = new ArrayList<>();

    void read(XmlPart xml, Allowance budget, String file) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("si")) {
                String text = xml.text(budget.limits().cellChars());
                if (text == null) {
                    throw Problem.of("table.limit.cell", file, 0, budget.limits().cellChars());
                }
                budget.text(text.length() + 8);
                texts.add(text);
            }
        }
    }

    /** Null when the file points to a text that is not there. */
    @Nullable String at(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : null;
    }
}
