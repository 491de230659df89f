package id.sadardesa.house;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong between the texts of two languages and the house that uses them. */
final class TextRules {
    private final TextBundle indonesian;
    private final TextBundle english;
    private final TextUses uses;

    TextRules(SourceTree tree) {
        this.indonesian = TextBundle.read(tree.resources().resolve("messages_id.properties"));
        this.english = TextBundle.read(tree.resources().resolve("messages_en.properties"));
        Set<String> features = new HashSet<>(indonesian.sections());
        features.addAll(english.sections());
        this.uses = TextUses.of(tree, features);
    }

    List<String> offences() {
        return Stream.of(
                        indonesian.offences(),
                        english.offences(),
                        missing(),
                        unused(),
                        inOneLanguage(),
                        differentPlaces(),
                        valuesInFxml(),
                        dynamics())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> missing() {
        List<String> offences = new ArrayList<>();
        uses.keys()
                .forEach(
                        (key, file) -> {
                            boolean known =
                                    Stream.of(key, TextUses.ACTION + key)
                                            .anyMatch(indonesian.texts()::containsKey);
                            if (!known) {
                                offences.add(
                                        file + " uses a key that is missing; paste: " + key + "=");
                            }
                        });
        return offences;
    }

    private List<String> unused() {
        return indonesian.texts().keySet().stream()
                .filter(key -> !uses.keys().containsKey(key))
                .filter(key -> !uses.keys().containsKey(key.replace(TextUses.ACTION, "")))
                .filter(key -> !indonesian.isDynamic(key))
                .map(key -> "no use; take away in both languages: " + key)
                .toList();
    }

    private List<String> inOneLanguage() {
        return Stream.concat(lacks(english, indonesian), lacks(indonesian, english)).toList();
    }

    private static Stream<String> lacks(TextBundle bundle, TextBundle other) {
        return other.texts().entrySet().stream()
                .filter(text -> !bundle.texts().containsKey(text.getKey()))
                .map(
                        text ->
                                bundle.file()
                                        + " lacks; paste and translate: "
                                        + text.getKey()
                                        + "="
                                        + text.getValue());
    }

    private List<String> differentPlaces() {
        List<String> offences = new ArrayList<>();
        for (Map.Entry<String, String> text : indonesian.texts().entrySet()) {
            String other = english.texts().getOrDefault(text.getKey(), text.getValue());
            if (!TextBundle.places(text.getValue()).equals(TextBundle.places(other))) {
                offences.add(
                        text.getKey()
                                + " fills in different values: "
                                + text.getValue()
                                + " / "
                                + other);
            }
        }
        return offences;
    }

    /** FXML shows a text as it is written: no values and no doubled apostrophe. */
    private List<String> valuesInFxml() {
        return uses.fxml().stream()
                .flatMap(
                        key ->
                                Stream.of(indonesian, english)
                                        .filter(
                                                bundle ->
                                                        bundle.texts()
                                                                .getOrDefault(key, "")
                                                                .matches(".*[{'].*"))
                                        .map(bundle -> bundle.file() + ": FXML cannot fill " + key))
                .toList();
    }

    /** Put-together keys are declared, so that their texts count as used. */
    private List<String> dynamics() {
        List<String> offences = new ArrayList<>();
        uses.prefixes()
                .forEach(
                        (prefix, file) -> {
                            if (!prefix.equals(TextUses.ACTION) && !indonesian.isDynamic(prefix)) {
                                offences.add(
                                        file + " puts keys together; paste: # dynamic: " + prefix);
                            }
                        });
        for (TextBundle bundle : List.of(indonesian, english)) {
            for (String prefix : bundle.dynamic()) {
                if (!uses.prefixes().containsKey(prefix)) {
                    offences.add(bundle.file() + ": no use; take away: # dynamic: " + prefix);
                }
            }
        }
        return offences;
    }
}
