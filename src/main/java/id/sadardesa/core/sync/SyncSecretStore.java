package id.sadardesa.core.sync;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * The secret halves of our keys. These rows are in no history: what the journal notes stays for
 * good, and a retired secret must be gone.
 */
final class SyncSecretStore {
    private SyncSecretStore() {}

    /**
     * @param identity opens files that come in, {@code AGE-SECRET-KEY-1...}
     * @param signer signs files that go out: Ed25519, PKCS #8 in base64
     */
    record Secret(String identity, String signer) {
        @Override
        public String toString() {
            return "Secret";
        }
    }

    static void keep(Handle handle, UUID key, Secret secret) {
        handle.createUpdate("insert into sync_secret values (:id, :identity, :signer)")
                .bind("id", key)
                .bind("identity", secret.identity())
                .bind("signer", secret.signer())
                .execute();
    }

    static Secret of(Handle handle, UUID key) {
        return handle.createQuery("select identity, signer from sync_secret where id = :id")
                .bind("id", key)
                .map((rows, context) -> new Secret(rows.getString(1), rows.getString(2)))
                .one();
    }

    static void destroy(Handle handle, UUID key) {
        handle.createUpdate("delete from sync_secret where id = :id").bind("id", key).execute();
    }
}
