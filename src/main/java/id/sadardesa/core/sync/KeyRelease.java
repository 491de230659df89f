package id.sadardesa.core.sync;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.SafeFile;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives out the secret with which other programs ({@code age}) open the files that come in. Whoever
 * has it opens all of them without a passphrase, so it is asked for by name, with a reason that the
 * journal keeps, and is worth nothing after the next renewal. The key that signs is never given
 * out.
 */
public final class KeyRelease {
    private static final int LONGEST_WHY = 200;

    private final Database database;
    private final Journal journal;
    private final Clock clock;

    public KeyRelease(Database database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Writes the secret as {@code age -i} reads it; noted before it is written.
     *
     * @param why what it is needed for
     * @throws Problem when no reason is given, there is no key yet, or the file exists
     */
    public void write(Path file, String why) {
        String reason = why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_WHY) {
            throw Problem.of("sync.secret.why", LONGEST_WHY);
        }
        if (Files.exists(file)) {
            throw Problem.of("sync.secret.exists", file.toString());
        }
        SyncKeyStore.OwnKey key =
                database.read(SyncKeyStore::current)
                        .orElseThrow(() -> Problem.of("sync.secret.none"));
        SyncSecretStore.Secret secret =
                database.read(handle -> SyncSecretStore.of(handle, key.id()));
        note(String.valueOf(file.getFileName()), reason);
        String text = "# public key: " + key.recipient() + "\n" + secret.identity() + "\n";
        SafeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        onlyForUs(file);
    }

    private void note(String file, String reason) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("paper", "sync keys secret");
        row.put("of_month", Period.of(LocalDate.now(clock)).toString());
        row.put("file", file);
        row.put("people", 0);
        row.put("reason", reason);
        journal.act(
                Action.of("sync.secretGiven").because(reason),
                pen -> {
                    pen.insert("disclosure", Ids.next(), row);
                    return row;
                });
    }

    /** Where the medium can say so; a stick often cannot. */
    private static void onlyForUs(Path file) {
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (UnsupportedOperationException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
