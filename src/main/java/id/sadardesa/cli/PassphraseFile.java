package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The file whose first line is the office passphrase, in UTF-8 with or without a byte order mark.
 */
final class PassphraseFile {
    private static final int LARGEST = 4096;

    private PassphraseFile() {}

    static char[] read(@Nullable Path file) {
        if (file == null) {
            throw Problem.of("cli.passphrase.none");
        }
        try (var in = Files.newInputStream(file)) {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(in.readNBytes(LARGEST)))
                            .toString();
            String first = text.replaceFirst("^\uFEFF", "").lines().findFirst().orElse("");
            if (first.isBlank()) {
                throw Problem.of("cli.passphrase.empty", file.toString());
            }
            return first.toCharArray();
        } catch (CharacterCodingException e) {
            throw new Problem(Text.of("cli.passphrase.notUtf8", file.toString()), e);
        } catch (IOException e) {
            throw new Problem(Text.of("cli.passphrase.unreadable", file.toString()), e);
        }
    }
}
