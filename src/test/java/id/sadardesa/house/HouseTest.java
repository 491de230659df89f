package id.sadardesa.house;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls stand in the house as it is built. */
class HouseTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("id.sadardesa");

    @TestFactory
    Stream<DynamicTest> everyWall() {
        return HouseRules.of("id.sadardesa").entrySet().stream()
                .map(
                        wall ->
                                DynamicTest.dynamicTest(
                                        wall.getKey(), () -> wall.getValue().check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> everySourceWall() {
        return SourceRules.of(SourceTree.HOUSE).entrySet().stream()
                .map(
                        wall ->
                                DynamicTest.dynamicTest(
                                        wall.getKey(), () -> SourceRules.stand(wall.getValue())));
    }

    @Test
    void theHouseWasFound() {
        assertFalse(HOUSE.isEmpty());
    }
}
