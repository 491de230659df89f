package id.sadardesa.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.testkit.TestOffice;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A discount of the office's own beside the one of PP 50/2025, which lasts until December 2026. */
class OwnDiscountTest {
    private static final Period JUNE = Period.parse("2026-06");
    @TempDir Path folder;

    @Test
    void theOneThatBeganLastTakesThePlaceOfTheOneThatCameWithTheProgram() {
        try (TestOffice office = TestOffice.in(folder)) {
            Wiring rooms = office.rooms();
            assertEquals(50, due(rooms, JUNE, Programme.JKK));
            rooms.rules.add(
                    new RuleForm(
                            RuleKind.DISCOUNT,
                            JUNE,
                            Period.parse("2026-12"),
                            "100",
                            "SE BPJS Ketenagakerjaan uji",
                            farmers()));
            assertEquals(100, due(rooms, JUNE, Programme.JKK));
            assertEquals(100, due(rooms, Period.parse("2026-12"), Programme.JKK));
            assertEquals(50, due(rooms, JUNE.previous(), Programme.JKK), "it had not begun");
            assertEquals(50, due(rooms, JUNE, Programme.JKM), "of JKM nothing was said");
            assertTrue(
                    rooms.rules
                            .book()
                            .tariff(
                                    Period.parse("2027-01"),
                                    Worker.SELF_EMPLOYED,
                                    RiskClass.I,
                                    false)
                            .discount(Programme.JKK, Sector.OTHER, false)
                            .isEmpty());
        }
    }

    private static int due(Wiring rooms, Period month, Programme programme) {
        BigDecimal percent =
                rooms.rules
                        .book()
                        .tariff(month, Worker.SELF_EMPLOYED, RiskClass.I, false)
                        .discount(programme, Sector.OTHER, false)
                        .orElseThrow()
                        .percentDue();
        return percent.intValueExact();
    }

    private static RuleScope farmers() {
        return new RuleScope(
                Programme.JKK,
                Payer.WORKER,
                Worker.SELF_EMPLOYED,
                null,
                Sector.OTHER,
                false,
                AgeRule.JP_PENSION,
                Segment.SELF_EMPLOYED,
                null,
                null,
                null,
                false);
    }
}
