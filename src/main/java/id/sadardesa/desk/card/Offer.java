package id.sadardesa.desk.card;

import id.sadardesa.base.Text;
import id.sadardesa.core.card.Batches;
import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.card.Cards;
import id.sadardesa.core.enrolment.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is offered a card for a choice, and who is not.
 *
 * @param due those who would be printed a card
 * @param served how many of the choice have a card already
 * @param accepted how many of the village, or of all, the branch has accepted
 * @param proposed how many of them were only put forward
 */
record Offer(Recipients whom, List<CardHolder> due, int served, int accepted, int proposed) {
    Offer {
        due = List.copyOf(due);
    }

    /**
     * Reads it.
     *
     * @param village only of this village, or null for all
     */
    static Offer of(Cards cards, Batches batches, @Nullable UUID village, Recipients whom) {
        List<CardHolder> open = cards.holders(new CardChoice(village, CardChoice.OPEN));
        Set<UUID> waiting = whom == Recipients.WAITING ? cards.waiting() : Set.of();
        List<CardHolder> wanted =
                open.stream()
                        .filter(one -> whom.states().contains(one.participation().state()))
                        .filter(
                                one ->
                                        whom != Recipients.WAITING
                                                || waiting.contains(one.person().id()))
                        .toList();
        List<CardHolder> due = batches.due(wanted);
        int proposed =
                (int)
                        open.stream()
                                .filter(one -> one.participation().state() == State.PROPOSED)
                                .count();
        return new Offer(whom, due, wanted.size() - due.size(), open.size() - proposed, proposed);
    }

    /** Whether nobody of the village, or of all villages, takes part at all. */
    boolean nobodyTakesPart() {
        return accepted + proposed == 0;
    }

    /** Whether people who were only put forward are left out. */
    boolean leavesProposed() {
        return proposed > 0 && whom != Recipients.OPEN;
    }

    /** Why nobody is offered a card and what to do now, in sentences one after the other. */
    List<Text> whyNobody() {
        List<Text> why = new ArrayList<>();
        if (nobodyTakesPart()) {
            why.add(Text.of("card.nobody.village"));
            return why;
        }
        if (whom == Recipients.WAITING) {
            why.add(Text.of("card.nobody.waiting"));
            return why;
        }
        if (served > 0) {
            why.add(Text.of("card.nobody.served", served));
        }
        if (whom == Recipients.ACTIVE && accepted > served) {
            why.add(Text.of("card.nobody.active", accepted - served));
        }
        if (leavesProposed()) {
            why.add(Text.of("card.nobody.proposed", proposed));
        }
        return why;
    }
}
