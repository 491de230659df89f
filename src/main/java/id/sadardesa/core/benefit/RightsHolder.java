package id.sadardesa.core.benefit;

import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.Village;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gets a rights sheet.
 *
 * @param post the post held today that the sheet names, or null
 */
public record RightsHolder(
        Person person,
        Participation participation,
        @Nullable Post post,
        @Nullable Village village) {}
