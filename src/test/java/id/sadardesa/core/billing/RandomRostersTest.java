package id.sadardesa.core.billing;

import static id.sadardesa.core.billing.BillingOffice.FEBRUARY;
import static id.sadardesa.core.billing.BillingOffice.JANUARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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
 * What holds for any roster. Each roster is made from a seed that stands in the name of the test,
 * so that one that fails can be made again.
 */
class RandomRostersTest {
    private static final List<PostKind> POSTS =
            List.of(
                    PostKind.KADES,
                    PostKind.SEKDES,
                    PostKind.KADUS,
                    PostKind.RT,
                    PostKind.BPD_KETUA);
    private static final Period DECEMBER = Period.parse("2025-12");
    private static final List<Funding> MONEY =
            List.of(Funding.ADD, Funding.VILLAGE_REVENUE, Funding.COMPANY_GIFT);

    @TempDir Path folder;

    static LongStream seeds() {
        return new Random(20_261_123).longs(4, 1, 1_000_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theLinesAreTheBillAndAClosedMonthStaysToTheSen(long seed) {
        Random random = new Random(seed);
        try (BillingOffice office = new BillingOffice(folder)) {
            people(office, random);
            Issue issue = bills(office).issue(JANUARY);
            OfficeBill due = office.rooms().contributions.bill(JANUARY);
            assertEquals(due.total(), issue.total());
            Map<Bill, List<BilledPerson>> all = bills(office).people(JANUARY);
            for (Programme programme : Programme.values()) {
                assertEquals(
                        due.of(programme),
                        sum(
                                all.values().stream()
                                        .map(p -> new BillParts(p).of(programme))
                                        .toList()));
            }
            all.forEach(RandomRostersTest::addsUp);

            Closing closing = office.rooms().ledger.periods().close(JANUARY);
            assertEquals(due.total(), closing.total());
            Map<Bill, List<BilledPerson>> closed = bills(office).people(JANUARY);
            unrest(office, random);
            Map<Bill, List<BilledPerson>> after = bills(office).people(JANUARY);
            assertEquals(List.copyOf(closed.values()), List.copyOf(after.values()));
            assertEquals(lines(all), lines(closed));
            after.forEach(RandomRostersTest::addsUp);

            bills(office).issue(FEBRUARY);
            Rupiah rapel =
                    sum(
                            bills(office).people(FEBRUARY).values().stream()
                                    .map(p -> new BillParts(p).corrections())
                                    .toList());
            OfficeBill now = office.rooms().contributions.bill(JANUARY);
            assertEquals(now.total(), closing.total().plus(rapel));
            assertTrue(bills(office).issue(FEBRUARY).unchanged());
            office.rooms().ledger.periods().close(FEBRUARY);
            assertEquals(0, bills(office).preview(FEBRUARY.next()).corrections());
        }
    }

    /** Who is marked as waiting goes with the closing; what is asked for stays. */
    private static List<BillLine> lines(Map<Bill, List<BilledPerson>> bills) {
        return bills.values().stream()
                .flatMap(List::stream)
                .flatMap(person -> person.lines().stream())
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyOrderOfTheSamePaymentsLeavesTheSameArrears(long seed) {
        Random random = new Random(seed);
        try (BillingOffice office = new BillingOffice(folder)) {
            people(office, random);
            bills(office).issue(JANUARY);
            bills(office).issue(FEBRUARY);
            List<PaymentForm> forms = payments(office, random);
            Payments payments = office.rooms().ledger.payments();
            List<String> first = null;
            for (int run = 0; run < 3; run++) {
                Collections.shuffle(forms, random);
                forms.forEach(payments::record);
                LocalDate day = LocalDate.of(2026, 4, 30);
                List<Account> accounts = office.rooms().ledger.arrears().accounts(day);
                List<String> seen = accounts.stream().map(PaymentsOrderTest::said).toList();
                first = first == null ? seen : first;
                assertEquals(first, seen);
                assertEquals(
                        sum(forms.stream().map(PaymentForm::amount).toList()),
                        sum(accounts.stream().map(one -> one.paid().plus(one.advance())).toList()));
                payments.all().forEach(one -> payments.remove(one, "uji"));
            }
        }
    }

    /** Parts of what is owed, never more, on some days of two months. */
    private static List<PaymentForm> payments(BillingOffice office, Random random) {
        List<PaymentForm> forms = new ArrayList<>();
        for (Bill bill : bills(office).all()) {
            Rupiah half = bill.total().percent(BigDecimal.valueOf(random.nextInt(4900), 2));
            for (int i = 0; i < 2 && !half.isZero(); i++) {
                LocalDate day = LocalDate.of(2026, 2, 1).plusDays(random.nextInt(35));
                forms.add(PaymentForm.of(bill.debtor(), bill.period(), half, day));
            }
        }
        return forms;
    }

    private static void addsUp(Bill bill, List<BilledPerson> people) {
        assertEquals(bill.total(), sum(people.stream().map(BilledPerson::total).toList()));
        assertEquals(
                bill.people(), people.stream().map(one -> one.person().id()).distinct().count());
        BillParts parts = new BillParts(people);
        assertEquals(
                bill.total(), sum(EnumSet.allOf(Programme.class).stream().map(parts::of).toList()));
        for (BilledPerson one : people) {
            assertEquals(one.total(), sum(one.lines().stream().map(BillLine::amount).toList()));
        }
    }

    private static Bills bills(BillingOffice office) {
        return office.rooms().ledger.bills();
    }

    private static Rupiah sum(List<Rupiah> amounts) {
        return amounts.stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** Some officials and own workers, with wages and incomes to the sen. */
    private static void people(BillingOffice office, Random random) {
        for (PostGroup group : List.of(PostGroup.PEMDES, PostGroup.RT_RW, PostGroup.BPD)) {
            wage(office, group, random);
        }
        int count = 3 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            Village village = random.nextBoolean() ? office.dlanggu : office.talok;
            boolean own = random.nextInt(4) == 0;
            PostKind post = own ? PostKind.PETANI : POSTS.get(random.nextInt(POSTS.size()));
            var person = office.person("ORANG UJI " + i, village, post);
            Candidate candidate = office.rooms().enrolments.candidate(person);
            EnrolmentForm form =
                    EnrolmentForm.of(own ? twoOrThree(random) : programmes(random), DECEMBER)
                            .paidBy(MONEY.get(random.nextInt(MONEY.size())), null);
            if (own) {
                form = form.as(Segment.SELF_EMPLOYED).earning(amount(random, 400_000, 9_000_000));
            }
            office.rooms().enrolments.enrol(List.of(candidate), form);
        }
    }

    private static void wage(BillingOffice office, PostGroup group, Random random) {
        office.rooms()
                .rules
                .setWageBase(
                        new WageBaseForm(
                                "35.16",
                                null,
                                group,
                                Period.parse("2026-01"),
                                amount(random, 1_000_000, 14_000_000),
                                "Perbup uji",
                                null));
    }

    private static Rupiah amount(Random random, int least, int most) {
        long sen = least * 100L + random.nextInt(most - least) * 100L + random.nextInt(100);
        return new Rupiah(BigDecimal.valueOf(sen, 2));
    }

    private static Set<Programme> twoOrThree(Random random) {
        Set<Programme> programmes = EnumSet.of(Programme.JKK, Programme.JKM);
        if (random.nextBoolean()) {
            programmes.add(Programme.JHT);
        }
        return programmes;
    }

    private static Set<Programme> programmes(Random random) {
        Set<Programme> programmes = twoOrThree(random);
        if (programmes.contains(Programme.JHT) && random.nextBoolean()) {
            programmes.add(Programme.JP);
        }
        return programmes;
    }

    /** Wages that change afterwards, people who had left, people found late. */
    private static void unrest(BillingOffice office, Random random) {
        wage(office, PostGroup.RT_RW, random);
        List<Participation> all = office.rooms().enrolments.all();
        Participation left = all.get(random.nextInt(all.size()));
        office.rooms().enrolments.neverTookPart(List.of(left), "recorded by mistake");
        office.person("TERLAMBAT UJI", office.talok, PostKind.RT);
        office.enrol("2026-01");
    }
}
