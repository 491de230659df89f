package id.sadardesa.core.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KpjTest {
    @ParameterizedTest
    @ValueSource(strings = {"24000000018", "21000001236", "19000456780"})
    void syntheticNumbersThatPassTheCheckDigitAreSilent(String number) {
        assertTrue(Kpj.check(number).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"24000000019", "24000000081"})
    void aMistypedDigitOnlyWarns(String number) {
        assertFalse(Kpj.check(number).orElseThrow().isError());
        assertTrue(Kpj.parse(number).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2400000001", "240000000188", "2400000001?"})
    void anythingElseIsRefused(String number) {
        assertTrue(Kpj.check(number).orElseThrow().isError());
        assertTrue(Kpj.parse(number).isEmpty());
    }

    @Test
    void fourteenCharactersEndingInThreeZerosAreTheSameEleven() {
        assertEquals("24000000018", Kpj.parse("24000000018000").orElseThrow().full());
    }

    @Test
    void leadingZerosAndAnOldLetterStay() {
        assertEquals("09A00000123", Kpj.parse("09a00000123").orElseThrow().full());
        assertEquals("*******0123", new Kpj("09A00000123").toString());
    }
}
