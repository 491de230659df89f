package id.sadardesa.cli;

import id.sadardesa.core.paper.Paper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a paper to be signed needs to be told: its sheet and its number. */
final class LetterOptions {
    @Mixin SheetOption sheet = new SheetOption();

    @Option(names = "--number", paramLabel = "TEXT", descriptionKey = "cli.option.number")
    @Nullable String number;

    Paper paper() {
        return sheet.paper();
    }
}
