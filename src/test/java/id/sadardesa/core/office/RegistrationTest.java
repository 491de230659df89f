package id.sadardesa.core.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.FieldProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTest {
    @ParameterizedTest
    @CsvSource({
        "23222228,23222228",
        " 2322-2228 ,23222228",
        "aa123456,AA123456",
        "2322222,",
        "232222289,",
        "2322222?,",
    })
    void anNppHasEightSigns(String typed, @Nullable String kept) {
        assertEquals(kept, Npp.clean(typed), typed);
    }

    @ParameterizedTest
    @CsvSource({
        "09.254.294.3-407.000,092542943407000",
        "092542943407000,092542943407000",
        "3516091208750001,3516091208750001",
        "0925429434070,",
        "NPWP,",
    })
    void anNpwpHasFifteenOrSixteenDigits(String typed, @Nullable String kept) {
        assertEquals(kept, Npwp.clean(typed), typed);
    }

    @Test
    void anNpwpIsWrittenInGroups() {
        assertEquals("09.254.294.3-407.000", new Npwp("092542943407000").grouped());
        assertEquals("3516091208750001", new Npwp("3516091208750001").grouped());
    }

    @Test
    void saysWhatIsWrongUnderEachField() {
        List<FieldProblem> problems = new ArrayList<>();
        new Registration("123", "12", "01234", "kantor").check(problems);
        assertEquals(
                List.of("npp", "npwp", "postcode", "email"),
                problems.stream().map(FieldProblem::field).toList());
        assertTrue(problems.stream().allMatch(FieldProblem::isError));
    }

    /** Old numbers carry letters: a warning, never a block. */
    @Test
    void anOldNppIsOnlyDoubted() {
        List<FieldProblem> problems = new ArrayList<>();
        new Registration("AA123456", null, null, null).check(problems);
        assertEquals("office.check.nppLetters", problems.get(0).text().key());
        assertEquals(FieldProblem.Weight.WARNING, problems.get(0).weight());
    }

    @Test
    void isKeptWithoutWhatStandsBetweenTheSigns() {
        Map<String, @Nullable Object> row = new HashMap<>();
        new Registration("2322 2228", "09.254.294.3-407.000", " 61371 ", " a@b.id ").into(row);
        assertEquals(
                Map.of(
                        "npp", "23222228",
                        "npwp", "092542943407000",
                        "postcode", "61371",
                        "email", "a@b.id"),
                row);
    }
}
