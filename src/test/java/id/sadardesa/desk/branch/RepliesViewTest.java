package id.sadardesa.desk.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Progress;
import id.sadardesa.core.branch.Block;
import id.sadardesa.core.branch.DecisionForm;
import id.sadardesa.core.branch.Request;
import id.sadardesa.core.branch.Turnout;
import id.sadardesa.core.enrolment.Refusal;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.desk.branch.RepliesViewModel.Reply;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
        var village = office.village(code + ".200" + serial, "Desa " + serial);
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
    void aReplyIsOwedUntilItTellsTheLastDecision(FxRobot robot) {
        propose(dlanggu, 1);
        propose(dlanggu, 2);
        reply(dlanggu, "1-balasan.sadar");
        RequestsViewModel model = requests(robot);
        assertFalse(model.owed().get(), "the file is answered, nobody decided on");
        decideOnOne(robot, model);
        assertTrue(model.owed().get(), "the reply lacks the decision");

        reply(dlanggu, "2-balasan.sadar");
        robot.interact(model::refresh);
        assertFalse(model.owed().get(), "the reply tells it");
        assertFalse(requests(robot).owed().get());

        decideOnOne(robot, model);
        assertTrue(requests(robot).owed().get(), "the same after a restart");
        propose(puri, 3);
        reply(puri, "3-balasan.sadar");
        assertTrue(requests(robot).owed().get(), "another kecamatan's reply tells it nothing");
    }

    private void reply(CheapOffice office, String name) {
        Partner to =
                window.branch.sync.keys().partners().stream()
                        .filter(one -> one.office().id().equals(office.keys.self().id()))
                        .findFirst()
                        .orElseThrow();
        window.doors.submissions().reply(to, folder.resolve(name), Progress.SILENT);
    }

    private RequestsViewModel requests(FxRobot robot) {
        RequestsViewModel model =
                new RequestsViewModel(window.doors, window.desk.jobs(), window.desk.notices());
        robot.interact(model::refresh);
        return model;
    }

    private void decideOnOne(FxRobot robot, RequestsViewModel model) {
        Request first = Objects.requireNonNull(model.waiting().get()).get(0);
        window.doors.requests().decide(List.of(first), DecisionForm.accept(TestOffice.TODAY));
        robot.interact(model::refresh);
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
    void nobodyIsTickedUntilSomebodyTicksOrPressesTheKeyForAll(FxRobot robot) {
        propose(dlanggu, 1);
        propose(puri, 2);
        RequestsViewModel model =
                new RequestsViewModel(window.doors, window.desk.jobs(), window.desk.notices());
        RequestsView view = enter(robot, new RequestsView(window.desk, model));
        assertTrue(Looks.words(view.node()).contains("2 usulan, 0 dicentang"));
        assertTrue(robot.lookup("#accept").queryButton().isDisabled());
        KeyEvent all =
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, true, false, false);
        robot.interact(() -> assertTrue(view.key(all)));
        assertEquals(2, model.chosen.count().get());
        robot.interact(() -> assertTrue(view.key(all)));
        assertEquals(0, model.chosen.count().get());
    }

    @Test
    void aReplySaysHowManyWereAcceptedAndRefused(FxRobot robot) {
        propose(dlanggu, 1);
        propose(dlanggu, 2);
        propose(dlanggu, 3);
        RequestsViewModel requests = requests(robot);
        decideOnOne(robot, requests);
        decideOnOne(robot, requests);
        reply(dlanggu, "1-balasan.sadar");
        window.doors
                .requests()
                .decide(
                        window.doors.requests().waiting(),
                        DecisionForm.refuse(TestOffice.TODAY, Refusal.NIK_UNKNOWN, null));
        RepliesViewModel model =
                new RepliesViewModel(window.doors, window.desk.jobs(), window.desk.notices());
        enter(robot, new RepliesView(window.desk, model));
        ListTable<Reply> replies = table(robot, "#replies");
        assertEquals(new Turnout(2, 0), replies.getItems().get(0).turnout());
        reply(dlanggu, "2-balasan.sadar");
        robot.interact(model::refresh);
        Reply second = replies.getItems().get(0);
        assertEquals(new Turnout(2, 1), second.turnout(), "the first is not known to have come");
        assertEquals(second.sent().totals().decisions(), second.turnout().all());
    }

    /** The number can come after the decision. */
    @Test
    void whoWasAcceptedWithoutANumberGetsItHere(FxRobot robot) {
        propose(dlanggu, 1);
        propose(dlanggu, 2);
        window.doors
                .requests()
                .decide(window.doors.requests().waiting(), DecisionForm.accept(TestOffice.TODAY));
        window.doors.numbers().add(new Kpj("26000000013"), new Kpj("26000000195"));
        NumbersViewModel model =
                new NumbersViewModel(window.doors, window.desk.jobs(), window.desk.notices());
        NumbersView view = enter(robot, new NumbersView(window.desk, model));
        String said = Looks.words(view.node());
        assertTrue(said.contains("2 orang sudah diterima dan belum punya nomor KPJ"), said);
        robot.interact(() -> robot.lookup("#give").queryButton().fire());
        assertEquals(List.of(), model.numberless().get());
        assertFalse(robot.lookup("#without").query().isVisible());
        assertEquals(2, model.stock().get().get(0).given());
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
        assertTrue(said.contains("26000000013") && said.contains("27000000012"), said);
        assertFalse(said.contains("***"), "who types a number sees it");
    }
}
