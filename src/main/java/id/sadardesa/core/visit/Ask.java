package id.sadardesa.core.visit;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Overdue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One thing that the head of a village is asked for.
 *
 * @param code a stable word for machines, e.g. {@code photo}, {@code arrears}, {@code cards}
 * @param count of how many people, or of how many months
 * @param what the same in a sentence
 * @param names whom it is about, with their posts; empty where it is about nobody in particular
 */
public record Ask(String code, int count, Text what, List<String> names) {
    public Ask {
        names = List.copyOf(names);
    }

    /** Everything that a village can see to now, what is lacking first. */
    static List<Ask> of(Visit visit, Texts texts) {
        List<Ask> asks = new ArrayList<>();
        for (Gap gap : Gap.values()) {
            List<Resident> some = visit.lacking(gap);
            if (!some.isEmpty()) {
                asks.add(
                        new Ask(
                                gap.name().toLowerCase(Locale.ROOT),
                                some.size(),
                                Text.of(gap.askKey(), some.size()),
                                names(visit, some, gap, texts)));
            }
        }
        List<Overdue> payable = visit.payable();
        if (!payable.isEmpty()) {
            int months = Visit.months(payable).size();
            asks.add(
                    new Ask(
                            "arrears",
                            months,
                            Text.of(
                                    "visit.ask.arrears",
                                    MonthRuns.said(Visit.months(payable), texts),
                                    Visit.sum(payable)),
                            List.of()));
        }
        List<Resident> cards = visit.cards();
        if (!cards.isEmpty()) {
            asks.add(
                    new Ask(
                            "cards",
                            cards.size(),
                            Text.of("visit.ask.cards", cards.size()),
                            cards.stream().map(one -> one.called(texts)).toList()));
        }
        return asks;
    }

    /** Where it is about everybody, nobody is named. */
    private static List<String> names(Visit visit, List<Resident> some, Gap gap, Texts texts) {
        return gap != Gap.RENEWAL && visit.everybody(some)
                ? List.of(texts.get("visit.everybody"))
                : some.stream().map(one -> named(one, gap, texts)).toList();
    }

    private static String named(Resident one, Gap gap, Texts texts) {
        return gap == Gap.RENEWAL && one.ends() != null
                ? texts.get("visit.until", one.called(texts), one.ends())
                : one.called(texts);
    }
}
