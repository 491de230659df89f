package id.sadardesa.desk.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Text;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the list of people shows is what goes out of it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class PeopleExportTest {
    private static final LocalDate BORN = LocalDate.of(1975, 8, 12);

    @TempDir static Path folder;
    private TestOffice office;
    private Desk desk;
    private PeopleViewModel model;

    @Start
    void start(Stage stage) {
        office = TestOffice.in(folder.resolve(Ids.next().toString()));
        Village kalen = office.village("35.16.09.2002", "Kalen");
        Village talok = office.village("35.16.09.2006", "Talok");
        office.person("Adi", BORN, Sex.L, 1, kalen, PostKind.KADES);
        office.person("Budi", BORN, Sex.L, 2, talok, PostKind.KADES);
        desk = TestDesk.around(stage, office);
        var rooms = office.rooms();
        model =
                new PeopleViewModel(
                        desk,
                        rooms.people,
                        rooms.villages,
                        rooms.enrolments,
                        rooms.coverages,
                        rooms.rosterWorkbook);
        model.refresh();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theFilteredListOrAllOfItIsExportedWithItsCount(FxRobot robot) throws IOException {
        Path file = folder.resolve("daftar.csv");
        robot.interact(
                () -> {
                    model.query.set("Talok");
                    model.export(file);
                });
        assertEquals(Text.of("roster.export.done", 1, 1, "daftar.csv"), said());
        String written = Files.readString(file);
        assertTrue(written.contains("Budi") && !written.contains("Adi"), written);

        robot.interact(
                () -> {
                    model.clear();
                    model.export(file);
                });
        assertEquals(Text.of("roster.export.done", 2, 2, "daftar.csv"), said());
        assertTrue(Files.readString(file).contains("Adi"));
    }

    private Text said() {
        return Objects.requireNonNull(desk.notices().current().get()).text();
    }
}
