package id.sadardesa.desk.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Progress;
import id.sadardesa.core.reconcile.BranchList;
import id.sadardesa.core.sync.SendForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.TwoOffices;
import id.sadardesa.testkit.Typing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The page Sanggahan in the window of the branch, which answers. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class DisputesViewTest {
    @TempDir Path folder;
    private TestOffice office;
    private Wiring branch;
    private DisputesViewModel model;
    private DisputesView view;

    @Start
    void start(Stage stage) {
        office = TestOffice.in(folder);
        branch = TwoOffices.branch(folder);
        TwoOffices.meet(folder, office.rooms(), branch);
        raise();
        Desk desk = TestDesk.around(stage, new DataFolder(folder.resolve("cabang")));
        ReconcileDoors doors =
                new ReconcileDoors(branch.reconcile.lists(), branch.reconcile.disputes());
        model = new DisputesViewModel(doors, desk.jobs(), desk.notices());
        view = new DisputesView(desk, model);
        TestDesk.enter(stage, new Page(view.node(), model));
    }

    /** The page as a room of its own. */
    private record Page(Parent node, DisputesViewModel model) implements RoomView {
        @Override
        public void entered() {
            model.refresh();
        }
    }

    /** The kecamatan disputes two strangers, and the branch takes its file. */
    private void raise() {
        Wiring rooms = office.rooms();
        Path file = folder.resolve("cabang.csv");
        try {
            Files.writeString(
                    file,
                    """
                    NIK;Nama;Status
                    3516090101800099;ORANG SATU;AKTIF
                    3516090101800098;ORANG DUA;AKTIF
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        BranchList list = rooms.reconcile.lists().read(file, Progress.SILENT);
        rooms.reconcile
                .disputes()
                .raise(rooms.reconcile.lists().compare(list).differences(), "Bukan warga kami");
        Path sent = folder.resolve("1.sadar");
        rooms.sync
                .submissions()
                .send(rooms.sync.keys().partner("35.16.00"), SendForm.NEXT, sent, Progress.SILENT);
        branch.sync.arrivals().take(sent, Progress.SILENT);
    }

    @AfterEach
    void close() {
        office.close();
        branch.close();
    }

    @Test
    void theBranchReadsTheReasonAndAnswers(FxRobot robot) {
        assertEquals(
                "2 menunggu jawaban, 2 seluruhnya",
                robot.lookup("#count").queryAs(Label.class).getText());
        String note = robot.lookup("#note").queryAs(Label.class).getText();
        assertTrue(note.contains("Bukan warga kami"), note);
        assertFalse(Looks.words(view.node()).contains("3516090101800099"), "masked");
        robot.clickOn("#answer");
        Typing.press(robot, "Jawab");
        assertEquals(2, model.open().get(), "an answer without words is none");
        Typing.into(robot, "#answer", "Sudah dinonaktifkan");
        Typing.press(robot, "Jawab");
        assertEquals(1, model.open().get());
        assertEquals(
                List.of("Sudah dinonaktifkan"),
                branch.reconcile.disputes().all().stream()
                        .filter(one -> !one.open())
                        .map(one -> String.valueOf(one.answer()))
                        .toList());
        assertTrue(
                robot.lookup("#answer").queryAs(Button.class).isDisabled(),
                "what was answered is not answered again");
    }
}
