package id.sadardesa.core.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.testkit.TestOffice;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What JKK gives to somebody who lives: wage, transport, losses and care. */
class AccidentBenefitsTest {
    private static final Set<Programme> BASIC = EnumSet.of(Programme.JKK, Programme.JKM);
    private static final LocalDate NOW = LocalDate.of(2026, 3, 10);
    private static final Rupiah MILLION = Rupiah.of(1_000_000);

    private static TestOffice office;
    private static Benefits benefits;

    @BeforeAll
    static void open(@TempDir Path place) {
        office = TestOffice.in(place);
        benefits = office.rooms().benefits;
    }

    @AfterAll
    static void close() {
        office.close();
    }

    /** Twelve months whole and then half; before December 2019 six, six and the rest. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 1, 2000000.00",
        "2026-03-10, 12, 24000000.00",
        "2026-03-10, 14, 26000000.00",
        "2019-12-01, 6, 12000000.00",
        "2019-12-01, 12, 21000000.00",
        "2019-12-01, 14, 23000000.00",
    })
    void replacesTheWageWhileUnableToWork(LocalDate on, int months, String paid) {
        Simulation seen =
                benefits.simulate(
                        Case.of(Event.ACCIDENT, on, BASIC, Rupiah.of(2_000_000), 5)
                                .with(Accident.NONE.off(months)));
        assertEquals(Rupiah.of(paid), amount(seen, Benefit.SICK_PAY));
        assertEquals(Rupiah.of(paid), seen.total());
    }

    @ParameterizedTest
    @CsvSource({
        "3000000, 0, 0, 3000000",
        "6000000, 3000000, 11000000, 17000000",
        "0, 0, 0, 17000000",
    })
    void paysTheWayToTheHospitalUpToItsLimits(long land, long sea, long air, long paid) {
        Simulation seen =
                benefits.simulate(
                        Case.of(Event.ACCIDENT, NOW, BASIC, MILLION, 5)
                                .with(
                                        Accident.NONE.carried(
                                                Rupiah.of(land), Rupiah.of(sea), Rupiah.of(air))));
        assertEquals(Rupiah.of(paid), amount(seen, Benefit.TRANSPORT));
        assertEquals(Rupiah.ZERO, seen.total());
    }

    @Test
    void countsALossByTheTableAndItsFunction() {
        Case accident = Case.of(Event.PARTIAL_DISABILITY, NOW, BASIC, MILLION, 5);
        Simulation lost =
                benefits.simulate(
                        accident.with(
                                Accident.NONE.losing(
                                        BodyPart.THUMB_RIGHT, BigDecimal.valueOf(100))));
        assertEquals(Rupiah.of(12_000_000), amount(lost, Benefit.PARTIAL_DISABILITY));
        Simulation half =
                benefits.simulate(
                        accident.with(Event.FUNCTION_LOSS)
                                .with(
                                        Accident.NONE.losing(
                                                BodyPart.EYE_ONE, BigDecimal.valueOf(50))));
        assertEquals(Rupiah.of(14_000_000), amount(half, Benefit.FUNCTION_LOSS));
        assertTrue(says(benefits.simulate(accident), "benefit.not.noPart"));
    }

    @Test
    void knowsWhatWasNotThereBeforeDecember2019() {
        Case old = Case.of(Event.ACCIDENT, LocalDate.of(2019, 12, 1), BASIC, MILLION, 5);
        assertTrue(says(benefits.simulate(old), "benefit.not.later"));
        Case young = Case.of(Event.ACCIDENT, LocalDate.of(2019, 12, 2), BASIC, MILLION, 5);
        Simulation seen = benefits.simulate(young);
        assertFalse(says(seen, "benefit.not.later"));
        assertEquals(Rupiah.of(20_000_000), amount(seen, Benefit.HOME_CARE));
        assertEquals(Rupiah.of(5_000_000), amount(seen, Benefit.DENTURE));
        assertEquals(Rupiah.of(2_500_000), amount(seen, Benefit.HEARING_AID));
        assertEquals(Rupiah.of(1_000_000), amount(seen, Benefit.GLASSES));
    }

    private static Rupiah amount(Simulation seen, Benefit benefit) {
        return Objects.requireNonNull(seen.of(benefit).orElseThrow().amount());
    }

    private static boolean says(Simulation seen, String key) {
        return seen.notDue().stream().anyMatch(one -> one.reason().key().equals(key));
    }
}
