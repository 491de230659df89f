package id.sadardesa.base;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/**
 * Brings a database file back to its last commit after the program or the power ended in the middle
 * of its work. Left alone, H2 would begin where the header of the file points, which may be several
 * commits behind (decision 26).
 */
final class Recovery {
    /** The first of the two copies of the header, behind the block that holds the salt. */
    private static final int HEADER = 4096;

    private static final String CLOSED_WELL = "clean:1";

    private Recovery() {}

    /**
     * Looks through the whole file for the newest commit, unless the file was closed well or
     * another program has it open.
     *
     * @param key the database key from {@link KeyFile}
     * @return whether the file had to be looked through
     */
    static boolean recover(Path file, char[] key) {
        if (closedWell(file, key)) {
            return false;
        }
        MVStore.Builder whole =
                new MVStore.Builder()
                        .fileName(file.toString())
                        .encryptionKey(key.clone())
                        .autoCommitDisabled()
                        .recoveryMode();
        try {
            whole.open().close();
            return true;
        } catch (MVStoreException e) {
            // in use, of another key or damaged: opening the database says which
            return false;
        }
    }

    private static boolean closedWell(Path file, char[] key) {
        byte[] header = new byte[HEADER];
        try {
            if (!Files.exists(file) || Files.size(file) < 3L * HEADER) {
                return true;
            }
            try (FileChannel raw = FileChannel.open(file, StandardOpenOption.READ);
                    FileChannel open =
                            new FileEncrypt(
                                    file.toString(),
                                    FilePathEncrypt.getPasswordBytes(key.clone()),
                                    raw)) {
                open.read(ByteBuffer.wrap(header), 0);
            }
        } catch (IOException e) {
            // opening the database says what is wrong with the file
            return true;
        }
        return new String(header, StandardCharsets.ISO_8859_1).contains(CLOSED_WELL);
    }
}
