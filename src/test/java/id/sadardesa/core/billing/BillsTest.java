package id.sadardesa.core.billing;

import static id.sadardesa.core.billing.BillingOffice.JANUARY;
import static id.sadardesa.core.billing.BillingOffice.TWO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.TermChange;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.village.PostKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BillsTest {
    private BillingOffice office;
    private UUID kadus;
    private UUID talok;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new BillingOffice(folder);
        office.person("SITI UJI", office.dlanggu, PostKind.KADES);
        kadus = office.person("BUDI UJI", office.dlanggu, PostKind.KADUS);
        talok = office.person("ABDUL UJI", office.talok, PostKind.KADES);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Bills bills() {
        return office.rooms().ledger.bills();
    }

    private static String said(Problem problem) {
        return Texts.indonesian().get(problem.text());
    }

    @Test
    void oneBillForEachVillageWithFrozenLines() {
        office.enrol("2026-01");
        assertEquals(
                List.of("BUDI UJI", "SITI UJI"),
                bills().preview(JANUARY).changes().get(1).people().stream()
                        .map(one -> one.person().name())
                        .toList(),
                "the preview of a new bill names everybody");
        Issue issue = bills().issue(JANUARY);
        assertEquals(2, issue.count(BillChange.Kind.NEW));
        assertEquals(3, issue.people());
        assertEquals(Rupiah.of("16200.00"), issue.total());
        Bill bill = office.bill(office.dlanggu, JANUARY);
        assertEquals("202601-3516092012-1", bill.code());
        assertEquals(2, bill.people());
        assertEquals(Rupiah.of("10800.00"), bill.total());
        List<BilledPerson> people = bills().people(bill);
        assertEquals(List.of("SITI UJI", "BUDI UJI"), names(people));
        BillLine jkk = people.get(0).lines().get(0);
        assertEquals(Rupiah.of("2400.00"), jkk.amount());
        assertEquals(
                "JKK kelas risiko I: 0,24 % × Rp\u00a01.000.000,00 (Perbup uji, berlaku sejak"
                    + " 01-01-2026); PP 44/2015 Pasal 16 dan Lampiran I (daftar kelompok diganti PP"
                    + " 82/2019), berlaku sejak 01-07-2015",
                Texts.indonesian().get(jkk.basis().explained()));
    }

    private static List<String> names(List<BilledPerson> people) {
        return people.stream().map(one -> one.person().name()).toList();
    }

    @Test
    void aBillStaysAsItWasUntilTheMonthIsIssuedAgain() {
        office.enrol("2026-01");
        bills().issue(JANUARY);
        office.base(null, "2026-01", 2_000_000);
        assertEquals(Rupiah.of("10800.00"), office.bill(office.dlanggu, JANUARY).total());
        Issue again = bills().issue(JANUARY);
        assertEquals(2, again.count(BillChange.Kind.CHANGED));
        BillChange change = again.changes().get(1);
        assertEquals(Rupiah.of("10800.00"), change.before());
        assertEquals(Rupiah.of("21600.00"), change.now());
        assertEquals(2, change.people().size());
        assertEquals(Rupiah.of("21600.00"), office.bill(office.dlanggu, JANUARY).total());
        assertEquals("202601-3516092012-1", office.bill(office.dlanggu, JANUARY).code());
    }

    @Test
    void issuingAgainWithoutAChangeWritesNothing() {
        office.enrol("2026-01");
        bills().issue(JANUARY);
        long seq = office.rooms().journal.lastSeq();
        Issue again = bills().issue(JANUARY);
        assertTrue(again.unchanged());
        assertEquals(seq, office.rooms().journal.lastSeq());
    }

    @Test
    void issuingAgainTouchesOnlyTheBillsThatDiffer() {
        office.enrol("2025-12");
        bills().issue(JANUARY);
        office.rooms()
                .enrolments
                .neverTookPart(List.of(office.participation(kadus)), "recorded by mistake");
        Issue again = bills().issue(JANUARY);
        assertEquals(1, again.count(BillChange.Kind.CHANGED));
        assertEquals(1, again.count(BillChange.Kind.UNCHANGED));
        assertEquals(
                List.of("SITI UJI"), names(bills().people(office.bill(office.dlanggu, JANUARY))));
        assertEquals(
                List.of("BUDI UJI"),
                again.changes().get(1).people().stream().map(c -> c.person().name()).toList());
    }

    @Test
    void aBillOnWhichNobodyIsLeftGoes() {
        office.enrol("2025-12");
        bills().issue(JANUARY);
        office.rooms()
                .enrolments
                .neverTookPart(List.of(office.participation(talok)), "recorded by mistake");
        assertEquals(1, bills().issue(JANUARY).count(BillChange.Kind.REMOVED));
        assertEquals(1, bills().of(JANUARY).size());
    }

    @Test
    void eachSourceOfMoneyGetsABillOfItsOwn() {
        office.enrol("2026-01");
        TermChange csr =
                new TermChange(JANUARY, TWO, Set.of(), Funding.COMPANY_GIFT, "PT Uji", null);
        office.rooms().enrolments.changeTerms(List.of(office.participation(kadus)), csr);
        bills().issue(JANUARY);
        List<Bill> own =
                bills().of(JANUARY).stream()
                        .filter(bill -> bill.debtor().village().equals(office.dlanggu))
                        .toList();
        assertEquals(2, own.size());
        assertEquals(
                List.of("202601-3516092012-1", "202601-3516092012-2"),
                own.stream().map(Bill::code).toList());
        assertEquals("PT Uji", own.get(1).debtor().payer());
    }

    @Test
    void undoTakesAnIssueBackAndIssuingAgainBringsItBack() {
        office.enrol("2026-01");
        bills().issue(JANUARY);
        office.rooms().journal.undo(office.rooms().journal.lastSeq());
        assertEquals(List.of(), bills().all());
        bills().issue(JANUARY);
        assertEquals(2, bills().all().size());
    }

    @Test
    void whoWasBilledCannotBeUnenrolledByUndo() {
        office.enrol("2026-01");
        long enrolment = office.rooms().journal.lastSeq();
        bills().issue(JANUARY);
        assertThrows(Problem.class, () -> office.rooms().journal.undo(enrolment));
    }

    @Test
    void aMonthWithoutAWageBaseIsRefusedByNameAndNothingIsWritten() {
        office.rooms().rules.wageBases("35.16").forEach(office.rooms().rules::removeWageBase);
        office.enrol("2026-01");
        long seq = office.rooms().journal.lastSeq();
        Problem refused = assertThrows(Problem.class, () -> bills().issue(JANUARY));
        assertEquals(
                "Tagihan Januari 2026 tidak diterbitkan: iuran 3 orang belum dapat dihitung, mulai"
                        + " dari ABDUL UJI (Desa Talok). Dasar upah Kepala Desa di kabupaten 35.16"
                        + " untuk Januari 2026 belum tercatat, jadi iurannya belum dapat dihitung."
                        + " Catat dasar upahnya di Pengaturan.",
                said(refused));
        assertEquals(seq, office.rooms().journal.lastSeq());
    }

    @Test
    void aMonthWithoutARateIsRefusedByName() {
        Problem refused = assertThrows(Problem.class, () -> bills().issue(Period.parse("2015-06")));
        assertTrue(said(refused).contains("Juni 2015"), said(refused));
        assertTrue(said(refused).contains("JKK"), said(refused));
        assertEquals(List.of(), bills().all());
    }

    @Test
    void aKabupatenWithoutAnyWageBaseIsNamedThoughNobodyTakesPart() {
        assertEquals(List.of(), bills().lacking(JANUARY));
        office.rooms().rules.wageBases("35.16").forEach(office.rooms().rules::removeWageBase);
        Issue issue = bills().issue(JANUARY);
        assertEquals(0, issue.bills());
        assertEquals(1, bills().lacking(JANUARY).size());
        String said = Texts.indonesian().get(bills().lacking(JANUARY).get(0));
        assertTrue(said.contains("35.16") && said.contains("Januari 2026"), said);
    }

    @Test
    void monthsFarAheadAreRefused() {
        office.enrol("2026-01");
        assertNotNull(bills().issue(Period.parse("2026-04")));
        assertThrows(Problem.class, () -> bills().issue(Period.parse("2026-05")));
    }

    @Test
    void theOfficialBillStandsBesideOursWithTheDifference() {
        office.enrol("2026-01");
        bills().issue(JANUARY);
        Bill bill = office.bill(office.dlanggu, JANUARY);
        official(bill, "10811.00");
        Bill now = office.bill(office.dlanggu, JANUARY);
        assertEquals(Rupiah.of("11.00"), now.difference().orElseThrow());
        assertEquals(Rupiah.of("10811.00"), now.owed());
        assertEquals("632312345678", Objects.requireNonNull(now.official()).code());
        office.rooms().offices.choose(Choice.OFFICIAL_BILL, "no");
        assertEquals(Rupiah.of("10811.00"), office.bill(office.dlanggu, JANUARY).owed());
        official(bill, "10811.00");
        assertEquals(Rupiah.of("10800.00"), office.bill(office.dlanggu, JANUARY).owed());
        bills().removeOfficial(bill);
        assertEquals(null, office.bill(office.dlanggu, JANUARY).official());
    }

    private void official(Bill bill, String amount) {
        bills().official(
                        bill,
                        Rupiah.of(amount),
                        Rupiah.ZERO,
                        "6323 1234 5678",
                        LocalDate.parse("2026-02-02"));
    }

    @Test
    void anOfficialBillKeepsItsAmountWhenTheMonthIsIssuedAgain() {
        office.enrol("2026-01");
        bills().issue(JANUARY);
        official(office.bill(office.dlanggu, JANUARY), "10811.00");
        office.base(null, "2026-01", 2_000_000);
        bills().issue(JANUARY);
        Bill bill = office.bill(office.dlanggu, JANUARY);
        assertEquals(Rupiah.of("-10789.00"), bill.difference().orElseThrow());
    }

    @Test
    void anOfficialBillNoLongerBindsWhenOthersAreAskedFor() {
        office.enrol("2026-01");
        bills().issue(JANUARY);
        official(office.bill(office.dlanggu, JANUARY), "10800.00");
        assertEquals(0, bills().preview(JANUARY).unbound());
        office.person("BARU", office.dlanggu, PostKind.KADUS);
        office.enrol("2026-01");
        assertEquals(1, bills().issue(JANUARY).unbound());
        Bill bill = office.bill(office.dlanggu, JANUARY);
        Official before = Objects.requireNonNull(bill.official());
        assertEquals(Rupiah.of("10800.00"), before.amount(), "it stays to be looked at");
        assertTrue(before.outdated());
        assertEquals(Rupiah.of("16200.00"), bill.owed(), "the newcomer is asked for");
        office.rooms().journal.undo(office.rooms().journal.lastSeq());
        assertEquals(Rupiah.of("10800.00"), office.bill(office.dlanggu, JANUARY).owed());
        bills().issue(JANUARY);
        official(office.bill(office.dlanggu, JANUARY), "16200.00");
        assertFalse(
                Objects.requireNonNull(office.bill(office.dlanggu, JANUARY).official()).outdated());
    }

    @Test
    void anOfficialBillThatWasRightStillBindsWhenOursCatchesUp() {
        office.enrol("2026-01");
        bills().issue(JANUARY);
        official(office.bill(office.dlanggu, JANUARY), "16200.00");
        office.person("BARU", office.dlanggu, PostKind.KADUS);
        office.enrol("2026-01");
        assertEquals(0, bills().issue(JANUARY).unbound());
        assertTrue(
                Objects.requireNonNull(office.bill(office.dlanggu, JANUARY).official()).binding());
    }

    @Test
    void linesOfTheSameWageShareTheirBasis() {
        office.enrol("2026-01");
        bills().issue(JANUARY);
        var all = new HashSet<Basis>();
        bills().people(JANUARY)
                .values()
                .forEach(
                        people ->
                                people.forEach(
                                        one -> one.lines().forEach(line -> all.add(line.basis()))));
        assertEquals(2, all.size());
        office.base(null, "2026-01", 2_000_000);
        bills().issue(JANUARY);
        assertEquals(
                List.of(Rupiah.of("4800.00"), Rupiah.of("6000.00")),
                bills().people(office.bill(office.talok, JANUARY)).get(0).lines().stream()
                        .map(BillLine::amount)
                        .toList());
    }

    @Test
    void whomTheBranchHasNotAcceptedIsMarkedAndLeftOutWhereTheOfficeSaysSo() {
        office.enrol("2026-01");
        UUID accepted = office.rooms().enrolments.all().get(0).personId();
        office.rooms()
                .enrolments
                .registered(List.of(office.participation(accepted)), LocalDate.parse("2026-01-05"));
        Issue issue = bills().issue(JANUARY);
        assertEquals(issue.people() - 1, issue.proposed());
        assertEquals(issue.total().minus(Rupiah.of("5400")), issue.proposedTotal());
        assertEquals(
                issue.proposed(),
                bills().people(JANUARY).values().stream()
                        .mapToInt(people -> new BillParts(people).proposed().count())
                        .sum());
        office.rooms().offices.choose(Choice.BILL_PROPOSED, "no");
        Issue now = bills().issue(JANUARY);
        assertEquals(1, now.people());
        assertEquals(0, now.proposed());
        assertEquals(Rupiah.of("5400"), now.total());
    }
}
