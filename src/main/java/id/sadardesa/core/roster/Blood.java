package id.sadardesa.core.roster;

import java.util.Locale;
import java.util.Optional;

/** A blood group as BPJS asks it (GOLONGAN_DARAH), without the rhesus factor. */
public enum Blood {
    A,
    B,
    AB,
    O;

    /** What a cell says, e.g. {@code o+} or {@code 0}; empty when it does not say. */
    static Optional<Blood> read(String text) {
        String bare = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0]", "").replace('0', 'O');
        for (Blood blood : values()) {
            if (blood.name().equals(bare)) {
                return Optional.of(blood);
            }
        }
        return Optional.empty();
    }
}
