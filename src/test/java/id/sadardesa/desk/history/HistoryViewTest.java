package id.sadardesa.desk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.Typing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
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
class HistoryViewTest {
    private static final LocalDate BORN = LocalDate.of(1975, 8, 12);

    @TempDir static Path folder;
    private TestOffice office;
    private Village kalen;
    private HistoryView view;
    private HistoryViewModel model;

    @Start
    void start(Stage stage) throws IOException {
        office = TestOffice.in(Files.createTempDirectory(folder, "office"));
        kalen = office.village("35.16.09.2002", "Kalen");
        office.person("Rina Marlina", BORN, Sex.P, 1, kalen, PostKind.KAUR_KEU);
        for (int i = 2; i < 30; i++) {
            office.person("Orang " + i, BORN, Sex.L, i, kalen, PostKind.RT);
        }
        Desk desk = TestDesk.around(stage, office);
        model =
                new HistoryViewModel(
                        office.rooms().journal,
                        office.rooms().undoing,
                        desk.jobs(),
                        desk.notices(),
                        desk.texts());
        view = new HistoryView(desk, model);
        TestDesk.enter(stage, view);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anOldActionIsFoundByTypingAndTakenBack(FxRobot robot) {
        ListTable<Entry> table = robot.lookup("#table").query();
        assertTrue(table.getItems().size() > 29, "everything since the beginning");
        Typing.into(robot, "#search", "rina");
        assertEquals(List.of("Daftarkan Rina Marlina"), names(table));
        robot.type(KeyCode.DOWN);
        assertEquals(List.of(), Looks.faults(view.node()));
        robot.type(KeyCode.ENTER);
        robot.clickOn("Batalkan tindakan");
        assertEquals(28, office.rooms().people.lines(TestOffice.TODAY).size());
        assertTrue(names(table).contains("Batalkan: Daftarkan Rina Marlina"));
    }

    @Test
    void whatLaterActionsRestOnSaysWhatMustBeTakenBackFirst(FxRobot robot) {
        Person rina = person("Rina Marlina");
        PersonForm seen = PersonForm.of(rina);
        office.rooms()
                .people
                .change(rina.id(), seen, TestOffice.with(seen, "name", "Rina Marlina Sari"));
        robot.interact(() -> view.entered());
        ListTable<Entry> table = robot.lookup("#table").query();
        Typing.into(robot, "#search", "daftarkan rina");
        robot.type(KeyCode.DOWN);
        Button undo = robot.lookup("#undo").queryButton();
        assertTrue(undo.isDisabled());
        String said = robot.lookup("#said").queryLabeled().getText();
        assertTrue(said.contains("Ubah data Rina Marlina Sari"), said);

        Typing.write(robot.clickOn("#search").eraseText(20), "ubah data");
        robot.type(KeyCode.DOWN);
        assertFalse(undo.isDisabled());
        assertEquals(1, table.getItems().size());
    }

    private Person person(String name) {
        return office.rooms().people.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(ListTable<Entry> table) {
        return table.getItems().stream()
                .map(e -> id.sadardesa.base.Texts.indonesian().get(e.action()))
                .toList();
    }
}
