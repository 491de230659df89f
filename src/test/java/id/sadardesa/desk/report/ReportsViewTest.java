package id.sadardesa.desk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.ChartPane;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class ReportsViewTest {
    @TempDir static Path folder;
    private static int count;
    private TestOffice office;
    private ReportsViewModel model;

    @Start
    void start(Stage stage) {
        office = TestOffice.in(folder.resolve("kantor-" + ++count));
        Village kalen = office.village("35.16.09.2002", "Kalen");
        office.person("Slamet", LocalDate.of(1975, 8, 12), Sex.L, 1, kalen, PostKind.KADES);
        Desk desk = TestDesk.around(stage, office);
        model =
                new ReportsViewModel(
                        office.rooms().reports, desk.jobs(), desk.notices(), TestOffice.CLOCK);
        TestDesk.enter(
                stage,
                new ReportRoomView(
                        desk,
                        model,
                        new PicturesViewModel(
                                model,
                                office.rooms().reports,
                                office.rooms().people,
                                desk.jobs(),
                                desk.notices()),
                        new ChangesViewModel(
                                office.rooms().reports,
                                desk.jobs(),
                                desk.notices(),
                                TestOffice.CLOCK),
                        new FormsViewModel(
                                office.rooms().forms.papers(),
                                office.rooms().villages,
                                desk.jobs(),
                                desk.notices(),
                                TestOffice.CLOCK),
                        new ListingViewModel(
                                office.rooms().listings,
                                desk.jobs(),
                                desk.notices(),
                                desk.texts(),
                                TestOffice.CLOCK)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    /**
     * Two months are held against each other; without a closed month the page says how to get one.
     */
    @Test
    void twoMonthsAreCompared(FxRobot robot) {
        robot.clickOn("Perbandingan");
        assertTrue(
                robot.lookup("Tidak ada yang berbeda.").tryQuery().isPresent(),
                "nobody takes part in either month");
        assertTrue(robot.lookup("Februari 2026").tryQuery().isPresent());
        ComboBox<ChangesViewModel.Kind> kind = robot.lookup("#compared").queryComboBox();
        robot.interact(() -> kind.setValue(ChangesViewModel.Kind.REPORTED));
        assertTrue(
                robot.lookup(
                                "Belum ada laporan yang ditutup. Menutup bulan di Iuran membekukan"
                                        + " laporannya.")
                        .tryQuery()
                        .isPresent());
        assertTrue(
                robot.lookup("#changesPdf").queryButton().isDisabled(), "there is nothing to save");
    }

    @Test
    void theMonthStandsOnScreenAndItsPagesTurn(FxRobot robot) {
        assertTrue(robot.lookup("Kalen").tryQuery().isPresent());
        int pages = Objects.requireNonNull(model.pages.page().get()).count();
        assertTrue(
                robot.lookup("Halaman 1 dari " + pages).tryQuery().isPresent(),
                "the preview says which page it is");
        int findings = Objects.requireNonNull(model.report().get()).findings().size();
        robot.clickOn("Perlu dibenahi: " + findings);
        robot.clickOn("Rekapitulasi");
        assertEquals(1, Objects.requireNonNull(model.report().get()).recap().size());
    }

    /** A bar is chosen with the keys, says itself in words, and opens who is counted in it. */
    @Test
    void aBarOpensItsPeople(FxRobot robot) {
        robot.clickOn("Gambar");
        ChartPane chart = robot.lookup("#chart").queryAs(ChartPane.class);
        robot.interact(chart::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertEquals("Kalen, Belum: 1 orang", chart.getAccessibleText());
        robot.type(KeyCode.ENTER);
        assertTrue(robot.lookup("Kalen, Belum: 1 orang. Tercatat 1 orang:").tryQuery().isPresent());
        assertTrue(robot.lookup("Slamet").tryQuery().isPresent());
        Node names = robot.lookup("#charts").query();
        robot.interact(names::requestFocus);
        robot.type(KeyCode.DOWN);
        assertTrue(robot.lookup("Terlindungi dari bulan ke bulan").queryAll().size() > 1);
        assertTrue(
                robot.lookup("Pilih satu bagian gambar untuk melihat orangnya.")
                        .tryQuery()
                        .isPresent(),
                "another chart, so nobody is chosen any more");
    }
}
