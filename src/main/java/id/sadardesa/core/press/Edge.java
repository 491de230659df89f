package id.sadardesa.core.press;

/** The edge at which a printer turns a sheet to print its back. */
public enum Edge {
    /** Like a page of a book; what most printers do. */
    LONG,
    /** Like a page of a calendar. */
    SHORT;

    public String textKey() {
        return "press.edge." + name();
    }
}
