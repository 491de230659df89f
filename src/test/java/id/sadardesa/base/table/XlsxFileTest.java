package id.sadardesa.base.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFileTest {
    @TempDir Path folder;

    private static final String STYLES =
            """
            <numFmts><numFmt numFmtId="164" formatCode="[$-421]dd\\ mmmm\\ yyyy;@"/>
            <numFmt numFmtId="165" formatCode="&quot;NIK d&quot; 0"/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>
            <xf numFmtId="20"/></cellXfs>
            """;

    @Test
    void whatWeWriteComesBackTyped() {
        Path file = folder.resolve("a.xlsx");
        Workbook.write(
                file,
                book -> {
                    NewSheet sheet = book.sheet("Rekap/2026: [a]");
                    sheet.widths(10, 20).paper(PrintSize.F4, true).headerRows(0, 0);
                    sheet.header(
                            0, 0, List.of("NIK", "Tanggal", "Upah", "Jumlah", "Ket", "Kosong"));
                    for (int row = 1; row <= 3_000; row++) {
                        sheet.text(row, 0, "3516095208750001")
                                .date(row, 1, LocalDate.of(1975, 8, 12))
                                .money(row, 2, Rupiah.of("4279787.17"))
                                .whole(row, 3, row)
                                .text(row, 4, "=1+1 <b> & 'x'", Look.WRAP)
                                .text(row, 5, null);
                    }
                    sheet.comment(1, 4, "periksa").merge(3_002, 0, 3_002, 3);
                    NewSheet list = book.sheet("Daftar").hidden();
                    list.text(0, 0, "Kades");
                    sheet.choices(5, 1, 3_000, list, 0, 0, 0).filter(0, 3_000, 0, 5).footer("R&D");
                });
        List<Sheet> sheets = Tables.read(file, Limits.ROSTER, Progress.SILENT).sheets();
        assertEquals("Rekap-2026- -a-", sheets.get(0).name());
        assertTrue(sheets.get(1).hidden());
        assertEquals(3_001, sheets.get(0).rows().size());
        Row last = sheets.get(0).rows().get(3_000);
        assertEquals(3_001, last.number());
        assertEquals(5, last.cells().size());
        assertEquals("3516095208750001", last.cell(0).text());
        assertEquals(LocalDate.of(1975, 8, 12), last.cell(1).date());
        assertEquals("12-08-1975", last.cell(1).text());
        assertEquals(new BigDecimal("4279787.17"), last.cell(2).number());
        assertEquals("=1+1 <b> & 'x'", last.cell(4).text());
        assertEquals(Cell.BLANK, last.cell(99));
    }

    @Test
    void numbersKeepTheirLetters() {
        Row row =
                first(
                        new HandmadeXlsx()
                                .sheet(
                                        "a",
                                        "<row><c><v>3.51609123456E+15</v></c><c><v>3516095208750001</v></c><c"
                                            + " t=\"e\"><v>#REF!</v></c><c"
                                            + " t=\"b\"><v>1</v></c><c><f>A1*2</f><v>7.1</v></c><c"
                                            + " t=\"str\"><f>X</f><v>hasil</v></c><c"
                                            + " t=\"d\"><v>1975-08-12T00:00:00</v></c></row>"));
        assertEquals("3.51609123456E+15", row.cell(0).text());
        assertEquals(new BigDecimal("3516095208750001"), row.cell(1).number());
        assertEquals(Cell.Kind.ERROR, row.cell(2).kind());
        assertEquals(Cell.Kind.BOOLEAN, row.cell(3).kind());
        assertEquals(new BigDecimal("7.1"), row.cell(4).number());
        assertEquals("hasil", row.cell(5).text());
        assertEquals(LocalDate.of(1975, 8, 12), row.cell(6).date());
    }

    @Test
    void daysAreToldByTheirFormat() {
        String cells =
                "<row r=\"7\"><c r=\"A7\" s=\"1\"><v>27618</v></c><c r=\"C7\""
                    + " s=\"2\"><v>27618.75</v></c><c r=\"D7\" s=\"3\"><v>27618</v></c><c r=\"E7\""
                    + " s=\"4\"><v>0.5</v></c><c r=\"F7\" s=\"1\"><v>60</v></c><c r=\"G7\""
                    + " s=\"1\"><v>1</v></c></row>";
        Row row = first(new HandmadeXlsx().styles(STYLES).sheet("a", cells));
        assertEquals(7, row.number());
        assertEquals(LocalDate.of(1975, 8, 12), row.cell(0).date());
        assertTrue(row.cell(1).isBlank());
        assertEquals(LocalDate.of(1975, 8, 12), row.cell(2).date());
        assertNull(row.cell(3).date());
        assertNull(row.cell(4).date());
        assertNull(row.cell(5).date());
        assertEquals(LocalDate.of(1900, 1, 1), row.cell(6).date());
        Row mac = first(new HandmadeXlsx().styles(STYLES).since1904().sheet("a", cells));
        assertEquals(LocalDate.of(1979, 8, 13), mac.cell(0).date());
    }

    @Test
    void sharedTextsMayBeRichAndPhonetic() {
        Row row =
                first(
                        new HandmadeXlsx()
                                .strings(
                                        "<si><t>satu</t></si><si><r><t>Si</t></r><r><t"
                                            + " xml:space=\"preserve\">ti A</t></r><rPh sb=\"0\""
                                            + " eb=\"1\"><t>XX</t></rPh></si><si><t><![CDATA[a<b]]>_x000D_&amp;</t></si><si><t>"
                                            + " \u00A0 </t></si>")
                                .sheet(
                                        "a",
                                        "<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c"
                                            + " t=\"s\"><v>2</v></c><c"
                                            + " t=\"inlineStr\"><is><r><t>x</t></r><r><t>y</t></r></is></c><c"
                                            + " t=\"s\"><v>3</v></c></row>"));
        assertEquals("Siti A", row.cell(0).text());
        assertEquals("satu", row.cell(1).text());
        assertEquals("a<b\r&", row.cell(2).text());
        assertEquals("xy", row.cell(3).text());
        assertEquals(4, row.cells().size());
    }

    @Test
    void mergedCellsShowTheirValueOnlyWhereSomethingStands() {
        Sheet sheet =
                read(new HandmadeXlsx()
                                .sheet(
                                        "a",
                                        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>Kalen</v></c><c"
                                                + " r=\"B2\" t=\"str\"><v>Ali</v></c></row><row"
                                                + " r=\"3\"><c r=\"A3\"/><c r=\"B3\""
                                                + " t=\"str\"><v>Budi</v></c></row><row r=\"4\"><c"
                                                + " r=\"A4\"/></row>",
                                        "<mergeCells><mergeCell ref=\"A2:A4\"/><mergeCell"
                                                + " ref=\"A1:XFD1048576\"/><mergeCell"
                                                + " ref=\"?\"/></mergeCells>"))
                        .get(0);
        assertEquals(2, sheet.rows().size());
        assertEquals("Kalen", sheet.rows().get(1).cell(0).text());
        assertTrue(sheet.rows().get(1).cell(0).fillsMerge());
        assertFalse(sheet.rows().get(0).cell(0).fillsMerge());
    }

    @Test
    void columnsAreNamedAsExcelDoes() {
        assertEquals(
                List.of("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"),
                List.of(0, 25, 26, 51, 52, 701, 702).stream().map(Cell::columnName).toList());
        for (int column = 0; column < 20_000; column += 7) {
            assertEquals(column, Reference.column(Cell.columnName(column) + "12"));
        }
    }

    private List<Sheet> read(HandmadeXlsx book) {
        return Tables.read(book.write(folder.resolve("b.xlsx")), Limits.ROSTER, Progress.SILENT)
                .sheets();
    }

    private Row first(HandmadeXlsx book) {
        return Objects.requireNonNull(read(book).get(0).rows().get(0));
    }
}
