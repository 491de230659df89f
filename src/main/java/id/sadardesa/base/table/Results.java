package id.sadardesa.base.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The results of formulas, put into a workbook after the library wrote it without them, on its way
 * from memory to the disk.
 */
final class Results {
    /** What the library itself uses: higher levels cost more than they save. */
    private static final int LEVEL = 4;

    private static final Pattern FORMULA =
            Pattern.compile("<c r=\"([A-Z]+[0-9]+)\"([^>]*)><f>([^<]*)</f></c>");
    private static final Pattern CREATED = Pattern.compile("(W3CDTF\">)[^<]*");

    private static final Pattern MERGED = Pattern.compile("<mergeCell ref=\"[^\"]*\"/>");

    private final Map<String, Map<String, String>> bySheet = new HashMap<>();

    void keep(int sheet, String reference, BigDecimal result) {
        of(sheet).put(reference, result.toPlainString());
    }

    /** Notes that a sheet joins cells: the library writes them in an order that is never sure. */
    void joins(int sheet) {
        of(sheet);
    }

    private Map<String, String> of(int sheet) {
        return bySheet.computeIfAbsent(
                "xl/worksheets/sheet" + sheet + ".xml", part -> new HashMap<>());
    }

    /** Packs a workbook with the results in their cells and one day as its only mark of time. */
    void pack(ZipSpool unpacked, OutputStream out, LocalDate day) throws IOException {
        ZipOutputStream to = new ZipOutputStream(out);
        to.setLevel(LEVEL);
        unpacked.read(
                (name, part) -> {
                    ZipEntry packed = new ZipEntry(name);
                    packed.setTimeLocal(day.atStartOfDay());
                    to.putNextEntry(packed);
                    pass(name, part, to, day);
                    to.closeEntry();
                });
        to.finish();
    }

    private void pass(String part, InputStream in, OutputStream to, LocalDate day)
            throws IOException {
        Map<String, String> results = bySheet.get(part);
        if (results != null) {
            fill(in.readAllBytes(), results, to);
        } else if (part.equals("docProps/core.xml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            to.write(utf8(CREATED.matcher(text).replaceAll("$1" + day + "T00:00:00Z")));
        } else {
            in.transferTo(to);
        }
    }

    /** What stands before the first formula can be long and is passed on as it is. */
    private static void fill(byte[] sheet, Map<String, String> results, OutputStream to)
            throws IOException {
        int from = firstFormula(sheet);
        to.write(sheet, 0, from);
        String rest = new String(sheet, from, sheet.length - from, StandardCharsets.UTF_8);
        String whole =
                FORMULA.matcher(rest)
                        .replaceAll(cell -> filled(cell.group(), cell.group(1), results));
        to.write(utf8(ordered(whole)));
    }

    private static String ordered(String sheet) {
        Iterator<String> merged =
                MERGED.matcher(sheet).results().map(MatchResult::group).sorted().iterator();
        return MERGED.matcher(sheet).replaceAll(one -> Matcher.quoteReplacement(merged.next()));
    }

    private static String filled(String cell, String reference, Map<String, String> results) {
        String result = results.get(reference);
        String whole =
                result == null ? cell : cell.replace("</f></c>", "</f><v>" + result + "</v></c>");
        return Matcher.quoteReplacement(whole);
    }

    /** Where the cell with the first formula begins; the beginning when there is none. */
    private static int firstFormula(byte[] sheet) {
        int formula = 0;
        while (formula + 2 < sheet.length && !stands("<f>", sheet, formula)) {
            formula++;
        }
        if (formula + 2 >= sheet.length) {
            return 0;
        }
        int cell = formula;
        while (!stands("<c ", sheet, cell)) {
            cell--;
        }
        return cell;
    }

    private static boolean stands(String tag, byte[] sheet, int at) {
        return sheet[at] == tag.charAt(0)
                && sheet[at + 1] == tag.charAt(1)
                && sheet[at + 2] == tag.charAt(2);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
