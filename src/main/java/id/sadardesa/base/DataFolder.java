package id.sadardesa.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where one office keeps everything: the encrypted database, its key file and the copies. */
public record DataFolder(Path path) {
    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** The folder of the person who is logged in to the computer; needs no administrator. */
    public static DataFolder ofThisUser() {
        String home = System.getProperty("user.home", ".");
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String appData = System.getenv("LOCALAPPDATA");
        if (os.contains("win") && appData != null) {
            return new DataFolder(Path.of(appData, "SADAR Desa"));
        }
        return new DataFolder(Path.of(home, ".sadar-desa"));
    }

    /** The database without its ending, as H2 wants it named. */
    public Path database() {
        return path.resolve("sadar");
    }

    public Path databaseFile() {
        return path.resolve("sadar.mv.db");
    }

    public Path keyFile() {
        return path.resolve("sadar.key");
    }

    public Path copies() {
        return path.resolve("copies");
    }

    /** What the database would write when something fails; holds values in clear. */
    Path traceFile() {
        return path.resolve("sadar.trace.db");
    }

    /** Whether an office was set up here before. */
    public boolean hasOffice() {
        return Files.exists(keyFile())
                && (Files.exists(databaseFile()) || new NewFolder(this).isComplete());
    }

    /**
     * The database takes what stands behind a semicolon for settings.
     *
     * @throws Problem when the path has one
     */
    void refuseUnusableName() {
        if (path.toString().indexOf(';') >= 0) {
            throw Problem.of("base.folder.semicolon", path.toString());
        }
    }

    /** Makes the folder if it is not there. */
    public DataFolder create() {
        try {
            Files.createDirectories(path);
            return this;
        } catch (IOException e) {
            throw new Problem(Text.of("base.folder.unwritable", path.toString()), e);
        }
    }
}
