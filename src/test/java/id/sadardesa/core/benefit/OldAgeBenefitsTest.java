package id.sadardesa.core.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Savings and pensions, which are estimates. */
class OldAgeBenefitsTest {
    private static final Set<Programme> ALL = EnumSet.allOf(Programme.class);
    private static final LocalDate NOW = LocalDate.of(2026, 3, 10);

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

    /** m x ((1+i)^n - 1) / i with 5.7 % of 4 million and 5 % a year, reckoned apart from us. */
    /** What grows by an assumption is paid by a law: that of JP is not the one of JHT. */
    @Test
    void whatJpPaysAtOnceNamesItsLaw() {
        Simulation seen =
                benefits.simulate(
                        Case.of(
                                Event.OLD_AGE,
                                LocalDate.of(2026, 3, 10),
                                EnumSet.allOf(Programme.class),
                                Rupiah.of(4_000_000),
                                40));
        String basis = seen.of(Benefit.PENSION_LUMP).orElseThrow().source().legalBasis();
        assertTrue(basis.startsWith("PP 45/2015 Pasal 17. Anggapan perhitungan"), basis);
        assertFalse(seen.checked());
    }

    @Test
    void estimatesSavingsAndSaysSo() {
        Case about = Case.of(Event.OLD_AGE, NOW, ALL, Rupiah.of(4_000_000), 120);
        BenefitLine line = benefits.simulate(about).of(Benefit.SAVINGS).orElseThrow();
        assertEquals(Rupiah.of("35404359.71"), line.amount());
        assertEquals(Payout.ESTIMATE, line.payment());
        assertFalse(line.source().checked());
        assertEquals(Rupiah.ZERO, benefits.simulate(about).total());
    }

    @Test
    void paysAPensionFromFifteenYearsOn() {
        Simulation whole =
                benefits.simulate(Case.of(Event.OLD_AGE, NOW, ALL, Rupiah.of(4_000_000), 180));
        assertEquals(Rupiah.of(600_000), amount(whole, Benefit.PENSION));
        Simulation least =
                benefits.simulate(Case.of(Event.OLD_AGE, NOW, ALL, Rupiah.of(2_000_000), 180));
        assertEquals(Rupiah.of(399_700), amount(least, Benefit.PENSION));
        Simulation early =
                benefits.simulate(Case.of(Event.OLD_AGE, NOW, ALL, Rupiah.of(4_000_000), 179));
        assertTrue(early.of(Benefit.PENSION).isEmpty());
        assertTrue(early.of(Benefit.PENSION_LUMP).isPresent());
        Simulation left =
                benefits.simulate(Case.of(Event.DEATH, NOW, ALL, Rupiah.of(6_000_000), 24));
        assertEquals(Rupiah.of(450_000), amount(left, Benefit.PENSION_SURVIVOR));
    }

    @Test
    void takesOutPartOfTheSavingsAfterTenYears() {
        Case about = Case.of(Event.WITHDRAWAL, NOW, ALL, Rupiah.of(4_000_000), 120);
        Simulation seen = benefits.simulate(about);
        assertEquals(2, seen.lines().size());
        assertEquals(Rupiah.of("3540435.97"), seen.lines().get(0).amount());
        Case early = Case.of(Event.WITHDRAWAL, NOW, ALL, Rupiah.of(4_000_000), 119);
        assertTrue(says(benefits.simulate(early), "benefit.not.savingsMonths"));
    }

    private static Rupiah amount(Simulation seen, Benefit benefit) {
        return Objects.requireNonNull(seen.of(benefit).orElseThrow().amount());
    }

    private static boolean says(Simulation seen, String key) {
        return seen.notDue().stream().anyMatch(one -> one.reason().key().equals(key));
    }
}
