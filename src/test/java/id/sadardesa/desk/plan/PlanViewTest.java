package id.sadardesa.desk.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.agreement.Agreement;
import id.sadardesa.core.agreement.AgreementForm;
import id.sadardesa.core.agreement.AgreementKind;
import id.sadardesa.core.agreement.Side;
import id.sadardesa.core.budget.Scenario;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.TextSize;
import id.sadardesa.desk.shell.Theme;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.Typing;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class PlanViewTest {
    @TempDir Path folder;
    private TestOffice office;
    private BudgetViewModel budget;
    private ScorecardViewModel scorecard;
    private AgreementsViewModel agreements;
    private PlanView view;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        office = TestOffice.in(folder);
        var rooms = office.rooms();
        Village kalen = office.village("35.16.09.2002", "Kalen");
        Village talok = office.village("35.16.09.2006", "Talok");
        rooms.villages.setSeats(kalen, Map.of(Seat.KADES, 1, Seat.RT, 12));
        rooms.villages.setSeats(talok, Map.of(Seat.KADES, 1));
        office.person("Slamet", LocalDate.of(1975, 8, 12), Sex.L, 1, kalen, PostKind.KADES);
        rooms.enrolments.enrol(
                rooms.enrolments.candidates(),
                Set.of(Programme.JKK, Programme.JKM),
                Period.parse("2026-01"));
        rooms.plans.agreements.add(
                AgreementForm.of(
                        AgreementKind.MOU,
                        "MoU Uji",
                        new Side("Pemda", "1/2023", null),
                        new Side("BPJS", "2/2023", null),
                        LocalDate.of(2023, 4, 1),
                        LocalDate.of(2026, 4, 1)));
        Desk desk = TestDesk.around(stage, office);
        budget =
                new BudgetViewModel(
                        rooms.plans.budgets, desk.jobs(), desk.notices(), TestOffice.CLOCK);
        scorecard =
                new ScorecardViewModel(
                        rooms.plans.scorecards, desk.jobs(), desk.notices(), TestOffice.CLOCK);
        agreements =
                new AgreementsViewModel(
                        rooms.plans.agreements,
                        rooms.villages,
                        desk.jobs(),
                        desk.notices(),
                        TestOffice.CLOCK);
        view = new PlanView(desk, budget, scorecard, agreements);
        TestDesk.enter(stage, view);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static Scenario seats() {
        return Scenario.AS_IS
                .growing(BigDecimal.valueOf(6), false)
                .adding(Set.of(PostGroup.RT_RW), true)
                .named("RT dan UMK 6 %");
    }

    @Test
    void everyPageIsReadableAtEverySizeOfLetters(FxRobot robot) {
        robot.interact(() -> budget.keep(seats(), () -> {}, problem -> {}));
        Map<String, List<String>> faults = new TreeMap<>();
        TabPane tabs = (TabPane) view.node();
        Theme theme = new Theme(TextSize.NORMAL);
        for (TextSize size : TextSize.values()) {
            robot.interact(() -> theme.size(stage.getScene(), size));
            for (int page = 0; page < 3; page++) {
                int chosen = page;
                robot.interact(() -> tabs.getSelectionModel().select(chosen));
                robot.interact(() -> tabs.layout());
                List<String> found = new ArrayList<>();
                robot.interact(() -> found.addAll(Looks.faults(view.node())));
                if (!found.isEmpty()) {
                    faults.put(page + " " + size, found);
                }
            }
        }
        assertEquals(Map.of(), faults);
    }

    @Test
    void aScenarioStandsBesideTheParticipantsOfToday(FxRobot robot) {
        Rupiah plain = Objects.requireNonNull(budget.plan().get()).budget().expense();
        robot.interact(() -> budget.keep(seats(), () -> {}, problem -> {}));
        var plan = Objects.requireNonNull(budget.plan().get());
        assertTrue(plan.budget().expense().compareTo(plain) > 0);
        assertEquals(plain, Objects.requireNonNull(plan.other()).expense());
        assertEquals(2, Objects.requireNonNull(budget.pages.page().get()).count());
        Path book = folder.resolve(budget.fileName("xlsx"));
        robot.interact(() -> budget.save(book));
        assertTrue(Files.exists(folder.resolve("anggaran-2027.xlsx")));
        robot.interact(budget::remove);
        assertNull(Objects.requireNonNull(budget.plan().get()).other());
    }

    @Test
    void aVillageShowsItsEvidence(FxRobot robot) {
        robot.clickOn("Desa Sadar");
        var standing = Objects.requireNonNull(scorecard.standing().get());
        var best = standing.scorecard().scores().get(0);
        robot.interact(() -> scorecard.chosen.set(best));
        assertEquals(
                "desa-sadar-" + best.village().name().toLowerCase(java.util.Locale.ROOT) + ".pdf",
                scorecard.fileName());
        var criterion = standing.criteria().get(5);
        robot.interact(
                () ->
                        scorecard.state(
                                best.village(),
                                criterion,
                                100,
                                "Perdes 1/2026",
                                () -> {},
                                problem -> {}));
        var after = Objects.requireNonNull(scorecard.standing().get());
        assertTrue(
                after.scorecard().of(best.village()).orElseThrow().score().compareTo(best.score())
                        > 0);
        Path file = folder.resolve("desa-sadar.pdf");
        robot.interact(() -> scorecard.save(file));
        assertTrue(Files.exists(file));
    }

    /** A press on a button that opens a dialog, which the test then goes on in. */
    private static void press(FxRobot robot, String id) {
        Button button = robot.lookup(id).queryButton();
        Platform.runLater(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aCriterionIsAddedAndAnAwardTakenAwayInTheWindow(FxRobot robot) {
        var plans = office.rooms().plans.scorecards;
        var village = office.rooms().villages.all().get(0);
        plans.award(village, 2025, "Desa Sadar", "Cabang", null, null);
        robot.clickOn("Desa Sadar");
        press(robot, "#addCriterion");
        Typing.into(robot, "#name", "Forum desa");
        Typing.into(robot, "#source", "Keputusan camat");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(9, plans.criteria().size());
        var own = plans.criteria().get(8);
        assertEquals("Forum desa", own.name());
        assertEquals(9, own.n());
        assertEquals("Keputusan camat", own.source());
        robot.interact(() -> scorecard.remove(own));
        assertEquals(8, plans.criteria().size());

        press(robot, "#awards");
        robot.clickOn("Cabang").clickOn("Hapus yang dipilih");
        assertEquals(List.of(), plans.awards());
        robot.type(KeyCode.ESCAPE);
        var journal = office.rooms().journal;
        journal.undo(journal.lastSeq());
        assertEquals(1, plans.awards().size());
    }

    @Test
    void theAgreementChosenStaysChosenWhenTheRegisterIsRead(FxRobot robot) {
        office.rooms()
                .plans
                .agreements
                .add(
                        AgreementForm.of(
                                AgreementKind.MOU,
                                "MoU Kedua",
                                new Side("Pemda", "3/2024", null),
                                new Side("BPJS", "4/2024", null),
                                LocalDate.of(2024, 4, 1),
                                LocalDate.of(2027, 4, 1)));
        robot.clickOn("Perjanjian");
        TableView<?> table = robot.lookup("#agreements").query();
        robot.interact(() -> table.getSelectionModel().select(1));
        Object chosen = table.getSelectionModel().getSelectedItem();
        robot.interact(agreements::refresh);
        assertEquals(chosen, table.getSelectionModel().getSelectedItem());
        assertEquals(1, table.getSelectionModel().getSelectedIndex());
    }

    @Test
    void anAgreementThatWasAddedIsChosen(FxRobot robot) {
        robot.clickOn("Perjanjian").clickOn("#add");
        FieldLine theirs = (FieldLine) robot.lookup("#theirs").query().getParent();
        assertTrue(theirs.isRequired(), "BPJS signs an MoU");
        ComboBox<?> kind = robot.lookup("#kind").queryComboBox();
        robot.interact(() -> kind.getSelectionModel().selectLast());
        assertFalse(theirs.isRequired(), "a decree has one side");
        robot.interact(() -> kind.getSelectionModel().selectFirst());
        Typing.into(robot, "#title", "Aaa baru");
        Typing.into(robot, "#ours", "Pemda");
        Typing.into(robot, "#theirs", "BPJS");
        Typing.into(robot, "#from", "01-03-2026").type(KeyCode.TAB);
        robot.clickOn("Simpan perjanjian");
        TableView<?> table = robot.lookup("#agreements").query();
        assertTrue(
                table.getSelectionModel().getSelectedItem() instanceof Agreement one
                        && one.form().title().equals("Aaa baru"));
    }

    @Test
    void theRegisterRemindsAndKeepsScans(FxRobot robot) throws java.io.IOException {
        robot.clickOn("Perjanjian");
        assertTrue(robot.lookup("Berakhir 22 hari lagi").tryQuery().isPresent());
        Path scan = folder.resolve("mou.pdf");
        Files.write(scan, "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        var one = Objects.requireNonNull(agreements.register().get()).all().get(0);
        robot.interact(() -> agreements.attach(one, scan));
        var after = Objects.requireNonNull(agreements.register().get()).all().get(0);
        assertNotNull(after.scanId());
        Path copy = folder.resolve("salinan.pdf");
        robot.interact(() -> agreements.saveScan(after, copy));
        assertEquals(-1, Files.mismatch(scan, copy));
    }
}
