package id.sadardesa.core.sync;

import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.sync.merge.CodeLists;
import id.sadardesa.core.sync.v1.Age;
import id.sadardesa.core.sync.v1.Holds;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.Party;
import id.sadardesa.core.sync.v1.Place;
import id.sadardesa.core.sync.v1.Totals;
import id.sadardesa.core.sync.v1.Wages;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of files that went out and came in. */
final class SyncFileStore {
    private static final String SENT = "sync_sent";
    private static final String RECEIVED = "sync_received";
    private static final HexFormat HEX = HexFormat.of();

    private SyncFileStore() {}

    /**
     * A sent file with all that is needed to make it again.
     *
     * @param after the last action that is not in it
     * @param upTo the last action that is in it
     * @param limit the most bytes it was to have; 0 when there was none
     */
    record Filed(
            UUID id,
            Manifest manifest,
            String fingerprint,
            long after,
            long upTo,
            long limit,
            Age.Seal seal,
            String signature,
            @Nullable LocalDate acknowledgedOn) {
        int number() {
            return manifest.number();
        }

        boolean isMain() {
            return manifest.place().piece() == 1;
        }

        Filed with(Manifest other) {
            return new Filed(
                    id, other, fingerprint, after, upTo, limit, seal, signature, acknowledgedOn);
        }

        Sent sent() {
            return new Sent(
                    manifest.receiver().id(),
                    manifest.number(),
                    manifest.place().pieces(),
                    manifest.kind(),
                    manifest.made(),
                    fingerprint,
                    manifest.totals(),
                    manifest.holds(),
                    acknowledgedOn,
                    0);
        }
    }

    /** The files that went to an office, the newest first, each piece by itself. */
    static List<Filed> sent(Handle handle, UUID partner) {
        return handle.createQuery(
                        "select * from sync_sent where partner_id = :partner"
                                + " order by number desc, piece")
                .bind("partner", partner)
                .map((rows, context) -> filed(rows))
                .list();
    }

    static void insert(Pen pen, Filed filed) {
        Manifest manifest = filed.manifest();
        Place place = manifest.place();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("partner_id", manifest.receiver().id());
        row.put("number", place.number());
        row.put("piece", place.piece());
        row.put("pieces", place.pieces());
        row.put("kind", manifest.kind());
        row.put("base", place.base());
        row.put("base_hash", place.baseHash());
        row.put("previous_hash", place.previousHash());
        row.put("seen", place.seen());
        row.put("seen_hash", place.seenHash());
        row.put("common", place.common());
        row.put("after_seq", filed.after());
        row.put("upto_seq", filed.upTo());
        row.put("limit_bytes", filed.limit());
        row.put("made_at", manifest.made());
        row.put("sender", said(manifest.sender()));
        row.put("receiver", said(manifest.receiver()));
        row.put("code_lists", CodeLists.say(manifest.codeLists()));
        row.put("training", manifest.training());
        row.put("fingerprint", filed.fingerprint());
        row.put("signature", filed.signature());
        row.put("head", HEX.formatHex(filed.seal().head()));
        row.put("file_key", HEX.formatHex(filed.seal().fileKey()));
        row.put("people", manifest.totals().people());
        row.put("rupiah", manifest.totals().rupiah());
        row.put("tombstones", manifest.totals().tombstones());
        row.put("decisions", manifest.totals().decisions());
        put(row, manifest.totals().wages());
        row.put("holds_people", manifest.holds().people());
        row.put("holds_participations", manifest.holds().participations());
        pen.insert(SENT, filed.id(), row);
    }

    private static void put(Map<String, @Nullable Object> row, @Nullable Wages wages) {
        row.put("participations", wages == null ? null : wages.participations());
        row.put("wages", wages == null ? null : wages.monthly());
        row.put("contributions", wages == null ? null : wages.contributions());
    }

    private static Totals totals(ResultSet rows) throws SQLException {
        BigDecimal wages = rows.getBigDecimal("wages");
        return new Totals(
                rows.getInt("people"),
                rows.getBigDecimal("rupiah"),
                rows.getInt("tombstones"),
                rows.getInt("decisions"),
                wages == null
                        ? null
                        : new Wages(
                                rows.getInt("participations"),
                                wages,
                                rows.getBigDecimal("contributions")));
    }

