package id.sadardesa.core.sync;

import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.sync.v1.Resource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a row went: when, by which action, and why. */
record Stone(Resource resource, String day, String action, @Nullable String why) {
    static Stone of(Resource resource, Change change) {
        Entry entry = change.entry();
        return new Stone(
                resource,
                entry.at().toLocalDate().toString(),
                entry.action().key().replace("journal.action.", ""),
                entry.why());
    }

    Map<String, @Nullable String> row(String id) {
        Map<String, @Nullable String> row = new HashMap<>();
        row.put("id", id);
        row.put("resource", resource.wire());
        row.put("on_day", day);
        row.put("action", action);
        row.put("reason", why);
        return row;
    }
}
