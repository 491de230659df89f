package id.sadardesa.core.card;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Cards that are printed together.
 *
 * @param sheet the code of the sheet they lie on
 * @param start the place of the first card on the first sheet, from 1
 * @param template the code of the template they are drawn with
 */
public record Batch(
        UUID id, String name, String sheet, int start, String template, LocalDate madeOn) {}
