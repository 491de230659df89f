package id.sadardesa.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The walls that can only be seen in the written text. Each gives the places that break it, as
 * {@code file:line: what}.
 */
final class SourceRules {
    /**
     * A runtime exception may be caught to tidy up and throw on, or with a comment that says why.
     */
    private static final Pattern CATCH_ALL =
            Pattern.compile(
                    "catch\\s*\\([^)]*\\b(Exception|Throwable|Error)\\b[^)]*\\)"
                        + "|catch\\s*\\([^)]*\\bRuntimeException\\b[^)]*\\)\\s*\\{(?![^}]*(\\bthrow\\b|//))");

    /** What would write rows that the journal does not note. */
    private static final Pattern PAST_THE_PEN =
            Pattern.compile(
                    "\\.(createUpdate|prepareBatch|createBatch|createCall|createScript|getConnection"
                        + "|execute)\\(");

    /**
     * Pictures are kept once under their hash and never changed; only what points to them is. The
     * secret halves of keys must be in no history.
     */
    private static final Set<String> UNNOTED =
            Set.of("PictureStore.java", "SyncSecretStore.java", "CardSecretStore.java");

    private static final Pattern STYLE = Pattern.compile("\\.setStyle\\(");
    private static final Pattern INCLUDE = Pattern.compile("fx:include");
    private static final Pattern INLINE_STYLE = Pattern.compile("\\sstyle=\"");
    private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([^\"]+)\"");
    private static final Pattern UNTIL_TYPE =
            Pattern.compile(
                    "(?m)^(?:public |final |abstract |sealed |non-sealed"
                            + " )*(?:class|record|enum|interface|@interface) ");
    private static final int WIRING_LINES = 200;
    private static final int FXML_LINES = 150;

    private final SourceTree tree;

    private SourceRules(SourceTree tree) {
        this.tree = tree;
    }

    static Map<String, Supplier<List<String>>> of(SourceTree tree) {
        SourceRules rules = new SourceRules(tree);
        Map<String, Supplier<List<String>>> walls = new LinkedHashMap<>();
        walls.put("bugs are caught in one place per face", rules::catchAlls);
        walls.put("looks live in the theme", rules::styles);
        walls.put("one view, one file", rules::includes);
        walls.put("FXML lies beside its view", rules::strayFxml);
        walls.put("FXML stays short", () -> rules.longer(tree.fxmlFiles(), FXML_LINES));
        walls.put("Wiring stays short", () -> rules.longer(rules.wiring(), WIRING_LINES));
        walls.put("stores write with the pen", rules::writesPastThePen);
        walls.put("every package says what it is", rules::packagesWithoutWord);
        walls.put("every class says what it is", rules::classesWithoutWord);
        return walls;
    }

    static void stand(Supplier<List<String>> wall) {
        assertEquals("", String.join("\n", wall.get()));
    }

    private List<String> catchAlls() {
        List<String> offences = new ArrayList<>();
        for (String face : List.of("desk", "cli")) {
            List<String> found = hits(in(face), CATCH_ALL);
            offences.addAll(found.subList(Math.min(1, found.size()), found.size()));
        }
        offences.addAll(
                hits(
                        tree.javaFiles().stream()
                                .filter(
                                        file ->
                                                !in("desk").contains(file)
                                                        && !in("cli").contains(file))
                                .toList(),
                        CATCH_ALL));
        return offences;
    }

    /** Every row that a room of the core writes goes through the pen, so that it can be undone. */
    private List<String> writesPastThePen() {
        List<Path> rooms =
                in("core").stream()
                        .filter(file -> !file.startsWith(tree.java().resolve("core/journal")))
                        .filter(file -> !UNNOTED.contains(String.valueOf(file.getFileName())))
                        .toList();
        return hits(rooms, PAST_THE_PEN);
    }

    private List<String> styles() {
        return Stream.concat(
                        hits(in("desk"), STYLE).stream(),
                        hits(tree.fxmlFiles(), INLINE_STYLE).stream())
                .toList();
    }

    private List<String> includes() {
        return hits(tree.fxmlFiles(), INCLUDE);
    }

    /** {@code desk/card/CardsView.fxml} belongs to {@code desk/card/CardsView.java}. */
    private List<String> strayFxml() {
        List<String> offences = new ArrayList<>();
        for (Path fxml : tree.fxmlFiles()) {
            String place = tree.resources().relativize(fxml).toString().replace(".fxml", "");
            if (!Files.exists(tree.java().resolve(place + ".java"))) {
                offences.add(fxml + ":1: no class " + place.replace('\\', '/'));
            }
            Matcher controller = CONTROLLER.matcher(SourceTree.read(fxml));
            String type = place.replace('\\', '/').replace('/', '.');
            if (controller.find() && !controller.group(1).endsWith("." + type)) {
                offences.add(fxml + ":1: its controller is " + controller.group(1));
            }
        }
        return offences;
    }

    private List<Path> wiring() {
        return tree.javaFiles().stream()
                .filter(file -> file.toString().endsWith("Wiring.java"))
                .toList();
    }

    private List<String> longer(List<Path> files, int limit) {
        return files.stream()
                .filter(file -> SourceTree.read(file).lines().count() > limit)
                .map(file -> file + ":" + limit + ": longer than " + limit + " lines")
                .toList();
    }

    private List<String> packagesWithoutWord() {
        return tree.javaFiles().stream()
                .map(file -> file.resolveSibling("package-info.java"))
                .distinct()
                .filter(
                        word ->
                                !Files.exists(word)
                                        || !SourceTree.read(word).contains("@NullMarked")
                                        || !SourceTree.read(word).contains("/**"))
                .map(word -> word + ":1: wants a sentence and @NullMarked")
                .toList();
    }

    private List<String> classesWithoutWord() {
        return tree.javaFiles().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .filter(
                        file -> {
                            String text = SourceTree.read(file);
                            Matcher type = UNTIL_TYPE.matcher(text);
                            return type.find() && !text.substring(0, type.start()).contains("/**");
                        })
                .map(file -> file + ":1: no sentence says what it is")
                .toList();
    }

    private List<Path> in(String floor) {
        return SourceTree.files(tree.java().resolve(floor), ".java");
    }

    private static List<String> hits(List<Path> files, Pattern pattern) {
        List<String> hits = new ArrayList<>();
        for (Path file : files) {
            Matcher matcher = pattern.matcher(SourceTree.read(file));
            while (matcher.find()) {
                long line = 1 + SourceTree.read(file).substring(0, matcher.start()).lines().count();
                hits.add(file + ":" + line + ": " + matcher.group().strip());
            }
        }
        return hits;
    }
}
