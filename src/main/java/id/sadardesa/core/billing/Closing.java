package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A month that is closed, with what it came to.
 *
 * @param people on how many people's contributions it was closed
 */
public record Closing(UUID id, Period period, LocalDate on, int people, Rupiah total) {}
