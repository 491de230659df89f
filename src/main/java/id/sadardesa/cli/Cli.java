package id.sadardesa.cli;

import id.sadardesa.base.BugCode;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** The command line program: words in, one number and one answer out. Never ends the machine. */
public final class Cli {
    private static final List<String> LANGUAGES = List.of("id", "en");

    private final Opening opening;
    private final Clock clock;
    private final Progress progress;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param progress asked between steps whether the person wants to stop
     */
    public Cli(Opening opening, Clock clock, Progress progress, PrintStream out, PrintStream err) {
        this.opening = opening;
        this.clock = clock;
        this.progress = progress;
        this.out = out;
        this.err = err;
    }

    /** Runs one command on the terminal this program was started from; Ctrl-C cancels it. */
    public static int onTerminal(Opening opening, Clock clock, String... arguments) {
        Interruption interruption = Interruption.listening();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            return new Cli(opening, clock, interruption, out, err).run(arguments);
        } finally {
            interruption.over();
        }
    }

    /** Runs one command. See {@link Exit} for what the number means. */
    public int run(String... arguments) {
        String language = language(arguments);
        boolean known = LANGUAGES.contains(language);
        Texts texts = Texts.of(known ? language : "id");
        Printer printer = new Printer(Arrays.asList(arguments).contains("--json"), texts, out, err);
        if (!known) {
            printer.trouble("usage", Text.of("cli.usage.language", language), Map.of());
            return Exit.USAGE;
        }
        Session session = new Session(opening, clock, texts, progress, printer);
        CommandLine line = Menu.of(session);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(
                (fault, words) -> {
                    printer.trouble("usage", UsageFault.say(fault), Map.of());
                    return Exit.USAGE;
                });
        line.setExecutionExceptionHandler((fault, command, parsed) -> trouble(fault, printer));
        return line.execute(arguments);
    }

    private static int trouble(Exception fault, Printer printer) {
        if (fault instanceof Problem problem) {
            printer.trouble("refused", problem.text(), Map.of());
            return Exit.REFUSED;
        }
        if (fault instanceof Halted halted) {
            boolean cancelled = halted.isCancelled();
            printer.trouble(cancelled ? "cancelled" : "refused", halted.text(), halted.counts());
            return cancelled ? Exit.CANCELLED : Exit.REFUSED;
        }
        if (fault instanceof Misused misused) {
            printer.trouble("usage", misused.text(), Map.of());
            return Exit.USAGE;
        }
        if (fault instanceof Progress.Cancelled) {
            printer.trouble("cancelled", Text.of("cli.cancelled"), Map.of());
            return Exit.CANCELLED;
        }
        String code = BugCode.of(fault);
        printer.trouble("bug", Text.of("cli.bug", code), Map.of("code", code));
        printer.aside(BugCode.trace(fault));
        return Exit.BUG;
    }

    /** The language must be known before the command line is read, for its own trouble. */
    private static String language(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        int at = words.lastIndexOf("--lang");
        if (at >= 0 && at + 1 < words.size()) {
            return words.get(at + 1);
        }
        return words.stream()
                .filter(word -> word.startsWith("--lang="))
                .map(word -> word.substring("--lang=".length()))
                .findFirst()
                .orElse("id");
    }
}
