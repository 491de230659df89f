package id.sadardesa.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each wall fails in a house built wrong and names the culprit: a guard that has never bitten is a
 * painted wall.
 */
class WallsBiteTest {
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("wrong");

    /** Wall to the classes of {@code src/test/java/wrong} it must name, and nobody else. */
    private static final Map<String, List<String>> CULPRITS =
            Map.ofEntries(
                    Map.entry("base knows nobody", List.of("base.KnowsUpstairs")),
                    Map.entry(
                            "core without faces",
                            List.of("core.roster.ShowsLabel", "core.roster.ParsesArguments")),
                    Map.entry("faces apart", List.of("cli.OpensWindow")),
                    Map.entry("only Main wires", List.of("desk.shell.AsksWiring")),
                    Map.entry("the root only starts and wires", List.of("Stray")),
                    Map.entry("Wiring builds the rooms", List.of("desk.shell.AsksWiring")),
                    Map.entry(
                            "core rooms without a circle",
                            List.of("core.roster.People", "core.village.Villages")),
                    Map.entry(
                            "desk rooms without a circle",
                            List.of("desk.cards.CardsView", "desk.people.PeopleViewModel")),
                    Map.entry("stores stay at home", List.of("core.roster.PeopleStore")),
                    Map.entry("SQL in stores only", List.of("core.roster.AsksTables")),
                    Map.entry("ControlsFX behind its door", List.of("desk.cards.CardsView")),
                    Map.entry("spreadsheets behind its door", List.of("core.roster.ReadsSheets")),
                    Map.entry("OpenPDF behind its door", List.of("core.roster.DrawsPaper")),
                    Map.entry("PDFBox behind its door", List.of("core.roster.ShowsPaper")),
                    Map.entry("Flyway behind its door", List.of("core.roster.Migrates")),
                    Map.entry("H2 behind its door", List.of("core.roster.KnowsEngine")),
                    Map.entry("picocli behind its door", List.of("core.roster.ParsesArguments")),
                    Map.entry(
                            "view models without widgets", List.of("desk.people.PeopleViewModel")),
                    Map.entry("names that say something", List.of("core.roster.RosterHelper")),
                    Map.entry("packages that say something", List.of("core.util.Drawer")),
                    Map.entry("no old dates", List.of("core.roster.OldDates")),
                    Map.entry("one door to taking back", List.of("core.roster.TakesBack")),
                    Map.entry("only the command line prints", List.of("core.roster.Prints")),
                    Map.entry(
                            "nothing from the computer's habits",
                            List.of("core.roster.AsksComputer")));

    /** Source wall to the file that breaks it. */
    private static final Map<String, Map<String, String>> WRONG_FILES =
            Map.of(
                    "bugs are caught in one place per face",
                    Map.of("core/Swallows.java", "try { } catch (final Exception e) { }"),
                    "looks live in the theme",
                    Map.of("desk/PaintsView.java", "label.setStyle(\"-fx-font-size: 20\");"),
                    "one view, one file",
                    Map.of("desk/PartsView.fxml", "<fx:include source=\"part.fxml\"/>"),
                    "FXML lies beside its view",
                    Map.of("desk/LonelyView.fxml", "<VBox/>"),
                    "FXML stays short",
                    Map.of("desk/LongView.fxml", "<Label/>\n".repeat(151)),
                    "Wiring stays short",
                    Map.of("Wiring.java", "// one more\n".repeat(201)),
                    "stores write with the pen",
                    Map.of("core/Writes.java", "pen.handle().createUpdate(\"delete from post\");"),
                    "every package says what it is",
                    Map.of("core/Silent.java", "package wrong.core;"),
                    "every class says what it is",
                    Map.of("core/Silent.java", "package wrong.core;\n\nfinal class Silent {}"));

    @TestFactory
    Stream<DynamicTest> everyWallBites() {
        return HouseRules.of("wrong").entrySet().stream()
                .map(
                        wall ->
                                DynamicTest.dynamicTest(
                                        wall.getKey(),
                                        () -> bites(wall.getKey(), wall.getValue())));
    }

    private static void bites(String wall, ArchRule rule) {
        EvaluationResult result = rule.evaluate(WRONG);
        String report = result.getFailureReport().toString();
        assertTrue(result.hasViolation(), () -> wall + " lets the wrong house stand");
        for (String culprit : CULPRITS.getOrDefault(wall, List.of("nobody named"))) {
            assertTrue(report.contains("wrong." + culprit), report);
        }
    }

    @Test
    void everyWallHasACulprit() {
        assertEquals(HouseRules.of("wrong").keySet(), CULPRITS.keySet());
        assertEquals(SourceRules.of(SourceTree.HOUSE).keySet(), WRONG_FILES.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everySourceWallBites(@TempDir Path folder) {
        return WRONG_FILES.entrySet().stream()
                .map(
                        wall ->
                                DynamicTest.dynamicTest(
                                        wall.getKey(),
                                        () -> sourceBites(folder, wall.getKey(), wall.getValue())));
    }

    private static void sourceBites(Path folder, String wall, Map<String, String> files)
            throws IOException {
        Path house = folder.resolve(wall.replace(' ', '-'));
        Supplier<List<String>> rule =
                Objects.requireNonNull(SourceRules.of(new SourceTree(house, house)).get(wall));
        assertEquals(List.of(), rule.get());
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path place = house.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.writeString(place, file.getValue());
        }
        List<String> offences = rule.get();
        assertFalse(offences.isEmpty(), () -> wall + " lets the wrong house stand");
        assertTrue(offences.get(0).startsWith(house.toString()), offences.get(0));
    }
}
