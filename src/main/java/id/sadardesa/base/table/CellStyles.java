package id.sadardesa.base.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Which cell styles of a workbook show a number as a day. */
final class CellStyles {
    private static final int MOST = 70_000;

    private final Map<String, String> formats = new HashMap<>();
    private final List<Boolean> days = new ArrayList<>();

    void read(XmlPart xml) throws XMLStreamException {
        boolean cellStyles = false;
        while (xml.next()) {
            if (xml.starts("numFmt") && formats.size() < MOST) {
                formats.put(
                        orEmpty(xml.attribute("numFmtId")), orEmpty(xml.attribute("formatCode")));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                cellStyles = xml.isStart();
            } else if (cellStyles && xml.starts("xf") && days.size() < MOST) {
                days.add(isDay(orEmpty(xml.attribute("numFmtId"))));
            }
        }
    }

    boolean isDay(int style) {
        return style >= 0 && style < days.size() && days.get(style);
    }

    private boolean isDay(String format) {
        String code = formats.get(format);
        return code == null ? isBuiltInDay(format) : showsDay(code);
    }

    /** Times without a day (18 to 21, 32 to 35, 45 to 47, 55, 56) are numbers to us. */
    private static boolean isBuiltInDay(String format) {
        return switch (format) {
            case "14",
                    "15",
                    "16",
                    "17",
                    "22",
                    "27",
                    "28",
                    "29",
                    "30",
                    "31",
                    "36",
                    "50",
                    "51",
                    "52",
                    "53",
                    "54",
                    "57",
                    "58" ->
                    true;
            default -> false;
        };
    }

    /**
     * Whether the code, without its quoted and bracketed parts, has a year, a day or a lone month.
     */
    static boolean showsDay(String code) {
        String bare =
                code.toLowerCase(Locale.ROOT)
                        .replaceAll("\"[^\"]*\"?|\\[[^\\]]*\\]?|\\\\.|_.|\\*.", "")
                        .split(";", 2)[0];
        if (bare.contains("general")
                || bare.contains("standard")
                || bare.indexOf('#') >= 0
                || bare.indexOf('0') >= 0) {
            return false;
        }
        boolean clock = bare.indexOf('h') >= 0 || bare.indexOf('s') >= 0;
        return bare.indexOf('y') >= 0
                || bare.indexOf('d') >= 0
                || (bare.indexOf('m') >= 0 && !clock);
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
