package id.sadardesa.base.table;

/** The sheet of paper a workbook is meant for. */
public enum PrintSize {
    A4,
    /** Folio, 215 x 330 mm, the paper of Indonesian offices. */
    F4
}
