package id.sadardesa.core.scorecard;

import java.util.UUID;

/**
 * What the office states of a village for a year where nothing can be counted.
 *
 * @param percent how far the criterion is met, 0 to 100
 * @param evidence e.g. "Perdes 3/2026, rekening 5.1.3.04"
 */
public record Statement(UUID village, UUID criterion, int year, int percent, String evidence) {}
