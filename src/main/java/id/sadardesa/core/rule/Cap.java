package id.sadardesa.core.rule;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import java.time.LocalDate;
import java.util.UUID;

/** The highest monthly wage that JP counts (PP 45/2015 Pasal 29), from a contribution month on. */
public record Cap(UUID id, Rupiah amount, LocalDate validFrom, String legalBasis) {
    /**
     * A new ceiling comes every March; one that is a year old is probably no longer the right one.
     */
    public boolean isOverdueIn(Period period) {
        return !period.first().isBefore(validFrom.plusYears(1));
    }
}
