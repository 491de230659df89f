package id.sadardesa.desk.ceremony;

import id.sadardesa.base.Texts;
import id.sadardesa.core.ceremony.CeremonyForm;
import id.sadardesa.core.ceremony.Guest;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.widget.Tone;

/** How guests and hand-overs are named on the screen. */
record CeremonyWords(Texts texts) {
    String post(Guest guest) {
        Post post = guest.holder().post();
        return post == null ? "–" : texts.get(post.named());
    }

    String village(Guest guest) {
        Village village = guest.village();
        return village == null ? "–" : village.name();
    }

    String card(Guest guest) {
        return guest.card() == null ? "–" : guest.card().number().printed();
    }

    static Tone tone(Guest.Standing standing) {
        return switch (standing) {
            case NO_CARD -> Tone.BAD;
            case WAITING -> Tone.WAIT;
            case RECEIVED, PROXY -> Tone.GOOD;
        };
    }

    /** {@code 28-09-2021 · Penyerahan Kartu}. */
    String title(CeremonyForm plan) {
        return texts.date(plan.on()) + " · " + plan.title();
    }
}
