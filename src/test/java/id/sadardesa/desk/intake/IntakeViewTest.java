package id.sadardesa.desk.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.roster.Column;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
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
class IntakeViewTest {
    private static final String MISSING =
            "Sebagian baris tidak menyebut desanya. Pilih desanya di sini.";

    @TempDir static Path folder;
    private TestOffice office;
    private IntakeViewModel model;
    private IntakeRoom room;

    @Start
    void start(Stage stage) throws IOException {
        office = TestOffice.in(Files.createTempDirectory(folder, "office"));
        Village kalen = office.village("35.16.09.2002", "Kalen");
        Desk desk = TestDesk.around(stage, office);
        model = new IntakeViewModel(IntakeViewModelTest.doors(office), desk.jobs(), desk.notices());
        room = new IntakeRoom(new IntakeView(desk, model));
        room.over(new Empty());
        TestDesk.enter(stage, room);
        room.open();
        model.village.set(kalen);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theFilesNameSuggestsAVillageAndTakesNone(FxRobot robot) throws IOException {
        office.village("35.16.09.2015", "Kedunglengkong");
        robot.interact(model::restart);
        Path file =
                Files.copy(
                        IntakeViewModelTest.csv(folder, "Rina Marlina;;Kaur Keuangan;x"),
                        folder.resolve("02_kedung lengkong kec Kalen.csv"));
        robot.interact(() -> model.choose(file));
        assertNull(model.village.get(), "nothing is taken without being asked");
        assertEquals(List.of(), Looks.faults(room.node()));
        robot.clickOn("Pakai Kedunglengkong, menurut nama berkas");
        assertEquals("35.16.09.2015", Objects.requireNonNull(model.village.get()).code().dotted());
        assertFalse(robot.lookup("#suggestion").query().isVisible());
    }

    @Test
    void aWalkFromTheFileToTheRoster(FxRobot robot) {
        LocalDate born = LocalDate.of(1985, 8, 5);
        String nik = TestOffice.nik(born, Sex.P, 2);
        Path file = IntakeViewModelTest.csv(folder, "Rina Marlina;" + nik + ";Kaur Keuangan;x");
        robot.interact(() -> model.choose(file));
        robot.clickOn("Lihat pratinjau");
        assertTrue(robot.lookup("Rina Marlina").tryQuery().isPresent());
        robot.clickOn("Terapkan: 1 baru, 0 berubah");
        assertEquals(1, office.rooms().people.lines(TestOffice.TODAY).size());
        assertTrue(robot.lookup("1 orang tersimpan").tryQuery().isPresent());
        Button first = (Button) room.node().getScene().getFocusOwner();
        assertEquals("Lihat _Daftar Orang", first.getText(), "leads on");
        assertFalse(robot.lookup("Simpan 0 baris yang ditolak").tryQuery().isPresent());
        robot.clickOn("Batalkan impor ini");
        assertEquals(0, office.rooms().people.lines(TestOffice.TODAY).size());
        assertTrue(robot.lookup("Impor ini sudah dibatalkan").tryQuery().isPresent());
        assertTrue(room.node().getLayoutBounds().getWidth() <= 1153, "nothing is cut off");
    }

    @Test
    void aRefusedRowIsMendedWhereItStands(FxRobot robot) {
        String nik = TestOffice.nik(LocalDate.of(1985, 8, 5), Sex.P, 2);
        Path file =
                IntakeViewModelTest.csv(
                        folder, ";" + nik + ";Kaur Keuangan;x", "Agus Salim;3,5E+15;Kadus;x");
        robot.interact(() -> model.choose(file));
        robot.clickOn("Lihat pratinjau");
        assertTrue(robot.lookup("(tanpa nama)").tryQuery().isPresent());
        assertTrue(
                robot.lookup((Labeled one) -> String.valueOf(one.getText()).contains("NIK: 3516"))
                        .tryQuery()
                        .isPresent(),
                "who it is can be seen");
        robot.clickOn("Perbaiki di sini").write("Rina Marlina").type(KeyCode.ENTER);
        assertTrue(robot.lookup("Terapkan: 1 baru, 0 berubah").tryQuery().isPresent());
        assertEquals(List.of(), Looks.faults(room.node()));

        TableView<?> table = robot.lookup("#table").query();
        assertTrue(table.isFocused(), "the next row is one key away");
        robot.interact(() -> table.getSelectionModel().select(1));
        robot.clickOn("Perbaiki di sini");
        String his = TestOffice.nik(LocalDate.of(1985, 8, 5), Sex.L, 3);
        TextField field = robot.lookup(".side-panel .text-field").query();
        assertEquals("3,5E+15", field.getText());
        assertEquals("3,5E+15", field.getSelectedText(), "typing replaces it");
        robot.interact(() -> field.setText(his));
        robot.interact(() -> table.getSelectionModel().select(0));
        robot.interact(() -> table.getSelectionModel().select(1));
        TextField kept = robot.lookup(".side-panel .text-field").query();
        assertEquals(his, kept.getText(), "typed text is not lost");
        robot.clickOn("#next");
        assertEquals(0, office.rooms().people.lines(TestOffice.TODAY).size(), "looked at first");
        robot.clickOn("Terapkan: 2 baru, 0 berubah");
        assertEquals(2, office.rooms().people.lines(TestOffice.TODAY).size());
    }

    @Test
    void aPostThatNobodyKnowsIsChosen(FxRobot robot) {
        String nik = TestOffice.nik(LocalDate.of(1985, 8, 5), Sex.P, 2);
        robot.interact(
                () ->
                        model.choose(
                                IntakeViewModelTest.csv(
                                        folder, "Rina Marlina;" + nik + ";Juru Kebon;x")));
        robot.clickOn("Lihat pratinjau").clickOn("Perbaiki di sini");
        ComboBox<PostKind> post = robot.lookup(".side-panel .combo-box").queryComboBox();
        assertTrue(post.isFocused());
        robot.interact(() -> post.setValue(PostKind.STAF));
        robot.clickOn("Pakai perbaikan ini");
        assertTrue(robot.lookup("Terapkan: 1 baru, 0 berubah").tryQuery().isPresent());
    }

    @Test
    void anImportThatIsOverDoesNotStayInTheWay(FxRobot robot) {
        String nik = TestOffice.nik(LocalDate.of(1985, 8, 5), Sex.P, 2);
        Path file = IntakeViewModelTest.csv(folder, "Rina Marlina;" + nik + ";Kaur Keuangan;x");
        robot.interact(() -> model.choose(file));
        robot.interact(() -> room.left());
        robot.interact(() -> room.entered());
        assertTrue(robot.lookup("Lihat pratinjau").tryQuery().isPresent(), "still under way");
        robot.clickOn("Lihat pratinjau");
        robot.clickOn("Terapkan: 1 baru, 0 berubah");
        robot.interact(() -> room.left());
        robot.interact(() -> room.entered());
        assertFalse(robot.lookup("1 orang tersimpan").tryQuery().isPresent());

        robot.interact(() -> room.open());
        assertTrue(robot.lookup("Pilih berkas").tryQuery().isPresent());
        KeyEvent escape =
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false);
        robot.interact(() -> assertTrue(room.key(escape)));
        assertFalse(robot.lookup("Pilih berkas").tryQuery().isPresent());
    }

