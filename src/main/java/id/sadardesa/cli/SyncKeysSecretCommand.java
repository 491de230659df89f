package id.sadardesa.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code sadar sync keys secret}: writes the secret with which {@code age} opens files that came
 * in.
 */
@Command(name = "secret")
final class SyncKeysSecretCommand extends OfficeWork {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            descriptionKey = "cli.option.secretOut")
    @Nullable Path out;

    @Option(
            names = "--why",
            paramLabel = "TEXT",
            required = true,
            descriptionKey = "cli.option.secretWhy")
    String why = "";

    SyncKeysSecretCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Path place = session().outputFile(Chosen.given(out), null);
        boolean ours = doors.sync().release().write(place, why);
        Answer answer =
                new Answer()
                        .count("file", place.toString())
                        .count("ownerOnly", ours)
                        .say("cli.sync.secretWritten", place.toString());
        return ours ? answer : answer.say("cli.sync.secretOpen");
    }
}
