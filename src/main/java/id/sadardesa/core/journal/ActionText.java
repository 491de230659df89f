package id.sadardesa.core.journal;

import com.fasterxml.jackson.jr.ob.JSON;

import id.sadardesa.base.Text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The name of an action as the journal keeps it: the key, and its values as JSON. */
final class ActionText {
    private ActionText() {}

    /** The values of a text as JSON; a text inside a text is kept as a text. */
    static String say(Text text) {
        try {
            return JSON.std.asString(text.values().stream().map(ActionText::plain).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Text inner) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("key", inner.key());
            map.put("values", inner.values().stream().map(ActionText::plain).toList());
            return map;
        }
        return value instanceof Number ? value : value.toString();
    }

    static Text read(String key, String values) {
        try {
            return new Text(key, JSON.std.listFrom(values).stream().map(ActionText::rich).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object rich(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<?> values = (List<?>) java.util.Objects.requireNonNull(map.get("values"));
            return new Text(
                    String.valueOf(map.get("key")),
                    values.stream().map(v -> rich((Object) v)).toList());
        }
        return value;
    }
}
