package id.sadardesa.core.coverage;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a family goes without when nobody protects the person, in rupiah.
 *
 * @param death for a death that work did not cause (JKM): paid once, with the funeral
 * @param deathAtWork for a death by an accident at work (JKK); null when no wage is on record
 * @param scholarship for at most two children, at the most; after an accident at work from the
 *     first day, otherwise after three years of contributions
 * @param legalBasis where the amounts stand
 */
public record Loss(
        Rupiah death, @Nullable Rupiah deathAtWork, Rupiah scholarship, String legalBasis) {
    /** The amounts in a sentence, with where they stand. */
    public Text text() {
        return deathAtWork == null
                ? Text.of("coverage.loss.unknown", death, scholarship, legalBasis)
                : Text.of("coverage.loss.known", death, deathAtWork, scholarship, legalBasis);
    }
}
