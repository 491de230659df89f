package id.sadardesa.core.card;

import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gets a card, with the participation it proves.
 *
 * @param post the post the participation rests on, or the senior one held today; null when none is
 *     held any more
 * @param village where that post is
 */
public record CardHolder(
        Person person,
        Participation participation,
        @Nullable Post post,
        @Nullable Village village) {
    /** Village, then post, then name: the order of the receipts that are signed on card day. */
    static final Comparator<CardHolder> ORDER =
            Comparator.comparing(CardHolder::villageCode)
                    .thenComparing(CardHolder::rank)
                    .thenComparing(h -> h.person.name(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(h -> h.person.id());

    /** What the code says of the KPJ. */
    @Nullable String tail() {
        Kpj kpj = person.kpj();
        return CardCode.tail(kpj == null ? null : kpj.full());
    }

    private String villageCode() {
        return village == null ? "~" : village.code().dotted();
    }

    private PostKind rank() {
        return post == null ? PostKind.RENTAN_LAIN : post.kind();
    }
}
