package id.sadardesa.core.billing;

import static id.sadardesa.core.billing.BillingOffice.JANUARY;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.village.PostKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two villages that owe bills. */
abstract class PaymentsOffice {
    static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    static final Period NOVEMBER = Period.parse("2025-11");
    static final Period DECEMBER = Period.parse("2025-12");
    BillingOffice office;
    UUID kades;

    /** Dlanggu owes 10,800 a month and Talok 5,400, from November 2025 on. */
    @BeforeEach
    void open(@TempDir Path folder) {
        office = new BillingOffice(folder);
        office.base(null, "2025-11", 1_000_000);
        kades = office.person("SITI UJI", office.dlanggu, PostKind.KADES);
        office.person("BUDI UJI", office.dlanggu, PostKind.KADUS);
        office.person("ABDUL UJI", office.talok, PostKind.KADES);
        office.enrol("2025-11");
        for (Period month : List.of(NOVEMBER, DECEMBER, JANUARY)) {
            office.rooms().ledger.bills().issue(month);
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    Payments payments() {
        return office.rooms().ledger.payments();
    }

    Arrears arrears() {
        return office.rooms().ledger.arrears();
    }

    PaymentForm form(Period from, int months, String amount) {
        return PaymentForm.of(office.debtor(office.dlanggu), from, Rupiah.of(amount), TODAY)
                .months(months);
    }

    Account account() {
        return payments().account(office.debtor(office.dlanggu));
    }
}
