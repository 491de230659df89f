package id.sadardesa.desk.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Rupiah;
import id.sadardesa.testkit.TestDesk;
import java.nio.file.Path;
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
    void whateverIsTypedIsUnsavedUntilItIsCleared() {
        model.form.fields.note.set("setoran kedua");
        assertTrue(model.unsaved());
        model.form.clear();
        assertFalse(model.unsaved());
    }
}
