package id.sadardesa.cli;

import id.sadardesa.base.Text;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Why a command line was not understood, as a sentence in the person's language. */
final class UsageFault {
    private UsageFault() {}

    static Text say(ParameterException fault) {
        String help = fault.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return Text.of("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()), help);
        }
        if (fault instanceof MissingParameterException missing) {
            String names =
                    missing.getMissing().stream()
                            .map(UsageFault::name)
                            .collect(Collectors.joining(", "));
            return Text.of("cli.usage.missing", names, help);
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return Text.of("cli.usage.twice", name(twice.getOverwritten()), help);
        }
        ArgSpec about = fault.getArgSpec();
        if (fault instanceof MaxValuesExceededException && about != null) {
            return Text.of("cli.usage.twice", name(about), help);
        }
        if (about != null) {
            return Text.of("cli.usage.value", name(about), String.valueOf(fault.getValue()), help);
        }
        CommandLine line = fault.getCommandLine();
        return line.getSubcommands().isEmpty()
                ? Text.of("cli.usage.other", help)
                : Text.of(
                        "cli.usage.command",
                        String.join(", ", line.getSubcommands().keySet()),
                        help);
    }

    private static String name(ArgSpec about) {
        return about instanceof OptionSpec option ? option.longestName() : about.paramLabel();
    }
}
