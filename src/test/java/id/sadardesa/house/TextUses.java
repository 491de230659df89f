package id.sadardesa.house;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The message keys that a house speaks of, each with one place where it does.
 *
 * @param keys whole keys
 * @param prefixes beginnings of keys that the program puts together, ending in a dot
 * @param fxml the keys that stand in FXML, where nobody fills in values
 */
record TextUses(Map<String, Path> keys, Map<String, Path> prefixes, Set<String> fxml) {
    /** The actions of the journal are named without this. */
    static final String ACTION = "journal.action.";

    private static final Pattern LITERAL =
            Pattern.compile(
                    "Action\\.of\\(\\s*\"(?<action>[A-Za-z0-9.]+)\""
                            + "|\"(?<said>[a-z][A-Za-z0-9]*\\.[A-Za-z0-9.]*)\"");
    private static final Pattern IN_FXML = Pattern.compile("\"%([A-Za-z0-9.]+)\"");

    /**
     * @param features the first words of keys; other literals with dots are not keys
     */
    static TextUses of(SourceTree tree, Set<String> features) {
        TextUses uses = new TextUses(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        for (Path file : tree.javaFiles()) {
            uses.read(file, features);
        }
        for (Path file : tree.fxmlFiles()) {
            Matcher key = IN_FXML.matcher(SourceTree.read(file));
            while (key.find()) {
                uses.keys.put(key.group(1), file);
                uses.fxml.add(key.group(1));
            }
        }
        return uses;
    }

    private void read(Path file, Set<String> features) {
        Matcher literal = LITERAL.matcher(SourceTree.read(file));
        while (literal.find()) {
            String action = literal.group("action");
            String said = action == null ? literal.group("said") : ACTION + action;
            if (action != null || features.contains(said.substring(0, said.indexOf('.')))) {
                (said.endsWith(".") ? prefixes : keys).put(said, file);
            }
        }
    }
}
