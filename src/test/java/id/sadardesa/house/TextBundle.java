package id.sadardesa.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One language as it is written in its file.
 *
 * @param texts key to pattern
 * @param sections the headings {@code # ---- feature} in the order they stand
 * @param dynamic prefixes of keys that the program puts together, from {@code # dynamic: prefix.}
 * @param offences what is wrong with the file itself
 */
record TextBundle(
        Path file,
        Map<String, String> texts,
        List<String> sections,
        Set<String> dynamic,
        List<String> offences) {
    private static final Pattern LINE = Pattern.compile("([^=:\\s]+)\\s*=\\s*(.*)");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern QUOTED_BRACE = Pattern.compile("'[{}]+'");

    static TextBundle read(Path file) {
        TextBundle bundle =
                new TextBundle(
                        file,
                        new TreeMap<>(),
                        new ArrayList<>(),
                        new TreeSet<>(),
                        new ArrayList<>());
        SourceTree.read(file).replace("\\\n", "").lines().forEach(bundle::add);
        if (!bundle.sections.equals(bundle.sections.stream().sorted().distinct().toList())) {
            bundle.offences.add(file + ": sections want the order of the alphabet, each once");
        }
        return bundle;
    }

    private void add(String line) {
        Matcher pair = LINE.matcher(line);
        if (line.startsWith("# ---- ")) {
            sections.add(line.substring(7).strip());
        } else if (line.startsWith("# dynamic: ")) {
            dynamic.add(line.substring(11).strip());
        } else if (pair.matches() && !line.startsWith("#")) {
            add(pair.group(1), pair.group(2));
        } else if (!line.isBlank() && !line.startsWith("#")) {
            offences.add(file + ": not a text: " + line);
        }
    }

    private void add(String key, String pattern) {
        if (texts.put(key, pattern) != null) {
            offences.add(file + ": " + key + " stands twice");
        }
        String section = sections.isEmpty() ? "" : sections.get(sections.size() - 1);
        if (!key.startsWith(section + ".")) {
            offences.add(file + ": " + key + " stands in the section " + section);
        }
        if (pattern.isBlank()) {
            offences.add(file + ": " + key + " is empty");
        }
        if (lonelyApostrophe(pattern)) {
            offences.add(file + ": " + key + ": an apostrophe is written '' ");
        }
    }

    static boolean lonelyApostrophe(String pattern) {
        return QUOTED_BRACE.matcher(pattern).replaceAll("").replace("''", "").contains("'");
    }

    /** The numbers of the values that the text wants, e.g. 0 and 2. */
    static Set<Integer> places(String pattern) {
        Set<Integer> places = new TreeSet<>();
        Matcher place = PLACE.matcher(QUOTED_BRACE.matcher(pattern).replaceAll(""));
        while (place.find()) {
            places.add(Integer.valueOf(place.group(1)));
        }
        return places;
    }

    boolean isDynamic(String key) {
        return dynamic.stream().anyMatch(key::startsWith);
    }
}
