package id.sadardesa.core.sync;

import id.sadardesa.base.Database;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.SafeFile;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Disclosure;
import id.sadardesa.core.journal.Journal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Gives out the secret with which other programs ({@code age}) open the files that come in. Whoever
 * has it opens all of them without a passphrase, so it is asked for by name, with a reason that the
 * journal keeps. A renewal ends it for later files only: what was sealed for this key stays
 * openable with it. The key that signs is never given out.
 */
public final class KeyRelease {
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
     * @return whether only we can read the file; a stick, and Windows, often cannot say so
     * @throws Problem when no reason is given, there is no key yet, or the file exists
     */
    public boolean write(Path file, String why) {
        String reason = Disclosure.reason(why);
        if (reason.isEmpty() || reason.length() > Disclosure.LONGEST) {
            throw Problem.of("sync.secret.why", Disclosure.LONGEST);
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
        return SafeFile.writeForUs(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void note(String file, String reason) {
        Disclosure note =
                new Disclosure("secret", Period.of(LocalDate.now(clock)), file, 0, reason);
        journal.act(
                Action.of("sync.secretGiven").because(reason),
                pen -> {
                    note.write(pen);
                    return note;
                });
    }
}
