package id.sadardesa.core.sync;

import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.sync.v1.Age;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.Party;
import id.sadardesa.core.sync.v1.Totals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of files that went out and came in. */
final class SyncFileStore {
    private static final String SENT = "sync_sent";
    private static final HexFormat HEX = HexFormat.of();

    private SyncFileStore() {}

    /**
     * A sent file with all that is needed to make it again.
     *
     * @param after the last action that is not in it
     * @param upTo the last action that is in it
     */
    record Filed(
            UUID id,
            Sent sent,
            Manifest manifest,
            long after,
            long upTo,
            Age.Seal seal,
            String signature) {}

    /** A file that came in. */
    record Received(int number, Kind kind, String fingerprint) {}

    static List<Filed> sent(Handle handle, UUID partner) {
        return handle.createQuery(
                        "select * from sync_sent where partner_id = :partner order by number desc")
                .bind("partner", partner)
                .map((rows, context) -> filed(rows))
                .list();
    }

    static void insert(Pen pen, Filed filed) {
        Manifest manifest = filed.manifest();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("partner_id", filed.sent().partner());
        row.put("number", manifest.number());
        row.put("kind", manifest.kind());
        row.put("base", manifest.base());
        row.put("base_hash", manifest.baseHash());
        row.put("previous_hash", manifest.previousHash());
        row.put("after_seq", filed.after());
        row.put("upto_seq", filed.upTo());
        row.put("made_at", manifest.made());
        row.put("sender", said(manifest.sender()));
        row.put("receiver", said(manifest.receiver()));
        row.put("code_lists", CodeLists.say(manifest.codeLists()));
        row.put("training", manifest.training());
        row.put("fingerprint", filed.sent().fingerprint());
        row.put("signature", filed.signature());
        row.put("head", HEX.formatHex(filed.seal().head()));
        row.put("file_key", HEX.formatHex(filed.seal().fileKey()));
        row.put("people", manifest.totals().people());
        row.put("rupiah", manifest.totals().rupiah());
        row.put("tombstones", manifest.totals().tombstones());
        pen.insert(SENT, filed.id(), row);
    }

    static void acknowledge(Pen pen, UUID sent, LocalDate day) {
        pen.update(SENT, sent, Map.of("acknowledged_on", day));
    }

    private static String said(Party party) {
        return String.join("\t", party.code(), party.role(), party.id().toString(), party.name());
    }

    private static Party party(String said) {
        String[] parts = said.split("\t", 4);
        return new Party(UUID.fromString(parts[2]), parts[0], parts[3], parts[1]);
    }

    private static Filed filed(ResultSet rows) throws SQLException {
        Totals totals =
                new Totals(
                        rows.getInt("people"),
                        rows.getBigDecimal("rupiah"),
                        rows.getInt("tombstones"));
        Kind kind = Kind.valueOf(rows.getString("kind").toUpperCase(Locale.ROOT));
        LocalDateTime made = LocalDateTime.parse(rows.getString("made_at"));
        Manifest manifest =
                new Manifest(
                        kind,
                        rows.getInt("number"),
                        rows.getInt("base"),
                        rows.getString("base_hash"),
                        rows.getString("previous_hash"),
                        made,
                        rows.getBoolean("training"),
                        party(rows.getString("sender")),
                        party(rows.getString("receiver")),
                        totals,
                        CodeLists.read(rows.getString("code_lists")),
                        List.of());
        return new Filed(
                rows.getObject("id", UUID.class),
                new Sent(
                        rows.getObject("partner_id", UUID.class),
                        manifest.number(),
                        kind,
                        made,
                        rows.getString("fingerprint"),
                        totals,
                        rows.getObject("acknowledged_on", LocalDate.class)),
                manifest,
                rows.getLong("after_seq"),
                rows.getLong("upto_seq"),
                new Age.Seal(
                        HEX.parseHex(rows.getString("head")),
                        HEX.parseHex(rows.getString("file_key"))),
                rows.getString("signature"));
    }

    /** The files that came in from an office, the newest first. */
    static List<Received> received(Handle handle, UUID partner) {
        return handle.createQuery(
                        "select * from sync_received where partner_id = :partner"
                                + " order by number desc")
                .bind("partner", partner)
                .map(
                        (rows, context) ->
                                new Received(
                                        rows.getInt("number"),
                                        Kind.valueOf(rows.getString("kind")),
                                        rows.getString("fingerprint")))
                .list();
    }

    static Optional<Received> received(Handle handle, UUID partner, int number) {
        return received(handle, partner).stream().filter(one -> one.number() == number).findFirst();
    }

    static void receive(Pen pen, UUID id, Arrival arrival, LocalDate day) {
        Manifest manifest = arrival.manifest();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("partner_id", manifest.sender().id());
        row.put("number", manifest.number());
        row.put("kind", manifest.kind());
        row.put("base", manifest.base());
        row.put("fingerprint", arrival.fingerprint());
        row.put("made_at", manifest.made());
        row.put("received_on", day);
        row.put("people", manifest.totals().people());
        row.put("rupiah", manifest.totals().rupiah());
        row.put("tombstones", manifest.totals().tombstones());
        row.put("added", arrival.added());
        row.put("changed", arrival.changed());
        row.put("ended", arrival.ended());
        pen.insert("sync_received", id, row);
    }
}