    @Test
    void saysWhereTheRowsBelongAndWhatMovedAndOffersNothingWhereThereIsNothing(FxRobot robot)
            throws IOException {
        office.village("35.16.09.2013", "Ngembeh");
        String nik = TestOffice.nik(LocalDate.of(1985, 8, 5), Sex.P, 2);
        Path file = folder.resolve("tanpa-desa.csv");
        Files.writeString(file, "Nama;NIK;Jabatan;Ket\nRina Marlina;" + nik + ";Kaur Keuangan;x\n");
        robot.interact(() -> room.open());
        robot.interact(() -> model.choose(file));
        assertTrue(robot.lookup(MISSING).tryQuery().isPresent());
        robot.clickOn("Lihat pratinjau");
        Button apply = robot.lookup("#next").query();
        assertEquals("_Terapkan: 0 baru, 0 berubah", apply.getText());
        assertTrue(apply.isDisabled(), "there is nothing to apply");
        robot.clickOn("#back");
        robot.clickOn("#village").type(KeyCode.N, KeyCode.G).type(KeyCode.ENTER);
        ComboBox<Village> village = robot.lookup("#village").query();
        assertEquals("Ngembeh", village.getValue().name(), "found by typing");
        assertFalse(robot.lookup(MISSING).tryQuery().isPresent());
        ComboBox<Column> note =
                robot.lookup((ComboBox<?> one) -> one.getValue() == Column.NOTE).query();
        robot.interact(() -> note.setValue(Column.NAME));
        assertTrue(
                robot.lookup(
                                "Nama Lengkap sekarang dibaca dari kolom D; kolom A tidak dibaca"
                                        + " lagi.")
                        .tryQuery()
                        .isPresent());
        robot.interact(() -> room.open());
        assertEquals(null, village.getValue());
        assertEquals(
                "Tidak ditentukan",
                ((Labeled) village.lookup(".list-cell")).getText(),
                "the next file begins anew");
    }

    /** The room the import lies over. */
    private static final class Empty implements RoomView {
        private final StackPane node = new StackPane();

        @Override
        public Parent node() {
            return node;
        }

        @Override
        public void entered() {}
    }
}
