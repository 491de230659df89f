package id.sadardesa.desk.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.Payment;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.billing.Settlement;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Navigator;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.Typing;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
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

/**
 * A person walks through the room: issue, enter the branch's bill, pay, look at the map, close the
 * month, and take it back.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class BillingViewTest {
    @TempDir Path folder;
    private BilledOffice office;
    private Desk desk;
    private BillsViewModel bills;
    private BillViewModel bill;
    private PaymentsViewModel payments;
    private ClosingViewModel closing;
    private BillingView room;
    private Parent root;

    @Start
    void start(Stage stage) {
        office = new BilledOffice(folder);
        desk = TestDesk.around(stage, office.office);
        bills = new BillsViewModel(office.doors(), desk.jobs(), desk.notices());
        bill = new BillViewModel(office.doors(), desk.jobs(), desk.notices());
        closing = new ClosingViewModel(office.doors(), desk.jobs(), desk.notices());
        payments = new PaymentsViewModel(office.doors(), desk.jobs(), desk.notices());
        room =
                new BillingView(
                        desk,
                        bills,
                        bill,
                        payments,
                        new ArrearsViewModel(office.doors(), desk.jobs(), desk.notices()),
                        closing);
        root = room.node();
        TestDesk.enter(stage, room);
        bills.month.set(BilledOffice.JANUARY);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aMonthIsIssuedByKeyboardAfterItsPreview(FxRobot robot) {
        assertSeen("Tagihan Januari 2026 belum diterbitkan");
        robot.interact(() -> robot.lookup("#issue").queryButton().requestFocus());
        robot.type(KeyCode.SPACE);
        assertSeen("Tagihan Januari 2026: yang akan ditulis");
        assertSeen("2 tagihan baru, 0 berubah, 0 dihapus, 0 tetap.");
        assertTrue(office.rooms().ledger.bills().all().isEmpty(), "the preview writes nothing");
        robot.type(KeyCode.SPACE);
        assertEquals(2, office.rooms().ledger.bills().of(BilledOffice.JANUARY).size());
        assertSeen("2 tagihan, 3 orang. Hitungan Rp\u00a016.200,00");
        assertSaid(
                Text.of(
                        "billing.issue.done",
                        BilledOffice.JANUARY,
                        2,
                        3,
                        Rupiah.of("16200.00"),
                        2,
                        0,
                        0,
                        ""));
        assertEquals(List.of(), Looks.faults(root));
    }

    @Test
    void aBillOpensWithTheRuleOfEachAmountAndTheBranchsBillBesideIt(FxRobot robot) {
        office.rooms().ledger.bills().issue(BilledOffice.JANUARY);
        robot.interact(bills::refresh);
        robot.doubleClickOn("Dlanggu");
        assertSeen("Dlanggu · Januari 2026");
        assertSeen("2 orang, Rp\u00a010.800,00 (sepuluh ribu delapan ratus rupiah)");
        robot.clickOn("SITI UJI *");
        assertSeen("JKK – Dibayar desa atau pemberi kerja: Rp\u00a02.400,00");
        assertSeen("Perbup uji");
        robot.clickOn("Tagihan resmi");
        Typing.write(robot.clickOn("#amount").eraseText(1), "11000");
        assertSeen("Rp\u00a0200,00 lebih");
        Typing.into(robot, "#code", "123").type(KeyCode.ENTER);
        assertSeen("Kode iuran terdiri atas 10 sampai 16 angka; yang ditulis: 123.");
        assertNull(opened().official(), "nothing is written");
        Typing.write(robot.clickOn("#code").eraseText(3), "1234567890").type(KeyCode.ENTER);
        assertEquals(Rupiah.of("11000.00"), Objects.requireNonNull(opened().official()).amount());
        assertEquals(List.of(), Looks.faults(root));
        robot.type(KeyCode.ESCAPE);
        robot.interact(root::layout);
        assertSeen("11.000,00");
    }

    @Test
    void theBranchsBillThatWasTypedIsNotThrownAwayWithoutAsking(FxRobot robot) {
        office.rooms().ledger.bills().issue(BilledOffice.JANUARY);
        Bill wanted = office.rooms().ledger.bills().all().get(0);
        robot.interact(() -> room.show(wanted.id()));
        assertEquals(wanted.id(), opened().id());
        assertFalse(room.unsaved());
        Typing.write(robot.clickOn("Tagihan resmi").clickOn("#amount"), "11000");
        assertTrue(room.unsaved());
        robot.interact(room::entered);
        assertEquals("11000", bill.amount.get(), "reading afresh leaves what is typed");
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE); // the second one answers the question
        assertEquals(wanted.id(), opened().id());
        robot.clickOn("#amount").type(KeyCode.ENTER);
        assertFalse(room.unsaved(), "it is kept");
        assertEquals("11.000,00", Objects.requireNonNull(bill.amount.get()));
        robot.type(KeyCode.ESCAPE);
        assertNull(bill.opened().get());
    }

    @Test
    void aBillIsFoundAlsoBeforeTheBillsOfItsMonthWereRead(FxRobot robot) {
        office.rooms().ledger.bills().issue(BilledOffice.JANUARY);
        robot.interact(() -> room.show(office.dlanggu.id()));
        robot.interact(bills::refresh);
        String name = Texts.indonesian().get("billing.bills.table");
        ListTable<?> table =
                robot.lookup((Node node) -> name.equals(node.getAccessibleText())).query();
        assertTrue(
                table.getSelectionModel().getSelectedItem() instanceof Settlement one
                        && one.bill().debtor().village().equals(office.dlanggu));
    }

    private Bill opened() {
        return Objects.requireNonNull(bill.opened().get()).bill();
    }

    @Test
    void aPaymentSaysWhatItFillsAndCanBeTakenBack(FxRobot robot) {
        office.rooms().ledger.bills().issue(BilledOffice.JANUARY);
        office.rooms().ledger.bills().issue(BilledOffice.FEBRUARY);
        robot.clickOn("Pembayaran");
        robot.interact(() -> payments.form.fields.debtor.set(office.debtor(office.dlanggu)));
        assertSeen("Terutang Rp\u00a021.600,00 untuk 2 bulan.");
        Typing.into(robot, "#amount", "15000");
        assertSeen("Januari 2026: Rp\u00a010.800,00, lunas");
        assertSeen("Februari 2026: Rp\u00a04.200,00, sebagian; kurang Rp\u00a06.600,00");
        assertEquals(List.of(), office.rooms().ledger.payments().all(), "looking writes nothing");
        robot.type(KeyCode.ENTER);
        Payment paid = office.rooms().ledger.payments().all().get(0);
        assertEquals(Rupiah.of("15000.00"), paid.form().amount());
        assertSeen("1 pembayaran, jumlah Rp\u00a015.000,00");
        assertEquals(List.of(), Looks.faults(root));

        Entry last = office.rooms().journal.latest(1).get(0);
        office.rooms().journal.undo(last.seq());
        robot.interact(payments::refresh);
        assertSeen("Belum ada pembayaran yang dicatat.");
        robot.interact(() -> payments.form.fields.debtor.set(office.debtor(office.dlanggu)));
        assertSeen("Terutang Rp\u00a021.600,00 untuk 2 bulan.");
    }

    @Test
    void aPaymentLeadsToThoseWhoCanBeActivatedAndABillToItsPayment(FxRobot robot) {
        var rooms = office.rooms();
        rooms.ledger.bills().issue(BilledOffice.JANUARY);
        rooms.enrolments.registered(rooms.enrolments.all(), TestOffice.TODAY);
        rooms.people.all().stream()
                .filter(one -> one.name().equals("SITI UJI"))
                .forEach(one -> rooms.people.recordKpj(one, new Kpj("24000000018")));
        var dlanggu =
                rooms.ledger.bills().of(BilledOffice.JANUARY).stream()
                        .filter(one -> one.debtor().equals(office.debtor(office.dlanggu)))
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> room.begin(dlanggu.id()));
        assertEquals(office.debtor(office.dlanggu), payments.form.fields.debtor.get());
        assertEquals(BilledOffice.JANUARY, payments.form.fields.from.get());

        Typing.into(robot, "#amount", "10800").type(KeyCode.ENTER);
        var told = Objects.requireNonNull(desk.notices().current().get());
        assertEquals("billing.pay.doneReady", told.text().key());
        assertEquals(1, told.text().values().get(5), "Budi has no KPJ yet");
        robot.interact(told.steps().get(0).doing());
        assertEquals(
                new Navigator.Place(Room.ENROLMENT, dlanggu.id(), false),
                desk.navigator().place().get());
    }

    @Test
    void moreThanIsOwedIsRefusedInWordsUnlessItIsInAdvance(FxRobot robot) {
        office.rooms().ledger.bills().issue(BilledOffice.JANUARY);
        robot.clickOn("Pembayaran");
        robot.interact(() -> payments.form.fields.debtor.set(office.debtor(office.talok)));
        Typing.into(robot, "#amount", "16200").type(KeyCode.ENTER);
        assertSeen("lebih besar daripada yang masih terutang, yaitu Rp\u00a05.400,00");
        assertEquals(List.of(), office.rooms().ledger.payments().all());
        robot.interact(() -> payments.form.fields.months.set(3));
        assertSeen("Dibayar di muka: Rp\u00a010.800,00");
        robot.clickOn("#amount").type(KeyCode.ENTER);
        assertEquals(1, office.rooms().ledger.payments().all().size());
    }

    @Test
    void theMapIsWalkedByKeyboardAndOpensABill(FxRobot robot) {
        office.rooms().ledger.bills().issue(BilledOffice.JANUARY);
        office.rooms().ledger.bills().issue(BilledOffice.FEBRUARY);
        pay("10800.00");
        robot.clickOn("Peta iuran");
        assertSeen("Talok, Januari 2026: terlambat 1 bulan (Belum dibayar).");
        assertSeen("T1");
        String name = "Peta iuran: desa menurut bulan";
        Node table = robot.lookup((Node node) -> name.equals(node.getAccessibleText())).query();
        robot.interact(table::requestFocus);
        robot.type(KeyCode.DOWN);
        assertSeen("Dlanggu, Januari 2026: Lunas.");
        robot.type(KeyCode.RIGHT);
        assertSeen("Dlanggu, Februari 2026: Belum dibayar. Ditagih Rp\u00a010.800,00");
        robot.type(KeyCode.RIGHT);
        assertSeen("Dlanggu, Maret 2026: belum ada tagihan. Enter atau klik membuka tagihan bulan");
        robot.type(KeyCode.LEFT);
        assertEquals(List.of(), Looks.faults(root));
        robot.type(KeyCode.ENTER);
        assertSeen("Dlanggu · Februari 2026");
        robot.type(KeyCode.ESCAPE);
        assertSeen("Terlambat (angka: bulan)");
    }

    @Test
    void whoIsLateIsRemindedWithoutANameAndPaidFromThere(FxRobot robot) {
        office.rooms().ledger.bills().issue(BilledOffice.JANUARY);
        robot.clickOn("Tunggakan");
        assertSeen("2 pembayar terlambat, 2 tagihan bulanan, jumlah Rp\u00a016.200,00.");
        String reminder = robot.lookup("#reminder").queryTextInputControl().getText();
        assertTrue(reminder.startsWith("Yth. Kepala Desa Talok"), reminder);
        assertTrue(
                reminder.contains("1. Januari 2026: Rp\u00a05.400,00 (terlambat 1 bulan)"),
                reminder);
        assertFalse(reminder.contains("UJI"), "it names no person");
        assertEquals(List.of(), Looks.faults(root));
        robot.clickOn("#pay");
        assertSeen("Terutang Rp\u00a05.400,00 untuk 1 bulan.");
    }

    @Test
    void aMonthIsClosedOnlyWhenItIsTypedAndOpensAgainByUndo(FxRobot robot) {
        office.rooms().ledger.bills().issue(BilledOffice.JANUARY);
        robot.clickOn("Tutup bulan");
        assertSeen("Yang dibekukan: 2 tagihan untuk 3 orang, jumlah Rp\u00a016.200,00");
        assertSeen("Masih terutang: 2 tagihan, jumlah Rp\u00a016.200,00.");
        Typing.into(robot, "#typed", "januari").type(KeyCode.ENTER);
        assertFalse(office.rooms().ledger.periods().isClosed(BilledOffice.JANUARY));
        Typing.write(robot, " 2026").type(KeyCode.ENTER);
        assertTrue(office.rooms().ledger.periods().isClosed(BilledOffice.JANUARY));
        assertSeen("Januari 2026 sudah ditutup");
        assertSeen(
                "Masih terutang: 2 tagihan, jumlah Rp\u00a016.200,00. Pembayarannya masih dapat");
        assertEquals("billing.close.done", said().key(), "February is to be issued");
        assertEquals(List.of(), Looks.faults(root));

        office.person("JOKO UJI", 4, office.talok, PostKind.RT);
        office.enrol();
        office.rooms().ledger.bills().issue(BilledOffice.FEBRUARY);
        robot.interact(closing::refresh);
        robot.clickOn("Februari 2026");
        assertSeen("Rapel pada tagihan Februari 2026: 1 orang");
        assertSeen("Mulai ikut, terlambat dicatat");
        for (int i = 0; i < 4; i++) { // the issue, the enrolment, the person, the closing
            undoLast();
        }
        robot.interact(closing::refresh);
        assertFalse(office.rooms().ledger.periods().isClosed(BilledOffice.JANUARY));
        assertSeen("Tutup Januari 2026");
    }

    private void undoLast() {
        Entry last =
                office.rooms().journal.latest(20).stream()
                        .filter(Entry::isOriginal)
                        .findFirst()
                        .orElseThrow();
        office.rooms().journal.undo(last.seq());
    }

    private void pay(String amount) {
        office.rooms()
                .ledger
                .payments()
                .record(
                        PaymentForm.of(
                                office.debtor(office.dlanggu),
                                BilledOffice.JANUARY,
                                Rupiah.of(amount),
                                TestOffice.TODAY));
    }

    private void assertSeen(String words) {
        String all = Looks.words(root);
        assertTrue(all.contains(words), () -> "looking for \"" + words + "\" in\n" + all);
    }

    private Text said() {
        return Objects.requireNonNull(desk.notices().current().get()).text();
    }

    @Test
    void whyAMonthWasNotClosedGoesWhenSomebodyGoesOn(FxRobot robot) {
        office.rooms().ledger.bills().issue(BilledOffice.JANUARY);
        office.rooms().ledger.bills().issue(BilledOffice.FEBRUARY);
        robot.clickOn("Tutup bulan").clickOn("Februari 2026");
        Typing.into(robot, "#typed", "februari 2026").type(KeyCode.ENTER);
        assertEquals("billing.close.order", Objects.requireNonNull(closing.trouble().get()).key());
        robot.type(KeyCode.BACK_SPACE);
        assertNull(closing.trouble().get());
        Typing.write(robot, "6").type(KeyCode.ENTER);
        assertNotNull(closing.trouble().get());
        robot.clickOn("Tunggakan").clickOn("Tutup bulan");
        assertNull(closing.trouble().get(), "it may be in order by now");
    }

    @Test
    void afterClosingAMonthTheNextStepFitsTheMonthAfterIt(FxRobot robot) {
        office.rooms().ledger.bills().issue(BilledOffice.JANUARY);
        office.rooms().ledger.bills().issue(BilledOffice.FEBRUARY);
        office.rooms().ledger.bills().issue(BilledOffice.MARCH);
        robot.clickOn("Tutup bulan");
        Typing.into(robot, "#typed", "januari 2026").type(KeyCode.ENTER);
        assertEquals("billing.close.doneIssued", said().key());
        robot.clickOn("Februari 2026");
        Typing.into(robot, "#typed", "februari 2026").type(KeyCode.ENTER);
        robot.clickOn("Maret 2026");
        Typing.into(robot, "#typed", "maret 2026").type(KeyCode.ENTER);
        assertEquals("billing.close.doneLater", said().key());
    }

    @Test
    void theBranchsBillIsKeptByCtrlSAndFrozenWithItsMonth(FxRobot robot) {
        office.rooms().ledger.bills().issue(BilledOffice.JANUARY);
        Bill wanted = office.rooms().ledger.bills().all().get(0);
        robot.interact(() -> room.show(wanted.id()));
        KeyEvent save =
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.S, false, true, false, false);
        assertFalse(room.key(save), "nothing to keep on another tab");
        Typing.write(robot.clickOn("Tagihan resmi").clickOn("#amount"), "11000");
        robot.interact(() -> assertTrue(room.key(save)));
        assertEquals(Rupiah.of("11000.00"), Objects.requireNonNull(opened().official()).amount());

        office.rooms().ledger.periods().close(BilledOffice.JANUARY);
        robot.interact(bill::refresh);
        for (String field : List.of("#amount", "#penalty", "#code", "#on", "#keep", "#remove")) {
            assertTrue(robot.lookup(field).query().isDisabled(), field);
        }
    }

    private void assertSaid(Text text) {
        assertEquals(text, Objects.requireNonNull(desk.notices().current().get()).text());
    }
}
