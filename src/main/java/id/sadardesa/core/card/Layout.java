package id.sadardesa.core.card;

import id.sadardesa.base.Ids;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives numbers to new cards and lays them on the sheets of a batch, one place after the other. */
final class Layout {
    private final UUID batch;
    private final int perSheet;
    private final List<IssuedCard> laid = new ArrayList<>();
    private final List<IssuedCard> moved = new ArrayList<>();
    private int sheet;
    private int place;

    /** From a place on, from 1. */
    Layout(UUID batch, int perSheet, int sheet, int place) {
        this.batch = batch;
        this.perSheet = perSheet;
        this.sheet = sheet;
        this.place = place;
    }

    /** Behind the cards that a batch has: on its last sheet when nobody has confirmed that. */
    static Layout behind(Batch batch, int perSheet, List<IssuedCard> cards) {
        int last = cards.stream().mapToInt(IssuedCard::sheet).max().orElse(0);
        List<IssuedCard> there = cards.stream().filter(card -> card.sheet() == last).toList();
        boolean open = there.stream().allMatch(card -> card.state() == CardState.READY);
        int used = there.stream().mapToInt(IssuedCard::place).max().orElse(perSheet);
        return open && used < perSheet
                ? new Layout(batch.id(), perSheet, last, used + 1)
                : new Layout(batch.id(), perSheet, last + 1, 1);
    }

    private void next() {
        if (place > perSheet) {
            sheet++;
            place = 1;
        }
    }

    /** A card that waited elsewhere, with another number, on the next place. */
    void move(IssuedCard waiting) {
        next();
        moved.add(waiting.moved(batch, sheet, place));
        place++;
    }

    /** A holder's next card on the next place. */
    void add(CardHolder holder, int copy, @Nullable UUID replaces, @Nullable String why) {
        next();
        laid.add(
                fresh(
                        batch,
                        holder.person().id(),
                        copy,
                        sheet,
                        place,
                        holder.person().name(),
                        holder.tail(),
                        replaces,
                        why));
        place++;
    }

    /** The same card once more on the next place, with another number. */
    void again(IssuedCard spoiled) {
        next();
        laid.add(again(spoiled, sheet, place));
        place++;
    }

    /** The cards with new numbers. */
    List<IssuedCard> laid() {
        return laid;
    }

    /** The cards that came from another batch. */
    List<IssuedCard> moved() {
        return moved;
    }

    int count() {
        return laid.size() + moved.size();
    }

    /** The same card once more on a given place, with another number. */
    static IssuedCard again(IssuedCard spoiled, int sheet, int place) {
        return fresh(
                spoiled.batchId(),
                spoiled.personId(),
                spoiled.copy(),
                sheet,
                place,
                spoiled.name(),
                spoiled.tail(),
                spoiled.id(),
                spoiled.madeWhy());
    }

    private static IssuedCard fresh(
            UUID batch,
            UUID person,
            int copy,
            int sheet,
            int place,
            String name,
            @Nullable String tail,
            @Nullable UUID replaces,
            @Nullable String madeWhy) {
        return new IssuedCard(
                Ids.next(),
                person,
                batch,
                CardNumber.draw(),
                copy,
                sheet,
                place,
                CardState.READY,
                name,
                tail,
                null,
                null,
                null,
                null,
                null,
                null,
                replaces,
                madeWhy);
    }

    /** Which copy a person's next card is. */
    static int nextCopy(List<IssuedCard> before) {
        return 1
                + before.stream()
                        .filter(IssuedCard::counts)
                        .mapToInt(IssuedCard::copy)
                        .max()
                        .orElse(0);
    }

    /** The cards of each person, the oldest first. */
    static Map<UUID, List<IssuedCard>> byPerson(List<IssuedCard> cards) {
        return cards.stream()
                .sorted(Comparator.comparing(IssuedCard::id))
                .collect(Collectors.groupingBy(IssuedCard::personId));
    }
}
