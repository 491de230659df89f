package id.sadardesa.desk.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls the setup before every test
class PaymentsViewModelTest {
    @TempDir Path folder;
    private BilledOffice office;
    private PaymentsViewModel model;
    private int begun;

    @BeforeEach
    void open() {
        office = new BilledOffice(folder);
        office.rooms().ledger.bills().issue(BilledOffice.JANUARY);
        model = new PaymentsViewModel(office.doors(), TestDesk.jobs(), TestDesk.notices());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aPaymentBegunBeforeTheBooksAreReadBeginsWhenTheyAre() {
        model.form.pay(office.debtor(office.talok), () -> begun++);
        assertNull(model.form.fields.debtor.get(), "nothing has been read");
        model.refresh();
        assertEquals(office.debtor(office.talok), model.form.fields.debtor.get());
        model.refresh();
        assertEquals(1, begun);
    }

    @Test
    void amountsAreFilledInAsTheOfficeWritesThem() {
        model.refresh();
        model.form.fields.debtor.set(office.debtor(office.dlanggu));
        model.form.fillOpen();
        assertEquals("10.800,00", model.form.fields.amount.get());
        assertEquals(
                Optional.of(Rupiah.of("10800.00")), Rupiah.parse(model.form.fields.amount.get()));
        model.form.clear();
        model.form.fields.debtor.set(office.debtor(office.dlanggu));
        model.form.fillAsked();
        assertEquals("10.800,00", model.form.fields.amount.get());
    }

    @Test
    void ofAMonthPaidInPartOnlyTheRestIsOffered() {
        model.refresh();
        model.form.fields.debtor.set(office.debtor(office.dlanggu));
        model.form.fields.amount.set("800");
        model.form.record();
        model.form.fields.debtor.set(office.debtor(office.dlanggu));
        model.form.fillAsked();
        assertEquals("10.000,00", model.form.fields.amount.get());
        model.form.fields.months.set(2);
        model.form.fillAsked();
        assertEquals("20.800,00", model.form.fields.amount.get(), "the next month is whole");
    }

    @Test
    void monthsPaidAheadAreSaidAndNotOfferedOnceMore() {
        var payments = office.rooms().ledger.payments();
        Debtor dlanggu = office.debtor(office.dlanggu);
        payments.record(
                PaymentForm.of(
                                dlanggu,
                                BilledOffice.JANUARY,
                                Rupiah.of("32400"),
                                TestOffice.TODAY.minusDays(5))
                        .months(3));
        model.refresh();
        model.form.fields.debtor.set(dlanggu);
        assertEquals(
                "Tidak ada yang terutang. Dibayar di muka Rp\u00a021.600,00, cukup sampai Maret"
                        + " 2026.",
                model.words().owing(payments.account(dlanggu)));
        assertEquals(BilledOffice.MARCH.next(), model.form.fields.from.get(), "the next to pay");
        assertEquals(Rupiah.of("10800.00"), model.form.rest());
        model.form.fields.from.set(BilledOffice.FEBRUARY);
        assertTrue(model.form.covered());
        model.form.fields.months.set(3);
        assertEquals(Rupiah.of("10800.00"), model.form.rest(), "only April is lacking");
        assertFalse(model.form.covered());

        office.rooms().ledger.bills().issue(BilledOffice.FEBRUARY);
        var bills = payments.account(dlanggu).bills();
        assertEquals("Lunas di muka", model.words().state(bills.get(1)));
    }

    @Test
    void whatNobodyPaidAheadIsNotSaid() {
        var account = office.rooms().ledger.payments().account(office.debtor(office.talok));
        assertEquals("Terutang Rp\u00a05.400,00 untuk 1 bulan.", model.words().owing(account));
    }

    /** Decision 30. */
    @Test
    void whoIsActiveByARemovedPaymentIsSaid() {
        Notices notices = TestDesk.notices();
        model = new PaymentsViewModel(office.doors(), TestDesk.jobs(), notices);
        var enrolments = office.rooms().enrolments;
        int serial = 1;
        for (var person : office.rooms().people.all()) {
            office.rooms().people.recordKpj(person, new Kpj("2400000" + (1000 + serial++)));
        }
        enrolments.registered(enrolments.all(), TestOffice.TODAY);
        var payments = office.rooms().ledger.payments();
        pay(office.dlanggu);
        pay(office.talok);
        enrolments.activate(enrolments.all(), TestOffice.TODAY);
        model.remove(payments.of(office.dlanggu).get(0), "Salah desa");
        assertEquals(
                Text.of("billing.pay.removedUnproven", Rupiah.of("10800.00"), "Dlanggu", 2),
                said(notices));
        assertEquals(2, office.rooms().coverages.unproven().size());

        pay(office.dlanggu);
        assertEquals(0, office.rooms().coverages.unproven().size(), "the right one mends it");
        office.rooms().ledger.bills().issue(BilledOffice.FEBRUARY);
        var february =
                PaymentForm.of(
                        office.debtor(office.talok),
                        BilledOffice.FEBRUARY,
                        Rupiah.of("5400"),
                        TestOffice.TODAY);
        model.remove(payments.record(february).payment(), "Dua kali");
        assertEquals(
                Text.of("billing.pay.removed", Rupiah.of("5400.00"), "Talok", 0),
                said(notices),
                "January is paid, so they did begin");
    }

    private static Text said(Notices notices) {
        return Objects.requireNonNull(notices.current().get()).text();
    }

    private void pay(Village village) {
        var payments = office.rooms().ledger.payments();
        Debtor debtor = office.debtor(village);
        payments.record(
                PaymentForm.of(
                        debtor,
                        BilledOffice.JANUARY,
                        payments.asked(debtor, BilledOffice.JANUARY, 1),
                        TestOffice.TODAY));
    }

    @Test
    void aPaymentShowsTheMonthThatItsMoneyFillsNow() {
        office.rooms().ledger.bills().issue(BilledOffice.FEBRUARY);
        pay(office.dlanggu);
        var payments = office.rooms().ledger.payments();
        Debtor debtor = office.debtor(office.dlanggu);
        payments.record(
                PaymentForm.of(
                        debtor, BilledOffice.FEBRUARY, Rupiah.of("10800.00"), TestOffice.TODAY));
        model.refresh();
        model.removal(payments.of(office.dlanggu).get(0), read -> assertTrue(read.moves()));
        model.remove(payments.of(office.dlanggu).get(0), "Dua kali");
        var left = model.books().get().payments().get(0);
        assertEquals(BilledOffice.FEBRUARY, left.form().from());
        assertEquals(List.of(BilledOffice.JANUARY), model.books().get().filledBy(left));
    }

    @Test
    void whateverIsTypedIsUnsavedUntilItIsCleared() {
        model.form.fields.note.set("setoran kedua");
        assertTrue(model.unsaved());
        model.form.clear();
        assertFalse(model.unsaved());
    }
}
