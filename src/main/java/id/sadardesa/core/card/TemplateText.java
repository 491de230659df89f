package id.sadardesa.core.card;

import com.fasterxml.jackson.jr.ob.JSON;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A template as text: in the database with the ids of its pictures, in a file that is carried to
 * another office with the pictures themselves.
 */
final class TemplateText {
    private static final String FORMAT = "SADAR-KARTU 1";
    private static final int MOST_ELEMENTS = 80;
    private static final int MOST_LETTERS = 400;
    private static final double MOST_MM = 200;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private TemplateText() {}

    /**
     * Writes a template.
     *
     * @param pictures gives the bytes to put into a file; null keeps the ids
     */
    static String write(Template template, @Nullable Function<UUID, byte[]> pictures) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("format", FORMAT);
        whole.put("name", template.name());
        for (Template.Side side : Template.Side.values()) {
            whole.put(
                    word(side),
                    template.side(side).stream().map(one -> element(one, pictures)).toList());
        }
        try {
            return JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> element(
            Element one, @Nullable Function<UUID, byte[]> pictures) {
        Map<String, Object> map = new LinkedHashMap<>();
        Frame frame = one.frame();
        map.put("kind", word(one.kind()));
        map.put("frame", List.of(frame.x(), frame.y(), frame.width(), frame.height()));
        Look look = one.look();
        map.put("ink", look.ink().rgb());
        Ink fill = look.fill();
        if (fill != null) {
            map.put("fill", fill.rgb());
        }
        if (look.line() != 0) {
            map.put("line", look.line());
        }
        if (look.radius() != 0) {
            map.put("radius", look.radius());
        }
        if (one.kind() == Element.Kind.TEXT) {
            map.put("text", one.text());
        }
        map.put(
                "letters",
                List.of(
                        word(look.weight()),
                        look.size(),
                        word(look.align()),
                        look.lines(),
                        word(look.stand())));
        UUID picture = one.picture();
        if (picture != null) {
            map.put(
                    "picture",
                    pictures == null
                            ? picture.toString()
                            : Base64.getEncoder().encodeToString(pictures.apply(picture)));
        }
        return map;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a template.
     *
     * @param pictures what becomes of the text of a picture: its id, or the bytes kept under one
     * @throws Problem when it is none, or something in it is not as it should be
     */
    static Template read(String code, String text, Function<String, Optional<UUID>> pictures) {
        try {
            Map<String, Object> whole = JSON.std.mapFrom(text);
            if (!FORMAT.equals(whole.get("format"))) {
                throw Problem.of("card.template.foreign");
            }
            List<Element> front = elements(whole.get(word(Template.Side.FRONT)), pictures);
            List<Element> back = elements(whole.get(word(Template.Side.BACK)), pictures);
            String name = CONTROL.matcher(get(whole, "name").toString()).replaceAll(" ").strip();
            if (name.isEmpty() || front.isEmpty()) {
                throw Problem.of("card.template.damaged");
            }
            return new Template(code, name, front, back);
        } catch (IOException
                | IllegalArgumentException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException e) {
            // a file from outside: whatever is missing or of another kind in it
            throw new Problem(Text.of("card.template.damaged"), e);
        }
    }

    private static List<Element> elements(
            @Nullable Object list, Function<String, Optional<UUID>> pictures) {
        List<Element> elements = new ArrayList<>();
        if (list instanceof List<?> all) {
            if (all.size() > MOST_ELEMENTS) {
                throw new IllegalArgumentException("Too many elements");
            }
            all.forEach(one -> elements.add(element((Map<?, ?>) one, pictures)));
        }
        return elements;
    }

    private static Element element(Map<?, ?> map, Function<String, Optional<UUID>> pictures) {
        List<?> frame = (List<?>) get(map, "frame");
        List<?> letters = (List<?>) get(map, "letters");
        Object fill = map.get("fill");
        Look look =
                new Look(
                        Look.Weight.valueOf(upper(letters.get(0))),
                        number(letters.get(1), 1, 100),
                        Look.Align.valueOf(upper(letters.get(2))),
                        Look.Stand.valueOf(upper(letters.get(4))),
                        (int) number(letters.get(3), 1, 20),
                        ink(get(map, "ink")),
                        fill == null ? null : ink(fill),
                        number(map.get("line"), 0, 20),
                        number(map.get("radius"), 0, MOST_MM));
        Object picture = map.get("picture");
        Object words = map.get("text");
        return new Element(
                Element.Kind.valueOf(upper(get(map, "kind"))),
                new Frame(
                        number(frame.get(0), -MOST_MM, MOST_MM),
                        number(frame.get(1), -MOST_MM, MOST_MM),
                        number(frame.get(2), 0, MOST_MM),
                        number(frame.get(3), 0, MOST_MM)),
                look,
                words == null ? "" : words(words.toString()),
                picture == null ? null : pictures.apply(picture.toString()).orElse(null));
    }

    /** The words of an element; a file from outside must not bring a book. */
    private static String words(String text) {
        if (text.length() > MOST_LETTERS) {
            throw new IllegalArgumentException("Too long");
        }
        return CONTROL.matcher(text).replaceAll(" ");
    }

    private static Object get(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException(key);
        }
        return value;
    }

    private static String upper(Object word) {
        return word.toString().toUpperCase(Locale.ROOT);
    }

    private static Ink ink(Object text) {
        return Ink.parse(text.toString()).orElseThrow(IllegalArgumentException::new);
    }

    private static double number(@Nullable Object value, double least, double most) {
        double number = value == null ? 0 : new BigDecimal(value.toString()).doubleValue();
        if (number < least || number > most) {
            throw new IllegalArgumentException("Out of range");
        }
        return number;
    }
}
