package id.sadardesa.core.sync;

import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.sync.v1.Party;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of our own keys, their public halves, and of the offices we know. */
final class SyncKeyStore {
    private static final String KEY = "sync_key";
    private static final String PARTNER = "sync_partner";

    private SyncKeyStore() {}

    /** The public half of a key of ours. */
    record OwnKey(
            UUID id,
            String recipient,
            String verifier,
            @Nullable String previous,
            @Nullable String endorsement,
            LocalDate made) {}

    static Optional<OwnKey> current(Handle handle) {
        return handle.createQuery("select * from sync_key where retired_on is null")
                .map((rows, context) -> key(rows))
                .findFirst();
    }

    static void insert(Pen pen, OwnKey key) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("recipient", key.recipient());
        row.put("verifier", key.verifier());
        row.put("previous", key.previous());
        row.put("endorsement", key.endorsement());
        row.put("made_on", key.made());
        pen.insert(KEY, key.id(), row);
    }

    static void retire(Pen pen, UUID key, LocalDate day) {
        pen.update(KEY, key, Map.of("retired_on", day));
    }

    static List<Partner> partners(Handle handle) {
        return handle.createQuery("select * from sync_partner order by code, name")
                .map((rows, context) -> partner(rows))
                .list();
    }

    static Optional<Partner> partner(Handle handle, UUID office) {
        return handle.createQuery("select * from sync_partner where id = :id")
                .bind("id", office)
                .map((rows, context) -> partner(rows))
                .findOne();
    }

    static void keep(Pen pen, Partner partner) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("code", partner.office().code());
        row.put("name", partner.office().name());
        row.put("role", partner.office().role());
        row.put("training", partner.training());
        row.put("recipient", partner.recipient());
        row.put("verifier", partner.verifier());
        row.put("known_on", partner.knownOn());
        row.put("confirmed_on", partner.confirmedOn());
        row.put("revoked_on", partner.revokedOn());
        row.put("revoked_why", partner.revokedWhy());
        if (partner(pen.handle(), partner.office().id()).isPresent()) {
            pen.update(PARTNER, partner.office().id(), row);
        } else {
            pen.insert(PARTNER, partner.office().id(), row);
        }
    }

    private static OwnKey key(ResultSet rows) throws SQLException {
        return new OwnKey(
                rows.getObject("id", UUID.class),
                rows.getString("recipient"),
                rows.getString("verifier"),
                rows.getString("previous"),
                rows.getString("endorsement"),
                rows.getObject("made_on", LocalDate.class));
    }

    private static Partner partner(ResultSet rows) throws SQLException {
        return new Partner(
                new Party(
                        rows.getObject("id", UUID.class),
                        rows.getString("code"),
                        rows.getString("name"),
                        rows.getString("role")),
                rows.getBoolean("training"),
                rows.getString("recipient"),
                rows.getString("verifier"),
                rows.getObject("known_on", LocalDate.class),
                rows.getObject("confirmed_on", LocalDate.class),
                rows.getObject("revoked_on", LocalDate.class),
                rows.getString("revoked_why"));
    }
}
