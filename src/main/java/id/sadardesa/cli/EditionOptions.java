package id.sadardesa.cli;

import id.sadardesa.core.report.Audience;
import id.sadardesa.core.report.Edition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** For whom a report is, and why it goes out with everything whole. */
final class EditionOptions {
    @Option(
            names = "--for",
            paramLabel = "board|signature|branch",
            descriptionKey = "cli.option.audience")
    String audience = "board";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.option.reason")
    @Nullable String reason;

    @Mixin LetterOptions letter = new LetterOptions();

    /**
     * @throws Misused when there is no such audience or sheet
     */
    Edition edition() {
        return new Edition(audience(), letter.paper(), letter.number, reason);
    }

    Audience audience() {
        return Chosen.one("--for", audience, Audience.values());
    }
}
