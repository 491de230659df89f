package id.sadardesa.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.Overdue;
import id.sadardesa.core.billing.Payment;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.billing.SelfPayer;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On the notice board nobody reads what one person pays. */
class DealingLinesTest {
    private static final Period MARCH = Period.parse("2026-03");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final Village TALOK =
            new Village(
                    Ids.next(),
                    VillageCode.parse("35.16.09.2006").orElseThrow(),
                    "Talok",
                    Village.Kind.DESA,
                    Map.of());
    private static final Dealings DEALINGS =
            new Dealings(
                    List.of(
                            paid(null, "282171.50"),
                            paid("SITI UJI", "16800"),
                            paid("BUDI UJI", "33600")),
                    List.of(),
                    List.of(),
                    new Dealings.Cards(0, 0, 0),
                    List.of());

    private static Paid paid(@Nullable String self, String amount) {
        Debtor debtor =
                self == null
                        ? new Debtor(TALOK, Segment.VILLAGE, Funding.ADD, null, null)
                        : new Debtor(
                                TALOK,
                                Segment.SELF_EMPLOYED,
                                Funding.SELF,
                                null,
                                new SelfPayer(Ids.next(), self));
        PaymentForm form = PaymentForm.of(debtor, MARCH, Rupiah.of(amount), DAY);
        return new Paid(new Payment(Ids.next(), form, null), MARCH, MARCH);
    }

    private static List<String> said(Audience audience) {
        return new DealingWords(Texts.indonesian(), audience)
                .lines().paid(DEALINGS).stream()
                        .map(line -> line.who() + ": " + line.amount().value())
                        .toList();
    }

    @Test
    void whoPaysAloneIsASumWhereNobodyIsNamed() {
        assertEquals(
                List.of("Talok: 282171.50", "Semua peserta yang membayar sendiri: 50400.00"),
                said(Audience.BOARD));
    }

    @Test
    void whoSignsSeesEachOfThem() {
        assertEquals(
                List.of(
                        "Talok: 282171.50",
                        "Talok, SITI UJI: 16800.00",
                        "Talok, BUDI UJI: 33600.00"),
                said(Audience.SIGNATURE));
    }

    /** Nor since when one person owes, even where it is the only one. */
    @Test
    void whatOnePersonOwesIsOnlyASum() {
        Debtor one = paid("SITI UJI", "1").form().debtor();
        Dealings owing =
                new Dealings(
                        List.of(),
                        List.of(),
                        List.of(
                                new Overdue(
                                        one,
                                        List.of(
                                                new Overdue.Month(
                                                        MARCH, Rupiah.of("16800"), 1, Rupiah.ZERO)),
                                        List.of(),
                                        Rupiah.ZERO)),
                        new Dealings.Cards(0, 0, 0),
                        List.of());
        var board = new DealingWords(Texts.indonesian(), Audience.BOARD).lines().owed(owing);
        assertEquals(1, board.size());
        assertEquals("Semua peserta yang membayar sendiri", board.get(0).who());
        assertNull(board.get(0).oldest());
        assertNull(board.get(0).months());
        assertEquals(Rupiah.of("16800"), board.get(0).open());
        var signed = new DealingWords(Texts.indonesian(), Audience.SIGNATURE).lines().owed(owing);
        assertEquals("Talok, SITI UJI", signed.get(0).who());
        assertEquals(MARCH, signed.get(0).oldest());
    }
}
