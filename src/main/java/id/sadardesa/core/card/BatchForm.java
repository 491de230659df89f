package id.sadardesa.core.card;

import org.jspecify.annotations.Nullable;

/**
 * What a person says about a new batch.
 *
 * @param name how it is called, e.g. {@code Penyerahan Maret}
 * @param start the first free place on a sheet already used, from 1
 * @param limit the most cards it takes, 0 for all
 * @param template the code of the template
 * @param reason why people who have a card get another one, or null when they get none
 */
public record BatchForm(
        String name,
        CardSheet sheet,
        int start,
        int limit,
        String template,
        @Nullable String reason) {
    /** All of them, from the first place of a fresh sheet, for those who have no card. */
    public static BatchForm of(String name, CardSheet sheet) {
        return new BatchForm(name, sheet, 1, 0, "", null);
    }

    /** The same from another place. */
    public BatchForm from(int place) {
        return new BatchForm(name, sheet, place, limit, template, reason);
    }

    /** The same for so many cards at most. */
    public BatchForm atMost(int cards) {
        return new BatchForm(name, sheet, start, cards, template, reason);
    }

    /** The same also for people who have a card. */
    public BatchForm because(@Nullable String why) {
        return new BatchForm(name, sheet, start, limit, template, why);
    }

    /** The same with another template. */
    public BatchForm drawnWith(String code) {
        return new BatchForm(name, sheet, start, limit, code, reason);
    }
}
