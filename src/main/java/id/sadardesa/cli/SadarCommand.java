package id.sadardesa.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The options that every command takes, before or after its name; without a command, the window.
 */
@Command(name = "sadar")
final class SadarCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            descriptionKey = "cli.option.data",
            scope = ScopeType.INHERIT)
    @Nullable Path data;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            descriptionKey = "cli.option.passphraseFile",
            scope = ScopeType.INHERIT)
    @Nullable Path passphraseFile;

    @Option(
            names = "--lang",
            paramLabel = "id|en",
            descriptionKey = "cli.option.lang",
            scope = ScopeType.INHERIT)
    @Nullable String language;

    @Option(names = "--json", descriptionKey = "cli.option.json", scope = ScopeType.INHERIT)
    boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help",
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "cli.option.version",
            scope = ScopeType.INHERIT)
    boolean version;

    @Option(
            names = {"--training", "--latihan"},
            descriptionKey = "cli.option.training")
    boolean training;

    SadarCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.opening().window(session.folder(), training);
        return Exit.WINDOW_OPEN;
    }
}
