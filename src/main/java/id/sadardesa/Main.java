package id.sadardesa;

/** The front door: arguments go to the command line, none open the desk. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(args.length);
    }
}
