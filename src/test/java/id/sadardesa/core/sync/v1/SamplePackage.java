package id.sadardesa.core.sync.v1;

import id.sadardesa.base.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A small package with everything that format 1 knows, and the keys to make and open it. */
public final class SamplePackage {
    public static final Party SENDER =
            new Party(
                    new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0001L),
                    "35.16.09",
                    "Kecamatan Dlanggu, Kabupaten Mojokerto",
                    "kecamatan");
    public static final Party RECEIVER =
            new Party(
                    new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0002L),
                    "35.16.00",
                    "Cabang Mojokerto",
                    "branch");
    static final byte[] PHOTO = HexFormat.of().parseHex("ffd8ffe000104a46494600ffd9");

    private SamplePackage() {}

    static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0001_0000L + number);
    }

    private static Map<String, @Nullable String> row(String... cells) {
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }

    private static String photoHash() {
        Tally tally = new Tally(ByteArrayOutputStream.nullOutputStream());
        try {
            tally.write(PHOTO, 0, PHOTO.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tally.listed("photo").sha256();
    }

    private static List<Map<String, @Nullable String>> rows(Resource resource) {
        String village = id(1).toString();
        String person = id(2).toString();
        String post = id(3).toString();
        String part = id(4).toString();
        String step = id(5).toString();
        return List.of(
                switch (resource) {
                    case TOMBSTONES ->
                            row(
                                    "id", id(8).toString(),
                                    "resource", "people",
                                    "on_day", "2026-03-10",
                                    "action", "roster.remove",
                                    "reason", "Tercatat dua kali");
                    case VILLAGES ->
                            row(
                                    "id", village,
                                    "code", "35.16.09.2001",
                                    "name", "Punggul",
                                    "kind", "DESA");
                    case SEATS ->
                            row(
                                    "id",
                                    id(7).toString(),
                                    "village_id",
                                    village,
                                    "seat",
                                    "RT",
                                    "seats",
                                    "12");
                    case PROVIDED ->
                            row(
                                    "id", id(14).toString(),
                                    "village_id", village,
                                    "for_year", "2026",
                                    "amount", "12000000.00",
                                    "source", "APBDes 2026");
                    case HEIRS ->
                            row(
                                    "id", id(15).toString(),
                                    "person_id", person,
                                    "n", "1",
                                    "name", "WATI UJI",
                                    "relation", "CHILD",
                                    "born_on", "2012-05-06");
                    case EARLIER ->
                            row(
                                    "id", id(16).toString(),
                                    "person_id", person,
                                    "insured", "24",
                                    "savings", "12",
                                    "pension", "0",
                                    "source", "JMO");
                    case PEOPLE ->
                            row(
                                    "id", person,
                                    "nik", "3516094201800001",
                                    "name", "SITI \"UJI\", S.E.\nkedua",
                                    "asn", "FALSE",
                                    "birth_date", "1980-01-02",
                                    "photo", photoHash());
                    case DEATHS ->
                            row(
                                    "id",
                                    id(9).toString(),
                                    "person_id",
                                    person,
                                    "died_on",
                                    "2026-02-28");
                    case POSTS ->
                            row(
                                    "id", post,
                                    "person_id", person,
                                    "village_id", village,
                                    "kind", "RT",
                                    "appointment", "DEFINITIF");
                    case PARTICIPATIONS ->
                            row(
                                    "id", part,
                                    "person_id", person,
                                    "post_id", post,
                                    "segment", "VILLAGE");
                    case STEPS ->
                            row(
                                    "id",
                                    step,
                                    "person_id",
                                    person,
                                    "participation_id",
                                    part,
                                    "state",
                                    "PROPOSED",
                                    "on_day",
                                    "2026-03-10",
                                    "n",
                                    "1");
                    case TERMS ->
                            row(
                                    "id", id(6).toString(),
                                    "person_id", person,
                                    "participation_id", part,
                                    "first_month", "2026-03-01",
                                    "programmes", "JKK,JKM",
                                    "funding", "ADD",
                                    "income", "1500000.50");
                    case ANSWERS ->
                            row(
                                    "id", id(9).toString(),
                                    "number", "1",
                                    "piece", "1",
                                    "fingerprint", photoHash(),
                                    "received_on", "2026-03-11",
                                    "people", "1",
                                    "rupiah", "1500000.50",
                                    "tombstones", "1",
                                    "added", "7",
                                    "changed", "0",
                                    "ended", "0",
                                    "conflicts", "1",
                                    "holds_people", "1",
                                    "holds_participations", "1");
                    case DECISIONS ->
                            row(
                                    "id",
                                    id(10).toString(),
                                    "person_id",
                                    person,
                                    "participation_id",
                                    part,
                                    "step_id",
                                    step,
                                    "outcome",
                                    "CHANGED",
                                    "on_day",
                                    "2026-03-11",
                                    "kpj",
                                    "26000000018");
                    case CORRECTIONS ->
                            row(
                                    "id", id(11).toString(),
                                    "person_id", person,
                                    "decision_id", id(10).toString(),
                                    "field", "name",
                                    "old_value", "SITI",
                                    "new_value", "SITI UJI",
                                    "made_at", "2026-03-11T09:30:00",
                                    "operator", "petugas cabang",
                                    "why", "Sesuai KTP");
                    case CONFLICTS ->
                            row(
                                    "id", id(12).toString(),
                                    "person_id", person,
                                    "resource", "people",
                                    "row_id", person,
                                    "kind", "VALUE",
                                    "field", "name",
                                    "kept", "SITI UJI",
                                    "kept_office", SENDER.name(),
                                    "lost", "SITI",
                                    "lost_office", RECEIVER.name(),
                                    "found_on", "2026-03-11",
                                    "state", "OPEN");
                    case DISPUTES ->
                            row(
                                    "id", id(13).toString(),
                                    "person_id", person,
                                    "field", "name",
                                    "ours", "SITI UJI",
                                    "theirs", "SITI",
                                    "made_at", "2026-03-11T09:30:00");
                });
    }

    static List<Part> parts() {
        return parts(Kind.FULL);
    }

    static List<Part> parts(Kind kind) {
        List<Part> parts = new ArrayList<>();
        for (Resource resource : kind.tables()) {
            if (resource == Resource.PEOPLE) {
                parts.add(photo());
            }
            List<Map<String, @Nullable String>> rows = rows(resource);
            parts.add(new TablePart(resource, rows::forEach).part());
        }
        return parts;
    }

    static Manifest manifest(List<Listed> parts) {
        return manifest(Kind.FULL, parts);
    }

    static Manifest manifest(Kind kind, List<Listed> parts) {
        boolean reply = kind == Kind.REPLY;
        return new Manifest(
                kind,
                reply ? new Place(1, 1, 1, 0, null, null, 1, photoHash(), null) : Place.FIRST,
                LocalDateTime.of(2026, 3, 10, 10, 0),
                false,
                reply ? RECEIVER : SENDER,
                reply ? SENDER : RECEIVER,
                new Totals(
                        reply ? 0 : 1, new BigDecimal(reply ? "1500000.50" : "13500000.50"), 1, 1),
                new Holds(1, 1),
                Map.of("post", 1, "state", 1),
                parts);
    }

    /** A file of further photos: the smallest that format 1 knows when it has none. */
    static Manifest photos(List<Listed> parts) {
        return withTotals(manifest(Kind.PHOTOS, parts), new Totals(0, BigDecimal.ZERO, 0, 0));
    }

    static Manifest withTotals(Manifest manifest, Totals totals) {
        return new Manifest(
                manifest.kind(),
                manifest.place(),
                manifest.made(),
                manifest.training(),
                manifest.sender(),
                manifest.receiver(),
                totals,
                manifest.holds(),
                manifest.codeLists(),
                manifest.parts());
    }

    static Part photo() {
        return new Part("photos/" + photoHash() + ".jpg", out -> out.write(PHOTO));
    }

    /** The package before it is sealed. */
    static byte[] bytes(Signing.Pair keys) {
        return bytes(Kind.FULL, keys);
    }

    static byte[] bytes(Kind kind, Signing.Pair keys) {
        PackageWriter writer = PackageWriter.measure(parts(kind));
        byte[] manifest = manifest(kind, writer.listed()).json();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.writeTo(out, manifest, Signing.sign(keys.secret(), manifest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] sealed(byte[] bytes, Age.Seal seal) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var sealing = Age.sealing(out, seal)) {
            sealing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Manifest open(byte[] sealed, Age.Pair receiver, Signing.Pair sender) {
        return PackageReader.read(
                        Age.opening(new ByteArrayInputStream(sealed), receiver.identity()),
                        manifest -> sender.verifier(),
                        Contents.NONE,
                        Progress.SILENT)
                .manifest();
    }
}
