package id.sadardesa.desk.card;

import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardState;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.desk.widget.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is said of a numbered card. */
final class CardWords {
    private final Texts texts;

    CardWords(Texts texts) {
        this.texts = texts;
    }

    static Tone tone(CardState state) {
        return switch (state) {
            case READY -> Tone.WAIT;
            case PRINTED, HANDED -> Tone.GOOD;
            case VOID, LOST -> Tone.BAD;
            case REPLACED -> Tone.NEUTRAL;
        };
    }

    /** {@code K7QD-3F2M, lembar 2 tempat 7}. */
    String place(IssuedCard card) {
        return texts.get("card.words.place", card.number().printed(), card.sheet(), card.place());
    }

    /** What became of it, in sentences. */
    String course(IssuedCard card) {
        List<String> course = new ArrayList<>();
        course.add(texts.get("card.words.number", card.number().printed(), card.copy()));
        LocalDate printed = card.printedOn();
        course.add(
                printed == null
                        ? texts.get("card.words.unprinted")
                        : texts.get("card.words.printed", printed));
        LocalDate handed = card.handedOn();
        String to = card.handedTo();
        if (handed != null && to != null) {
            course.add(texts.get("card.words.handed", handed, to));
        }
        LocalDate ended = card.endedOn();
        String why = card.endedWhy();
        if (ended != null) {
            String state = texts.get(card.state().textKey());
            course.add(texts.get("card.words.ended", state, ended, why == null ? "–" : why));
        }
        return String.join(" ", course);
    }
}
