package id.sadardesa.cli;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Texts;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** One call of the command line: what was asked for in common, and how to open the office. */
final class Session {
    private final Opening opening;
    private final Clock clock;
    private final Texts texts;
    private final Progress progress;
    private final Printer printer;
    private final SadarCommand options = new SadarCommand(this);

    Session(Opening opening, Clock clock, Texts texts, Progress progress, Printer printer) {
        this.opening = opening;
        this.clock = clock;
        this.texts = texts;
        this.progress = progress;
        this.printer = printer;
    }

    SadarCommand options() {
        return options;
    }

    Opening opening() {
        return opening;
    }

    Clock clock() {
        return clock;
    }

    Texts texts() {
        return texts;
    }

    Progress progress() {
        return progress;
    }

    DataFolder folder() {
        Path chosen = options.data;
        return chosen == null ? DataFolder.ofThisUser() : new DataFolder(chosen);
    }

    /** The passphrase from its file; nobody is ever asked. */
    char[] passphrase() {
        return PassphraseFile.read(options.passphraseFile);
    }

    /** Opens the office that was chosen. */
    Doors unlock() {
        if (!folder().hasOffice()) {
            throw Problem.of("cli.data.none", folder().path().toString());
        }
        return opening.unlock(folder(), passphrase());
    }

    /** A place for a paper: never the data folder, never over the file that was read. */
    Path outputFile(Path wanted, @Nullable Path input) {
        Path place = wanted.toAbsolutePath().normalize();
        if (input != null && place.equals(input.toAbsolutePath().normalize())) {
            throw Problem.of("cli.out.sameAsInput", wanted.toString());
        }
        DataFolder folder = folder();
        if (place.startsWith(folder.path())) {
            throw Problem.of("cli.out.inData", folder.path().toString());
        }
        return place;
    }

    void say(Answer answer) {
        printer.done(answer);
    }
}
