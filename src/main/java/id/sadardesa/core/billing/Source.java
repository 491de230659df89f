package id.sadardesa.core.billing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What something rests on: the words of the rule, and since when it holds.
 *
 * @param from null for what was billed before this was kept
 */
public record Source(String legalBasis, @Nullable LocalDate from) {}
