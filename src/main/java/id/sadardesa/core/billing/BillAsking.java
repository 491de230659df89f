package id.sadardesa.core.billing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Terbilang;
import id.sadardesa.base.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the letter of a bill asks for: nothing that is paid already. A bill that is settled, or
 * gives back more than it asks for, or is no longer asked for, is sent for information only.
 */
final class BillAsking {
    private final Settlement settlement;
    private final Bill bill;
    private final LocalDate on;
    private final Texts texts;

    /**
     * @param on the day of the letter, by which the settlement was worked out
     */
    BillAsking(Settlement settlement, LocalDate on, Texts texts) {
        this.settlement = settlement;
        this.bill = settlement.bill();
        this.on = on;
        this.texts = texts;
    }

    private boolean givesBack() {
        return bill.owed().compareTo(Rupiah.ZERO) < 0;
    }

    String subject() {
        return texts.get(
                settlement.asked() ? "billing.paper.subject" : "billing.paper.subject.settled",
                bill.period());
    }

    String opening() {
        if (givesBack()) {
            Rupiah back = Rupiah.ZERO.minus(bill.owed());
            return texts.get(
                    "billing.paper.opening.back",
                    bill.period(),
                    bill.people(),
                    back,
                    Terbilang.of(back));
        }
        LocalDate lapsed = settlement.lapsedOn();
        if (lapsed != null) {
            return texts.get(
                    "billing.paper.opening.lapsed",
                    bill.period(),
                    bill.people(),
                    bill.owed(),
                    texts.longDate(lapsed));
        }
        if (settlement.settled()) {
            return settlement
                    .settledOn()
                    .map(
                            day ->
                                    texts.get(
                                            "billing.paper.opening.settled",
                                            bill.period(),
                                            bill.people(),
                                            bill.owed(),
                                            Terbilang.of(bill.owed()),
                                            texts.longDate(day)))
                    .orElseGet(
                            () ->
                                    texts.get(
                                            "billing.paper.opening.nothing",
                                            bill.period(),
                                            bill.people()));
        }
        return settlement.paid().isZero() ? whole() : rest();
    }

    private String whole() {
        return texts.get(
                "billing.paper.opening",
                bill.period(),
                bill.people(),
                bill.owed(),
                Terbilang.of(bill.owed()),
                until());
    }

    private String rest() {
        return texts.get(
                "billing.paper.opening.rest",
                bill.period(),
                bill.people(),
                bill.owed(),
                texts.longDate(on),
                settlement.paid(),
                settlement.open(),
                Terbilang.of(settlement.open()),
                until());
    }

    /** By when; nobody is asked to pay until a day that has passed. */
    private String until() {
        String key = on.isAfter(bill.due()) ? "billing.paper.until.passed" : "billing.paper.until";
        return texts.get(key, texts.longDate(bill.due()));
    }

    /** Billed, paid and still owed, once something was paid. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!settlement.paid().isZero()) {
            fields.put(texts.get("billing.paper.billed"), texts.rupiah(bill.owed()));
            fields.put(texts.get("billing.paper.paid"), texts.rupiah(settlement.paid()));
            fields.put(texts.get("billing.paper.open"), texts.rupiah(settlement.open()));
        }
        return fields;
    }

    String closing() {
        return texts.get(
                settlement.asked() ? "billing.paper.closing" : "billing.paper.closing.settled");
    }
}
