package id.sadardesa.core.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sadardesa.core.card.CardNumber;
import id.sadardesa.core.card.CardState;
import id.sadardesa.core.card.IssuedCard;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a card stood on a day, by the dates in the ledger. */
class CardsOnTest {
    private static final UUID PERSON = UUID.randomUUID();

    private static IssuedCard card(
            CardState state,
            @Nullable String printed,
            @Nullable String handed,
            @Nullable String ended) {
        return new IssuedCard(
                UUID.randomUUID(),
                PERSON,
                UUID.randomUUID(),
                CardNumber.parse("W6JV-MBH6").orElseThrow(),
                1,
                1,
                1,
                state,
                "UJI",
                null,
                day(printed),
                day(handed),
                null,
                null,
                day(ended),
                null,
                null,
                null);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable CardState on(String day, IssuedCard... cards) {
        return new CardsOn(List.of(cards), LocalDate.parse(day)).of(PERSON);
    }

    @Test
    void aCardIsWhatItWasOnThatDay() {
        IssuedCard lost = card(CardState.LOST, "2026-01-10", "2026-02-01", "2026-03-05");
        assertNull(on("2026-01-09", lost));
        assertEquals(CardState.PRINTED, on("2026-01-10", lost));
        assertEquals(CardState.HANDED, on("2026-02-28", lost));
        assertEquals(CardState.LOST, on("2026-03-05", lost));
    }

    @Test
    void theGoodCardCountsAndNotTheOneBeforeIt() {
        IssuedCard lost = card(CardState.LOST, "2026-01-10", "2026-02-01", "2026-03-05");
        IssuedCard next = card(CardState.PRINTED, "2026-03-08", null, null);
        assertEquals(CardState.LOST, on("2026-03-06", lost, next));
        assertEquals(CardState.PRINTED, on("2026-03-08", lost, next));
        assertEquals(CardState.PRINTED, on("2026-03-08", next, lost));
        assertEquals(
                CardState.READY, on("2026-03-06", lost, card(CardState.READY, null, null, null)));
    }

    /** The old card stays good until the sheet of its reprint is confirmed. */
    @Test
    void aReprintThatWaitsDoesNotHideTheCardThatIsGood() {
        IssuedCard old = card(CardState.HANDED, "2026-01-05", "2026-01-20", null);
        IssuedCard fresh = card(CardState.READY, null, null, null);
        assertEquals(CardState.HANDED, on("2026-03-01", old, fresh));
        assertEquals(CardState.HANDED, on("2026-03-01", fresh, old));
    }
}
