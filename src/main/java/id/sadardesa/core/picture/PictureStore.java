package id.sadardesa.core.picture;

import id.sadardesa.base.Database;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The rows of pictures: written once under the hash of their bytes, never changed. */
final class PictureStore {
    private final Database database;

    PictureStore(Database database) {
        this.database = database;
    }

    UUID keep(Handle handle, UUID id, String sha256, byte[] bytes) {
        Optional<UUID> known =
                handle.createQuery("select id from picture where sha256 = :sha")
                        .bind("sha", sha256)
                        .mapTo(UUID.class)
                        .findOne();
        if (known.isPresent()) {
            return known.get();
        }
        handle.createUpdate("insert into picture (id, sha256, bytes) values (:id, :sha, :bytes)")
                .bind("id", id)
                .bind("sha", sha256)
                .bind("bytes", bytes)
                .execute();
        return id;
    }

    Optional<byte[]> bytes(UUID id) {
        return database.read(
                handle ->
                        handle.createQuery("select bytes from picture where id = :id")
                                .bind("id", id)
                                .mapTo(byte[].class)
                                .findOne());
    }
}
