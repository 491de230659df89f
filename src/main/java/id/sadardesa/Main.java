package id.sadardesa;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.cli.Cli;
import id.sadardesa.cli.Doors;
import id.sadardesa.cli.Exit;
import id.sadardesa.cli.Opening;
import id.sadardesa.core.office.OfficeForm;
import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.logging.LogManager;

/** The front door: arguments go to the command line, none open the desk. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        if (args.length == 0 && hasDisplay()) {
            DeskWiring.openWindow(DataFolder.ofThisUser(), false);
            return;
        }
        // libraries have nothing to say to an office; bugs are said by the faces
        LogManager.getLogManager().reset();
        Clock clock = Clock.system(ZoneId.systemDefault());
        int code = Cli.onTerminal(new Faces(clock), clock, args);
        if (code != Exit.WINDOW_OPEN) {
            System.exit(code);
        }
    }

    /** Everything but ending the machine; {@link Exit} says what the number means. */
    public static int run(
            Clock clock, Progress progress, PrintStream out, PrintStream err, String... args) {
        return new Cli(new Faces(clock), clock, progress, out, err).run(args);
    }

    /** Windows and macOS always have one; elsewhere X11 or Wayland says so. */
    private static boolean hasDisplay() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.contains("win")
                || system.contains("mac")
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
    }

    /** What the command line may open: an office's doors or the window. */
    private record Faces(Clock clock) implements Opening {
        @Override
        public void create(DataFolder folder, char[] passphrase, OfficeForm form) {
            FolderWiring.create(folder, passphrase, clock, made -> made.offices.setUp(form))
                    .close();
        }

        @Override
        public Doors train(DataFolder folder, Progress progress) {
            return FolderWiring.train(folder, clock, progress).doors();
        }

        @Override
        public Doors trainBranch(DataFolder folder) {
            return FolderWiring.trainBranch(folder, clock).doors();
        }

        @Override
        public Doors unlock(DataFolder folder, char[] passphrase) {
            return FolderWiring.unlock(folder, passphrase, clock).doors();
        }

        @Override
        public void window(DataFolder folder, boolean training) {
            if (!hasDisplay()) {
                throw Problem.of("cli.window.none");
            }
            DeskWiring.openWindow(folder, training);
        }
    }
}
