package id.sadardesa.core.sync;

import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.picture.JpegFrame;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.sync.v1.Contents;
import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.Party;
import id.sadardesa.core.sync.v1.Resource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file on their way into the database, inside one action. They are collected while
 * the file is read and written only when it was read to its end.
 */
final class Intake implements Contents {
    private static final String KPJ = "kpj";
    private static final String NIK = "nik";
    private static final String PHOTO = "photo";

    private final Pen pen;
    private final Pictures pictures;
    private final Party sender;
    private final Map<Resource, Map<UUID, Map<String, @Nullable Object>>> rows =
            new EnumMap<>(Resource.class);
    private final Map<Resource, List<UUID>> gone = new EnumMap<>(Resource.class);
    private int added;
    private int changed;
    private int ended;
    private int kept;

    Intake(Pen pen, Pictures pictures, Party sender) {
        this.pen = pen;
        this.pictures = pictures;
        this.sender = sender;
    }

    private Map<UUID, Map<String, @Nullable Object>> rows(Resource resource) {
        return rows.computeIfAbsent(resource, one -> new LinkedHashMap<>());
    }

    private List<UUID> gone(Resource resource) {
        return gone.computeIfAbsent(resource, one -> new ArrayList<>());
    }

    @Override
    public void photo(String sha256, byte[] jpeg) {
        if (JpegFrame.of(jpeg).isPresent()) {
            pictures.keep(pen, jpeg);
        }
    }

