package id.sadardesa.core.billing;

import static id.sadardesa.core.billing.BillingOffice.FEBRUARY;
import static id.sadardesa.core.billing.BillingOffice.JANUARY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What holds for payments in any order. */
class PaymentsOrderTest extends PaymentsOffice {
    @Test
    void whatWasPaidByADayIsWhatCounts() {
        office.pay(office.dlanggu, NOVEMBER, "32400.00", "2026-02-20");
        assertEquals(
                List.of(office.talok),
                arrears().overdue(TODAY).stream().map(one -> one.debtor().village()).toList());
        List<Overdue> before = arrears().overdue(LocalDate.parse("2026-02-01"));
        assertEquals(2, before.size());
        assertEquals(NOVEMBER, before.get(1).oldest());
        assertEquals(List.of(2, 1), before.get(1).months().stream().map(m -> m.late()).toList());
        UUID own = office.participation(kades).id();
        Map<UUID, Unpaid> unpaid = arrears().unpaid(LocalDate.parse("2026-02-01"));
        assertEquals(new Unpaid(2, NOVEMBER, false), unpaid.get(own));
        assertEquals(null, arrears().unpaid(TODAY).get(own));
        assertEquals(3, arrears().evidence(own, TODAY).size());
    }

    @Test
    void anyOrderOfTheSamePaymentsLeavesTheSameArrears() {
        List<PaymentForm> forms =
                List.of(
                        form(NOVEMBER, 1, "10800.00"),
                        form(DECEMBER, 1, "3000.55"),
                        form(FEBRUARY, 2, "12345.67"),
                        form(JANUARY, 1, "18599.45"));
        List<Account> seen = new ArrayList<>();
        Random random = new Random(20_260_310);
        for (int run = 0; run < 8; run++) {
            List<PaymentForm> shuffled = new ArrayList<>(forms);
            Collections.shuffle(shuffled, random);
            shuffled.forEach(payments()::record);
            seen.add(account());
            assertEquals(Rupiah.of("44745.67"), account().paid().plus(account().advance()));
            payments().all().forEach(one -> payments().remove(one, "uji"));
        }
        seen.forEach(one -> assertEquals(said(seen.get(0)), said(one)));
    }

    /** What counts of an account; each recording of a payment has an id of its own. */
    static String said(Account account) {
        StringBuilder said = new StringBuilder(account.debtor().key());
        for (Settlement one : account.bills()) {
            said.append('\n').append(one.bill().id()).append(' ').append(one.open());
            one.parts()
                    .forEach(
                            part ->
                                    said.append(' ')
                                            .append(part.on())
                                            .append('=')
                                            .append(part.amount()));
        }
        return said + "\n" + account.advance() + ' ' + account.named() + ' ' + account.penalty();
    }

    @Test
    void noActionMakesMoneyAppear() {
        Random random = new Random(7);
        Rupiah put = Rupiah.ZERO;
        List<Period> months = List.of(NOVEMBER, DECEMBER, JANUARY);
        for (int step = 0; step < 40; step++) {
            Rupiah amount = new Rupiah(java.math.BigDecimal.valueOf(random.nextInt(400_000), 2));
            Period month = months.get(random.nextInt(3));
            switch (random.nextInt(4)) {
                case 0 -> office.base(null, "2025-11", 900_000 + random.nextInt(300_000));
                case 1 -> office.rooms().ledger.bills().issue(month);
                case 2 -> {
                    List<Payment> all = payments().all();
                    if (!all.isEmpty()) {
                        payments().remove(all.get(0), "uji");
                        put = put.minus(all.get(0).form().amount());
                    }
                }
                default -> {
                    try {
                        payments().record(form(month, 1, amount.toString()));
                        put = put.plus(amount);
                    } catch (Problem refused) {
                        // zero, or more than is owed: nothing was written
                    }
                }
            }
            Account account = account();
            assertEquals(put, account.paid().plus(account.advance()));
            for (Settlement one : account.bills()) {
                assertEquals(one.bill().owed(), one.paid().plus(one.open()));
            }
        }
    }

    @Test
    void whatABillGivesBackPaysOtherMonths() {
        payments().record(form(JANUARY, 1, "32400.00"));
        office.rooms().ledger.periods().close(NOVEMBER);
        office.rooms().ledger.periods().close(DECEMBER);
        office.rooms().ledger.periods().close(JANUARY);
        office.rooms()
                .enrolments
                .neverTookPart(
                        office.rooms().enrolments.all().stream()
                                .filter(one -> one.personId().equals(kades))
                                .toList(),
                        "recorded by mistake");
        office.rooms().ledger.bills().issue(FEBRUARY);
        Bill february = office.bill(office.dlanggu, FEBRUARY);
        assertEquals(Rupiah.of("-10800.00"), february.total());
        assertEquals(Rupiah.of("10800.00"), account().advance());
        assertEquals(Rupiah.ZERO, account().open());
    }
}
