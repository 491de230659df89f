package id.sadardesa.desk.ceremony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.core.card.Batch;
import id.sadardesa.core.card.BatchForm;
import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.card.CardState;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.ceremony.Ceremony;
import id.sadardesa.core.ceremony.CeremonyForm;
import id.sadardesa.core.ceremony.Early;
import id.sadardesa.core.ceremony.Guest;
import id.sadardesa.core.ceremony.GuestList;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Card day: 120 people of 16 villages, a jam at sheet 7, the program killed in the middle, two
 * proxies, a spoiled card and three who never come. At the end the ledger accounts for every card.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class CeremonyWalkTest {
    private static final int VILLAGES = 16;
    private static final int PEOPLE = 120;
    private static final String LONG_NAME =
            "Raden Mas Muhammad Abdurrahman Wahid Hasyim Kusumodiningrat bin Raden Mas Suryo"
                    + " Kusumodiningrat Wirjohardjo";

    @TempDir Path folder;
    private TestOffice office;
    private Stage stage;
    private CeremoniesViewModel model;

    @Start
    void start(Stage shown) {
        stage = shown;
        office = TestOffice.in(folder);
        people();
        print();
        look();
    }

    private void people() {
        for (int v = 0; v < VILLAGES; v++) {
            Village village =
                    office.village(
                            String.format("35.16.09.20%02d", v + 1), "Desa " + (char) ('A' + v));
            for (int i = v; i < PEOPLE; i += VILLAGES) {
                office.person(
                        i == PEOPLE - 1
                                ? LONG_NAME
                                : "Orang " + (char) ('A' + i / 26) + (char) ('A' + i % 26),
                        LocalDate.of(1980, 5, 17),
                        Sex.L,
                        i + 1,
                        village,
                        i < VILLAGES ? PostKind.KADES : PostKind.KADUS);
            }
        }
        office.rooms()
                .enrolments
                .enrol(
                        office.rooms().enrolments.candidates(),
                        EnrolmentForm.of(
                                Set.of(Programme.JKK, Programme.JKM), Period.of(TestOffice.TODAY)));
    }

    /** Twelve sheets of ten; the seventh jams and is printed again after a restart. */
    private void print() {
        var batches = office.rooms().press.batches();
        Batch batch =
                batches.prepare(
                                office.rooms().cards.holders(CardChoice.everybody()),
                                BatchForm.of("Penyerahan", CardSheet.A4))
                        .batch();
        batches.confirm(batch, new TreeSet<>(List.of(1, 2, 3, 4, 5, 6)));
        batches.jam(batch, new TreeSet<>(List.of(7)), "Kertas macet");
        office.restart();
        var again = office.rooms().press.batches();
        again.confirm(batch, again.openSheets(batch));
    }

    private void look() {
        Desk desk = TestDesk.around(stage, office);
        model =
                new CeremoniesViewModel(
                        new CeremonyDoors(
                                office.rooms().ceremony.ceremonies(),
                                office.rooms().ceremony.papers(),
                                office.rooms().press.checks(),
                                TestOffice.CLOCK),
                        desk.jobs(),
                        desk.notices());
        CeremoniesView view = new CeremoniesView(desk, model);
        stage.setScene(new Scene(view.node(), 1153, 600));
        stage.show();
        model.refresh();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, CeremonyWalkTest::closeTheOthers);
        office.close();
    }

    /** As when the power goes: nobody closes anything in order. */
    private static void closeTheOthers() {
        List.copyOf(Window.getWindows()).stream()
                .filter(one -> !(one instanceof Stage shown && shown.getOwner() == null))
                .forEach(Window::hide);
    }

    private GuestList list() {
        return Objects.requireNonNull(Objects.requireNonNull(model.seen().get()).shown());
    }

    /** The window that fills the screen. */
    private static Parent wide() {
        return Window.getWindows().stream()
                .map(one -> one.getScene().getRoot())
                .filter(one -> one.getStyleClass().contains("call"))
                .filter(one -> !one.getStyleClass().contains("audience"))
                .findFirst()
                .orElseThrow();
    }

    private static String name() {
        return ((Label) wide().lookup(".call-name")).getText();
    }

    private static String counter() {
        return ((Label) wide().lookup(".call-counter")).getText();
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.interact(() -> ((TextField) wide().lookup(id)).setText(text));
    }

    private static void push(FxRobot robot, KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            robot.push(key);
        }
    }

    @Test
    void cardDayIsAccountedForToTheLastCard(FxRobot robot) {
        assertTrue(Looks.words(stage.getScene().getRoot()).contains("Belum ada penyerahan kartu"));
        robot.interact(
                () ->
                        model.plan(
                                new CeremonyForm(
                                        "Penyerahan Kartu SADAR",
                                        TestOffice.TODAY,
                                        LocalTime.of(9, 0),
                                        "Pendopo",
                                        null,
                                        null,
                                        List.of(),
                                        CeremonyForm.usualAgenda(LocalTime.of(9, 0))),
                                () -> {},
                                problem -> {
                                    throw problem;
                                }));
        assertEquals(PEOPLE, list().guests().size());
        robot.clickOn("#call");
        assertEquals("0 dari 120", counter());
        String first = name();
        push(robot, KeyCode.ENTER, 60);
        assertEquals("60 dari 120", counter());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("59 dari 120", counter());
        push(robot, KeyCode.ENTER, 1);

        // the power goes
        robot.interact(CeremonyWalkTest::closeTheOthers);
        office.restart();
        robot.interact(this::look);
        assertEquals(60, list().handed());
        robot.clickOn("#call");
        assertEquals("60 dari 120", counter());
        assertFalse(name().equals(first), "goes on where it stood");

        robot.push(KeyCode.F2);
        type(robot, "#proxy", "Istri Uji");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertTrue(Looks.words(wide()).contains("Tuliskan mengapa diwakili"), "a reason is needed");
        type(robot, "#why", "Sakit");
        robot.push(KeyCode.ENTER);
        assertEquals("61 dari 120", counter());

        // somebody is found by name, another by the code on the card
        Guest last = list().guests().get(PEOPLE - 1);
        type(robot, "#said", last.person().name());
        assertEquals(last.person().name(), name());
        robot.push(KeyCode.ENTER);
        Guest scanned = list().guests().get(PEOPLE - 2);
        type(robot, "#said", number(scanned).replace("-", "").toLowerCase(Locale.ROOT));
        robot.push(KeyCode.ENTER);
        assertEquals("63 dari 120", counter());
        type(robot, "#said", number(scanned).replace("-", "").toLowerCase(Locale.ROOT));
        robot.push(KeyCode.ENTER);
        assertEquals("63 dari 120", counter(), "not a second time");
        assertTrue(Looks.words(wide()).contains(scanned.person().name()), Looks.words(wide()));
        robot.push(KeyCode.ESCAPE);

        push(robot, KeyCode.ENTER, 52);
        assertEquals("115 dari 120", counter());
        robot.push(KeyCode.ESCAPE);
        Guest spoiled = list().absent().get(0);
        office.rooms()
                .press
                .issued()
                .voidAll(List.of(Objects.requireNonNull(spoiled.card())), "Basah");
        robot.interact(() -> model.refresh());
        robot.clickOn("#call");
        robot.push(KeyCode.F2);
        type(robot, "#proxy", "Ketua RT");
        type(robot, "#why", "Dinas luar");
        robot.clickOn("#handProxy");
        assertEquals("116 dari 119", counter());
        assertTrue(Looks.words(wide()).contains("3 belum diambil · 1 tanpa kartu"));
        robot.push(KeyCode.ESCAPE);

        assertEquals(116, list().handed());
        assertEquals(2, list().proxies());
        assertEquals(3, list().absent().size());
        Map<CardState, Long> ledger =
                office.rooms().press.issued().all().stream()
                        .collect(Collectors.groupingBy(IssuedCard::state, Collectors.counting()));
        assertEquals(
                Map.of(CardState.HANDED, 116L, CardState.PRINTED, 3L, CardState.VOID, 11L),
                ledger,
                "120 people, ten spoiled in the jam, one got wet");
    }

    private static String number(Guest guest) {
        return Objects.requireNonNull(guest.card()).number().printed();
    }

    @Test
    void withOneScreenTheAudienceIsNotShownOverTheCallList(FxRobot robot) {
        plan(robot);
        robot.clickOn("#call");
        robot.push(KeyCode.F9);
        assertTrue(Looks.words(wide()).contains("hanya punya satu layar"), Looks.words(wide()));
        assertEquals(
                0,
                Window.getWindows().stream()
                        .filter(
                                one ->
                                        one.getScene()
                                                .getRoot()
                                                .getStyleClass()
                                                .contains("audience"))
                        .count());
    }

    @Test
    void aSearchTellsTheAudienceNothingUntilSomebodyIsCalled(FxRobot robot) {
        Desk desk = TestDesk.around(stage, office);
        var ceremonies = office.rooms().ceremony.ceremonies();
        Ceremony small =
                ceremonies.plan(
                        new CeremonyForm(
                                "Kecil",
                                TestOffice.TODAY,
                                LocalTime.NOON,
                                "Balai",
                                null,
                                null,
                                List.of(),
                                ""));
        ceremonies.inviteReady(small);
        GuestList all = ceremonies.guests(small);
        robot.interact(
                () -> {
                    CallViewModel call = model.call(all, Early.REFUSE);
                    Parent audience =
                            new AudienceView(desk.texts(), new CeremonyWords(desk.texts()), call)
                                    .node();
                    Label shown = (Label) Objects.requireNonNull(audience.lookup(".call-name"));
                    String first = all.guests().get(0).person().fullName();
                    Guest third = all.guests().get(2);
                    assertEquals(first, shown.getText());
                    call.said.set(third.person().name());
                    assertEquals(third, call.called().get());
                    assertEquals(first, shown.getText(), "only looked for");
                    call.call(third);
                    assertEquals(third.person().fullName(), shown.getText(), "chosen");
                });
    }

    @Test
    void aLongNameLeavesTheButtonsOnTheScreen(FxRobot robot) {
        plan(robot);
        robot.clickOn("#call");
        type(robot, "#said", "Suryo Kusumodiningrat");
        robot.push(KeyCode.F2);
        assertEquals(LONG_NAME, name());
        WaitForAsyncUtils.waitForFxEvents();
        double below = wide().getScene().getHeight();
        for (String id : List.of("#handProxy", "#hand", "#byProxy", "#undo", "#close")) {
            var bounds = wide().lookup(id).localToScene(wide().lookup(id).getBoundsInLocal());
            assertTrue(bounds.getMaxY() <= below, id + " " + bounds + " of " + below);
        }
    }

    private void plan(FxRobot robot) {
        robot.interact(
                () ->
                        model.plan(
                                new CeremonyForm(
                                        "Kecil",
                                        TestOffice.TODAY,
                                        LocalTime.NOON,
                                        "Balai",
                                        null,
                                        null,
                                        List.of(),
                                        ""),
                                () -> {},
                                problem -> {
                                    throw problem;
                                }));
    }
}