    @Override
    public void row(Resource resource, String[] cells) {
        UUID id = UUID.fromString(cells[0]);
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 1; i < cells.length; i++) {
            Field field = resource.fields().get(i);
            CodeLists.refuseUnknown(resource, field, cells[i]);
            row.put(field.name(), cells[i].isEmpty() ? null : value(field, cells[i]));
        }
        if (resource == Resource.TOMBSTONES) {
            gone(Resource.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT))).add(id);
        } else if (rows(resource).put(id, row) != null) {
            throw Problem.of("sync.file.malformed", resource.path());
        }
    }

    private static Object value(Field field, String cell) {
        return switch (field.type()) {
            case ID -> UUID.fromString(cell);
            case DATE -> LocalDate.parse(cell);
            case FLAG -> Boolean.valueOf(cell);
            case WHOLE -> Integer.valueOf(cell);
            case AMOUNT -> new BigDecimal(cell);
            case TEXT, CODE, PHOTO -> cell;
        };
    }

    /** Writes what was collected. */
    Arrival apply(Manifest manifest, String fingerprint) {
        refuseForeignVillages();
        refuseBadNumbers();
        refuseForeignPeople();
        Map<UUID, Map<String, @Nullable String>> here = here(Resource.PEOPLE);
        people(here);
        refuseTaken();
        freeNumbers(here);
        // nothing rests on these, and others may come in their place
        List.of(Resource.TERMS, Resource.STEPS, Resource.SEATS).forEach(this::end);
        Tables.all().forEach(this::write);
        refuseForeignPosts();
        List<Resource> backwards = new ArrayList<>();
        Tables.all().forEach(resource -> backwards.add(0, resource));
        backwards.forEach(this::end);
        return new Arrival(manifest, fingerprint, added, changed, ended, kept);
    }

    private Map<UUID, Map<String, @Nullable String>> here(Resource resource) {
        return SyncRowStore.rows(pen.handle(), resource, rows(resource).keySet());
    }

    /** An office speaks for its own villages only. */
    private void refuseForeignVillages() {
        rows(Resource.VILLAGES)
                .values()
                .forEach(
                        row -> {
                            String code = String.valueOf(row.get("code"));
                            if (!code.startsWith(sender.code() + ".")) {
                                throw Problem.of("sync.import.village", code, sender.name());
                            }
                        });
        List<UUID> touched = new ArrayList<>(rows(Resource.VILLAGES).keySet());
        touched.addAll(gone(Resource.VILLAGES));
        refuseOutside(SyncRowStore.rows(pen.handle(), Resource.VILLAGES, touched));
    }

    private void refuseForeignPosts() {
        List<UUID> villages =
                rows(Resource.POSTS).values().stream()
                        .map(row -> (UUID) Objects.requireNonNull(row.get("village_id")))
                        .distinct()
                        .toList();
        refuseOutside(SyncRowStore.rows(pen.handle(), Resource.VILLAGES, villages));
    }

    private void refuseOutside(Map<UUID, Map<String, @Nullable String>> villages) {
        for (Map<String, @Nullable String> village : villages.values()) {
            String code = String.valueOf(village.get("code"));
            if (!code.startsWith(sender.code() + ".")) {
                throw Problem.of("sync.import.village", code, sender.name());
            }
        }
    }

    private void refuseForeignPeople() {
        List<UUID> touched = new ArrayList<>(rows(Resource.PEOPLE).keySet());
        touched.addAll(gone(Resource.PEOPLE));
        SyncRowStore.foreignVillage(pen.handle(), touched, sender.code())
                .ifPresent(
                        village -> {
                            throw Problem.of("sync.import.person", village, sender.name());
                        });
    }

    private void refuseBadNumbers() {
        for (Map<String, @Nullable Object> row : rows(Resource.PEOPLE).values()) {
            Object nik = row.get(NIK);
            Object kpj = row.get(KPJ);
            boolean sound =
                    (nik == null || Nik.parse(nik.toString()).isPresent())
                            && (kpj == null || Kpj.parse(kpj.toString()).isPresent());
            if (!sound) {
                throw Problem.of("sync.import.number", String.valueOf(row.get("name")));
            }
        }
    }

    /**
     * A photo becomes the picture it is here, and one that did not come along changes nothing; a
     * KPJ that we have already stays ours.
     */
    private void people(Map<UUID, Map<String, @Nullable String>> here) {
        rows(Resource.PEOPLE)
                .forEach(
                        (id, row) -> {
                            Object hash = row.remove(PHOTO);
                            if (hash == null) {
                                row.put("photo_id", null);
                            } else {
                                SyncRowStore.picture(pen, hash.toString())
                                        .ifPresent(picture -> row.put("photo_id", picture));
                            }
                            Map<String, @Nullable String> old = here.get(id);
                            String ours = old == null ? null : old.get(KPJ);
                            if (ours != null && !ours.equals(row.get(KPJ))) {
                                row.put(KPJ, ours);
                                kept++;
                            }
                        });
    }

    private void refuseTaken() {
        for (String column : List.of(NIK, KPJ)) {
            Map<String, Object> wanted = new HashMap<>();
            for (Map<String, @Nullable Object> row : rows(Resource.PEOPLE).values()) {
                Object number = row.get(column);
                if (number != null) {
                    wanted.put(number.toString(), String.valueOf(row.get("name")));
                }
            }
            SyncRowStore.holders(pen.handle(), column, wanted.keySet()).stream()
                    .filter(holder -> !rows(Resource.PEOPLE).containsKey(holder.id()))
                    .filter(holder -> !gone(Resource.PEOPLE).contains(holder.id()))
                    .findFirst()
                    .ifPresent(
                            holder -> {
                                throw Problem.of(
                                        "sync.import.taken",
                                        wanted.getOrDefault(holder.number(), ""),
                                        holder.name(),
                                        sender.name());
                            });
        }
    }

    /** Numbers can go from one person to another within one file: they are taken off first. */
    private void freeNumbers(Map<UUID, Map<String, @Nullable String>> here) {
        here.forEach(
                (id, old) -> {
                    Map<String, @Nullable Object> young = rows(Resource.PEOPLE).get(id);
                    for (String column : List.of(NIK, KPJ)) {
                        String number = old.get(column);
                        if (young != null && number != null && !number.equals(young.get(column))) {
                            Map<String, @Nullable Object> free = new HashMap<>();
                            free.put(column, null);
                            pen.update("person", id, free);
                        }
                    }
                });
        for (UUID id :
                SyncRowStore.rows(pen.handle(), Resource.PEOPLE, gone(Resource.PEOPLE)).keySet()) {
            Map<String, @Nullable Object> free = new HashMap<>();
            free.put(NIK, null);
            free.put(KPJ, null);
            pen.update("person", id, free);
        }
    }

    private void write(Resource resource) {
        String table = Tables.of(resource);
        Map<UUID, Map<String, @Nullable String>> here = here(resource);
        Map<UUID, Map<String, @Nullable Object>> fresh = new LinkedHashMap<>();
        rows(resource)
                .forEach(
                        (id, row) -> {
                            if (!here.containsKey(id)) {
                                fresh.put(id, row);
                            } else if (pen.update(table, id, row)) {
                                changed++;
                            }
                        });
        pen.insertAll(table, fresh);
        added += fresh.size();
    }

    private void end(Resource resource) {
        List<UUID> ids = gone(resource);
        var here = SyncRowStore.rows(pen.handle(), resource, ids);
        for (UUID id : ids) {
            if (here.containsKey(id)) {
                pen.delete(Tables.of(resource), id);
                ended++;
            }
        }
    }
}
