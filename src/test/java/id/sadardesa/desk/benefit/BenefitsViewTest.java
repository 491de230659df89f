package id.sadardesa.desk.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.benefit.Child;
import id.sadardesa.core.benefit.Event;
import id.sadardesa.core.claim.Claim;
import id.sadardesa.core.claim.ClaimForm;
import id.sadardesa.core.claim.ClaimState;
import id.sadardesa.core.claim.Document;
import id.sadardesa.core.roster.Heir;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.Typing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class BenefitsViewTest {
    @TempDir static Path folder;
    private static DataFolder place;
    private static Wiring doors;

    private SimulationViewModel simulation;
    private ClaimsViewModel claims;
    private RightsViewModel rights;
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
        simulation =
                new SimulationViewModel(
                        doors.benefits,
                        doors.coverages,
                        doors.families.heirs(),
                        desk.jobs(),
                        desk.notices(),
                        doors.clock);
        claims =
                new ClaimsViewModel(
                        doors.families.claims(),
                        doors.families.papers(),
                        doors.families.heirs(),
                        doors.people,
                        desk.jobs(),
                        desk.notices(),
                        doors.clock);
        rights =
                new RightsViewModel(
                        doors.families.rights(), doors.villages, desk.jobs(), desk.notices());
        view =
                new BenefitsView(
                        desk,
                        doors.people,
                        simulation,
                        new ConstructionViewModel(doors.contributions, desk.jobs(), doors.clock),
                        rights,
                        claims);
        root = view.node();
        TestDesk.enter(stage, view);
    }

    @Test
    void aConstructionContractIsReckonedWhileItIsTypedWithItsRules(FxRobot robot) {
        robot.clickOn("Jasa konstruksi");
        assertTrue(Looks.words(root).contains("Belum ada nilai kontrak"), Looks.words(root));
        Typing.into(robot, "#contract", "150.000.000");
        assertEquals("Rp\u00a0335.000,00", robot.lookup("#contractTotal").<Label>query().getText());
        ListTable<?> parts = robot.lookup("#contractParts").queryAs(ListTable.class);
        assertEquals(4, parts.rows().size());
        assertTrue(robot.lookup("0,21 % × Rp\u00a0100.000.000,00").tryQuery().isPresent());
        Typing.into(robot, "#contract", "seratus juta");
        assertEquals(0, parts.rows().size());
        FieldLine line = robot.lookup("#contractLine").queryAs(FieldLine.class);
        assertTrue(line.said().contains("seratus juta"), line.said());
    }

    @Test
    void aCaseIsReckonedWhileItIsTyped(FxRobot robot) {
        assertTrue(robot.lookup("Rp\u00a042.000.000,00").tryQuery().isPresent());
        robot.interact(() -> simulation.event.set(Event.DEATH_AT_WORK));
        robot.interact(() -> simulation.wage.set("1.000.000"));
        assertEquals(
                Rupiah.of(70_000_000), Objects.requireNonNull(simulation.result().get()).total());
        robot.interact(() -> simulation.months.set("dua"));
        assertNull(simulation.result().get());
        assertEquals("months", simulation.problems().get().get(0).field());
        robot.interact(() -> simulation.months.set("12"));
        robot.interact(() -> simulation.children.set("7, 30"));
        assertFalse(Objects.requireNonNull(simulation.result().get()).lines().isEmpty());
        assertEquals(List.of(), Looks.faults(root));
    }

    @Test
    void theFamilyOnRecordCountsUntilAgesAreTyped(FxRobot robot) {
        RosterLine line = doors.people.lines(LocalDate.now(doors.clock)).get(0);
        UUID person = line.person().id();
        Heir child =
                new Heir("Anak Uji", Heir.Relation.CHILD, LocalDate.now(doors.clock).minusYears(7));
        List<Heir> before = doors.families.heirs().of(person);
        doors.families.heirs().state(person, before, List.of(child));
        robot.interact(() -> simulation.event.set(Event.DEATH));
        robot.interact(() -> simulation.choose(line));
        assertEquals(List.of(Child.aged(7)), children());
        robot.interact(() -> simulation.children.set("-"));
        assertEquals(List.of(), children());
        robot.interact(() -> simulation.children.set(""));
        doors.families.heirs().state(person, List.of(child), before);
    }

    private List<Child> children() {
        return Objects.requireNonNull(
                Objects.requireNonNull(simulation.result().get()).about().children());
    }

    @Test
    void aPersonsAmountsStayHiddenUntilSomebodyAsks(FxRobot robot) {
        RosterLine line =
                doors.people.lines(TestOffice.TODAY).stream()
                        .filter(one -> one.mainVillage().isPresent())
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> simulation.event.set(Event.DEATH_AT_WORK));
        robot.interact(() -> simulation.choose(line));
        assertFalse(Looks.words(root).contains("4.925.398"));
        assertTrue(robot.lookup("Rp •••••••").tryQuery().isPresent());
    }

    /** The sentence about whom it is stands in full lines, and goes with the person. */
    @Test
    void theChosenPersonIsNamedInLinesAndForgottenForACaseOfNobody(FxRobot robot) {
        RosterLine line = doors.people.lines(TestOffice.TODAY).get(0);
        TextField box = robot.lookup(".search-field").queryAs(TextField.class);
        robot.clickOn(box);
        Typing.write(robot, line.person().name()).type(KeyCode.ENTER);
        Label said =
                robot.lookup((Node one) -> one instanceof Label && "person".equals(one.getId()))
                        .queryAs(Label.class);
        assertTrue(said.getText().contains(line.person().fullName()));
        assertTrue(said.getWidth() > 200, "width " + said.getWidth());
        robot.clickOn("#nobody");
        assertEquals(null, simulation.person().get());
        assertEquals("", box.getText());
    }

    @Test
    void whatWasTypedStaysWhenTheRoomIsEnteredAgain(FxRobot robot) {
        RosterLine line = doors.people.lines(TestOffice.TODAY).get(0);
        robot.interact(() -> simulation.choose(line));
        robot.interact(() -> simulation.wage.set("3.000.000"));
        robot.interact(() -> simulation.months.set("77"));
        robot.interact(() -> rights.branch.set("Kantor Cabang Mojokerto"));
        robot.interact(view::entered);
        assertEquals("3.000.000", simulation.wage.get());
        assertEquals("77", simulation.months.get());
        assertEquals("Kantor Cabang Mojokerto", rights.branch.get());
        assertTrue(view.unsaved());
        robot.interact(() -> rights.keepContacts(null));
        assertFalse(view.unsaved());
        robot.interact(() -> simulation.choose(line));
        assertEquals("", simulation.wage.get(), "the case begins anew");
    }

    @Test
    void aNameTypedOverTheOneChosenIsNobodysClaim(FxRobot robot) {
        RosterLine line = doors.people.lines(TestOffice.TODAY).get(0);
        robot.clickOn("Klaim").clickOn("Buka klaim…");
        Typing.write(robot, line.person().name()).type(KeyCode.ENTER);
        Typing.write(robot, " lain");
        Typing.press(robot, "Buka klaim");
        assertTrue(robot.lookup("Cari dan pilih orangnya dahulu.").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        assertEquals(2, claims.rows().get().size());
    }

    @Test
    void aClaimThatIsRefusedLeavesItsFormOpen(FxRobot robot) {
        Claim known = claims.rows().get().get(0).claim();
        ClaimForm again = ClaimForm.of(known.personId(), known.kind(), known.eventOn());
        List<String> said = new ArrayList<>();
        robot.interact(
                () ->
                        claims.open(
                                again,
                                () -> said.add("opened"),
                                refused -> said.add(refused.text().key())));
        assertEquals(List.of("claim.again"), said);
    }

    @Test
    void aClaimHasItsPageAndItsTicks(FxRobot robot) {
        robot.clickOn("Klaim");
        assertEquals(2, claims.rows().get().size());
        assertEquals(12, claims.rows().get().get(0).days());
        assertEquals(ClaimState.PAID, claims.rows().get().get(1).claim().state());
        CheckBox akta = robot.lookup("Akta kematian – masih kurang").queryAs(CheckBox.class);
        robot.interact(akta::requestFocus);
        robot.interact(akta::fire);
        Node owner = root.getScene().getFocusOwner();
        assertTrue(
                owner instanceof CheckBox box && box.getText().startsWith("Akta kematian"),
                "the keyboard stays at the paper: " + owner);
        assertTrue(
                Objects.requireNonNull(claims.file().get())
                        .claim()
                        .got()
                        .containsKey(Document.DEATH_CERTIFICATE));
        assertEquals(List.of(), Looks.faults(root));
    }
}
