package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Progress;
import id.sadardesa.base.table.Limits;
import id.sadardesa.base.table.Sheet;
import id.sadardesa.base.table.Tables;
import id.sadardesa.testkit.Terminal.Said;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code payments} and {@code arrears map}: two villages, one of which paid for January. */
class PaymentsCommandsTest extends AtTheTerminal {
    private static final String PAID = "--village 35.16.09.2001 --date 2026-03-09";

    @BeforeEach
    void billAndPay() throws IOException {
        terminal.init();
        Files.writeString(
                terminal.file("desa.csv"),
                "kode_desa;nama_desa\n35.16.09.2001;Punggul\n35.16.09.2002;Kalen\n");
        done("villages import " + terminal.file("desa.csv"));
        Files.writeString(
                terminal.file("orang.csv"),
                """
                Nama;NIK;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa
                SITI UJI;3516094201800001;02-01-1980;P;Kepala Desa;Punggul
                JOKO UJI;3516090101810003;01-01-1981;L;Kepala Desa;Kalen
                """);
        done("roster import " + terminal.file("orang.csv"));
        done("enrol --all --programmes jkk,jkm --from 2026-01");
        done("bill 2026-01");
        done("pay --month 2026-01 --amount 26597.15 --reference B-1 " + PAID);
    }

    private Said run(String words) {
        return terminal.run(words.split(" ", -1));
    }

    private Said done(String words) {
        Said said = run(words + " --json");
        assertEquals(Exit.DONE, said.code(), said.out() + said.err());
        return said;
    }

    private static Map<?, ?> row(Said said, int index) {
        return said.json().get("list") instanceof List<?> rows
                        && rows.get(index) instanceof Map<?, ?> row
                ? row
                : Map.of();
    }

    private static BigDecimal number(@Nullable Object value) {
        return new BigDecimal(String.valueOf(value)).stripTrailingZeros();
    }

    @Test
    void listsWhatWasPaid() {
        Said all = done("payments");
        assertEquals(1, all.count("payments"));
        assertEquals("35.16.09.2001", row(all, 0).get("village"));
        assertEquals("2026-03-09", row(all, 0).get("date"));
        assertEquals("2026-01", row(all, 0).get("from"));
        assertEquals(new BigDecimal("26597.15"), number(row(all, 0).get("amount")));
        assertEquals("B-1", row(all, 0).get("reference"));
        assertEquals(false, row(all, 0).get("slip"));
        assertEquals(0, done("payments --village 35.16.09.2002").count("payments"));
        assertEquals(1, done("payments --month 2026-03").count("payments"));
        assertEquals(0, done("payments --month 2026-02").count("payments"));
        assertTrue(run("payments").out().contains("Punggul"));
    }

    @Test
    void takesAPaymentOffTheRecordWithItsReason() {
        assertEquals(1, done("arrears").count("debtors"));
        Said gone =
                terminal.run(
                        "payments",
                        "remove",
                        "--village",
                        "35.16.09.2001",
                        "--date",
                        "2026-03-09",
                        "--amount",
                        "26597.15",
                        "--why",
                        "Salah desa");
        assertEquals(Exit.DONE, gone.code(), gone.err());
        assertTrue(gone.out().contains("terbuka lagi"), gone.out());
        assertEquals(0, done("payments").count("payments"));
        assertEquals(2, done("arrears").count("debtors"), "January is open again");
        assertTrue(run("history --last 1").out().contains("Salah desa"));
        done("undo");
        assertEquals(1, done("arrears").count("debtors"));
    }

    @Test
    void keepsASlipAndGivesItBackByteForByte() throws IOException {
        byte[] photo = {(byte) 0xFF, (byte) 0xD8, 1, 2, (byte) 0xFF, (byte) 0xD9};
        Files.write(terminal.file("slip.jpg"), photo);
        assertEquals(
                Exit.REFUSED,
                run("payments slip --out " + terminal.file("x.jpg") + " " + PAID).code(),
                "there is none yet");
        done("payments slip " + terminal.file("slip.jpg") + " " + PAID);
        assertEquals(true, row(done("payments"), 0).get("slip"));
        done("payments slip --out " + terminal.file("lagi.jpg") + " " + PAID);
        assertArrayEquals(photo, Files.readAllBytes(terminal.file("lagi.jpg")));
    }

    @Test
    void mapsEachVillageAndMonthOfAYear() {
        Said map = done("arrears map 2026 --out " + terminal.file("peta.xlsx"));
        assertEquals(2, map.count("villages"));
        assertEquals(1, map.count("late"));
        assertEquals(new BigDecimal("26597.15"), number(map.json().get("open")));
        assertEquals("Punggul", row(map, 0).get("name"));
        assertEquals("paid", month(map, 0, 0).get("state"));
        assertEquals("late", month(map, 1, 0).get("state"));
        assertEquals(1, month(map, 1, 0).get("monthsLate"));
        assertEquals("none", month(map, 1, 1).get("state"));
        Said seen = run("arrears map");
        assertTrue(seen.out().contains("Kalen    T1"), seen.out());
        assertTrue(seen.out().contains("L = Lunas"), seen.out());
        List<Sheet> sheets =
                Tables.read(terminal.file("peta.xlsx"), Limits.ROSTER, Progress.SILENT).sheets();
        assertEquals(List.of("Peta", "Terutang"), sheets.stream().map(Sheet::name).toList());
        var letters = sheets.get(0).rows().get(3);
        assertEquals("Punggul", letters.cell(1).text());
        assertEquals("L", letters.cell(2).text());
        var total = sheets.get(1).rows().get(5);
        assertEquals(new BigDecimal("26597.15"), total.cell(2).number());
        assertEquals(new BigDecimal("26597.15"), total.cell(14).number());
        assertEquals(1, done("arrears map --village 35.16.09.2002").count("villages"));
    }

    private static Map<?, ?> month(Said said, int village, int month) {
        return row(said, village).get("months") instanceof List<?> months
                        && months.get(month) instanceof Map<?, ?> cell
                ? cell
                : Map.of();
    }

    @ParameterizedTest
    @CsvSource({
        "payments --month Januari, 2",
        "payments --village 99.99.99.2001, 3",
        "payments remove --village 35.16.09.2001 --date 2026-03-09, 2",
        "payments remove --village 35.16.09.2001 --date 09-03-2026 --why x, 2",
        "payments remove --village 35.16.09.2001 --date 2026-03-08 --why x, 3",
        "payments remove --village 35.16.09.2001 --date 2026-03-09 --amount 1 --why x, 3",
        "payments slip --village 35.16.09.2001 --date 2026-03-09, 2",
        "payments slip tiada.jpg --village 35.16.09.2001 --date 2026-03-09, 3",
        "arrears map 1999, 2",
        "arrears map 2029, 2",
        "arrears map dua, 2",
        "arrears map 2026 --out peta.pdf, 2",
    })
    void whatCannotBeMeantWritesNothing(String words, int code) {
        Said said = run(words);
        assertEquals(code, said.code(), said.out() + said.err());
        assertFalse(said.err().isBlank());
        assertEquals(1, done("payments").count("payments"));
    }
}
