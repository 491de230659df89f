package id.sadardesa.core.card;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * The secret half of the key that cards are signed with. It is in no history: what the journal
 * notes stays for good and is copied with it.
 */
final class CardSecretStore {
    private CardSecretStore() {}

    /** Keeps a secret: Ed25519, PKCS #8 in base64. */
    static void keep(Handle handle, UUID key, String signer) {
        handle.createUpdate("insert into card_secret values (:id, :signer)")
                .bind("id", key)
                .bind("signer", signer)
                .execute();
    }

    static String of(Handle handle, UUID key) {
        return handle.createQuery("select signer from card_secret where id = :id")
                .bind("id", key)
                .mapTo(String.class)
                .one();
    }
}
