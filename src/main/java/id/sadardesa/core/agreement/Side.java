package id.sadardesa.core.agreement;

import org.jspecify.annotations.Nullable;

/**
 * One of the two who agree.
 *
 * @param party e.g. "Pemerintah Kabupaten Mojokerto"
 * @param number the number under which this side keeps the paper, or null
 * @param signatory who signed, with the position, or null
 */
public record Side(String party, @Nullable String number, @Nullable String signatory) {
    public Side {
        party = party.strip();
        number = bare(number);
        signatory = bare(signatory);
    }

    static @Nullable String bare(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
