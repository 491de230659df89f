package id.sadardesa.desk.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.core.claim.Claim;
import id.sadardesa.core.claim.ClaimKind;
import id.sadardesa.core.claim.ClaimState;
import id.sadardesa.core.coverage.Guard;
import id.sadardesa.core.roster.Person;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.SearchField;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.Typing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A claim from the form to the branch, by mouse and keyboard, as it stands in the database. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class ClaimWalkTest {
    @TempDir static Path folder;
    private static DataFolder place;
    private static Wiring doors;

    private ClaimsViewModel claims;
    private BenefitsView view;
    private Parent root;

    @BeforeAll
    static void open() {
        place = new DataFolder(folder.resolve("latihan"));
        doors = TestOffice.training(place);
    }

    @AfterAll
    static void close() {
        doors.close();
    }

    @Start
    void start(Stage stage) {
        Desk desk = TestDesk.around(stage, place);
        claims =
                new ClaimsViewModel(
                        doors.families.claims(),
                        doors.families.papers(),
                        doors.families.heirs(),
                        doors.people,
                        desk.jobs(),
                        desk.notices(),
                        doors.clock);
        view =
                new BenefitsView(
                        desk,
                        doors.people,
                        new SimulationViewModel(
                                doors.benefits,
                                doors.coverages,
                                doors.families.heirs(),
                                desk.jobs(),
                                desk.notices(),
                                doors.clock),
                        new ConstructionViewModel(doors.contributions, desk.jobs(), doors.clock),
                        new RightsViewModel(
                                doors.families.rights(),
                                doors.villages,
                                desk.jobs(),
                                desk.notices()),
                        claims);
        root = view.node();
        TestDesk.enter(stage, view);
    }

    private Person somebodyProtected() {
        List<Claim> taken = doors.families.claims().all();
        return doors.coverages.today().people().stream()
                .filter(one -> one.guard() == Guard.BPJS)
                .filter(one -> taken.stream().noneMatch(each -> each.personId().equals(one.id())))
                .findFirst()
                .orElseThrow()
                .person();
    }

    private Claim written(Person person) {
        return doors.families.claims().all().stream()
                .filter(one -> one.personId().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    /** As a press would, also where the page must be scrolled to come to it. */
    private static void press(Node found) {
        Node button = found;
        while (!(button instanceof Button)) {
            button = button.getParent(); // found by the words on it
        }
        Platform.runLater(((Button) button)::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aClaimIsOpenedFromTheFormToTheDatabase(FxRobot robot) {
        Person person = somebodyProtected();
        robot.clickOn("Klaim").clickOn("Buka klaim…");
        SearchField search = robot.lookup(".dialog-pane").lookup((SearchField one) -> true).query();
        Typing.write(robot.clickOn(search), person.name()).type(KeyCode.ENTER);
        assertEquals(person.fullName(), search.getText());
        DateField day = robot.lookup(".dialog-pane").lookup("#on").query();
        robot.interact(() -> day.setValue(TestOffice.TODAY));
        Label effect = robot.lookup("#effect").query();
        assertTrue(effect.getText().contains("berakhir pada 10-03-2026"), effect.getText());
        Typing.into(robot, "#heir", "Contoh Wati");
        Typing.into(robot, "#relation", "istri");
        Typing.into(robot, "#place", "Balai desa");
        robot.clickOn(
                robot.lookup((Button one) -> "Buka klaim".equals(one.getText())).<Node>query());
        Claim fresh = written(person);
        assertEquals(ClaimKind.JKM, fresh.kind());
        assertEquals(TestOffice.TODAY, fresh.eventOn());
        assertEquals(TestOffice.TODAY, doors.people.find(person.id()).orElseThrow().diedOn());
        assertEquals("Contoh Wati", fresh.heir());
        assertEquals("Balai desa", fresh.place());
        String page = Looks.words(root);
        assertTrue(page.contains("Penerima: Contoh Wati (istri)"), page);
        assertTrue(page.contains("Terlindungi pada 10-03-2026"), page);
        assertEquals(List.of(), Looks.faults(root));
    }

    @Test
    void theDayOfOnesDeathIsNotTakenForAnothers(FxRobot robot) {
        LocalDate died = LocalDate.of(2026, 3, 1);
        Person dead = somebodyProtected();
        doors.enrolments.deaths().record(dead.id(), died);
        Person lives = somebodyProtected();
        robot.interact(view::entered);
        robot.clickOn("Klaim").clickOn("Buka klaim…");
        SearchField search = robot.lookup(".dialog-pane").lookup((SearchField one) -> true).query();
        DateField day = robot.lookup(".dialog-pane").lookup("#on").query();
        Typing.write(robot.clickOn(search), dead.name()).type(KeyCode.ENTER);
        assertEquals(died, day.getValue(), "the office recorded it");
        robot.interact(() -> search.setText(""));
        Typing.write(robot.clickOn(search), lives.name()).type(KeyCode.ENTER);
        assertNull(day.getValue(), "nobody recorded anything of this one");
        robot.type(KeyCode.ESCAPE);
        doors.enrolments.deaths().revoke(dead.id());
    }

    @Test
    void theHeirIsCorrectedInTheWindow(FxRobot robot) {
        robot.clickOn("Klaim");
        Claim seen = Objects.requireNonNull(claims.file().get()).claim();
        press(robot.lookup("#change").query());
        Typing.write(robot.doubleClickOn("#relation"), "anak kandung");
        robot.clickOn("Simpan");
        Claim now = doors.families.claims().get(seen.id());
        assertEquals("anak kandung", now.relation());
        assertEquals(seen.heir(), now.heir());
        assertEquals(seen.eventOn(), now.eventOn());
        assertTrue(Looks.words(root).contains("(anak kandung)"), Looks.words(root));
        doors.journal.undo(doors.journal.lastSeq());
        assertEquals(seen.relation(), doors.families.claims().get(seen.id()).relation());
    }

    @Test
    void theFamilyIsTypedOneALine(FxRobot robot) {
        robot.clickOn("Klaim");
        Claim seen = Objects.requireNonNull(claims.file().get()).claim();
        press(robot.lookup("#family").query());
        Typing.write(robot, "Contoh Ayu; tetangga");
        Typing.press(robot, "Simpan");
        FieldLine line = robot.lookup(".dialog-pane .field-line").queryAs(FieldLine.class);
        assertTrue(line.said().contains("Baris 1"), line.said());
        TextArea typed = robot.lookup("#heirs").match(TextArea.class::isInstance).query();
        robot.interact(() -> typed.setText("Contoh Ayu; anak; 05-05-2014"));
        Typing.press(robot, "Simpan");
        assertEquals("Contoh Ayu", doors.families.heirs().of(seen.personId()).get(0).name());
        assertTrue(Looks.words(root).contains("Contoh Ayu (anak)"), Looks.words(root));
        doors.journal.undo(doors.journal.lastSeq());
    }

    @Test
    void aLetterIsSeenFirstAndAStepIsRecorded(FxRobot robot) {
        robot.clickOn("Klaim");
        Claim seen = Objects.requireNonNull(claims.file().get()).claim();
        press(robot.lookup("Surat pengantar…").query());
        assertNotNull(claims.pages.page().get());
        robot.type(KeyCode.ESCAPE);
        press(robot.lookup("Kirim ke cabang…").query());
        robot.clickOn("Catat");
        Claim now = doors.families.claims().get(seen.id());
        assertEquals(ClaimState.SENT, now.state());
        assertEquals(TestOffice.TODAY, now.last().on());
    }
}
