package id.sadardesa.core.sync.v1;

import com.fasterxml.jackson.jr.ob.JSON;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sync file says of itself; its bytes are what the sender signs, and their SHA-256 is the
 * file's fingerprint.
 *
 * @param made by the sender's clock
 * @param training whether the sender is a training office, whose people are invented
 * @param totals what is in the file
 * @param holds what the sender has
 * @param codeLists which version of each list of codes the sender uses
 * @param changed who at the sender changed what; empty where the sender does not say
 * @param parts everything else in the package, in order
 */
public record Manifest(
        Kind kind,
        Place place,
        LocalDateTime made,
        boolean training,
        Party sender,
        Party receiver,
        Totals totals,
        Holds holds,
        Map<String, Integer> codeLists,
        List<ChangedBy> changed,
        List<Listed> parts) {
    public static final String FORMAT = "sadar-sync/1";

    private static final String WAGES = "wages";
    private static final String CHANGED = "changedBy";
    private static final String FORMATS = "sadar-sync/";

    /** Each part has three values, and what else there is is little. */
    private static final int MOST_VALUES = 5 * ZipNames.MOST_ENTRIES;

    public Manifest {
        codeLists = Map.copyOf(codeLists);
        changed = List.copyOf(changed);
        parts = List.copyOf(parts);
    }

    /** A manifest that does not say who changed what. */
    public Manifest(
            Kind kind,
            Place place,
            LocalDateTime made,
            boolean training,
            Party sender,
            Party receiver,
            Totals totals,
            Holds holds,
            Map<String, Integer> codeLists,
            List<Listed> parts) {
        this(
                kind, place, made, training, sender, receiver, totals, holds, codeLists, List.of(),
                parts);
    }

    public int number() {
        return place.number();
    }

    public int base() {
        return place.base();
    }

    /** The same manifest with other parts. */
    public Manifest with(List<Listed> others) {
        return new Manifest(
                kind, place, made, training, sender, receiver, totals, holds, codeLists, changed,
                others);
    }

    /** The same manifest which also says who changed what. */
    public Manifest saying(List<ChangedBy> hands) {
        return new Manifest(
                kind, place, made, training, sender, receiver, totals, holds, codeLists, hands,
                parts);
    }

    /** Equal manifests have equal bytes. */
    public byte[] json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", FORMAT);
        all.put("kind", kind.wire());
        placeJson(all);
        all.put("made", made.toString());
        all.put("training", training);
        all.put("sender", json(sender));
        all.put("receiver", json(receiver));
        Map<String, Object> counted = new LinkedHashMap<>();
        counted.put("people", totals.people());
        counted.put("rupiah", totals.rupiah().toPlainString());
        counted.put("tombstones", totals.tombstones());
        counted.put("decisions", totals.decisions());
        Wages wages = totals.wages();
        if (wages != null) {
            counted.put("participations", wages.participations());
            counted.put(WAGES, wages.monthly().toPlainString());
            counted.put("contributions", wages.contributions().toPlainString());
        }
        all.put("totals", counted);
        Map<String, Object> held = new LinkedHashMap<>();
        held.put("people", holds.people());
        held.put("participations", holds.participations());
        all.put("holds", held);
        all.put("codeLists", new TreeMap<>(codeLists));
        if (!changed.isEmpty()) {
            all.put(CHANGED, changed.stream().map(ChangedBy::json).toList());
        }
        all.put("parts", parts.stream().map(Manifest::json).toList());
        try {
            return JSON.std.asBytes(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void placeJson(Map<String, Object> all) {
        all.put("number", place.number());
        all.put("piece", place.piece());
        all.put("pieces", place.pieces());
        all.put("base", place.base());
        put(all, "baseHash", place.baseHash());
        put(all, "previousHash", place.previousHash());
        all.put("seen", place.seen());
        put(all, "seenHash", place.seenHash());
        put(all, "common", place.common() == null ? null : place.common().toString());
    }

    private static void put(Map<String, Object> all, String key, @Nullable String value) {
        if (value != null) {
            all.put(key, value);
        }
    }

    private static Map<String, Object> json(Party party) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", party.id().toString());
        one.put("code", party.code());
        one.put("name", party.name());
        one.put("role", party.role());
        return one;
    }

    private static Map<String, Object> json(Listed part) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", part.name());
        one.put("bytes", part.bytes());
        one.put("sha256", part.sha256());
        return one;
    }

    /**
     * Reads what a package says of itself; nothing of it is to be believed before its signature is
     * checked.
     *
     * @throws Problem when it is of another format or says something else than format 1 allows
     */
    static Manifest parse(byte[] json) {
        refuseTooMuch(json);
        try {
            Map<String, Object> all = JSON.std.mapFrom(json);
            String format = String.valueOf(all.get("format"));
            if (!format.equals(FORMAT)) {
                throw format.startsWith(FORMATS)
                        ? Problem.of("sync.file.newer", format.substring(FORMATS.length()))
                        : Problem.of("sync.file.foreign");
            }
            return read(new Told(all));
        } catch (IOException | IllegalArgumentException | java.time.DateTimeException e) {
            throw new Problem(Text.of("sync.file.malformed", "manifest.json"), e);
        }
    }

    /**
     * Anybody can seal a file for us, and nobody is known yet to have signed it: of more values
     * than a manifest can have, nothing is put into memory.
     */
    private static void refuseTooMuch(byte[] json) {
        int values = 0;
        for (byte one : json) {
            values += one == ',' || one == '[' || one == '{' ? 1 : 0;
        }
        if (values > MOST_VALUES) {
            throw Problem.of("sync.file.malformed", PackageWriter.MANIFEST);
        }
    }

    private static Manifest read(Told told) {
        Told totals = told.inner("totals");
        List<Listed> parts = new ArrayList<>();
        for (Told part : told.list("parts")) {
            parts.add(new Listed(part.text("name"), part.number("bytes"), part.text("sha256")));
        }
        Map<String, Integer> lists = new LinkedHashMap<>();
        Told versions = told.inner("codeLists");
        versions.keys().forEach(key -> lists.put(key, versions.small(key)));
        Told held = told.inner("holds");
        return new Manifest(
                Kind.valueOf(told.text("kind").toUpperCase(Locale.ROOT)),
                place(told),
                LocalDateTime.parse(told.text("made")),
                told.flag("training"),
                party(told.inner("sender")),
                party(told.inner("receiver")),
                new Totals(
                        totals.small("people"),
                        totals.amount("rupiah"),
                        totals.small("tombstones"),
                        totals.small("decisions"),
                        wages(totals)),
                new Holds(held.small("people"), held.small("participations")),
                lists,
                told.keys().contains(CHANGED) ? ChangedBy.read(told.list(CHANGED)) : List.of(),
                parts);
    }

    private static @Nullable Wages wages(Told totals) {
        return totals.keys().contains(WAGES)
                ? new Wages(
                        totals.small("participations"),
                        totals.amount(WAGES),
                        totals.amount("contributions"))
                : null;
    }

    private static Place place(Told told) {
        String common = told.maybe("common");
        Place place =
                new Place(
                        told.small("number"),
                        told.small("piece"),
                        told.small("pieces"),
                        told.small("base"),
                        told.maybe("baseHash"),
                        told.maybe("previousHash"),
                        told.small("seen"),
                        told.maybe("seenHash"),
                        common == null ? null : UUID.fromString(common));
        if (place.piece() < 1 || place.piece() > place.pieces()) {
            throw new IllegalArgumentException("piece");
        }
        return place;
    }

    private static Party party(Told told) {
        return new Party(
                UUID.fromString(told.text("id")),
                told.text("code"),
                told.text("name"),
                told.text("role"));
    }
}
