package id.sadardesa.core.contribution;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pension age is 58 until December 2024 and 59 from January 2025 on (PP 45/2015 Pasal 15). */
@SuppressWarnings("NullAway.Init") // JUnit calls open before every test
class PensionAgeTest {
    @TempDir Path folder;
    private TestOffice office;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whoReachedTheAgeOfTheDayOwesNothingAgainWhenTheAgeRises() {
        UUID kades = enrolled(LocalDate.of(1966, 3, 15), LocalDate.of(2024, 2, 1));
        assertTrue(owes(kades, "2024-02"));
        assertTrue(owes(kades, "2024-03"), "58 on the 15th");
        for (String month : List.of("2024-04", "2024-12", "2025-01", "2025-03", "2028-01")) {
            assertFalse(owes(kades, month), month);
        }
    }

    @Test
    void whoDidNotReachItInTimeGoesOnUntilTheHigherAge() {
        UUID kades = enrolled(LocalDate.of(1967, 3, 15), LocalDate.of(2025, 2, 1));
        assertTrue(owes(kades, "2025-04"), "58 on 15 March 2025");
        assertTrue(owes(kades, "2026-03"), "59 on the 15th");
        assertFalse(owes(kades, "2026-04"));
    }

    /** A kepala desa with every programme since the month of a day. */
    private UUID enrolled(LocalDate born, LocalDate day) {
        Wiring rooms = office.restart(day);
        UUID kades =
                office.person(
                        "UJI SATU",
                        born,
                        Sex.L,
                        1,
                        office.village("35.16.09.2002", "Kalen"),
                        PostKind.KADES);
        rooms.rules.setWageBase(
                new WageBaseForm(
                        "35.16",
                        null,
                        null,
                        Period.parse("2024-01"),
                        Rupiah.of(2_000_000),
                        "Keputusan contoh",
                        null));
        rooms.enrolments.enrol(
                rooms.enrolments.candidates(), EnumSet.allOf(Programme.class), Period.of(day));
        return kades;
    }

    private boolean owes(UUID person, String month) {
        PersonBill bill =
                office.rooms().contributions.bill(Period.parse(month), person).orElseThrow();
        return bill.lines().stream().anyMatch(line -> line.programme() == Programme.JP);
    }
}
