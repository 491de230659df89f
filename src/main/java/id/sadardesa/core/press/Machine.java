package id.sadardesa.core.press;

/**
 * A printer with one of its trays: each feeds the paper in its own way.
 *
 * @param printer as the computer calls it
 * @param tray as the office calls it, e.g. {@code Baki belakang}
 */
public record Machine(String printer, String tray) {
    public Machine {
        printer = printer.strip();
        tray = tray.strip();
    }

    /** Whether another spelling means the same. */
    boolean means(Machine other) {
        return printer.equalsIgnoreCase(other.printer) && tray.equalsIgnoreCase(other.tray);
    }

    /** {@code Epson L3210, Baki belakang}. */
    public String said() {
        return printer + ", " + tray;
    }
}
