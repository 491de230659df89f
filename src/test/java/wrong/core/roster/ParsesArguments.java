package wrong.core.roster;

import picocli.CommandLine;

/** Wrong: a rule that reads command lines. */
public final class ParsesArguments {
    public int run(CommandLine line) {
        return line.execute();
    }
}
