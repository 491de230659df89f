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
        return switch (resource) {
            case VILLAGES ->
                    List.of(
                            row(
                                    "id",
                                    village,
                                    "code",
                                    "35.16.09.2001",
                                    "name",
                                    "Punggul",
                                    "kind",
                                    "DESA"));
            case SEATS ->
                    List.of(
                            row(
                                    "id",
                                    id(7).toString(),
                                    "village_id",
                                    village,
                                    "seat",
                                    "RT",
                                    "seats",
                                    "12"));
            case PEOPLE ->
                    List.of(
                            row(
                                    "id",
                                    person,
                                    "nik",
                                    "3516094201800001",
                                    "name",
                                    "SITI \"UJI\", S.E.\nkedua",
                                    "asn",
                                    "FALSE",
                                    "birth_date",
                                    "1980-01-02",
                                    "photo",
                                    photoHash()));
            case POSTS ->
                    List.of(
                            row(
                                    "id",
                                    post,
                                    "person_id",
                                    person,
                                    "village_id",
                                    village,
                                    "kind",
                                    "RT",
                                    "appointment",
                                    "NONE"));
            case PARTICIPATIONS ->
                    List.of(
                            row(
                                    "id",
                                    part,
                                    "person_id",
                                    person,
                                    "post_id",
                                    post,
                                    "segment",
                                    "VILLAGE"));
            case STEPS ->
                    List.of(
                            row(
                                    "id",
                                    id(5).toString(),
                                    "person_id",
                                    person,
                                    "participation_id",
                                    part,
                                    "state",
                                    "PROPOSED",
                                    "on_day",
                                    "2026-03-10",
                                    "n",
                                    "1"));
            case TERMS ->
                    List.of(
                            row(
                                    "id",
                                    id(6).toString(),
                                    "person_id",
                                    person,
                                    "participation_id",
                                    part,
                                    "first_month",
                                    "2026-03-01",
                                    "programmes",
                                    "JKK,JKM",
                                    "funding",
                                    "ADD",
                                    "income",
                                    "1500000.50"));
            case TOMBSTONES ->
                    List.of(
                            row(
                                    "id",
                                    id(8).toString(),
                                    "resource",
                                    "people",
                                    "on_day",
                                    "2026-03-10",
                                    "action",
                                    "roster.remove",
                                    "reason",
                                    "Tercatat dua kali"));
        };
    }

    static List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Resource resource : Resource.values()) {
            List<Map<String, @Nullable String>> rows = rows(resource);
            parts.add(new TablePart(resource, rows::forEach).part());
            if (resource == Resource.SEATS) {
                parts.add(new Part("photos/" + photoHash() + ".jpg", out -> out.write(PHOTO)));
            }
        }
        return parts;
    }

    static Manifest manifest(List<Listed> parts) {
        return manifest(new Totals(1, new BigDecimal("1500000.50"), 1), parts);
    }

    static Manifest empty(List<Listed> parts) {
        return manifest(new Totals(0, BigDecimal.ZERO, 0), parts);
    }

    private static Manifest manifest(Totals totals, List<Listed> parts) {
        return new Manifest(
                Kind.FULL,
                1,
                0,
                null,
                null,
                LocalDateTime.of(2026, 3, 10, 10, 0),
                false,
                SENDER,
                RECEIVER,
                totals,
                Map.of("post", 1, "state", 1),
                parts);
    }

    /** The package before it is sealed. */
    static byte[] bytes(Signing.Pair keys) {
        PackageWriter writer = PackageWriter.measure(parts());
        byte[] manifest = manifest(writer.listed()).json();
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
                Progress.SILENT);
    }
}
