package id.sadardesa.desk.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.core.reconcile.Dispute;
import id.sadardesa.core.reconcile.Kind;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.TextSize;
import id.sadardesa.desk.shell.Theme;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.Typing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The page Cocokkan in the window of a kecamatan. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class CompareViewTest {
    private static final String K1 = "26000000013";
    private static final String K2 = "26000000021";
    private static final String K3 = "26000000039";

    @TempDir Path folder;
    private TestOffice office;
    private Wiring rooms;
    private Stage stage;
    private CompareViewModel model;
    private CompareView view;
    private UUID siti;
    private UUID budi;

    @Start
    void start(Stage shown) {
        stage = shown;
        office = TestOffice.in(folder);
        rooms = office.rooms();
        Village kalen = office.village("35.16.09.2002", "Kalen");
        siti = office.person("Siti", LocalDate.of(1980, 1, 2), Sex.P, 1, kalen, PostKind.KADES);
        budi = office.person("Budi", LocalDate.of(1985, 4, 3), Sex.L, 2, kalen, PostKind.RT);
        rooms.enrolments.enrol(
                rooms.enrolments.candidates(),
                Set.of(Programme.JKK, Programme.JKM),
                Period.parse("2026-03"));
        rooms.people.recordKpj(rooms.people.find(siti).orElseThrow(), new Kpj(K1));
        rooms.people.recordKpj(rooms.people.find(budi).orElseThrow(), new Kpj(K2));
        Desk desk = TestDesk.around(stage, office);
        ReconcileDoors doors =
                new ReconcileDoors(rooms.reconcile.lists(), rooms.reconcile.disputes());
        model = new CompareViewModel(doors, desk.jobs(), desk.notices());
        view = new CompareView(desk, model);
        TestDesk.enter(stage, new Page(view.node(), model));
    }

    /** The page as a room of its own. */
    private record Page(Parent node, CompareViewModel model) implements RoomView {
        @Override
        public void entered() {
            model.refresh();
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Path list() {
        Path file = folder.resolve("cabang.csv");
        String siti1 = TestOffice.nik(LocalDate.of(1980, 1, 2), Sex.P, 1);
        String budi2 = TestOffice.nik(LocalDate.of(1985, 4, 3), Sex.L, 2);
        try {
            return Files.writeString(
                    file,
                    String.join(
                            "\n",
                            "Daftar peserta",
                            "No;NIK;KPJ;Nama;Tgl lahir;Desa",
                            "1;" + siti1 + ";" + K3 + ";SITI AMINAH;2-1-1980;Kalen",
                            "2;" + budi2 + ";" + K2 + ";BUDI UTOMO;;Kalen",
                            "3;3516090101800099;26000000047;ORANG LAIN;;Kalen",
                            "4;3,5E+15;;RUSAK;;Kalen"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TableView<Line> table(FxRobot robot) {
        return robot.lookup("#compared").query();
    }

    private void select(FxRobot robot, Kind kind) {
        TableView<Line> table = table(robot);
        int at = 0;
        while (table.getItems().get(at).kind() != kind) {
            at++;
        }
        int row = at;
        robot.interact(() -> table.getSelectionModel().clearAndSelect(row));
    }

    private List<String> kinds(FxRobot robot) {
        return table(robot).getItems().stream()
                .map(line -> line.kind() + " " + line.name())
                .toList();
    }

    @Test
    void oneIsPutRightAtOnePressAndTheNextIsReady(FxRobot robot) {
        assertTrue(Looks.words(view.node()).contains("Belum ada daftar cabang"));
        robot.interact(() -> model.open(list()));
        assertEquals(
                List.of(
                        "ONLY_BRANCH ORANG LAIN",
                        "KPJ Siti",
                        "NAME Budi",
                        "NAME Siti",
                        "null RUSAK"),
                kinds(robot));
        select(robot, Kind.KPJ);
        robot.clickOn("#fix");
        assertEquals(new Kpj(K3), rooms.people.find(siti).orElseThrow().kpj());
        assertEquals("NAME Budi", kinds(robot).get(1));
        Line next = table(robot).getSelectionModel().getSelectedItem();
        assertEquals("Budi", next.name(), "the row that took its place");
        robot.clickOn("#fix");
        assertEquals("Budi Utomo", rooms.people.find(budi).orElseThrow().name());
        rooms.journal.undo(rooms.journal.lastSeq());
        robot.interact(() -> model.refresh());
        assertTrue(kinds(robot).contains("NAME Budi"), "held against what is known now");
    }

    @Test
    void manyOfOneKindAreChosenAndPutRightTogether(FxRobot robot) {
        robot.interact(() -> model.open(list()));
        robot.interact(
                () ->
                        model.filter.set(
                                model.filters().stream()
                                        .filter(one -> one.kind() == Kind.NAME)
                                        .findFirst()
                                        .orElseThrow()));
        robot.clickOn("#all");
        robot.clickOn("#fix");
        Typing.press(robot, "Perbaiki");
        assertEquals("Siti Aminah", rooms.people.find(siti).orElseThrow().name());
        assertEquals("Budi Utomo", rooms.people.find(budi).orElseThrow().name());
        assertEquals(
                List.of(), kinds(robot).stream().filter(one -> one.startsWith("NAME")).toList());
    }

    @Test
    void whatIsDisputedSaysSoAndWhatCannotBeReadSaysWhy(FxRobot robot) {
        robot.interact(() -> model.open(list()));
        select(robot, Kind.ONLY_BRANCH);
        assertTrue(robot.lookup("#fix").queryAs(Button.class).isDisabled());
        robot.clickOn("#dispute");
        Typing.press(robot, "Sanggah");
        String trouble =
                robot.lookup(".form-trouble").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .findFirst()
                        .orElse("");
        assertTrue(trouble.contains("Tukar kunci"), trouble);
        robot.press(javafx.scene.input.KeyCode.ESCAPE).release(javafx.scene.input.KeyCode.ESCAPE);
        assertEquals(List.of(), rooms.reconcile.disputes().all());

        robot.interact(
                () -> table(robot).getSelectionModel().clearAndSelect(kinds(robot).size() - 1));
        String said = robot.lookup("#remark").queryAs(Label.class).getText();
        assertTrue(said.contains("bilangan ilmiah"), said);
        assertTrue(robot.lookup("#dispute").queryAs(Button.class).isDisabled());
    }

    @Test
    void aBadFileLeavesTheOldListAsItIs(FxRobot robot) throws IOException {
        robot.interact(() -> model.open(list()));
        Path bad = Files.writeString(folder.resolve("kosong.csv"), "Nama;Alamat\nX;Y\n");
        assertNotNull(model.comparison().get());
        try {
            robot.interact(() -> model.open(bad));
        } catch (RuntimeException refused) {
            // the desk of tests throws what the window would say
        }
        assertEquals("cabang.csv", Objects.requireNonNull(model.comparison().get()).list().file());
    }

    @Test
    void theWorkbookHoldsWhatIsShown(FxRobot robot) {
        robot.interact(() -> model.open(list()));
        Path file = folder.resolve("beda.xlsx");
        robot.interact(() -> model.save(List.copyOf(table(robot).getItems()), file));
        assertTrue(Files.exists(file));
        assertFalse(rooms.reconcile.disputes().all().stream().anyMatch(Dispute::open));
    }

    @Test
    void readableAtEverySizeOfLetters(FxRobot robot) {
        Map<String, List<String>> faults = new TreeMap<>();
        for (boolean opened : new boolean[] {false, true}) {
            if (opened) {
                robot.interact(() -> model.open(list()));
                select(robot, Kind.NAME);
            }
            for (TextSize size : TextSize.values()) {
                robot.interact(() -> new Theme(size).size(stage.getScene(), size));
                robot.interact(() -> view.node().layout());
                List<String> found = new ArrayList<>();
                robot.interact(() -> found.addAll(Looks.faults(view.node())));
                if (!found.isEmpty()) {
                    faults.put(size + " " + opened, found);
                }
            }
        }
        assertEquals(Map.of(), faults);
    }
}
