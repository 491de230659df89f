package id.sadardesa.core.report;

import id.sadardesa.base.Period;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * What a month reported when it was closed.
 *
 * @param on the day it was closed
 * @param fingerprint SHA-256 of what the report said, 64 hex digits; see {@link ReportContent}
 */
public record Snapshot(UUID id, Period period, LocalDate on, String fingerprint) {
    private static final int SHOWN = 4;

    /** Its short name as it stands at the foot of each page, e.g. {@code 2026-01/7F3A-09C2}. */
    public String code() {
        String hex = fingerprint.toUpperCase(Locale.ROOT);
        return period + "/" + hex.substring(0, SHOWN) + "-" + hex.substring(SHOWN, 2 * SHOWN);
    }
}
