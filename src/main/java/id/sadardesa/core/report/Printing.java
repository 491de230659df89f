package id.sadardesa.core.report;

import id.sadardesa.core.paper.Paper;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a paper needs that is not part of what it reports.
 *
 * @param number the letter's number, or null to leave room for it
 * @param on the day it is printed, stated beside the signature
 * @param logo the office's own picture, or null
 */
@SuppressWarnings("ArrayRecordComponent") // drawn once; never compared
record Printing(Paper paper, @Nullable String number, LocalDate on, byte @Nullable [] logo) {}
