package id.sadardesa.base.table;

/** How a written cell looks and what kind of value it shows. */
public enum Look {
    PLAIN,
    /** A large bold line above a table. */
    TITLE,
    /** A small grey remark. */
    NOTE,
    /** A column heading: bold, filled, wrapped, bordered, centred. */
    HEADER,
    /** The same in yellow: a column that somebody wants filled. */
    HEADER_ASKED,
    /** A text that must stay text (NIK, KPJ), bordered. */
    TEXT,
    /** A text that may need several lines, bordered. */
    WRAP,
    /** A sentence below a table that may need several lines. */
    PARAGRAPH,
    /** A day as dd-mm-yyyy, bordered. */
    DATE,
    /** A whole number with thousands separators, bordered. */
    WHOLE,
    /** The number of a row in its list, bordered, centred. */
    ORDINAL,
    /** Rupiah with sen, bordered. */
    MONEY,
    /** A share of one shown as per cent, bordered. */
    PERCENT,
    /** A bad cell: red fill, text. */
    BAD,
    /** The sums below a table: bold, with a line above. */
    TOTAL_TEXT,
    TOTAL_WHOLE,
    TOTAL_MONEY,
    TOTAL_PERCENT
}
