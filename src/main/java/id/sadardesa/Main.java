package id.sadardesa;

import id.sadardesa.base.DataFolder;

/** The front door: arguments go to the command line, none open the desk. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        DeskWiring.openWindow(DataFolder.ofThisUser(), args.length > 0);
    }
}
