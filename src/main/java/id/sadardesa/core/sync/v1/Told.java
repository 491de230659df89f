package id.sadardesa.core.sync.v1;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that a stranger wrote: what is asked for is there and of its kind, or it is
 * refused.
 */
final class Told {
    private static final int LONGEST = 200;

    private final Map<?, ?> object;

    Told(Map<?, ?> object) {
        this.object = object;
    }

    Set<String> keys() {
        Set<String> keys = new java.util.TreeSet<>();
        object.keySet().forEach(key -> keys.add(String.valueOf(key)));
        return keys;
    }

    String text(String key) {
        if (object.get(key) instanceof String text && text.length() <= LONGEST) {
            return text;
        }
        throw new IllegalArgumentException(key);
    }

    @Nullable String maybe(String key) {
        return object.get(key) == null ? null : text(key);
    }

    boolean flag(String key) {
        if (object.get(key) instanceof Boolean flag) {
            return flag;
        }
        throw new IllegalArgumentException(key);
    }

    /** Rupiah as cells say them: what cannot be one is not even put into memory as a number. */
    BigDecimal amount(String key) {
        String text = text(key);
        if (!Type.AMOUNT.takes(text)) {
            throw new IllegalArgumentException(key);
        }
        return new BigDecimal(text);
    }

    /** A number that is not negative. */
    long number(String key) {
        if (object.get(key) instanceof Number number
                && (number instanceof Integer || number instanceof Long)
                && number.longValue() >= 0) {
            return number.longValue();
        }
        throw new IllegalArgumentException(key);
    }

    int small(String key) {
        long number = number(key);
        if (number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(key);
        }
        return (int) number;
    }

    Told inner(String key) {
        if (object.get(key) instanceof Map<?, ?> inner) {
            return new Told(inner);
        }
        throw new IllegalArgumentException(key);
    }

    List<String> texts(String key) {
        if (!(object.get(key) instanceof List<?> list)) {
            throw new IllegalArgumentException(key);
        }
        List<String> all = new ArrayList<>();
        for (Object one : list) {
            if (!(one instanceof String text) || text.length() > LONGEST) {
                throw new IllegalArgumentException(key);
            }
            all.add(text);
        }
        return all;
    }

    List<Told> list(String key) {
        List<Told> all = new ArrayList<>();
        if (!(object.get(key) instanceof List<?> list)) {
            throw new IllegalArgumentException(key);
        }
        for (Object one : list) {
            if (!(one instanceof Map<?, ?> map)) {
                throw new IllegalArgumentException(key);
            }
            all.add(new Told(map));
        }
        return all;
    }
}
