package id.sadardesa.desk.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Navigator;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The first payment is recorded once, under Iuran; who is activated takes its day from there. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class FirstPaidTest {
    private static final LocalDate PAID = LocalDate.of(2026, 2, 12);
    private static final Period FEBRUARY = Period.parse("2026-02");

    @TempDir static Path folder;
    private TestOffice office;
    private Desk desk;
    private EnrolmentView view;
    private Bill bill;

    @Start
    void start(Stage stage) {
        office = TestOffice.in(folder.resolve(Ids.next().toString()));
        var rooms = office.rooms();
        rooms.rules.setWageBase(
                new WageBaseForm(
                        "35.16", null, null, FEBRUARY, Rupiah.of(1_000_000), "Perbup uji", null));
        Village kalen = office.village("35.16.09.2002", "Kalen");
        office.person("Slamet", LocalDate.of(1975, 8, 12), Sex.L, 1, kalen, PostKind.KADES);
        rooms.people.recordKpj(rooms.people.all().get(0), new Kpj("24000000018"));
        rooms.enrolments.enrol(rooms.enrolments.candidates(), Programme.parse("jkk,jkm"), FEBRUARY);
        rooms.enrolments.registered(rooms.enrolments.all(), LocalDate.of(2026, 2, 2));
        rooms.ledger.bills().issue(FEBRUARY);
        bill = rooms.ledger.bills().of(FEBRUARY).get(0);
        desk = TestDesk.around(stage, office);
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
    void anUnpaidFirstBillLeadsToItsPaymentAndNoDayIsMadeUp(FxRobot robot) {
        robot.clickOn("Aktifkan 1 orang");
        assertNull(robot.lookup("#date").queryAs(DateField.class).getValue());
        String known = robot.lookup("#evidence").queryLabeled().getText();
        assertTrue(known.startsWith("Tagihan pertama 1 orang belum tercatat lunas"), known);
        assertEquals(List.of(), Looks.faults(view.node()));
        robot.clickOn("Catat pembayaran Kalen Februari 2026 di Iuran");
        assertEquals(
                new Navigator.Place(Room.BILLING, bill.id(), true), desk.navigator().place().get());
    }

    @Test
    void whoWasPaidForIsActiveSinceTheDayOfThePayment(FxRobot robot) {
        var rooms = office.rooms();
        rooms.ledger.payments().record(PaymentForm.of(bill.debtor(), FEBRUARY, bill.owed(), PAID));
        assertEquals(
                List.of(PAID),
                rooms.coverages.ready().stream().map(one -> one.payment().on()).toList());
        // what the room has read is from before the payment
        robot.interact(() -> view.show(bill.id()));
        TableView<?> table = robot.lookup("#table").query();
        assertEquals(1, table.getSelectionModel().getSelectedItems().size());

        robot.clickOn("Aktifkan 1 orang");
        assertEquals(
                "Menurut Iuran, iuran pertama 1 orang lunas pada 12-02-2026.",
                robot.lookup("#evidence").queryLabeled().getText());
        robot.type(KeyCode.ENTER);
        assertEquals(State.ACTIVE, rooms.enrolments.all().get(0).state());
        assertEquals(PAID, rooms.enrolments.all().get(0).activeOn());
        assertEquals(List.of(), rooms.coverages.ready());
    }
}
