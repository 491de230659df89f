package id.sadardesa.core.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.FieldProblem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeirLinesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siti; istri; 05-05-1985",
                "Siti\tistri\t05-05-1985",
                "Siti, istri, 05-05-1985",
                "Siti ,istri,5/5/1985",
            })
    void threeCellsAreOnePersonWhateverStandsBetween(String line) {
        assertEquals(
                List.of(new Heir("Siti", Heir.Relation.SPOUSE, LocalDate.of(1985, 5, 5))),
                known(line));
    }

    @Test
    void aTitleBehindAnameIsNoCellOfItsOwn() {
        assertEquals("Siti Aminah, S.Pd", known("Siti Aminah, S.Pd, istri").get(0).name());
        assertEquals(
                "Siti Aminah, S.Pd", known("Siti Aminah, S.Pd, istri, 05-05-1985").get(0).name());
        assertEquals("Siti Aminah, S.Pd", known("Siti Aminah, S.Pd; istri").get(0).name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siti; istri; 05-05-1985; Budi; anak; 01-01-2010",
                "Siti, Budi",
                "Siti, istri, 05-05-1985, Budi, anak, 01-01-2010",
            })
    void severalPeopleInOneLineAreRefusedInPlainWords(String line) {
        HeirLines read = HeirLines.read(line, TODAY);
        assertEquals(List.of(), read.heirs());
        assertEquals(
                List.of("roster.heir.line"),
                read.problems().stream().map(FieldProblem::text).map(t -> t.key()).toList());
    }

    private static List<Heir> known(String line) {
        HeirLines read = HeirLines.read(line, TODAY);
        assertEquals(List.of(), read.problems());
        return read.heirs();
    }
}
