package id.sadardesa.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The walls that can be seen in compiled classes, each by a short name. They are written for any
 * root package, so that the same rule guards the real house and is shown to bite in a wrong one.
 */
final class HouseRules {
    private final String root;

    private HouseRules(String root) {
        this.root = root;
    }

    /** All walls of the house under this root package. */
    static Map<String, ArchRule> of(String root) {
        Map<String, ArchRule> walls = new LinkedHashMap<>();
        new HouseRules(root).build(walls);
        walls.replaceAll((name, rule) -> rule.allowEmptyShould(true));
        return walls;
    }

    private void build(Map<String, ArchRule> walls) {
        floors(walls);
        rooms(walls);
        libraries(walls);
        names(walls);
        surroundings(walls);
        undoing(walls);
    }

    /** Main and Wiring over the faces, the faces over core, core over base. */
    private void floors(Map<String, ArchRule> walls) {
        walls.put(
                "base knows nobody",
                noClasses()
                        .that()
                        .resideInAPackage(in("base.."))
                        .should()
                        .dependOnClassesThat(upstairsOf("base.."))
                        .because(
                                "everybody stands on it; what knows an upper floor is not a"
                                        + " floor"));
        walls.put(
                "core without faces",
                noClasses()
                        .that()
                        .resideInAPackage(in("core.."))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(
                                        "javafx..", "picocli..", in("desk.."), in("cli.."), root))
                        .because(
                                "a rule must run without a screen, and a screen changes ten times"
                                        + " while a rule changes once"));
        walls.put(
                "faces apart",
                slices().matching(in("(desk|cli).."))
                        .should()
                        .notDependOnEachOther()
                        .because("what both faces need is the office's work and belongs to core"));
        walls.put(
                "only Main wires",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root)
                        .because("Wiring hands things out; whoever asks it is a service locator"));
        walls.put(
                "the root only starts and wires",
                classes()
                        .that()
                        .resideInAPackage(root)
                        .should()
                        .haveNameMatching(".*\\.(Main|\\w*Wiring|package-info)(\\$.*)?")
                        .because("what is neither the start nor the wiring has a room of its own"));
    }

    /** The rooms of one floor. */
    private void rooms(Map<String, ArchRule> walls) {
        walls.put(
                "Wiring builds the rooms",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root)
                        .should()
                        .callConstructorWhere(buildsADoorOfAnotherRoom())
                        .because("one file shows who needs whom; a second `new` hides a tie"));
        walls.put(
                "core rooms without a circle",
                slices().matching(in("core.(*).."))
                        .should()
                        .beFreeOfCycles()
                        .because("two rooms that need each other are one room, or want a third"));
        walls.put(
                "desk rooms without a circle",
                slices().matching(in("desk.(*).."))
                        .should()
                        .beFreeOfCycles()
                        .because("a room must be readable without reading its neighbours"));
        walls.put(
                "stores stay at home",
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Store")
                        .should()
                        .bePackagePrivate()
                        .because("tables are private to the room that owns them"));
        walls.put(
                "SQL in stores only",
                noClasses()
                        .that(
                                not(
                                        resideInAnyPackage(in("base.."), in("core.journal.."))
                                                .or(HouseSigns.aStore())))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql..")
                                        .and(not(HouseSigns.anOpenHandle())))
                        .because("who wants to know what touches a table reads one file"));
    }

    /** Each library behind one door. */
    private void libraries(Map<String, ArchRule> walls) {
        behind(
                walls,
                "ControlsFX",
                Set.of("desk.widget.."),
                "org.controlsfx..",
                "impl.org.controlsfx..");
        behind(walls, "spreadsheets", Set.of("base.table.."), "org.dhatim..", "de.siegmar..");
        behind(
                walls,
                "OpenPDF",
                Set.of("core.paper..", "core.card..", "core.press..", "core.report.."),
                "com.lowagie..");
        behind(walls, "PDFBox", Set.of("core.paper..", "core.press.."), "org.apache.pdfbox..");
        behind(walls, "Flyway", Set.of("base"), "org.flywaydb..");
        behind(walls, "H2", Set.of("base"), "org.h2..");
        behind(walls, "picocli", Set.of("cli.."), "picocli..");
        walls.put(
                "view models without widgets",
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("ViewModel")
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(
                                                "javafx..",
                                                "org.controlsfx..",
                                                "atlantafx..",
                                                "org.kordamp..")
                                        .and(
                                                not(
                                                        resideInAnyPackage(
                                                                "javafx.beans..",
                                                                "javafx.collections.."))))
                        .because("properties and verbs are tested without a toolkit"));
    }

    private void behind(
            Map<String, ArchRule> walls, String library, Set<String> doors, String... packages) {
        String[] allowed = doors.stream().map(this::in).toArray(String[]::new);
        walls.put(
                library + " behind its door",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(allowed)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages)
                        .because("a library that one place knows can be replaced in one place"));
    }

    private void names(Map<String, ArchRule> walls) {
        walls.put(
                "names that say something",
                noClasses()
                        .should()
                        .haveNameMatching(
                                ".*(Manager|Helper|Util|Utils|Impl|Service|Handler|Data|Info)(\\$\\d+)?")
                        .because("these suffixes say that nobody knew what the class is"));
        walls.put(
                "packages that say something",
                noClasses()
                        .should()
                        .resideInAnyPackage("..common..", "..misc..", "..util..", "..utils..")
                        .because("a drawer for everything is where nothing is found"));
    }

    /** What the computer around us would silently decide. */
    private void surroundings(Map<String, ArchRule> walls) {
        walls.put(
                "no old dates",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.sql\\.Date"
                                        + "|java\\.text\\.SimpleDateFormat")
                        .because(
                                "they carry a time zone nobody chose; java.time says what it"
                                        + " means"));
        walls.put(
                "only the command line prints",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(root, in("cli.."))
                        .should()
                        .accessTargetWhere(HouseSigns.aStandardStream())
                        .because("the window has no console, and --json is exactly one object"));
        walls.put(
                "nothing from the computer's habits",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root)
                        .should()
                        .callMethodWhere(HouseSigns.asksTheComputer())
                        .because(
                                "the same office must get the same paper on every computer: the"
                                        + " clock comes from Wiring, the language from Texts"));
    }

    private void undoing(Map<String, ArchRule> walls) {
        walls.put(
                "one door to taking back",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(in("core.journal.."))
                        .should()
                        .callMethodWhere(HouseSigns.undoes(in("core.journal.Journal")))
                        .because(
                                "whoever takes an action back must say what other offices know of"
                                        + " it already: core.journal.Undoing asks and says that"));
    }

    private String in(String place) {
        return root + "." + place;
    }

    private DescribedPredicate<JavaClass> upstairsOf(String floor) {
        return resideInAPackage(root + "..").and(not(resideInAPackage(in(floor))));
    }

    private DescribedPredicate<JavaConstructorCall> buildsADoorOfAnotherRoom() {
        Set<String> signs = Set.of(in("base.Database"), in("core.journal.Journal"));
        return describe(
                "it needs the database or the journal and lives in another room",
                call ->
                        call.getTargetOwner().getPackageName().startsWith(in("core"))
                                && !call.getTargetOwner()
                                        .getPackageName()
                                        .equals(call.getOriginOwner().getPackageName())
                                && call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(type -> signs.contains(type.getName())));
    }
}
