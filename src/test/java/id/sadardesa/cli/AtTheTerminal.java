package id.sadardesa.cli;

import id.sadardesa.testkit.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Somebody at the command line, in a folder of their own. */
abstract class AtTheTerminal {
    static final char[] PASSPHRASE = "sandi uji".toCharArray();
    @TempDir Path folder;
    Terminal terminal;

    @BeforeEach
    void sitDown() throws IOException {
        terminal = new Terminal(folder);
    }
}
