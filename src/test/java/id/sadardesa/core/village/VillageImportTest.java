package id.sadardesa.core.village;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VillageImportTest {
    @TempDir Path folder;
    private TestOffice office;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void takesItsOwnKecamatanAndLeavesTheOthers() throws IOException {
        VillagePlan plan =
                plan(
                        """
                        kode_desa,kode10,nama_desa,jenis,kode_kecamatan,kecamatan
                        35.16.09.2001,3516092001,Punggul,DESA,35.16.09,Dlanggu
                        35.16.09.1002,3516091002,Kota Lama,KELURAHAN,35.16.09,Dlanggu
                        35.24.25.2002,3524252002,Dlanggu,DESA,35.24.25,Deket
                        """);
        assertEquals(List.of(3, 2, 1), List.of(plan.read(), plan.added().size(), plan.left()));
        office.rooms().villageImport.apply(plan);
        assertEquals(
                List.of("Kota Lama KELURAHAN", "Punggul DESA"),
                office.rooms().villages.all().stream()
                        .map(v -> v.name() + " " + v.kind())
                        .toList());
        office.rooms().journal.undo(office.rooms().journal.latest(1).get(0).seq());
        assertEquals(List.of(), office.rooms().villages.all());
    }

    @Test
    void whatEndsInNoughtsIsTheOfficeOfTheKecamatan() throws IOException {
        VillagePlan plan =
                plan(
                        """
                        Kode,Nama
                        35.16.09.0000,Kecamatan Dlanggu
                        35.16.09.2001,Punggul
                        """);
        office.rooms().villageImport.apply(plan);
        assertEquals(
                List.of("Kecamatan Dlanggu KECAMATAN", "Punggul DESA"),
                office.rooms().villages.all().stream()
                        .map(v -> v.name() + " " + v.kind())
                        .sorted()
                        .toList());
    }

    @Test
    void readsHierarchiesInCapitalsWithSemicolons() throws IOException {
        office.village("35.16.09.2002", "Kalen");
        office.village("35.16.09.2003", "Gede");
        VillagePlan plan =
                plan(
                        """
                        KODE DAN DATA WILAYAH;;
                        No;Kode;Nama
                        1;35.16;KAB. MOJOKERTO
                        2;35.16.09;DLANGGU
                        3;3516092002;KALEN
                        4;3516092003;KEDUNGGEDE
                        5;'3516092004;DESA MOJO KARANG
                        6;3516092004;MOJOKARANG
                        """);
        assertEquals(1, plan.unchanged());
        assertEquals("Kedunggede", plan.changed().values().iterator().next().name());
        assertEquals("Mojo Karang", plan.added().get(0).name());
        assertEquals(8, plan.refused().get(0).row());
    }

    @Test
    void readsWorkbooksWithNumbers() {
        Path file = folder.resolve("desa.xlsx");
        Workbook.write(
                file,
                book ->
                        book.sheet("Desa")
                                .header(0, 0, List.of("Kecamatan", "Kode", "Desa/Kelurahan"))
                                .text(1, 0, "Dlanggu")
                                .number(
                                        1,
                                        1,
                                        new BigDecimal("3516092001"),
                                        id.sadardesa.base.table.Look.WHOLE)
                                .text(1, 2, "Punggul"));
        VillagePlan plan = office.rooms().villageImport.plan(file, "35.16.09", Progress.SILENT);
        assertEquals("Punggul", plan.added().get(0).name());
    }

    @Test
    void aListWithoutCodesIsAProblem() {
        Problem problem = assertThrows(Problem.class, () -> plan("nama;jabatan\nAli;Kades\n"));
        assertEquals("village.import.none", problem.text().key());
    }

    private VillagePlan plan(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("desa.csv"), text);
        return office.rooms().villageImport.plan(file, "35.16.09", Progress.SILENT);
    }
}
