package id.sadardesa.desk.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.Typing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
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
class KpjListViewTest {
    private static final LocalDate BORN = LocalDate.of(1975, 8, 12);

    @TempDir static Path folder;
    private TestOffice office;
    private EnrolmentView view;

    @Start
    void start(Stage stage) throws java.io.IOException {
        office = TestOffice.in(java.nio.file.Files.createTempDirectory(folder, "office"));
        Village kalen = office.village("35.16.09.2002", "Kalen");
        office.person("Adi", BORN, Sex.L, 1, kalen, PostKind.KADES);
        office.person("Budi", BORN, Sex.L, 2, kalen, PostKind.SEKDES);
        office.person("Citra", BORN, Sex.P, 3, kalen, PostKind.KAUR_KEU);
        Enrolments enrolments = office.rooms().enrolments;
        enrolments.enrol(
                enrolments.candidates(),
                EnrolmentForm.of(
                        EnumSet.of(Programme.JKK, Programme.JKM), Period.of(TestOffice.TODAY)));
        Desk desk = TestDesk.around(stage, office);
        EnrolmentDoors doors = EnrolmentViewModelTest.doors(office);
        view =
                new EnrolmentView(
                        desk,
                        new EnrolmentViewModel(doors, desk.jobs(), desk.notices()),
                        new VillageEnrolmentViewModel(doors, desk.jobs(), desk.notices()),
                        EnrolmentViewModelTest.successions(office));
        TestDesk.enter(stage, view);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void threePeopleAreRegisteredNumberedAndActivatedOneAfterTheOther(FxRobot robot) {
        TableView<?> table = robot.lookup("#table").query();
        robot.interact(() -> table.getSelectionModel().selectAll());
        robot.clickOn("Catat terdaftar");
        robot.type(KeyCode.ENTER); // in the field of the day
        assertEquals(List.of(State.REGISTERED), states());
        assertEquals(3, table.getSelectionModel().getSelectedItems().size(), "still chosen");

        long before = office.rooms().journal.lastSeq();
        robot.clickOn("Catat hal lain").clickOn("Catat KPJ");
        assertEquals(List.of(), Looks.faults(view.node()));
        robot.type(KeyCode.UP); // above the first one stands nobody
        Typing.write(robot, "26119000021").type(KeyCode.ENTER);
        assertTrue(
                robot.lookup(
                                "KPJ ini mungkin salah ketik satu angka."
                                        + " Cocokkan lagi dengan kartunya.")
                        .tryQuery()
                        .isPresent());
        robot.type(KeyCode.UP);
        ClipboardContent column = new ClipboardContent();
        column.putString("26119000011\r\n26119000029\r\n26119000037\r\n");
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(column));
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        robot.clickOn("Simpan 3 KPJ");
        assertEquals(
                List.of("26119000011", "26119000029", "26119000037"),
                office.rooms().people.lines(TestOffice.TODAY).stream()
                        .map(line -> line.person().kpj())
                        .map(kpj -> kpj == null ? "" : full(kpj))
                        .toList());
        assertEquals(before + 1, office.rooms().journal.lastSeq(), "one action");

        assertEquals(3, table.getSelectionModel().getSelectedItems().size());
        robot.clickOn("Aktifkan 3 orang").type(KeyCode.ENTER);
        assertEquals(List.of(State.REGISTERED), states(), "no day is made up");
        Typing.write(robot.clickOn("#date"), "10-03-2026").type(KeyCode.ENTER);
        assertEquals(List.of(State.ACTIVE), states());
    }

    @Test
    void typedNumbersAreNotPutAwayWithoutAsking(FxRobot robot) {
        TableView<?> table = robot.lookup("#table").query();
        robot.interact(() -> table.getSelectionModel().selectAll());
        robot.clickOn("Catat terdaftar").type(KeyCode.ENTER);
        Typing.write(robot.clickOn("Catat hal lain").clickOn("Catat KPJ"), "26119000011");
        Platform.runLater(() -> view.show(office.rooms().villages.all().get(0).id()));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("Kembali");
        assertTrue(robot.lookup("Simpan 1 KPJ").tryQuery().isPresent(), "still to be saved");
        Platform.runLater(() -> view.begin(office.rooms().villages.all().get(0).id()));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("Buang nomor itu");
        assertFalse(view.unsaved());
        assertTrue(robot.lookup("#lastDay").tryQuery().isPresent());
    }

    @Test
    void aWrongNumberNamesItsRowAndPersonAndIsBroughtIntoSight(FxRobot robot) {
        Village kalen = office.rooms().villages.all().get(0);
        for (int serial = 11; serial < 40; serial++) {
            office.person("Dewi", BORN, Sex.P, serial, kalen, PostKind.KADUS);
        }
        Enrolments enrolments = office.rooms().enrolments;
        enrolments.enrol(
                enrolments.candidates(),
                EnrolmentForm.of(
                        EnumSet.of(Programme.JKK, Programme.JKM), Period.of(TestOffice.TODAY)));
        robot.interact(view::entered);
        TableView<?> table = robot.lookup("#table").query();
        robot.interact(() -> table.getSelectionModel().selectAll());
        robot.clickOn("Catat _KPJ");
        ClipboardContent column = new ClipboardContent();
        column.putString("26119000011" + "\n".repeat(20) + "2611900002\n" + "\n2611900003");
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(column));
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        long before = office.rooms().journal.lastSeq();

        robot.clickOn("Simpan 3 KPJ");

        String said = robot.lookup("#said").queryLabeled().getText();
        assertTrue(said.startsWith("Baris 21, Dewi (NIK 3516********"), said);
        assertTrue(said.contains("yang ditemukan 10 tanda"), said);
        assertTrue(said.endsWith("Masih ada 1 baris lain yang salah. Belum ada yang disimpan."));
        assertEquals(before, office.rooms().journal.lastSeq());
        Node focused = view.node().getScene().getFocusOwner();
        assertEquals("2611900002", ((TextField) focused).getText());
        Node line = focused.getParent();
        Node list = robot.lookup("#scroll").query();
        assertTrue(onScene(list).contains(onScene(line)), onScene(list) + " " + onScene(line));
        assertEquals(onScene(focused).getCenterY(), onScene(nameBeside(line)).getCenterY(), 3);
        assertEquals(List.of(), Looks.faults(view.node()));
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        Typing.write(robot, "26119000029").clickOn("Simpan 3 KPJ");
        assertTrue(robot.lookup("#said").queryLabeled().getText().startsWith("Baris 23, Dewi"));
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.type(KeyCode.DELETE).clickOn("Simpan 2 KPJ");
        assertEquals(before + 1, office.rooms().journal.lastSeq());
    }

    private static Bounds onScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Node nameBeside(Node line) {
        return line.getParent().getChildrenUnmodifiable().stream()
                .filter(node -> GridPane.getRowIndex(node).equals(GridPane.getRowIndex(line)))
                .filter(node -> GridPane.getColumnIndex(node) == 1)
                .map(node -> ((VBox) node).getChildren().get(0))
                .findFirst()
                .orElseThrow();
    }

    private static String full(Kpj kpj) {
        return kpj.full();
    }

    private List<State> states() {
        return office.rooms().enrolments.all().stream().map(p -> p.state()).distinct().toList();
    }
}
