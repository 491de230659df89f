package id.sadardesa.core.report;

import id.sadardesa.base.Text;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Village;
import org.jspecify.annotations.Nullable;

/**
 * Something that should be put right.
 *
 * @param village where, or null when it concerns the whole office
 * @param person whom it concerns, or null
 */
public record ReportRemark(@Nullable Village village, @Nullable Person person, Text text) {}
