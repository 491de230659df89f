package id.sadardesa.core.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.roster.ListedPeople;
import id.sadardesa.core.roster.ListedPerson;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists as branches write them, which nobody here has ever seen. */
class OddListsTest {
    private static final String NIK = "3516094202800001";

    @TempDir Path folder;

    private List<ListedPerson> read(String text, String charset) throws IOException {
        Path file = folder.resolve("daftar.csv");
        Files.write(file, text.getBytes(Charset.forName(charset)));
        return ListedPeople.everybody(file, TestOffice.TODAY, Progress.SILENT);
    }

    @Test
    void aSemicolonListOfWindowsUnderALetterhead() throws IOException {
        List<ListedPerson> rows =
                read(
                        """
                        BPJS KETENAGAKERJAAN\r
                        KANTOR CABANG MOJOKERTO – DAFTAR TENAGA KERJA\r
                        Periode : 02-2026;;;\r
                        \r
                        NO;NOMOR_IDENTITAS;KPJ;NAMA_LENGKAP;TGL_LAHIR;STATUS_TK;UPAH TK;TGL_KEPESERTAAN;TGL_NA;UNIT KERJA\r
                        1;'3516094202800001;26000000013;SITI AMI\u00c9;02/02/1980;AKTIF;Rp 2.500.000,00;01-01-2025;;Ds. Kalen\r
                        2;3516090304850002;26000000021;BUDI;03 April 1985;NA;2,500,000.00;1 Jan 2025;31-12-2025;Ds. Kalen\r
                        ;;;JUMLAH;;;5.000.000;;;\r
                        ;;;Mojokerto, 10 Maret 2026;;;;;;\r
                        """,
                        "windows-1252");
        assertEquals(2, rows.size());
        ListedPerson siti = rows.get(0);
        assertEquals("SITI AMI\u00c9", siti.name());
        assertEquals(NIK, siti.nik() == null ? "" : siti.nik().full());
        assertEquals(true, siti.terms().active());
        assertEquals(Rupiah.of(2_500_000), siti.terms().wage());
        assertEquals(LocalDate.of(2025, 1, 1), siti.terms().joined());
        assertEquals("Ds. Kalen", siti.place());
        ListedPerson budi = rows.get(1);
        assertEquals(false, budi.terms().active());
        assertEquals(Rupiah.of(2_500_000), budi.terms().wage());
        assertEquals(LocalDate.of(2025, 12, 31), budi.terms().left());
        assertEquals(List.of(), budi.faults());
    }

    @Test
    void datesInEightStylesAndOneThatIsNone() throws IOException {
        StringBuilder text = new StringBuilder("NIK;Nama;Tanggal Lahir\n");
        List<String> styles =
                List.of(
                        "02-02-1980",
                        "2/2/1980",
                        "1980-02-02",
                        "2 Februari 1980",
                        "02 Peb 1980",
                        "19800202",
                        "02.02.80",
                        "29253",
                        "31-02-1980");
        for (int i = 0; i < styles.size(); i++) {
            text.append("351609420280000").append(i + 1).append(";ORANG;").append(styles.get(i));
            text.append('\n');
        }
        List<ListedPerson> rows = read(text.toString(), "UTF-8");
        assertEquals(9, rows.size());
        for (ListedPerson row : rows.subList(0, 8)) {
            assertEquals(LocalDate.of(1980, 2, 2), row.birthDate(), row.toString());
        }
        assertEquals(null, rows.get(8).birthDate());
        assertEquals("roster.import.date", rows.get(8).faults().get(0).problem().text().key());
    }

    @Test
    void numbersThatASpreadsheetRuinedAreSaidAndMatchNobody() throws IOException {
        List<ListedPerson> rows =
                read(
                        """
                        N I K,Nomor Peserta,Nama TK
                        3.51609E+15,26000000013,SITI
                        "3,51609420280000E+15",,BUDI
                        3516094202800001,2.6E+10,TONO
                        ,,TANPA NOMOR
                        """,
                        "UTF-8");
        assertEquals(3, rows.size(), "without a number and a count nobody is meant");
        assertEquals(null, rows.get(0).nik());
        assertEquals(
                "26000000013",
                String.valueOf(rows.get(0).kpj() == null ? "" : rows.get(0).kpj().full()));
        assertEquals(1, rows.get(1).faults().size());
        assertEquals(null, rows.get(2).kpj());
    }

    @Test
    void numbersThatAllEndInZeroLostTheirLastDigit() throws IOException {
        StringBuilder text = new StringBuilder("NIK;KPJ;Nama\n");
        for (int i = 1; i <= 5; i++) {
            text.append("35160942028000").append(i).append("0;2600000001").append(i);
            text.append(";ORANG\n");
        }
        List<ListedPerson> rows = read(text.toString(), "UTF-8");
        assertTrue(rows.stream().allMatch(row -> row.nik() == null && row.kpj() != null));
        assertTrue(
                rows.get(0).faults().stream()
                        .anyMatch(
                                one ->
                                        one.problem()
                                                .text()
                                                .key()
                                                .equals("roster.import.nik.lost")));
    }

    @Test
    void programmesInColumnsUnderAGroup() {
        Path file = folder.resolve("daftar.xlsx");
        Workbook.writeDated(
                file,
                TestOffice.TODAY,
                book -> {
                    var sheet = book.sheet("Data");
                    sheet.text(0, 0, "DAFTAR PESERTA DESA KALEN", Look.TITLE);
                    sheet.header(
                            2, 0, List.of("No", "NIK", "Nama", "Program", "", "", "Iuran JKK"));
                    sheet.header(3, 0, List.of("", "", "", "JKK", "JKM", "JHT", ""));
                    sheet.whole(4, 0, 1);
                    sheet.text(4, 1, NIK);
                    sheet.text(4, 2, "SITI");
                    sheet.text(4, 3, "\u221a");
                    sheet.text(4, 4, "Y");
                    sheet.text(4, 5, "-");
                    sheet.number(4, 6, BigDecimal.valueOf(2400), Look.MONEY);
                    sheet.whole(5, 0, 2);
                    sheet.text(5, 1, "3516094202800002");
                    sheet.text(5, 2, "TONO");
                });
        List<ListedPerson> rows = ListedPeople.everybody(file, TestOffice.TODAY, Progress.SILENT);
        assertEquals(2, rows.size());
        assertEquals(Set.of(Programme.JKK, Programme.JKM), rows.get(0).terms().programmes());
        assertEquals(null, rows.get(1).terms().programmes(), "a blank is no statement");
    }

    @Test
    void placeAndDateOfBirthInOneCell() throws IOException {
        List<ListedPerson> rows =
                read(
                        "NIK;Nama;Tempat, Tgl Lahir\n" + NIK + ";SITI;MOJOKERTO, 02-02-1980\n",
                        "UTF-8");
        assertEquals(LocalDate.of(1980, 2, 2), rows.get(0).birthDate());
    }
}
