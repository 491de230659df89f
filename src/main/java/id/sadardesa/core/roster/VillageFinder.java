package id.sadardesa.core.roster;

import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Row;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds which of the office's villages a text means; some names belong to several of them. */
final class VillageFinder {
    private static final Pattern PREFIX =
            Pattern.compile(
                    "(?i)^\\s*(pemerintah\\s+)?(desa|kelurahan|kel\\.|ds\\.?)\\s*[:.]?\\s+|^\\s*desa\\s*:\\s*");

    private static final Pattern OFFICE =
            Pattern.compile("(?i)^\\s*(kantor\\s+)?(kecamatan|kec\\.?)(?:\\s+(.*))?$");

    private static final Set<String> WIDER = Set.of("kecamatan", "kec", "kabupaten", "kab");

    private static final Pattern NUMBER = Pattern.compile("[0-9IVXA-Z]{1,4}[.)]?|:");

    private final Map<String, List<Village>> byName = new HashMap<>();
    private final Map<VillageCode, Village> byCode = new HashMap<>();
    private final Map<String, List<Village>> named = new HashMap<>();
    private final Map<UUID, Village> byId = new HashMap<>();

    VillageFinder(List<Village> villages) {
        for (Village village : villages) {
            byName.computeIfAbsent(key(village.name()), name -> new ArrayList<>()).add(village);
            byCode.put(village.code(), village);
            byId.put(village.id(), village);
        }
    }

    Optional<Village> byId(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The only village that a text can mean. */
    Optional<Village> named(String text) {
        return only(all(text));
    }

    /**
     * The villages that a cell can mean: by code one, by name, with or without "Desa", as many as
     * bear it.
     */
    List<Village> all(String text) {
        return named.computeIfAbsent(text, this::find);
    }

    private List<Village> find(String text) {
        return VillageCode.parse(text)
                .map(byCode::get)
                .map(List::of)
                .orElseGet(
                        () -> {
                            List<Village> named =
                                    byName.getOrDefault(
                                            key(PREFIX.matcher(text).replaceFirst("")), List.of());
                            return named.isEmpty() ? office(text) : named;
                        });
    }

    /** The kecamatan's own office, as {@code Kantor Kecamatan}, with its name or without. */
    private List<Village> office(String text) {
        Matcher matcher = OFFICE.matcher(text);
        if (!matcher.matches()) {
            return List.of();
        }
        String name = key(Objects.requireNonNullElse(matcher.group(3), ""));
        return byId.values().stream()
                .filter(one -> one.kind() == Village.Kind.KECAMATAN)
                .filter(one -> name.isEmpty() || key(one.name()).endsWith(name))
                .toList();
    }

    /** Whether a text means the office of a kecamatan, be it here or not. */
    static boolean isOffice(String text) {
        return OFFICE.matcher(text).matches();
    }

    /**
     * The only village whose name stands in the name of a file, e.g. {@code 02_kedunglengkong.csv};
     * what follows "kecamatan" or "kabupaten" names no village.
     */
    Optional<Village> inFileName(String file) {
        List<String> words =
                List.of(ColumnTitle.fold(file.replaceFirst("\\.[^.]*$", "")).split(" ", -1));
        Set<Village> found = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            if (from > 0 && WIDER.contains(words.get(from - 1))) {
                continue;
            }
            for (int to = from + 1; to <= Math.min(words.size(), from + 3); to++) {
                found.addAll(
                        byName.getOrDefault(String.join("", words.subList(from, to)), List.of()));
            }
        }
        return only(List.copyOf(found));
    }

    private static Optional<Village> only(List<Village> villages) {
        return villages.size() == 1 ? Optional.of(villages.get(0)) : Optional.empty();
    }

    /** A line above or between the rows of a table: the words after "Desa". */
    Optional<String> mentioned(String line) {
        List<String> words = List.of(ColumnTitle.fold(line).split(" ", -1));
        for (int i = 0; i < words.size() - 1; i++) {
            if (words.get(i).equals("desa")
                    || words.get(i).equals("kelurahan")
                    || words.get(i).equals("ds")) {
                for (int end = Math.min(words.size(), i + 4); end > i + 1; end--) {
                    String name = String.join(" ", words.subList(i + 1, end));
                    if (byName.containsKey(key(name))) {
                        return Optional.of(name);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The name after "Desa" in the name of a sheet, although no village here bears it. */
    static Optional<String> unknown(String sheet) {
        String name = PREFIX.matcher(sheet).replaceFirst("").strip();
        List<String> words = List.of(ColumnTitle.fold(name).split(" ", -1));
        boolean place =
                PREFIX.matcher(sheet).find()
                        && name.chars().anyMatch(Character::isLetter)
                        && words.size() <= 3
                        && words.stream().noneMatch(WIDER::contains);
        return place ? Optional.of(name) : Optional.empty();
    }

    /** What a row that only names a village says. */
    Optional<String> subHeading(Row row) {
        if (!isShort(row)) {
            return Optional.empty();
        }
        List<String> own =
                row.cells().stream()
                        .filter(c -> !c.isBlank() && !c.fillsMerge())
                        .map(Cell::text)
                        .map(String::strip)
                        .toList();
        List<String> words = own.stream().filter(t -> !NUMBER.matcher(t).matches()).toList();
        String text = String.join(" ", words);
        boolean heading = words.size() == 1 && text.length() < 60 && PREFIX.matcher(text).find();
        return heading || !all(text).isEmpty() ? Optional.of(text) : Optional.empty();
    }

    /** Has one to three texts of its own. */
    private static boolean isShort(Row row) {
        int own = 0;
        for (Cell cell : row.cells()) {
            own += cell.isBlank() || cell.fillsMerge() ? 0 : 1;
            if (own > 3) {
                return false;
            }
        }
        return own > 0;
    }

    private static String key(String name) {
        return ColumnTitle.fold(name).replace(" ", "");
    }
}
