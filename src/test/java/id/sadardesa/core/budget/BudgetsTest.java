package id.sadardesa.core.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetsTest extends BudgetOffice {
    private void base(@Nullable PostGroup group, String month, String amount) {
        office.rooms()
                .rules
                .setWageBase(
                        new WageBaseForm(
                                "35.16",
                                null,
                                group,
                                Period.parse(month),
                                Rupiah.of(amount),
                                "Keputusan uji",
                                null));
    }

    private Rupiah twelveBills(int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Period(YearMonth.of(year, month)))
                .map(month -> office.rooms().contributions.bill(month).total())
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /**
     * Any roster, any programmes: a mid-year wage, a JP ceiling in March, somebody who reaches 59.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theBudgetOfAYearIsTheSumOfItsTwelveMonths(long seed) {
        Random random = new Random(seed);
        PostKind[] kinds = PostKind.values();
        for (int v = 1; v <= 3; v++) {
            Village village = office.village("35.16.09.200" + v, "Desa " + v);
            for (int i = random.nextInt(8); i >= 0; i--) {
                LocalDate born = LocalDate.of(1965 + random.nextInt(30), 1 + random.nextInt(12), 5);
                person(village, born, kinds[random.nextInt(kinds.length)]);
            }
        }
        Set<Programme> programmes = EnumSet.of(Programme.JKK, Programme.JKM, Programme.JHT);
        if (random.nextBoolean()) {
            programmes.add(Programme.JP);
        }
        enrol(programmes, "2026-0" + (1 + random.nextInt(9)));
        base(null, "2026-0" + (2 + random.nextInt(8)), "12000000.01");
        List<Participation> all = office.rooms().enrolments.all();
        LocalDate left = LocalDate.of(2026, 3, 9);
        if (!all.isEmpty() && !all.get(0).begins().isAfter(left)) {
            office.rooms().enrolments.end(all.subList(0, 1), EndCause.A1, left);
        }
        for (int year : new int[] {2026, 2027}) {
            Budget budget = plan(year, Scenario.AS_IS);
            assertEquals(twelveBills(year), budget.total(), "year " + year);
            Rupiah villages =
                    budget.villages().stream()
                            .map(VillageBudget::months)
                            .flatMap(List::stream)
                            .reduce(Rupiah.ZERO, Rupiah::plus);
            assertEquals(budget.total(), villages);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // UMK Mojokerto 2021: 23,110.85 a month (domain vector 1)
        "2021, 4279787.17, 277330.20",
        // UMK Kotabaru 2019: 15,100.72 a month (vector 10)
        "2019, 2796429.62, 181208.64",
        // vectors 4 and 5
        "2022, 1000000, 64800.00",
        "2026, 1500000, 97200.00"
    })
    void aYearOfTheKnownWages(int year, String wage, String due) {
        base(null, year + "-01", wage);
        person(office.village("35.16.09.2012", "Dlanggu"), born(1980), PostKind.KADES);
        enrol(TWO, year + "-01");
        assertEquals(Rupiah.of(due), plan(year, Scenario.AS_IS).expense());
    }

    /** Mojokerto 2025: 16,382 people of village institutions cost Rp 1,061,553,600 (vector 17). */
    @Test
    void theInstitutionsOfARegencyInOneRun() {
        base(PostGroup.RT_RW, "2025-01", "1000000");
        int left = 16_382;
        for (int i = 1; left > 0; i++) {
            String code = "35.16.09.20" + (i < 10 ? "0" + i : i);
            Village village = office.village(code, "Desa " + i);
            int seats = Math.min(999, left);
            office.rooms().villages.setSeats(village, Map.of(Seat.RT, seats));
            left -= seats;
        }
        Budget budget = plan(2025, Scenario.AS_IS.adding(Set.of(PostGroup.RT_RW), true));
        assertEquals(16_382, budget.people().vacant());
        assertEquals(Rupiah.of("1061553600.00"), budget.expense());
    }

    @Test
    void aGrownWageIsRoundedToTheSenAndSaidToBeAssumed() {
        Village dlanggu = office.village("35.16.09.2012", "Dlanggu");
        person(dlanggu, born(1980), PostKind.KADES);
        person(dlanggu, born(1985), PostKind.RT);
        base(PostGroup.RT_RW, "2026-01", "1500000");
        enrol(TWO, "2026-03");
        // 4,925,398 x 1.06 = 5,220,921.88: 12,530.21 + 15,662.77; the flat 8,100 stays
        Budget budget = plan(2027, Scenario.AS_IS.growing(SIX, false));
        assertEquals(Rupiah.of("28192.98").plus(Rupiah.of(8100)).times(12), budget.expense());
        String said = said(budget);
        assertTrue(said.contains("naik 6 % menjadi Rp\u00a05.220.921,88"), said);
        assertTrue(
                said.contains("Rp\u00a01.500.000,00 (berlaku mulai 01-01-2026) dianggap tetap"),
                said);
        // with every base: 1,590,000 gives 3,816.00 + 4,770.00
        Budget all = plan(2027, Scenario.AS_IS.growing(SIX, true));
        assertEquals(Rupiah.of("28192.98").plus(Rupiah.of(8586)).times(12), all.expense());
        // a wage that is on record for the year does not grow
        base(null, "2027-01", "5000000");
        Budget known = plan(2027, Scenario.AS_IS.growing(SIX, false));
        assertEquals(Rupiah.of(27_000).plus(Rupiah.of(8100)).times(12), known.expense());
        assertFalse(said(known).contains("naik 6 %"));
        assertTrue(
                said(known)
                        .contains(
                                "Kenaikan 6 % tidak dipakai: Rp\u00a05.000.000,00 mulai"
                                        + " 01-01-2027 sudah tercatat (Keputusan uji)."),
                said(known));
    }

    @Test
    void addsThoseInOfficeThenTheVacantSeatsAndNeverACivilServant() {
        Village dlanggu = office.village("35.16.09.2012", "Dlanggu");
        person(dlanggu, born(1980), PostKind.KADES);
        enrol(TWO, "2026-03");
        person(dlanggu, born(1981), PostKind.SEKDES);
        var sekdes = office.rooms().people.all().get(0);
        assertEquals("ORANG UJI 1", sekdes.name());
        person(dlanggu, born(1985), PostKind.RT);
        person(dlanggu, born(1986), PostKind.RT);
        base(PostGroup.RT_RW, "2026-01", "1000000");
        office.rooms()
                .villages
                .setSeats(dlanggu, Map.of(Seat.KADES, 1, Seat.SEKDES, 1, Seat.RT, 5, Seat.BPD, 7));
        Scenario some = Scenario.AS_IS.adding(Set.of(PostGroup.RT_RW), false);
        Headcount there = plan(2026, some).people();
        assertEquals(new Headcount(1, 2, 0), there);
        // the secretary takes no part and is not added: the seat is provided for instead
        Headcount every = plan(2026, some.adding(Set.of(PostGroup.RT_RW), true)).people();
        assertEquals(new Headcount(1, 2, 4), every);
        Headcount all =
                plan(2026, some.adding(Set.of(PostGroup.RT_RW, PostGroup.PEMDES), true)).people();
        assertEquals(new Headcount(1, 3, 3), all);
        asn();
        Headcount asn =
                plan(2026, some.adding(Set.of(PostGroup.RT_RW, PostGroup.PEMDES), true)).people();
        assertEquals(new Headcount(1, 2, 3), asn);
    }

    private void asn() {
        var sekdes =
                office.rooms().people.all().stream()
                        .filter(one -> one.name().equals("ORANG UJI 2"))
                        .findFirst()
                        .orElseThrow();
        var form = id.sadardesa.core.roster.PersonForm.of(sekdes);
        office.change(sekdes.id(), TestOffice.with(form, "asn", true));
    }

    @Test
    void vulnerableWorkersArePaidByIncome() {
        office.village("35.16.09.2012", "Dlanggu");
        // 2027: no discount any more; 16,800 a month, with JHT 36,800 (vector 19)
        Scenario fifty = Scenario.AS_IS.taking(50, Rupiah.of(1_000_000));
        assertEquals(Rupiah.of(16_800 * 12 * 50), plan(2027, fifty).expense());
        Set<Programme> three = EnumSet.of(Programme.JKK, Programme.JKM, Programme.JHT);
        assertEquals(Rupiah.of(36_800 * 12 * 50), plan(2027, fifty.in(three)).expense());
        // pension is not for people without wages
        assertEquals(
                Rupiah.of(36_800 * 12 * 50),
                plan(2027, fifty.in(EnumSet.allOf(Programme.class))).expense());
    }

    @Test
    void theShareOfParticipantsIsNoExpenseOfTheVillage() {
        person(office.village("35.16.09.2012", "Dlanggu"), born(1990), PostKind.KAUR_TU);
        base(null, "2026-01", "2000000");
        enrol(TWO, "2026-01");
        Budget budget = plan(2026, Scenario.AS_IS.in(EnumSet.allOf(Programme.class)));
        // vector 6: 184,800 a month, of it 40,000 + 20,000 by the participant
        assertEquals(Rupiah.of(184_800 * 12), budget.total());
        assertEquals(Rupiah.of(124_800 * 12), budget.expense());
        VillageBudget village = budget.villages().get(0);
        assertEquals(
                Rupiah.of(60_000 * 12), village.sum(one -> one.bearer() == Bearer.PARTICIPANT));
        assertTrue(
                village.lines().stream().allMatch(one -> one.account() == AccountCode.OFFICIALS));
    }

    @Test
    void whatTheRegencyPaysIsNoExpenseOfTheVillage() {
        person(office.village("35.16.09.2012", "Dlanggu"), born(1990), PostKind.KADES);
        base(null, "2026-01", "1000000");
        var rooms = office.rooms();
        rooms.enrolments.enrol(
                rooms.enrolments.candidates(),
                EnrolmentForm.of(TWO, Period.parse("2026-01"))
                        .paidBy(Funding.REGENCY_BUDGET, "APBD"));
        Budget budget = plan(2026, Scenario.AS_IS);
        assertEquals(Rupiah.ZERO, budget.expense());
        assertEquals(Rupiah.of(5400 * 12), budget.total());
    }

    @Test
    void whoTakesPartWithWagesAndWithoutIsOneHead() {
        person(office.village("35.16.09.2012", "Dlanggu"), born(1990), PostKind.KADUS);
        base(null, "2026-01", "1000000");
        enrol(TWO, "2026-01");
        var enrolments = office.rooms().enrolments;
        enrolments.enrolBeside(
                enrolments.candidates().get(0),
                PostKind.PETANI,
                EnrolmentForm.of(TWO, Period.parse("2026-01"))
                        .as(Segment.SELF_EMPLOYED)
                        .paidBy(Funding.ADD, null)
                        .earning(Rupiah.of(1_000_000)));
        Budget budget = plan(2026, Scenario.AS_IS);
        assertEquals(new Headcount(1, 0, 0), budget.people());
        assertEquals(Rupiah.of((5400 + 16_800) * 12), budget.expense(), "both are paid");
    }
}
