package id.sadardesa.core.claim;

import id.sadardesa.core.roster.Person;
import java.time.LocalDate;

/**
 * A participant who died and whose family has asked for nothing yet.
 *
 * @param until the day on which the right to claim ends
 */
public record Unclaimed(Person person, LocalDate diedOn, LocalDate until) {}
