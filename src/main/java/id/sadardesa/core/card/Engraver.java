package id.sadardesa.core.card;

import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.Village;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns a holder into the words and pictures that stand on the card, in Indonesian. */
final class Engraver {
    /** As wide as a number, and none. */
    private static final String SERIAL = "0000-0000";

    /** As large as a real code, and none. */
    static final String BLANK = "CONTOH-" + "0".repeat(115);

    private final People people;
    private final Office office;
    private final Imprint imprint;
    private final Texts texts = Texts.indonesian();

    Engraver(Offices offices, People people, Templates templates) {
        this.people = people;
        this.office = offices.current();
        String where =
                texts.get(
                        office.isInTown() ? "card.face.officeInCity" : "card.face.office",
                        office.name(),
                        office.regency());
        this.imprint =
                new Imprint(
                        where, offices.logo().orElse(null), office.training(), templates::bytes);
    }

    Imprint imprint() {
        return imprint;
    }

    /** A card as it will look, before it has a number. */
    Card card(CardHolder holder) {
        return card(holder, SERIAL, "", BLANK);
    }

    /** The longest words a card may have to carry: nothing of a template may run over with them. */
    Card longest() {
        return new Card(
                "RADEN MAS MUHAMMAD ABDURRAHMAN WAHID HASYIM KUSUMODININGRAT",
                "21090000417",
                texts.get("village.kind.KELURAHAN") + " Bandarkedungmulyo Wonosalam",
                "Plt. Wakil Ketua Badan Permusyawaratan Desa",
                List.of("JKK", "JKM", "JHT", "JP"),
                null,
                SERIAL,
                texts.get("card.face.copy", 12),
                imprint.office(),
                BLANK,
                null);
    }

    /** A numbered card with its code. */
    Card card(LaidCard laid) {
        IssuedCard card = laid.card();
        return card(
                laid.holder(),
                card.number().printed(),
                card.copy() > 1 ? texts.get("card.face.copy", card.copy()) : "",
                laid.signer().text(CardCode.of(office, card)));
    }

    /** The words of a card, without its photo. */
    Card wording(CardHolder holder) {
        return card(holder, SERIAL, "", BLANK, null);
    }

    /** Reads the photo, so that only one is in memory at a time. */
    private Card card(CardHolder holder, String serial, String copy, String qr) {
        return card(holder, serial, copy, qr, people.photo(holder.person()).orElse(null));
    }

    private Card card(
            CardHolder holder, String serial, String copy, String qr, byte @Nullable [] photo) {
        Person person = holder.person();
        return new Card(
                name(person),
                number(person.kpj()),
                village(holder.village()),
                post(holder.post()),
                programmes(holder),
                standing(holder),
                serial,
                copy,
                imprint.office(),
                qr,
                photo);
    }

    /** {@code Drs. SITI AMINAH, S.Pd.}: capitals would spoil the titles. */
    static String name(Person person) {
        return person.titled(person.name().strip().toUpperCase(Locale.ROOT));
    }

    /** On a sample the number is masked, as on every sample print. */
    private String number(@Nullable Kpj kpj) {
        if (kpj == null) {
            return texts.get("card.face.unissued");
        }
        return office.training() ? kpj.masked() : kpj.full();
    }

    private String village(@Nullable Village village) {
        return village == null ? "" : texts.get(village.kind().textKey()) + " " + village.name();
    }

    /** {@code Plt. Kepala Dusun Segaran}, {@code Ketua RT 01 RW 02}. */
    private String post(@Nullable Post post) {
        return post == null ? "" : post.title(texts);
    }

    /** A card must not promise what would not be paid. */
    private @Nullable String standing(CardHolder holder) {
        return switch (holder.participation().state()) {
            case ACTIVE, ARREARS -> null;
            case REGISTERED -> texts.get("card.face.registered");
            case CANDIDATE, DRAFT, PROPOSED, REFUSED, ENDED -> texts.get("card.face.proposed");
        };
    }

    private static List<String> programmes(CardHolder holder) {
        return Arrays.stream(Programme.values())
                .filter(holder.participation().programmes()::contains)
                .map(Programme::name)
                .toList();
    }
}
