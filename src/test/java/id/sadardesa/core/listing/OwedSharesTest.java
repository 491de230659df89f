package id.sadardesa.core.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.Rupiah;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is late of a bill, shared among those on it. */
class OwedSharesTest {
    @Test
    void theSharesAddUpToTheSen() {
        List<Rupiah> weights = List.of(Rupiah.of("23110.85"), Rupiah.of("23110.85"), Rupiah.of(7));
        assertEquals(
                List.of(Rupiah.of("50.00"), Rupiah.of("49.99"), Rupiah.of("0.01")),
                OwedShares.split(Rupiah.of("100.00"), weights));
        List<Rupiah> thirds =
                OwedShares.split(
                        Rupiah.of("100.00"), List.of(Rupiah.of(1), Rupiah.of(1), Rupiah.of(1)));
        assertEquals(List.of(Rupiah.of("33.34"), Rupiah.of("33.33"), Rupiah.of("33.33")), thirds);
    }

    @Test
    void whatWasGivenBackBearsNothing() {
        assertEquals(
                List.of(Rupiah.ZERO, Rupiah.of(10)),
                OwedShares.split(Rupiah.of(10), List.of(Rupiah.of("-5"), Rupiah.of(5))));
        assertEquals(List.of(), OwedShares.split(Rupiah.of(10), List.of()));
    }
}
