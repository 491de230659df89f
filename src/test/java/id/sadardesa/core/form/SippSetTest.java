package id.sadardesa.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.core.village.PostKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All upload workbooks of a month, as they go along with a sync file. */
class SippSetTest {
    private static final Period MARCH = Period.parse("2026-03");

    @TempDir Path folder;
    private FormOffice office;

    @BeforeEach
    void open() {
        office = new FormOffice(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everythingOfAMonthStandsInOneFolderWithWhoIsRefused() {
        office.person("Ahmad Fauzi", PostKind.SEKDES);
        UUID siti = office.person("Siti Aminah", PostKind.KASI_PEM);
        office.change(siti, "mother", null);
        office.known("Bambang Sutrisno", PostKind.KAUR_KEU);
        office.enrol("2026-03");
        Path place = folder.resolve("stik");
        SippSet set = office.sipp().writeAll(MARCH, place, Progress.SILENT);
        assertEquals(
                List.of("template_tk_23222228.xlsx", "template_tk_lanjutan_23222228.xlsx"),
                set.files().stream().map(one -> String.valueOf(one.file().getFileName())).toList());
        assertEquals(List.of(2, 1), List.of(set.rows(), set.refused()));
        assertEquals(List.of(place.resolve("ditolak-data_tk_baru.xlsx")), set.faults());
        set.files().forEach(one -> assertTrue(Files.isRegularFile(one.file())));
        assertTrue(Files.isRegularFile(set.faults().get(0)));
    }

    @Test
    void aMonthWithoutAnybodyIsSaidAndWritesNothing() {
        Path place = folder.resolve("stik");
        Problem nothing =
                assertThrows(
                        Problem.class, () -> office.sipp().writeAll(MARCH, place, Progress.SILENT));
        assertEquals("form.sipp.nothing", nothing.text().key());
        assertTrue(Files.notExists(place));
    }
}
