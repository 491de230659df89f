package id.sadardesa.desk.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.branch.Looked;
import id.sadardesa.core.sync.merge.Touch;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.TextSize;
import id.sadardesa.desk.shell.Theme;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
class InboxViewTest {
    private static final Set<String> NO_NEWS =
            Set.of("sync.field.fingerprint", "sync.field.resource");

    @TempDir Path folder;
    private BranchWindow window;
    private InboxViewModel model;
    private InboxView view;

    @Start
    void start(Stage stage) {
        window = new BranchWindow(stage, folder);
        model = new InboxViewModel(window.doors, window.desk.jobs(), window.desk.notices());
        view = new InboxView(window.desk, model);
        TestDesk.enter(stage, view);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatBecameOfTheFilesStandsAboveTheListAndNotBehindIt(FxRobot robot) throws IOException {
        List<Path> wrong = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            wrong.add(Files.writeString(folder.resolve(i + ".sadar"), "bukan berkas"));
        }
        robot.interact(() -> model.take(wrong));
        robot.interact(() -> view.node().layout());
        assertEquals(8, model.opened().get().size());
        Bounds card = place(robot, "#outcome");
        assertTrue(card.contains(place(robot, "#understood")), "the button stands in the card");
        assertTrue(card.getMaxY() <= place(robot, "#count").getMinY(), "the list comes below");
    }

    @Test
    void filesAreLookedAtBeforeTheyAreTaken(FxRobot robot) throws IOException {
        Path wrong = Files.writeString(folder.resolve("1.sadar"), "bukan berkas");
        robot.interact(() -> model.look(List.of(wrong)));
        assertEquals(1, model.looked().get().size());
        assertTrue(robot.lookup("akan ditolak").tryQuery().isPresent());
        assertEquals("Terima 0 berkas", robot.lookup("#take").queryButton().getText());
        assertEquals(List.of(), model.opened().get(), "nothing happened yet");
        robot.interact(() -> robot.lookup("#take").queryButton().fire());
        assertEquals(1, model.opened().get().size());
        assertEquals(List.of(), model.looked().get());
    }

    @SuppressWarnings("unchecked")
    private static <T> ListTable<T> table(FxRobot robot, String which) {
        return robot.lookup(which).queryAs(ListTable.class);
    }

    @Test
    void theChosenFileIsShownFieldByFieldAndALaterOneSaysWhatItWaitsFor(FxRobot robot) {
        CheapOffice office = window.kecamatan("35.16.09", "Dlanggu");
        Village village = office.village("35.16.09.2001", "Punggul");
        UUID person = office.person("SITI UJI", 1, village, PostKind.RT);
        Path first = window.send(office, "1.sadar");
        robot.interact(() -> model.take(List.of(first)));
        String code = window.doors.inbox().all().get(0).file().receiptCode();
        assertTrue(robot.lookup(code).tryQuery().isPresent(), "can be read aloud later");
        office.submissions.acknowledge(BranchWindow.branch(office), 1, code);
        office.change(person, "name", "SITI DUA");
        Path second = window.send(office, "2.sadar");
        office.change(person, "name", "SITI TIGA");
        Path third = window.send(office, "3.sadar");
        robot.interact(() -> model.look(List.of(third, second)));
        ListTable<Looked> looked = table(robot, "#looked");
        assertEquals(
                2,
                Objects.requireNonNull(looked.getSelectionModel().getSelectedItem().manifest())
                        .number());
        ListTable<Touch> touches = table(robot, "#touches");
        Touch touch = touches.getItems().get(0);
        assertEquals(
                List.of(Touch.Kind.CHANGED, "name", "SITI UJI", "SITI DUA"),
                List.of(touch.kind(), touch.field(), touch.from(), touch.to()));
        robot.interact(() -> looked.getSelectionModel().select(1));
        assertEquals(List.of(), touches.getItems());
        assertTrue(
                robot.lookup("#effect").queryAs(Label.class).getText().contains("nomor 2"),
                "the later file says which comes first");
        assertEquals(1, window.doors.inbox().all().size(), "nothing was taken yet");
        for (TextSize size : TextSize.values()) {
            robot.interact(
                    () -> {
                        new Theme(size).size(view.node().getScene(), size);
                        assertEquals(List.of(), Looks.faults(view.node()), size.name());
                    });
        }
        robot.interact(() -> robot.lookup("#take").queryButton().fire());
        assertEquals(3, window.doors.inbox().all().size());
    }

    @Test
    void aNewPersonIsShownWithValuesThatAreMaskedUntilSomebodyAsks(FxRobot robot) {
        CheapOffice office = window.kecamatan("35.16.09", "Dlanggu");
        Village village = office.village("35.16.09.2001", "Punggul");
        UUID person = office.person("SITI UJI", 1, village, PostKind.RT);
        office.change(person, "address", "Jalan Melati 5");
        Path first = window.send(office, "1.sadar");
        robot.interact(() -> model.look(List.of(first)));
        String said = Looks.words(view.node());
        assertTrue(said.contains("alamat: •••"), said);
        assertTrue(said.contains("BPU dan pagu Rp") && said.contains("1 baru di sini"), said);
        assertFalse(said.contains("Jalan Melati 5"), said);
        robot.interact(() -> robot.lookup("#masked").queryButton().fire());
        String open = Looks.words(view.node());
        assertTrue(open.contains("alamat: Jalan Melati 5") && open.contains("Samarkan"), open);
        robot.interact(() -> model.look(List.of(first)));
        String again = Looks.words(view.node());
        assertFalse(again.contains("Jalan Melati 5"), again);
    }

    @Test
    void everyColumnOfEveryTableHasAName() {
        List<String> nameless =
                Arrays.stream(Resource.values())
                        .flatMap(resource -> resource.fields().stream())
                        .map(field -> "sync.field." + field.name())
                        .filter(key -> !key.endsWith("_id") && !NO_NEWS.contains(key))
                        .filter(key -> !window.desk.texts().has(key))
                        .toList();
        assertEquals(List.of(), nameless);
    }

    private static Bounds place(FxRobot robot, String which) {
        Node node = robot.lookup(which).query();
        return node.localToScene(node.getBoundsInLocal());
    }
}
