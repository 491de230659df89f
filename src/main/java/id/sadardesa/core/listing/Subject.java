package id.sadardesa.core.listing;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a list tells of: one row each. */
public enum Subject {
    /** Everybody the office answers for, and everybody who is billed, by participation. */
    PEOPLE,
    /** What each source of money was asked for each month in each village. */
    BILLS;

    public String textKey() {
        return "listing.subject." + name();
    }

    /** All it can show, in the order in which they are offered. */
    public List<Column> columns() {
        return switch (this) {
            case PEOPLE -> PeopleColumns.ALL;
            case BILLS -> BillColumns.ALL;
        };
    }

    /** The columns that a list begins with. */
    public List<Column> usual() {
        List<String> keys =
                switch (this) {
                    case PEOPLE -> List.of("name", "village", "post", "state");
                    case BILLS -> List.of("village", "month", "people", "billed", "paid", "open");
                };
        return keys.stream().flatMap(key -> find(key).stream()).toList();
    }

    /** The column of a key. */
    public Optional<Column> find(String key) {
        return columns().stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /**
     * The column that somebody means: its key, or its heading in either language, whatever the
     * capitals, spaces and brackets.
     *
     * @throws Problem when there is none, with those there are
     */
    public Column named(String typed, Texts texts) {
        String word = plain(typed);
        List<Texts> languages = List.of(texts, Texts.indonesian(), Texts.english());
        return columns().stream()
                .filter(
                        column ->
                                plain(column.key()).equals(word)
                                        || languages.stream()
                                                .map(each -> each.get(column.textKey()))
                                                .anyMatch(title -> means(title, word)))
                .findFirst()
                .orElseThrow(
                        () ->
                                Problem.of(
                                        "listing.column.unknown",
                                        typed.strip(),
                                        columns().stream()
                                                .<Object>map(
                                                        each -> shortly(texts.get(each.textKey())))
                                                .toList()));
    }

    private static boolean means(String title, String word) {
        return plain(title).equals(word) || plain(shortly(title)).equals(word);
    }

    /** A heading without the unit behind it: {@code Dasar upah (Rp)} is said as Dasar upah. */
    private static String shortly(String title) {
        return title.replaceAll("\\s*\\(.*\\)$", "");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
