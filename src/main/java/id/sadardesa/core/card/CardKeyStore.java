package id.sadardesa.core.card;

import id.sadardesa.core.journal.Pen;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The public halves of the keys that cards are signed with. */
final class CardKeyStore {
    private CardKeyStore() {}

    /**
     * A key.
     *
     * @param verifier Ed25519, 32 bytes in base64
     */
    record Key(UUID id, String verifier) {}

    static void insert(Pen pen, Key key, LocalDate made) {
        pen.insert("card_key", key.id(), Map.of("verifier", key.verifier(), "made_on", made));
    }

    /** The key that signs now: the newest. */
    static Optional<Key> current(Handle handle) {
        return handle.createQuery("select id, verifier from card_key order by id desc limit 1")
                .map((row, context) -> new Key(row.getObject(1, UUID.class), row.getString(2)))
                .findOne();
    }
}
