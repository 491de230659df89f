package id.sadardesa.base.table;

import id.sadardesa.base.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, told by its first bytes; its name is not believed. */
enum FileKind {
    XLSX,
    CSV;

    /** As many first bytes as {@link #of} wants to see. */
    static final int HEAD = 8_192;

    private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    /**
     * Tells a workbook from a CSV file.
     *
     * @throws Problem with what to do, when it is neither
     */
    static FileKind of(String name, byte[] head) {
        if (head.length == 0) {
            throw Problem.of("table.file.empty", name);
        }
        if (begins(head, OLE)) {
            throw Problem.of(
                    holdsUtf16(head, "Encrypted") ? "table.file.locked" : "table.file.xls", name);
        }
        if (begins(head, 'P', 'K', 3, 4)) {
            return zip(name, head);
        }
        refuseOthers(name, head);
        return CSV;
    }

    private static FileKind zip(String name, byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.contains("application/vnd.oasis.opendocument")) {
            throw Problem.of("table.file.ods", name);
        }
        return XLSX;
    }

    private static void refuseOthers(String name, byte[] head) {
        String start =
                new String(head, StandardCharsets.ISO_8859_1)
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf")) {
            throw Problem.of("table.file.pdf", name);
        }
        String unmarked = start.startsWith("ï»¿") ? start.substring(3).stripLeading() : start;
        if (unmarked.startsWith("<")) {
            throw Problem.of("table.file.html", name);
        }
        boolean utf16 =
                begins(head, 0xFF, 0xFE)
                        || begins(head, 0xFE, 0xFF)
                        || Encoding.looksLikeUtf16(head);
        if (!utf16 && start.indexOf('\0') >= 0) {
            throw Problem.of("table.file.unknown", name);
        }
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsUtf16(byte[] head, String word) {
        return new String(head, StandardCharsets.ISO_8859_1)
                .contains(
                        new String(
                                word.getBytes(StandardCharsets.UTF_16LE),
                                StandardCharsets.ISO_8859_1));
    }
}
