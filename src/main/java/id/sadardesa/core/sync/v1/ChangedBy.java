package id.sadardesa.core.sync.v1;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Who at the sender last changed which fields, and when: a part of the manifest that may be absent.
 *
 * @param by the operator
 * @param at the sender's time, as files say moments
 * @param rows the fields by the id of the row; none where the row was taken away
 */
public record ChangedBy(String by, String at, SortedMap<String, List<String>> rows) {
    /**
     * The most rows that are told; of a file with more none is. Never edited: a sent file is made
     * again with it.
     */
    public static final int MOST = 5_000;

    /**
     * The fields of people that are told of, in format 1. Never edited, whatever the branch may
     * correct later: sent files are made again, byte for byte, with this list.
     */
    public static final List<String> FIELDS =
            List.of(
                    "nik",
                    "name",
                    "title_before",
                    "title_after",
                    "sex",
                    "birth_place",
                    "birth_date",
                    "mother",
                    "address",
                    "phone",
                    "email",
                    "kpj");

    /** As long as an operator's name can be. */
    private static final int LONGEST = 80;

    public ChangedBy {
        TreeMap<String, List<String>> sorted = new TreeMap<>();
        rows.forEach((id, fields) -> sorted.put(id, List.copyOf(fields)));
        rows = Collections.unmodifiableSortedMap(sorted);
        if (by.length() > LONGEST || !Type.MOMENT.takes(at)) {
            throw new IllegalArgumentException("changedBy");
        }
    }

    Map<String, Object> json() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("by", by);
        one.put("at", at);
        one.put("rows", rows);
        return one;
    }

    static List<ChangedBy> read(List<Told> told) {
        List<ChangedBy> all = new ArrayList<>();
        for (Told one : told) {
            Told rows = one.inner("rows");
            TreeMap<String, List<String>> fields = new TreeMap<>();
            rows.keys().forEach(id -> fields.put(UUID.fromString(id).toString(), rows.texts(id)));
            all.add(new ChangedBy(one.text("by"), one.text("at"), fields));
        }
        return all;
    }
}
