package id.sadardesa.base.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    @TempDir Path folder;

    private static final String ROSTER =
            """
            Nama#NIK#TTL#Alamat
            Siti Aminah#3516095208750001#"Mojokerto, 12-08-1975"#"Dsn. Segaran; RT 1, RW 2"
            Ma'ruf “Café”#3516091208750002#Mojokerto, 1-2-1980#Jl. Raya
            """;

    @ParameterizedTest
    @CsvSource({
        "';', UTF-8",
        "',', UTF-8",
        "'|', windows-1252",
        "'\t', UTF-16LE",
        "';', UTF-16BE",
        "';', windows-1252"
    })
    void anySeparatorAndEncoding(char separator, String charset) throws IOException {
        String text = ROSTER.replace('#', separator);
        if (separator == ',') {
            text = text.replace("Mojokerto, 1-2-1980", "\"Mojokerto, 1-2-1980\"");
        }
        Sheet sheet = read(text.getBytes(Charset.forName(charset)));
        assertEquals(3, sheet.rows().size());
        assertEquals(List.of("Nama", "NIK", "TTL", "Alamat"), texts(sheet.rows().get(0)));
        assertEquals("Dsn. Segaran; RT 1, RW 2", sheet.rows().get(1).cell(3).text());
        assertEquals("Ma'ruf “Café”", sheet.rows().get(2).cell(0).text());
        assertEquals("Mojokerto, 1-2-1980", sheet.rows().get(2).cell(2).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarkIsNoText(String charset) throws IOException {
        Sheet sheet = read("\uFEFFNama;NIK\r\nÉmi;1\r\n".getBytes(Charset.forName(charset)));
        assertEquals(List.of("Nama", "NIK"), texts(sheet.rows().get(0)));
        assertEquals("Émi", sheet.rows().get(1).cell(0).text());
    }

    @Test
    void excelSeparatorLineIsObeyedAndNotCounted() throws IOException {
        Sheet sheet = read(bytes("sep=|\r\nNama|Alamat; lengkap\r\nAli|Jl. A; B\r\n"));
        assertEquals(List.of("Nama", "Alamat; lengkap"), texts(sheet.rows().get(0)));
        assertEquals(1, sheet.rows().get(0).number());
    }

    @Test
    void rowsAreNumberedAsExcelShowsThem() throws IOException {
        Sheet sheet = read(bytes("Judul;;\n;;\n\nNama;Alamat;x\nAli;\"Jl. A\nRT 1\";\nBudi;C;\n"));
        assertEquals(List.of(1, 4, 5, 6), sheet.rows().stream().map(Row::number).toList());
        assertEquals("Jl. A\nRT 1", sheet.rows().get(2).cell(1).text());
        assertEquals(2, sheet.rows().get(2).cells().size());
    }

    @Test
    void aTextTooLargeIsRefusedBeforeItIsRead() throws IOException {
        Path file = folder.resolve("besar.csv");
        try (java.io.RandomAccessFile sparse = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(bytes("Nama;NIK\n".repeat(10_000)));
            sparse.setLength(400_000_000); // below the limit of bytes, and only holes
        }
        long before = Runtime.getRuntime().totalMemory();
        Problem problem =
                assertThrows(
                        Problem.class, () -> Tables.read(file, Limits.ROSTER, Progress.SILENT));
        assertEquals("table.limit.cells", problem.text().key());
        long grown = Runtime.getRuntime().totalMemory() - before;
        assertTrue(grown < 200_000_000, "the file was read: " + grown);
    }

    @Test
    void textKeptByAnEqualsSignLosesItsWrapping() throws IOException {
        Sheet sheet = read(bytes("NIK;HP\n=\"3516095208750001\";\"=\"\"0812\"\"\"\n"));
        assertEquals(List.of("3516095208750001", "0812"), texts(sheet.rows().get(1)));
    }

    @Test
    void openQuoteIsNamedByTheRowWhereItBegins() {
        String many = "Ali;1\n".repeat(500);
        Problem problem =
                assertThrows(
                        Problem.class,
                        () -> read(bytes("Nama;NIK\nAli;\"1\n2\"\n\"Budi;2\n" + many)));
        assertEquals("table.quote.open", problem.text().key());
        assertEquals(4L, problem.text().values().get(1));
    }

    @Test
    void whatWeWriteComesBack() {
        Path file = folder.resolve("keluar.csv");
        List<String> row =
                List.of(
                        "=1+1",
                        "+62812",
                        "-",
                        "@x",
                        "a;b",
                        "dua\nbaris",
                        "\"kutip\"",
                        "'tunggal",
                        "");
        CsvTable.write(
                file,
                CsvTable.SEMICOLON,
                rows -> {
                    rows.accept(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"));
                    rows.accept(row);
                });
        Sheet sheet = Tables.read(file, Limits.ROSTER, Progress.SILENT).sheets().get(0);
        assertEquals(row.subList(0, 8), texts(sheet.rows().get(1)));
    }

    @Test
    void formulasAreGuardedForExcel() throws IOException {
        Path file = folder.resolve("keluar.csv");
        CsvTable.write(
                file,
                ';',
                rows -> rows.accept(List.of("=HYPERLINK(1)", "@SUM(A1)", "-5", "+62812")));
        assertTrue(Files.readString(file).startsWith("\uFEFF'=HYPERLINK(1);'@SUM(A1);-5;+62812"));
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, table.file.pdf",
        "'<html><table>', table.file.html",
        "'<?xml version=\"1.0\"?><Workbook>', table.file.html",
        "'', table.file.empty"
    })
    void otherFilesAreRefusedByName(String content, String key) {
        Problem problem = assertThrows(Problem.class, () -> read(bytes(content)));
        assertEquals(key, problem.text().key());
    }

    @Test
    void oldAndLockedWorkbooksAreRefused() {
        byte[] ole = new byte[4096];
        int[] mark = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < mark.length; i++) {
            ole[i] = (byte) mark[i];
        }
        assertEquals("table.file.xls", assertThrows(Problem.class, () -> read(ole)).text().key());
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, ole, 1024, name.length);
        assertEquals(
                "table.file.locked", assertThrows(Problem.class, () -> read(ole)).text().key());
    }

    @Test
    void folderAndMissingFileAreSaid() {
        assertEquals("table.file.folder", refused(folder).text().key());
        assertEquals("table.file.missing", refused(folder.resolve("tiada.xlsx")).text().key());
    }

    private static Problem refused(Path file) {
        return assertThrows(Problem.class, () -> Tables.read(file, Limits.ROSTER, Progress.SILENT));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    private Sheet read(byte[] bytes) throws IOException {
        Path file = folder.resolve("roster.xlsx");
        Files.write(file, bytes);
        return Tables.read(file, Limits.ROSTER, Progress.SILENT).sheets().get(0);
    }
}
