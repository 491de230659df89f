package id.sadardesa.desk.billing;

import id.sadardesa.base.Terbilang;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Overdue;
import id.sadardesa.core.billing.Recipient;
import id.sadardesa.core.office.Office;

/** The words that remind a village of what it owes; no person is named. */
final class Dunning {
    private Dunning() {}

    static String of(Overdue overdue, Office office, Words words) {
        Texts texts = words.texts();
        StringBuilder text = new StringBuilder();
        boolean unpaid = !overdue.months().isEmpty();
        text.append(
                texts.get(
                        unpaid ? "billing.reminder.begin" : "billing.reminder.beginPenalty",
                        Recipient.of(overdue.debtor(), texts),
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
        if (unpaid) {
            text.append('\n')
                    .append(
                            texts.get(
                                    "billing.reminder.sum",
                                    overdue.open(),
                                    Terbilang.of(overdue.open())));
        }
        for (Overdue.Month month : overdue.paidLate()) {
            text.append('\n')
                    .append(
                            texts.get(
                                    "billing.reminder.paidLate",
                                    month.period(),
                                    month.late(),
                                    month.penalty()));
        }
        if (!overdue.penalty().isZero()) {
            text.append('\n').append(texts.get("billing.reminder.penalty", overdue.penalty()));
        }
        String end = unpaid ? "billing.reminder.end" : "billing.reminder.endPenalty";
        return text.append('\n').append(texts.get(end)).toString();
    }
}
