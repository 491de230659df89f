package id.sadardesa.desk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.shell.Pages;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsViewModelTest {
    @TempDir Path folder;
    private final Notices notices = TestDesk.notices();
    private TestOffice office;
    private ReportsViewModel model;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        Village kalen = office.village("35.16.09.2002", "Kalen");
        office.person("Slamet", LocalDate.of(1975, 8, 12), Sex.L, 1, kalen, PostKind.KADES);
        model =
                new ReportsViewModel(
                        office.rooms().reports, TestDesk.jobs(), notices, TestOffice.CLOCK);
        model.refresh();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void thePresentMonthIsReportedAndItsPagesCanBeTurned() {
        assertEquals(Period.parse("2026-03"), model.months().get(0));
        assertEquals(1, Objects.requireNonNull(model.report().get()).total().due());
        Pages.Page page = Objects.requireNonNull(model.pages.page().get());
        assertEquals(0, page.number());
        assertEquals(215.0 / 330, page.image().width() / (double) page.image().height(), 0.01);
        model.sheet.set(ReportsViewModel.Sheet.A4);
        page = Objects.requireNonNull(model.pages.page().get());
        assertEquals(210.0 / 297, page.image().width() / (double) page.image().height(), 0.01);
        model.pages.turn(99);
        page = Objects.requireNonNull(model.pages.page().get());
        assertEquals(page.count() - 1, page.number(), "there is no page behind the last");
    }

    @Test
    void anotherMonthIsAnotherReport() {
        model.month.set(Period.parse("2026-01"));
        assertEquals(
                Period.parse("2026-01"), Objects.requireNonNull(model.report().get()).period());
        assertEquals("laporan-bulanan-2026-01-papan.xlsx", model.fileName("xlsx"));
    }

    @Test
    void itIsSavedInEachKindAndSaysWhatIsInIt() {
        for (String kind : List.of("pdf", "xlsx", "csv")) {
            Path file = folder.resolve(model.fileName(kind));
            model.save(file);
            assertTrue(Files.exists(file), kind);
            assertEquals(
                    "report.room.done",
                    Objects.requireNonNull(notices.current().get()).text().key());
        }
    }
}
