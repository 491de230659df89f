package id.sadardesa.core.benefit;

import id.sadardesa.base.Text;
import id.sadardesa.core.rule.Programme;
import org.jspecify.annotations.Nullable;

/**
 * What is not paid, and why.
 *
 * @param programme whose benefit it would be, or null for a programme of others (JKP)
 * @param benefit the one benefit, or null for all of the programme
 */
public record NotDue(@Nullable Programme programme, @Nullable Benefit benefit, Text reason) {}
