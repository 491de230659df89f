package id.sadardesa.core.picture;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Pen;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Photographs and logos by id. The same bytes are kept once; what is kept is never changed or taken
 * away.
 */
public final class Pictures {
    private final PictureStore store;

    public Pictures(Database database) {
        this.store = new PictureStore(database);
    }

    /**
     * Keeps a picture as part of an action; the row that points to it is what the journal notes.
     */
    public UUID keep(Pen pen, byte[] bytes) {
        return store.keep(pen.handle(), Ids.next(), sha256(bytes), bytes);
    }

    public Optional<byte[]> bytes(UUID id) {
        return store.bytes(id);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
