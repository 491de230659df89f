package id.sadardesa.core.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.contribution.Line;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RiskClass;
import id.sadardesa.core.rule.RuleForm;
import id.sadardesa.core.rule.RuleKind;
import id.sadardesa.core.rule.RuleScope;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.rule.Worker;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No action makes money appear: what is owed is always what the rates say of who takes part, and
 * taking actions back gives back the same sums to the sen.
 */
class MoneyStaysTest {
    private static final Period MONTH = Period.parse("2026-03");

    /** The published JKK rates by class (PP 44/2015 Lampiran I). */
    private static final Map<RiskClass, String> ACCIDENT =
            Map.of(
                    RiskClass.I, "0.24",
                    RiskClass.II, "0.54",
                    RiskClass.III, "0.89",
                    RiskClass.IV, "1.27",
                    RiskClass.V, "1.74");

    @TempDir Path folder;

    static LongStream seeds() {
        return new Random(20_261_129).longs(2, 1, 1_000_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsDoneAndTakenBackTheSumsAreThoseOfTheRates(long seed) {
        Random random = new Random(seed);
        try (BillingOffice office = new BillingOffice(folder)) {
            people(office, 30 + random.nextInt(50), random);
            Deque<Rupiah> before = new ArrayDeque<>();
            Deque<Long> done = new ArrayDeque<>();
            for (int i = 0; i < 8; i++) {
                before.push(checked(office).total());
                act(office, i, random);
                done.push(office.rooms().journal.lastSeq());
                checked(office);
            }
            while (!before.isEmpty()) {
                office.rooms().journal.undo(done.pop());
                assertEquals(before.pop(), checked(office).total());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aRuleOfALaterMonthLeavesEarlierMonthsAlone(long seed) {
        Random random = new Random(seed);
        try (BillingOffice office = new BillingOffice(folder)) {
            people(office, 20, random);
            Rupiah before = checked(office).total();
            Rupiah later = bill(office, "2026-04").total();
            rule(office, RuleKind.RATE, "2026-04", "0,50", RuleScope.ANY);
            classify(office, office.dlanggu, "2026-04", RiskClass.V);
            office.base(null, "2026-04", 3_000_000);
            assertEquals(before, checked(office).total());
            assertTrue(bill(office, "2026-04").total().compareTo(later) > 0);
        }
    }

    /** The bill of the month, after it was worked out once more in another way. */
    private static OfficeBill checked(BillingOffice office) {
        OfficeBill bill = bill(office, MONTH.toString());
        BigDecimal sum = BigDecimal.ZERO;
        for (PersonBill one : bill.people().toList()) {
            assertTrue(one.participation().openIn(MONTH), one.person().name());
            for (Line line : one.lines()) {
                assertTrue(line.amount().compareTo(Rupiah.ZERO) >= 0);
                sum = sum.add(line.amount().value());
                if (line.programme() == Programme.JKK
                        && line.rate().worker() == Worker.WAGE_EARNER) {
                    assertEquals(accident(office, one), line.amount(), one.person().name());
                }
            }
        }
        assertEquals(bill.total(), new Rupiah(sum));
        assertEquals(
                bill.total(),
                EnumSet.allOf(Programme.class).stream()
                        .map(bill::of)
                        .reduce(Rupiah.ZERO, Rupiah::plus));
        assertEquals(bill.total(), bill.of(Payer.EMPLOYER).plus(bill.of(Payer.WORKER)));
        Set<?> billed = Set.copyOf(bill.people().map(PersonBill::participation).toList());
        long open = office.rooms().enrolments.all().stream().filter(p -> p.openIn(MONTH)).count();
        assertEquals(open, billed.size());
        return bill;
    }

    private static Rupiah accident(BillingOffice office, PersonBill one) {
        RiskClass risk =
                one.participation().segment() == Segment.ENTERPRISE
                        ? office.rooms()
                                .rules
                                .book()
                                .risk(one.village().id(), MONTH)
                                .map(found -> found.risk())
                                .orElse(RiskClass.I)
                        : RiskClass.I;
        BigDecimal percent = new BigDecimal(ACCIDENT.getOrDefault(risk, "0"));
        return new Rupiah(
                one.wage()
                        .orElseThrow()
                        .value()
                        .multiply(percent)
                        .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP));
    }

    private static OfficeBill bill(BillingOffice office, String month) {
        return office.rooms().contributions.bill(Period.parse(month));
    }

    /** Each kind of action some times, in an order that depends on the seed. */
    private static void act(BillingOffice office, int n, Random random) {
        List<Participation> all =
                office.rooms().enrolments.all().stream().filter(p -> p.openIn(MONTH)).toList();
        switch (random.nextInt(5)) {
            case 0 ->
                    office.rooms()
                            .enrolments
                            .end(
                                    List.of(all.get(random.nextInt(all.size()))),
                                    EndCause.A1,
                                    LocalDate.of(2026, 2, 1).plusDays(random.nextInt(28)));
            case 1 -> office.base(PostGroup.RT_RW, "2026-0" + (1 + n % 3), wage(random));
            case 2 -> classify(office, office.dlanggu, "2026-0" + (1 + n % 3), risk(random));
            case 3 -> classify(office, office.talok, "2026-0" + (1 + n % 3), risk(random));
            default -> office.base(PostGroup.PEMDES, "2026-0" + (1 + n % 3), wage(random));
        }
    }

    private static long wage(Random random) {
        return 1_000_000L + random.nextInt(13_000_000);
    }

    private static RiskClass risk(Random random) {
        List<RiskClass> all = List.of(RiskClass.values());
        return all.get(random.nextInt(all.size()));
    }

    private static void classify(
            BillingOffice office, Village village, String from, RiskClass risk) {
        rule(office, RuleKind.RISK, from, "", RuleScope.ANY.in(risk, village));
    }

    private static void rule(
            BillingOffice office, RuleKind kind, String from, String value, RuleScope scope) {
        office.rooms().rules.add(new RuleForm(kind, Period.parse(from), null, value, "Uji", scope));
    }

    private static void people(BillingOffice office, int count, Random random) {
        for (int i = 0; i < count; i++) {
            Village village = random.nextBoolean() ? office.dlanggu : office.talok;
            Segment segment =
                    List.of(Segment.VILLAGE, Segment.ENTERPRISE, Segment.SELF_EMPLOYED)
                            .get(random.nextInt(3));
            PostKind post =
                    switch (segment) {
                        case ENTERPRISE -> PostKind.BUMDES_PEGAWAI;
                        case SELF_EMPLOYED -> PostKind.PETANI;
                        default -> random.nextBoolean() ? PostKind.RT : PostKind.KADUS;
                    };
            var person = office.person("ORANG UJI " + i, village, post);
            Set<Programme> programmes = EnumSet.of(Programme.JKK, Programme.JKM);
            if (random.nextBoolean()) {
                programmes.add(Programme.JHT);
            }
            EnrolmentForm form =
                    EnrolmentForm.of(programmes, Period.parse("2026-01"))
                            .as(segment)
                            .earning(Rupiah.of(400_000 + random.nextInt(9_000_000)));
            office.rooms()
                    .enrolments
                    .enrol(List.of(office.rooms().enrolments.candidate(person)), form);
        }
    }
}
