package id.sadardesa.core.roster;

/**
 * One value that an import would set.
 *
 * @param before what is stored now, empty when nothing is; NIK, KPJ, phone and mother's name are
 *     masked
 * @param after what the file says, masked in the same way
 */
public record FieldChange(Column column, String before, String after) {}
