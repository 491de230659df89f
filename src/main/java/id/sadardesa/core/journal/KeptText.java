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
import java.util.stream.IntStream;

/** The text of an action as the journal keeps it: its key, and its values as JSON. */
final class KeptText {
    private static final String MONTH = "month";

    /**
     * Earlier versions kept a month as a bare string: the actions that carry one, and where among
     * their values. Everywhere else a string is what somebody wrote, whatever it looks like.
     */
    private static final Map<String, Integer> BARE_MONTHS =
            Map.of(
                    "journal.action.billing.close", 0,
                    "journal.action.billing.issue", 0,
                    "journal.action.billing.official", 1,
                    "journal.action.billing.noOfficial", 1,
                    "journal.action.form.sipp", 0,
                    "journal.action.participation.terms", 1,
                    "journal.action.participation.reactivate", 1,
                    "journal.action.participation.segment", 1,
                    "journal.action.rule.wageBase", 1,
                    "journal.action.rule.removeWageBase", 1);

    private KeptText() {}

    /** The values of a text as JSON; a text inside a text is kept as a text, a month as a month. */
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
        if (value instanceof Period month) {
            return Map.of(MONTH, month.toString());
        }
        return value instanceof Number ? value : value.toString();
    }

    /** The text again. */
    static Text text(String key, String values) {
        try {
            return text(key, JSON.std.listFrom(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Text text(String key, List<?> values) {
        return new Text(
                key,
                IntStream.range(0, values.size())
                        .mapToObj(n -> rich(key, n, Objects.requireNonNull(values.get(n))))
                        .toList());
    }

    private static Object rich(String key, int place, Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.containsKey(MONTH)
                    ? Period.parse(String.valueOf(map.get(MONTH)))
                    : text(
                            String.valueOf(map.get("key")),
                            (List<?>) Objects.requireNonNull(map.get("values")));
        }
        return value instanceof String month && Integer.valueOf(place).equals(BARE_MONTHS.get(key))
                ? Period.parse(month)
                : value;
    }
}
