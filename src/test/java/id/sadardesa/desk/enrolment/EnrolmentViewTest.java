package id.sadardesa.desk.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.Typing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
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
class EnrolmentViewTest {
    @TempDir static Path folder;
    private TestOffice office;
    private EnrolmentViewModel model;

    @Start
    void start(Stage stage) {
        office = TestOffice.in(folder.resolve(Ids.next().toString()));
        Village kalen = office.village("35.16.09.2002", "Kalen");
        office.person("Slamet", LocalDate.of(1975, 8, 12), Sex.L, 1, kalen, PostKind.KADES);
        office.person("Paijo", LocalDate.of(1980, 1, 2), Sex.L, 2, kalen, PostKind.PETANI);
        Desk desk = TestDesk.around(stage, office);
        EnrolmentDoors doors = EnrolmentViewModelTest.doors(office);
        model = new EnrolmentViewModel(doors, desk.jobs(), desk.notices());
        TestDesk.enter(
                stage,
                new EnrolmentView(
                        desk,
                        model,
                        new VillageEnrolmentViewModel(doors, desk.jobs(), desk.notices()),
                        EnrolmentViewModelTest.successions(office)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aWalkFromCandidateToRegistered(FxRobot robot) {
        robot.clickOn("Ikutsertakan per desa");
        assertTrue(robot.lookup("Ikutsertakan 1 orang").tryQuery().isPresent());
        robot.clickOn("Ikutsertakan 1 orang");
        assertEquals(1, office.rooms().enrolments.all().size());

        robot.clickOn(
                robot.lookup((ToggleButton b) -> "Diusulkan 1".equals(b.getText()))
                        .<ToggleButton>query());
        robot.clickOn("Slamet");
        robot.clickOn("Catat terdaftar");
        robot.clickOn("Catat terdaftar: 1 orang");
        assertTrue(robot.lookup("#table").query().isFocused(), "the keyboard is in the list");
        assertEquals(State.REGISTERED, office.rooms().enrolments.all().get(0).state());
        assertEquals(1, model.counts().get().get(State.REGISTERED));
    }

    @Test
    void whoIsReadyIsActivatedWithoutBeingChosenAndTheOthersAreCounted(FxRobot robot) {
        var rooms = office.rooms();
        office.person(
                "Tejo",
                LocalDate.of(1981, 1, 2),
                Sex.L,
                3,
                rooms.villages.all().get(0),
                PostKind.SEKDES);
        rooms.enrolments.enrol(
                rooms.enrolments.candidates(), Programme.parse("jkk,jkm"), Period.parse("2026-03"));
        rooms.enrolments.registered(rooms.enrolments.all(), TestOffice.TODAY);
        robot.interact(() -> model.refresh());
        assertFalse(robot.lookup("#activate").query().isVisible(), "nobody has a number");
        TableView<?> table = robot.lookup("#table").query();
        robot.interact(() -> table.getSelectionModel().selectAll());
        String told = robot.lookup("#detail").queryLabeled().getText();
        assertTrue(told.contains("2 orang belum mempunyai KPJ: catat KPJ-nya dahulu"), told);

        rooms.people.recordKpj(rooms.people.all().get(0), new Kpj("24000000018"));
        robot.interact(() -> model.refresh());
        robot.interact(() -> table.getSelectionModel().clearSelection());
        robot.clickOn("Aktifkan 1 orang");
        String known = robot.lookup("#evidence").queryLabeled().getText();
        assertTrue(known.startsWith("1 orang belum ada pada tagihan di Iuran."), known);
        Typing.into(robot, "#date", "10-03-2026").type(KeyCode.ENTER);
        assertEquals(
                Set.of(State.ACTIVE, State.REGISTERED),
                rooms.enrolments.all().stream().map(p -> p.state()).collect(Collectors.toSet()));
        assertFalse(robot.lookup("#activate").query().isVisible(), "done");
    }

    @Test
    void theToolsTakeOneLineOnTheSmallestScreen(FxRobot robot) {
        Region tools = (Region) robot.lookup("#replace").query().getParent();
        assertTrue(tools.getHeight() < 50, "one line: " + tools.getHeight());
        assertEquals(List.of(), Looks.faults(tools.getScene().getRoot()));
    }

    @Test
    void aRefusalNeedsItsReasonAndStandsInTheHistory(FxRobot robot) {
        var enrolments = office.rooms().enrolments;
        enrolments.enrol(
                enrolments.candidates().subList(0, 1),
                Programme.parse("jkk,jkm"),
                Period.parse("2026-03"));
        robot.interact(() -> model.refresh());
        robot.clickOn("Slamet").clickOn("Catat ditolak").type(KeyCode.ENTER);
        FieldLine words = robot.lookup("#wordsLine").queryAs(FieldLine.class);
        assertTrue(words.said().contains("Tulis alasan"), words.said());
        Typing.into(robot, "#words", "NIK tidak cocok").type(KeyCode.ENTER);
        assertEquals(State.REFUSED, enrolments.all().get(0).state());

        robot.clickOn("Slamet").clickOn("Riwayat");
        assertTrue(robot.lookup("10-03-2026: Ditolak").tryQuery().isPresent());
        assertFalse(
                robot.lookup("Usulkan lagi").queryAll().stream().anyMatch(Node::isVisible),
                "no other action stands where the last one was pressed");
        robot.clickOn("Catat hal lain");
        robot.clickOn("Usulkan lagi").clickOn("Usulkan lagi: 1 orang");
        assertEquals(State.PROPOSED, enrolments.all().get(0).state());
    }

    @Test
    void aProgrammeIsAgreedOnForPeopleWhoDifferInAnother(FxRobot robot) {
        var enrolments = office.rooms().enrolments;
        Period march = Period.parse("2026-03");
        office.person(
                "Tejo",
                LocalDate.of(1981, 1, 2),
                Sex.L,
                3,
                office.rooms().villages.all().get(0),
                PostKind.SEKDES);
        enrolments.enrol(
                enrolments.candidates().subList(0, 1), Programme.parse("jkk,jkm,jht"), march);
        enrolments.enrol(enrolments.candidates(), Programme.parse("jkk,jkm"), march);
        robot.interact(() -> model.refresh());
        TableView<?> table = robot.lookup("#table").query();
        robot.interact(() -> table.getSelectionModel().selectAll());
        robot.clickOn("Ubah ketentuan").clickOn("JP").clickOn("Simpan ketentuan");
        Period may = Period.parse("2026-05");
        assertEquals(
                Set.of(Programme.parse("jkk,jkm,jht,jp"), Programme.parse("jkk,jkm,jp")),
                enrolments.all().stream()
                        .map(one -> one.term(may).programmes())
                        .collect(Collectors.toSet()));
    }

    @Test
    void theHolderOfAPostIsReplacedOnOneScreen(FxRobot robot) {
        robot.clickOn("Slamet").clickOn("Ganti perangkat");
        Typing.into(robot, "#lastDay", "28-02-2026").type(KeyCode.TAB);
        robot.clickOn("#cause").clickOn("A1 Mengundurkan diri");
        robot.clickOn("#replace");
        FieldLine line = robot.lookup("#successorLine").queryAs(FieldLine.class);
        assertTrue(line.said().contains("Pilih pengganti"), line.said());
        Typing.into(robot, "#query", "paijo");
        robot.type(KeyCode.DOWN);
        FieldLine chosen = robot.lookup("#successorLine").queryAs(FieldLine.class);
        assertTrue(Looks.words(chosen).contains("Paijo"), "the arrow leads into what was found");
        Node notes = robot.lookup("#told").query();
        Bounds told = notes.localToScene(notes.getLayoutBounds());
        assertTrue(
                told.getMaxY() <= notes.getScene().getHeight() && told.getHeight() > 40,
                "what it will do is seen without scrolling: " + told);
        robot.clickOn("#replace");
        var people = office.rooms().people;
        assertEquals(
                1,
                people.lines(TestOffice.TODAY).stream()
                        .filter(one -> one.person().name().equals("Paijo"))
                        .filter(
                                one ->
                                        one.posts().stream()
                                                .anyMatch(p -> p.kind() == PostKind.KADES))
                        .count());
        assertTrue(robot.lookup("#letter").query().isVisible());
    }
}
