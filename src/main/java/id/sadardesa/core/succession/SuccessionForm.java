package id.sadardesa.core.succession;

import id.sadardesa.base.Period;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is stated about a change of the holder of a post.
 *
 * @param leaving the post that ends, or null where the seat is vacant
 * @param lastDay the last day of the one who leaves
 * @param cause why that one leaves (SEBAB_NA)
 * @param successor somebody on the roster, or null for a newcomer
 * @param newcomer somebody new, or null
 * @param starts TMT: the successor's first day
 * @param ends the successor's last day by the decree, or null
 * @param giveUp whether the successor's other paid posts in the village end the day before
 * @param enrol whether the successor is put forward to BPJS at once
 * @param firstMonth the successor's first contribution month
 */
public record SuccessionForm(
        @Nullable Post leaving,
        @Nullable LocalDate lastDay,
        @Nullable EndCause cause,
        UUID village,
        PostKind kind,
        @Nullable String unit,
        @Nullable UUID successor,
        @Nullable PersonForm newcomer,
        Appointment appointment,
        @Nullable String skNumber,
        @Nullable LocalDate skDate,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        boolean giveUp,
        boolean enrol,
        Set<Programme> programmes,
        Period firstMonth,
        Funding funding) {
    public SuccessionForm {
        programmes = Set.copyOf(programmes);
    }
}
