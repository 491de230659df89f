package id.sadardesa.base;

import java.util.List;

/** A sentence that is not yet in a language: a message key and the values that go into it. */
public record Text(String key, List<Object> values) {
    public Text {
        values = List.copyOf(values);
    }

    /** Values may be numbers, strings, dates, {@link Rupiah}, {@link Period} or further texts. */
    public static Text of(String key, Object... values) {
        return new Text(key, List.of(values));
    }
}
