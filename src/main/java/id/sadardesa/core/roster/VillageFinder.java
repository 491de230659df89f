package id.sadardesa.core.roster;

import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Row;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Finds which of the office's villages a text means. */
final class VillageFinder {
    private static final Pattern PREFIX =
            Pattern.compile(
                    "(?i)^\\s*(pemerintah\\s+)?(desa|kelurahan|kel\\.|ds\\.?)\\s*[:.]?\\s+|^\\s*desa\\s*:\\s*");

    private static final Pattern NUMBER = Pattern.compile("[0-9IVXA-Z]{1,4}[.)]?|:");

    private final Map<String, Village> byName = new HashMap<>();
    private final Map<VillageCode, Village> byCode = new HashMap<>();
    private final Map<String, Optional<Village>> named = new HashMap<>();
    private final Map<UUID, Village> byId = new HashMap<>();

    VillageFinder(List<Village> villages) {
        for (Village village : villages) {
            byName.put(key(village.name()), village);
            byCode.put(village.code(), village);
            byId.put(village.id(), village);
        }
    }

    Optional<Village> byId(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** A cell that is meant to hold a village: its name, with or without "Desa", or its code. */
    Optional<Village> named(String text) {
        return named.computeIfAbsent(text, this::find);
    }

    private Optional<Village> find(String text) {
        return VillageCode.parse(text)
                .map(byCode::get)
                .or(
                        () ->
                                Optional.ofNullable(
                                        byName.get(key(PREFIX.matcher(text).replaceFirst("")))));
    }

    /** A line above or between the rows of a table: the words after "Desa". */
    Optional<Village> mentioned(String line) {
        List<String> words = List.of(ColumnTitle.fold(line).split(" ", -1));
        for (int i = 0; i < words.size() - 1; i++) {
            if (words.get(i).equals("desa")
                    || words.get(i).equals("kelurahan")
                    || words.get(i).equals("ds")) {
                for (int end = Math.min(words.size(), i + 4); end > i + 1; end--) {
                    Village village = byName.get(key(String.join(" ", words.subList(i + 1, end))));
                    if (village != null) {
                        return Optional.of(village);
                    }
                }
            }
        }
        return Optional.empty();
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
        return heading || named(text).isPresent() ? Optional.of(text) : Optional.empty();
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
