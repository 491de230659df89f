package id.sadardesa.core.card;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is filled in for each person, by the Indonesian word that stands in braces. */
public enum Field {
    NAMA,
    KPJ,
    NOMOR,
    SALINAN,
    JABATAN,
    DESA,
    PROGRAM,
    STATUS,
    KANTOR;

    private static final Pattern IN_BRACES = Pattern.compile("\\{([a-z]+)\\}");

    /** What is left at an end when the field beside it has nothing to say. */
    private static final Pattern LONELY = Pattern.compile("^[,\\s]+|[,\\s]+$");

    /** {@code {nama}}. */
    public String spelt() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    public String textKey() {
        return "card.placeholder." + name();
    }

    boolean ofOffice() {
        return this == KANTOR;
    }

    /** The fields of a text, in their order. */
    static Stream<Field> in(String text) {
        return IN_BRACES.matcher(text).results().flatMap(found -> of(found.group(1)).stream());
    }

    /** Whether a text has a word in braces that is no field. */
    static boolean unknownIn(String text) {
        return IN_BRACES.matcher(text).results().anyMatch(found -> of(found.group(1)).isEmpty());
    }

    private static Optional<Field> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** A text with its fields filled in; a text whose fields are all empty says nothing. */
    static String fill(String text, Card card) {
        if (in(text).findAny().isPresent() && in(text).allMatch(f -> card.value(f).isEmpty())) {
            return "";
        }
        String filled =
                IN_BRACES
                        .matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(said(found, card)));
        return LONELY.matcher(filled).replaceAll("");
    }

    private static String said(MatchResult found, Card card) {
        return of(found.group(1)).map(card::value).orElse(found.group());
    }
}
