package id.sadardesa.cli;

import id.sadardesa.core.paper.Paper;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The sheet of paper a file is laid out for, as it is typed. */
final class SheetOption {
    @Option(
            names = "--paper",
            paramLabel = "a4|f4",
            defaultValue = "f4",
            descriptionKey = "cli.option.paper")
    String name = "f4";

    /**
     * The sheet that was named.
     *
     * @throws Misused when there is none of this name
     */
    Paper paper() {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "a4" -> Paper.A4;
            case "f4" -> Paper.F4;
            default -> throw new Misused("cli.report.paper", name);
        };
    }
}
