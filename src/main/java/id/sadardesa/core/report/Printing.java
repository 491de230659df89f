package id.sadardesa.core.report;

import id.sadardesa.core.paper.Stationery;
import org.jspecify.annotations.Nullable;

/**
 * What a paper needs that is not part of what it reports.
 *
 * @param number the letter's number, or null to leave room for it
 * @param audience for whom, and so how much it shows of people
 */
record Printing(Stationery stationery, @Nullable String number, Audience audience) {}
