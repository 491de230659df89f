package id.sadardesa.desk.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.branch.Block;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.desk.branch.RepliesViewModel.Reply;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From the last decision to the reply, and what was just made stands chosen. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class RepliesViewTest {
    @TempDir Path folder;
    private BranchWindow window;
    private Stage stage;
    private CheapOffice dlanggu;
    private CheapOffice puri;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        window = new BranchWindow(stage, folder);
        dlanggu = window.kecamatan("35.16.09", "Dlanggu");
        puri = window.kecamatan("35.16.10", "Puri");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void propose(CheapOffice office, int serial) {
        String code = office.keys.self().code();
        var village = office.village(code + ".2001", "Desa " + serial);
        office.enrol(office.person("ORANG " + serial, serial, village, PostKind.RT));
        window.receive(office, serial + ".sadar");
    }

    private <T extends RoomView> T enter(FxRobot robot, T view) {
        robot.interact(() -> TestDesk.enter(stage, view));
        return view;
    }

    @SuppressWarnings("unchecked")
    private static <T> ListTable<T> table(FxRobot robot, String which) {
        return robot.lookup(which).queryAs(ListTable.class);
    }

    @Test
    void theLastDecisionLeadsToTheReply(FxRobot robot) {
        RequestsViewModel model =
                new RequestsViewModel(window.doors, window.desk.jobs(), window.desk.notices());
        RequestsView view = enter(robot, new RequestsView(window.desk, model));
        assertFalse(Looks.words(view.node()).contains("Buat tanda terima di Balasan"));
        assertFalse(model.owed().get(), "nothing came in yet");

        propose(dlanggu, 1);
        robot.interact(view::entered);
        robot.interact(() -> model.chosen.all(true));
        robot.interact(model::accept);
        String said = Looks.words(view.node());
        assertTrue(said.contains("Semua usulan sudah diputuskan"), said);
        assertTrue(said.contains("Buat tanda terima di Balasan"), said);
    }

    @Test
    void theChosenOfficeStaysAndTheNewReplyIsChosen(FxRobot robot) {
        propose(dlanggu, 1);
        propose(puri, 2);
        RepliesViewModel model =
                new RepliesViewModel(window.doors, window.desk.jobs(), window.desk.notices());
        enter(robot, new RepliesView(window.desk, model));
        ComboBox<Partner> partner = robot.lookup("#partner").queryComboBox();
        Partner second =
                partner.getItems().stream()
                        .filter(one -> one.office().code().equals("35.16.10"))
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> partner.setValue(second));
        robot.interact(model::refresh);
        assertEquals("35.16.10", partner.getValue().office().code(), "both wait");
        ListTable<Reply> replies = table(robot, "#replies");
        robot.interact(
                () ->
                        model.reply(
                                second,
                                folder.resolve("b.sadar"),
                                made -> replies.choose(made.key())));
        assertEquals("35.16.10", partner.getValue().office().code(), "the other one waits");
        assertEquals(1, replies.getSelectionModel().getSelectedItem().sent().number());
    }

    @Test
    void aNewBlockIsChosenAndToldApartFromTheOthers(FxRobot robot) {
        window.doors.numbers().add(new Kpj("26000000013"), new Kpj("26000000195"));
        NumbersViewModel model =
                new NumbersViewModel(window.doors, window.desk.jobs(), window.desk.notices());
        NumbersView view = enter(robot, new NumbersView(window.desk, model));
        robot.interact(
                () -> {
                    robot.lookup("#first").queryAs(TextField.class).setText("27000000012");
                    robot.lookup("#last").queryAs(TextField.class).setText("27000000194");
                });
        robot.interact(() -> robot.lookup("#add").queryButton().fire());
        ListTable<Block.Stock> blocks = table(robot, "#blocks");
        assertEquals(
                new Kpj("27000000012"),
                blocks.getSelectionModel().getSelectedItem().block().first());
        String said = Looks.words(view.node());
        assertTrue(said.contains("2600***0013") && said.contains("2700***0012"), said);
        assertFalse(said.contains("26000000013"), said);
    }
}
