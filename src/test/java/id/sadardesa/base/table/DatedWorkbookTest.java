package id.sadardesa.base.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.Progress;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same content gives the same bytes, whatever stands in the sheet. */
class DatedWorkbookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @TempDir Path folder;

    private Path write(String name, boolean formula) {
        Path file = folder.resolve(name);
        Workbook.writeDated(
                file,
                DAY,
                workbook -> {
                    NewSheet sheet = workbook.sheet("Satu").widths(10, 10, 10);
                    for (int row = 0; row < 12; row++) {
                        sheet.paragraph(row, 0, 2, "Kalimat " + row);
                    }
                    if (formula) {
                        sheet.formula(20, 0, "5+5", BigDecimal.TEN, Look.MONEY);
                    }
                });
        return file;
    }

    /** The library keeps joined cells in the order of their addresses in memory. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void joinedCellsAreWrittenInOneOrder(boolean formula) throws IOException {
        byte[] first = Files.readAllBytes(write("satu.xlsx", formula));
        for (int i = 0; i < 5; i++) {
            assertArrayEquals(first, Files.readAllBytes(write("lagi" + i + ".xlsx", formula)));
        }
    }

    @Test
    void whatIsJoinedAndReckonedIsStillRead() {
        Sheet sheet =
                Tables.read(write("baca.xlsx", true), Limits.ROSTER, Progress.SILENT)
                        .sheets()
                        .get(0);
        assertEquals("Kalimat 11", sheet.rows().get(11).cell(0).text());
        assertEquals(BigDecimal.TEN, sheet.rows().get(sheet.rows().size() - 1).cell(0).number());
    }
}
