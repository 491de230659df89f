package id.sadardesa.core.journal;

import com.fasterxml.jackson.jr.ob.JSON;
import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The text of an action as the journal keeps it: its key, and its values as JSON. */
final class KeptText {
    /** A contribution month is kept as digits and read in words. */
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    private KeptText() {}

    /** The values of a text as JSON; a text inside a text is kept as a text. */
    static String say(Text text) {
        try {
            return JSON.std.asString(text.values().stream().map(KeptText::plain).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Text inner) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("key", inner.key());
            map.put("values", inner.values().stream().map(KeptText::plain).toList());
            return map;
        }
        return value instanceof Number ? value : value.toString();
    }

    /** The text again. */
    static Text text(String key, String values) {
        try {
            return new Text(key, JSON.std.listFrom(values).stream().map(KeptText::rich).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object rich(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<?> values = (List<?>) Objects.requireNonNull(map.get("values"));
            return new Text(
                    String.valueOf(map.get("key")),
                    values.stream().map(v -> rich((Object) v)).toList());
        }
        return value instanceof String word && MONTH.matcher(word).matches()
                ? Period.parse(word)
                : value;
    }
}
