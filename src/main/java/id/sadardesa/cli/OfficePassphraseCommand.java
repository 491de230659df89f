package id.sadardesa.cli;

import id.sadardesa.base.KeyFile;
import id.sadardesa.base.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar office passphrase}: locks the office with another passphrase. */
@Command(name = "passphrase")
final class OfficePassphraseCommand extends OfficeWork {
    @Option(
            names = "--new-passphrase-file",
            paramLabel = "FILE",
            required = true,
            descriptionKey = "cli.option.newPassphraseFile")
    @Nullable Path file;

    OfficePassphraseCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        if (doors.offices().current().training()) {
            throw Problem.of("cli.office.trainingPassphrase");
        }
        char[] fresh = PassphraseFile.read(file);
        char[] old = session().passphrase();
        KeyFile.change(session().folder(), old, fresh);
        return new Answer()
                .count("changed", !Arrays.equals(old, fresh))
                .count("data", session().folder().path().toString())
                .say("cli.office.passphraseDone", session().folder().path().toString());
    }
}
