package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Texts;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.testkit.TestOffice;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Every command says its help whole: picocli reads a per cent sign as the start of a format. */
class HelpTest {
    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void isSaidByEveryCommandWithoutComplaint(String language) {
        Texts texts = Texts.of(language);
        Printer printer = new Printer(false, texts, System.out, System.err);
        List<CommandLine> commands = new ArrayList<>();
        Session session =
                new Session(new Shut(), TestOffice.CLOCK, texts, Progress.SILENT, printer);
        gather(Menu.of(session), commands);
        assertTrue(commands.size() > 60, commands.size() + " commands");

        PrintStream before = System.err;
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        System.setErr(new PrintStream(complaints, true, StandardCharsets.UTF_8));
        try {
            for (CommandLine command : commands) {
                String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
                assertFalse(help.contains("%%"), help);
            }
        } finally {
            System.setErr(before);
        }
        assertEquals("", complaints.toString(StandardCharsets.UTF_8));
    }

    private static void gather(CommandLine command, List<CommandLine> found) {
        found.add(command);
        command.getSubcommands().values().forEach(below -> gather(below, found));
    }

    /** Help is said without opening anything. */
    private static final class Shut implements Opening {
        @Override
        public void create(DataFolder folder, char[] passphrase, OfficeForm form) {
            throw new AssertionError("opened");
        }

        @Override
        public Doors train(DataFolder folder, Progress progress) {
            throw new AssertionError("opened");
        }

        @Override
        public Doors trainBranch(DataFolder folder) {
            throw new AssertionError("opened");
        }

        @Override
        public Doors unlock(DataFolder folder, char[] passphrase) {
            throw new AssertionError("opened");
        }

        @Override
        public void window(DataFolder folder, boolean training) {
            throw new AssertionError("opened");
        }
    }
}
