package id.sadardesa.testkit;

import com.fasterxml.jackson.jr.ob.JSON;
import id.sadardesa.Main;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Progress;
import id.sadardesa.base.QuickLock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command line in this process, on a data folder of its own and the day of {@link
 * TestOffice#CLOCK}.
 */
public final class Terminal {
    /** What one command answered. */
    public record Said(int code, String out, String err) {
        /** The one object on standard output. */
        public Map<String, Object> json() {
            try {
                return JSON.std.mapFrom(out);
            } catch (IOException e) {
                throw new AssertionError("Not one JSON object: " + out + err, e);
            }
        }

        public int count(String key) {
            return json().get(key) instanceof Number count ? count.intValue() : -1;
        }
    }

    private static final String PASSPHRASE = "sandi uji";

    private final Path folder;
    private Progress progress = Progress.SILENT;
    private Clock clock = TestOffice.CLOCK;

    public Terminal(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("sandi.txt"), PASSPHRASE + "\n");
    }

    public Terminal with(Progress other) {
        progress = other;
        return this;
    }

    public Terminal at(Clock other) {
        clock = other;
        return this;
    }

    public Path data() {
        return folder.resolve("data");
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Runs a command on this terminal's office. */
    public Said run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(
                List.of(
                        "--data",
                        data().toString(),
                        "--passphrase-file",
                        folder.resolve("sandi.txt").toString()));
        return bare(all.toArray(String[]::new));
    }

    /** Runs exactly these words. */
    public Said bare(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Main.run(
                        clock,
                        progress,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        words);
        return new Said(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Kecamatan Dlanggu, set up as {@link #setUp} does, but copied from one made before. */
    public void init() {
        Mould.cast("terminal", Terminal::make, new DataFolder(data()));
    }

    private static void make(DataFolder office) {
        try {
            Terminal terminal = new Terminal(office.path());
            if (terminal.setUp().code() != 0) {
                throw new AssertionError("The office cannot be set up");
            }
            DataFolder made = new DataFolder(terminal.data());
            Files.move(made.keyFile(), office.keyFile());
            Files.move(made.databaseFile(), office.databaseFile());
            QuickLock.on(office, PASSPHRASE.toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets up Kecamatan Dlanggu. */
    public Said setUp() {
        return run(
                "office",
                "init",
                "--kecamatan",
                "35.16.09",
                "--name",
                "Dlanggu",
                "--kabupaten",
                "Mojokerto");
    }
}
