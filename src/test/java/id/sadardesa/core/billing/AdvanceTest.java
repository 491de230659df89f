package id.sadardesa.core.billing;

import static id.sadardesa.core.billing.BillingOffice.JANUARY;
import static id.sadardesa.core.billing.BillingOffice.MARCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A village that pays before its first bill. */
class AdvanceTest {
    private static final Period APRIL = MARCH.next();

    private BillingOffice office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new BillingOffice(folder);
        office.person("SITI UJI", office.dlanggu, PostKind.KADES);
        office.enrol("2026-03");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PaymentForm form(String amount) {
        Debtor debtor = office.debtor(office.dlanggu);
        return PaymentForm.of(debtor, APRIL, Rupiah.of(amount), TestOffice.TODAY).months(3);
    }

    @Test
    void whoWillBeBilledCanPayBefore() {
        assertEquals(
                List.of(), office.rooms().ledger.payments().debtors(office.talok), "nobody there");
        assertThrows(
                Problem.class, () -> office.rooms().ledger.payments().record(form("16200.01")));
        Receipt receipt = office.rooms().ledger.payments().record(form("16200.00"));
        assertEquals(Rupiah.of("16200.00"), receipt.advance());
    }

    @Test
    void itStandsInTheMonthsThatWereNamed() {
        office.rooms().ledger.payments().record(form("16200.00"));
        HeatMap map =
                office.rooms()
                        .ledger
                        .arrears()
                        .heatMap(JANUARY, Period.parse("2026-07"), TestOffice.TODAY);
        List<HeatMap.Cell> cells =
                map.rows().stream()
                        .filter(row -> row.village().equals(office.dlanggu))
                        .findFirst()
                        .orElseThrow()
                        .cells();
        assertEquals(
                List.of(
                        Standing.NOT_ISSUED,
                        Standing.NOT_ISSUED,
                        Standing.NOT_ISSUED,
                        Standing.ADVANCE,
                        Standing.ADVANCE,
                        Standing.ADVANCE,
                        Standing.NOT_ISSUED),
                cells.stream().map(HeatMap.Cell::standing).toList());
        assertEquals(Rupiah.of("5400.00"), cells.get(4).paid());
    }
}
