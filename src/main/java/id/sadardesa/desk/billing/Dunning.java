package id.sadardesa.desk.billing;

import id.sadardesa.base.Terbilang;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Overdue;
import id.sadardesa.core.office.Office;

/** The words that remind a village of what it owes; no person is named. */
final class Dunning {
    private Dunning() {}

    static String of(Overdue overdue, Office office, Words words) {
        Texts texts = words.texts();
        StringBuilder text = new StringBuilder();
        text.append(
                texts.get(
                        "billing.reminder.begin",
                        overdue.debtor().village().name(),
                        office.name(),
                        texts.longDate(words.today())));
        int number = 1;
        for (Overdue.Month month : overdue.months()) {
            text.append('\n')
                    .append(
                            texts.get(
                                    "billing.reminder.month",
                                    number++,
                                    month.period(),
                                    month.open(),
                                    month.late()));
        }
        text.append('\n')
                .append(
                        texts.get(
                                "billing.reminder.sum",
                                overdue.open(),
                                Terbilang.of(overdue.open())));
        if (!overdue.penalty().isZero()) {
            text.append('\n').append(texts.get("billing.reminder.penalty", overdue.penalty()));
        }
        return text.append('\n').append(texts.get("billing.reminder.end")).toString();
    }
}
