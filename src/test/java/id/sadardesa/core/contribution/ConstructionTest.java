package id.sadardesa.core.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Construction contracts: bounds at 100 and 500 million, 1 and 5 thousand million rupiah. */
class ConstructionTest {
    private static TestOffice office;

    @BeforeAll
    static void open(@TempDir Path folder) {
        office = TestOffice.in(folder);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static Contributions contributions() {
        return office.rooms().contributions;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.00, 0.00, 0.00",
        "100000000, 210000.00, 30000.00, 240000.00",
        "100000001, 210000.00, 30000.00, 240000.00",
        "150000000, 295000.00, 40000.00, 335000.00", // vector 23
        "500000000, 890000.00, 110000.00, 1000000.00",
        "1000000000, 1540000.00, 210000.00, 1750000.00",
        "5000000000, 5940000.00, 610000.00, 6550000.00",
        // a real bill: 446,819,130.93, printed in whole rupiah
        "445269130928.83, 402182217.84, 44636913.09, 446819131.00",
    })
    void eachPartOfTheValueHasItsOwnRate(String value, String jkk, String jkm, String total) {
        Construction found =
                contributions().construction(Period.parse("2023-09"), Rupiah.of(value));
        assertEquals(Rupiah.of(jkk), found.byProgramme().get(Programme.JKK));
        assertEquals(Rupiah.of(jkm), found.byProgramme().get(Programme.JKM));
        assertEquals(Rupiah.of(total), found.total());
        assertEquals(10, found.rates().size());
        found.rates()
                .forEach(rate -> assertEquals("PP 44/2015", rate.legalBasis().substring(0, 10)));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThrows(
                Problem.class,
                () -> contributions().construction(Period.parse("2023-09"), Rupiah.of(-1)));
        assertThrows(
                Problem.class,
                () -> contributions().construction(Period.parse("2015-06"), Rupiah.of(1)));
    }
}
