package id.sadardesa.core.listing;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardState;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.listing.Filter.Test;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Lists to begin with: what offices ask for most. Nothing of them is kept until it is saved. */
final class Starters {
    private final Texts texts;

    /**
     * @param texts in whose language they are called
     */
    Starters(Texts texts) {
        this.texts = texts;
    }

    List<Listing> all() {
        return List.of(unregistered(), behind(), expiring(), cards(), bills());
    }

    private Listing unregistered() {
        List<String> states =
                Stream.of(State.CANDIDATE, State.DRAFT, State.PROPOSED, State.REFUSED, State.ENDED)
                        .map(state -> said(state.textKey()))
                        .toList();
        return people("unregistered", "name", "post", "state", "cause", "age", "phone")
                .grouped(column(Subject.PEOPLE, "village"))
                .filtered(List.of(filter("state", Test.IS, states)));
    }

    private Listing behind() {
        return people("behind", "name", "post", "funding", "contribution", "behind", "owed")
                .grouped(column(Subject.PEOPLE, "village"))
                .filtered(List.of(filter("behind", Test.FILLED, List.of())));
    }

    /** Ninety days, as the page Jatuh tempo looks ahead. */
    private Listing expiring() {
        return people("expiring", "name", "village", "post", "decree", "ends", "daysLeft", "state")
                .filtered(List.of(filter("daysLeft", Test.BETWEEN, List.of("0", "90"))))
                .sorted(List.of(new Sort(column(Subject.PEOPLE, "ends"), false)))
                .summed(false);
    }

    private Listing cards() {
        List<String> states =
                Stream.of(CardState.READY, CardState.PRINTED)
                        .map(state -> said(state.textKey()))
                        .toList();
        return people("cards", "name", "post", "kpj", "card", "phone")
                .grouped(column(Subject.PEOPLE, "village"))
                .filtered(List.of(filter("card", Test.IS, states)));
    }

    private Listing bills() {
        return start(Subject.BILLS, "bills", "village", "funding", "people", "billed", "paid")
                .filtered(
                        List.of(
                                new Filter(
                                        column(Subject.BILLS, "thisMonth"),
                                        Test.IS,
                                        List.of(said("listing.value.yes")))));
    }

    private Listing people(String name, String... keys) {
        return start(Subject.PEOPLE, name, keys);
    }

    private Listing start(Subject subject, String name, String... keys) {
        List<Column> columns = Arrays.stream(keys).map(key -> column(subject, key)).toList();
        return Listing.of(subject, columns).named(texts.get(Text.of("listing.start." + name)));
    }

    private static Filter filter(String key, Test test, List<String> values) {
        return new Filter(column(Subject.PEOPLE, key), test, values);
    }

    private static Column column(Subject subject, String key) {
        return subject.find(key).orElseThrow();
    }

    /** Rows are read in Indonesian, whatever the screen speaks. */
    private static String said(String key) {
        return Texts.indonesian().get(key);
    }
}