    static void acknowledge(Pen pen, UUID sent, @Nullable LocalDate day) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("acknowledged_on", day);
        pen.update(SENT, sent, row);
    }

    private static String said(Party party) {
        return String.join("\t", party.code(), party.role(), party.id().toString(), party.name());
    }

    private static Party party(String said) {
        String[] parts = said.split("\t", 4);
        return new Party(UUID.fromString(parts[2]), parts[0], parts[3], parts[1]);
    }

    private static Filed filed(ResultSet rows) throws SQLException {
        Manifest manifest =
                new Manifest(
                        Kind.valueOf(rows.getString("kind")),
                        place(rows),
                        LocalDateTime.parse(rows.getString("made_at")),
                        rows.getBoolean("training"),
                        party(rows.getString("sender")),
                        party(rows.getString("receiver")),
                        totals(rows),
                        new Holds(rows.getInt("holds_people"), rows.getInt("holds_participations")),
                        CodeLists.read(rows.getString("code_lists")),
                        List.of());
        return new Filed(
                rows.getObject("id", UUID.class),
                manifest,
                rows.getString("fingerprint"),
                rows.getLong("after_seq"),
                rows.getLong("upto_seq"),
                rows.getLong("limit_bytes"),
                new Age.Seal(
                        HEX.parseHex(rows.getString("head")),
                        HEX.parseHex(rows.getString("file_key"))),
                rows.getString("signature"),
                rows.getObject("acknowledged_on", LocalDate.class));
    }

    private static Place place(ResultSet rows) throws SQLException {
        return new Place(
                rows.getInt("number"),
                rows.getInt("piece"),
                rows.getInt("pieces"),
                rows.getInt("base"),
                rows.getString("base_hash"),
                rows.getString("previous_hash"),
                rows.getInt("seen"),
                rows.getString("seen_hash"),
                rows.getObject("common", UUID.class));
    }

    /** The files that came in from an office, the newest first, each piece by itself. */
    static List<Received> received(Handle handle, UUID partner) {
        return handle.createQuery(
                        "select * from sync_received where partner_id = :partner"
                                + " order by number desc, piece")
                .bind("partner", partner)
                .map((rows, context) -> received(rows))
                .list();
    }

    /** All files that ever came in, the newest first. */
    static List<Received> received(Handle handle) {
        return handle.createQuery("select * from sync_received order by received_on desc, id desc")
                .map((rows, context) -> received(rows))
                .list();
    }

    private static Received received(ResultSet rows) throws SQLException {
        return new Received(
                rows.getObject("id", UUID.class),
                rows.getObject("partner_id", UUID.class),
                rows.getInt("number"),
                rows.getInt("piece"),
                rows.getInt("pieces"),
                Kind.valueOf(rows.getString("kind")),
                rows.getString("fingerprint"),
                rows.getInt("seen"),
                LocalDateTime.parse(rows.getString("made_at")),
                rows.getObject("received_on", LocalDate.class),
                totals(rows),
                new Holds(rows.getInt("sender_people"), rows.getInt("sender_participations")),
                new Holds(rows.getInt("holds_people"), rows.getInt("holds_participations")),
                rows.getInt("added"),
                rows.getInt("changed"),
                rows.getInt("ended"),
                rows.getInt("conflicts"));
    }

    /** Whether a reply knows of a file that came in: it says that it has seen its number. */
    static boolean answers(Handle handle, UUID file, UUID partner, int reply) {
        return handle.createQuery(
                                """
                                select count(*) from sync_sent s join sync_received r
                                    on r.partner_id = s.partner_id and r.number <= s.seen
                                where r.id = :file and s.partner_id = :partner and s.number = :reply
                                """)
                        .bind("file", file)
                        .bind("partner", partner)
                        .bind("reply", reply)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /**
     * Notes a file that was taken. It rests on the one taken before it from the same sender: that
     * one is not taken back alone, for the later one may say nothing of what it brought. And it
     * takes the turn after it, so that none that was taken back comes again behind it or alone.
     */
    static void receive(Pen pen, Received file, int base) {
        Optional<UUID> last =
                received(pen.handle(), file.partner()).stream().map(Received::id).max(Ids.ORDER);
        last.ifPresent(id -> pen.restOn(RECEIVED, id));
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("after_id", last.orElse(null));
        row.put("turn_id", last.orElse(file.partner()));
        row.put("partner_id", file.partner());
        row.put("number", file.number());
        row.put("piece", file.piece());
        row.put("pieces", file.pieces());
        row.put("kind", file.kind());
        row.put("base", base);
        row.put("fingerprint", file.fingerprint());
        row.put("seen", file.seen());
        row.put("made_at", file.made());
        row.put("received_on", file.receivedOn());
        row.put("people", file.totals().people());
        row.put("rupiah", file.totals().rupiah());
        row.put("tombstones", file.totals().tombstones());
        row.put("decisions", file.totals().decisions());
        put(row, file.totals().wages());
        row.put("sender_people", file.theirs().people());
        row.put("sender_participations", file.theirs().participations());
        row.put("holds_people", file.ours().people());
        row.put("holds_participations", file.ours().participations());
        row.put("added", file.added());
        row.put("changed", file.changed());
        row.put("ended", file.ended());
        row.put("conflicts", file.conflicts());
        pen.insert(RECEIVED, file.id(), row);
    }
}
