package id.sadardesa.core.enrolment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the office stated about an end that is recorded later.
 *
 * @param participation what will end
 * @param cause why (SEBAB_NA)
 * @param lastDay the last day of the post
 */
public record Leaver(UUID participation, EndCause cause, LocalDate lastDay) {}
