package id.sadardesa.core.press;

/** The edge at which a printer turns a sheet to print its back. */
public enum Edge {
    /** What most printers do with upright paper, like a page of a book. */
    LONG,
    /** Upright paper is turned like a page of a calendar, lying paper like one of a book. */
    SHORT;

    public String textKey() {
        return "press.edge." + name();
    }
}
