package id.sadardesa.core.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RiskClass;
import id.sadardesa.core.rule.RuleForm;
import id.sadardesa.core.rule.RuleKind;
import id.sadardesa.core.rule.RuleScope;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JKK class belongs to the enterprise, and a change holds from its month on. */
@SuppressWarnings("NullAway.Init") // JUnit calls open before every test
class EnterpriseRiskTest {
    private static final Set<Programme> TWO = Set.of(Programme.JKK, Programme.JKM);

    private TestOffice office;
    private Village dlanggu;
    private UUID manager;
    private UUID kades;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = TestOffice.in(folder);
        dlanggu = office.village("35.16.09.2012", "Dlanggu");
        LocalDate born = LocalDate.of(1985, 3, 4);
        manager = office.person("DEWI UJI", born, Sex.P, 1, dlanggu, PostKind.BUMDES_DIREKTUR);
        kades = office.person("SITI UJI", born, Sex.P, 2, dlanggu, PostKind.KADES);
        office.rooms()
                .rules
                .setWageBase(
                        new WageBaseForm(
                                "35.16",
                                null,
                                null,
                                Period.parse("2026-01"),
                                Rupiah.of(1_000_000),
                                "Uji",
                                null));
        enrol(manager, Segment.ENTERPRISE);
        enrol(kades, Segment.VILLAGE);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void enrol(UUID person, Segment segment) {
        var rooms = office.rooms();
        rooms.enrolments.enrol(
                rooms.enrolments.candidates().stream()
                        .filter(one -> one.line().person().id().equals(person))
                        .toList(),
                EnrolmentForm.of(TWO, Period.parse("2026-01")).as(segment));
    }

    private void classify(String from, RiskClass risk) {
        office.rooms()
                .rules
                .add(
                        new RuleForm(
                                RuleKind.RISK,
                                Period.parse(from),
                                null,
                                "",
                                "Surat penetapan uji",
                                RuleScope.ANY.in(risk, dlanggu)));
    }

    private PersonBill bill(UUID person, String month) {
        return office.rooms().contributions.bill(Period.parse(month), person).orElseThrow();
    }

    /** 0.30 % JKM of a million is 3,000 throughout. */
    @ParameterizedTest
    @CsvSource({
        "2026-01, 5400",
        "2026-03, 8400",
        "2026-06, 8400",
        "2026-07, 15700",
        "2026-12, 15700"
    })
    void aChangeInMidYearHoldsFromItsMonthAndEarlierMonthsStay(String month, String amount) {
        classify("2026-03", RiskClass.II);
        classify("2026-07", RiskClass.IV);
        assertEquals(Rupiah.of(amount), bill(manager, month).total());
        assertEquals(Rupiah.of("5400"), bill(kades, month).total());
    }

    @Test
    void aClassThatIsNotOnRecordIsSaidAndCountedAsTheLowest() {
        PersonBill bill = bill(manager, "2026-02");
        assertEquals(Rupiah.of("5400"), bill.total());
        String said = Texts.indonesian().get(bill.remarks().get(bill.remarks().size() - 1));
        assertTrue(said.contains("BUMDes Desa Dlanggu") && said.contains("kelas I"), said);
        classify("2026-02", RiskClass.I);
        assertTrue(
                bill(manager, "2026-02").remarks().stream()
                        .noneMatch(one -> one.key().equals("contribution.risk.assumed")));
    }

    @Test
    void anIssuedBillSaysTheClassAndKeepsItWhenItChangesLater() {
        classify("2026-01", RiskClass.II);
        var bills = office.rooms().ledger.bills();
        Period january = Period.parse("2026-01");
        bills.issue(january);
        classify("2026-02", RiskClass.III);
        assertTrue(bills.issue(january).unchanged());
        List<String> said =
                bills.of(january).stream()
                        .flatMap(bill -> bills.people(bill).stream())
                        .flatMap(person -> person.lines().stream())
                        .map(line -> Texts.indonesian().get(line.basis().explained()))
                        .toList();
        assertTrue(
                said.stream().anyMatch(one -> one.startsWith("JKK kelas risiko II:")), "" + said);
        assertTrue(said.stream().anyMatch(one -> one.startsWith("JKK kelas risiko I:")), "" + said);
        assertTrue(said.stream().allMatch(one -> one.contains("berlaku sejak")), "" + said);
    }

    @Test
    void jobLossIsShownForTheEnterpriseOnlyAndNeverBilled() {
        PersonBill bill = bill(manager, "2026-01");
        JobLossSplit split = Objects.requireNonNull(bill.jobLoss());
        assertEquals(Rupiah.of("1000"), split.accident());
        assertEquals(Rupiah.of("1400"), split.fromAccident());
        assertEquals(Rupiah.of("3000"), split.death());
        assertEquals(Rupiah.of("2200"), split.state());
        assertEquals(bill.total(), split.billed());
        String said = Texts.indonesian().get(split.explained());
        assertTrue(said.contains("PP 6/2025") && said.contains("tidak ada tambahan"), said);
        assertNull(bill(kades, "2026-01").jobLoss());
    }

    @Test
    void takingAClassBackGoesBackToTheOneBefore() {
        classify("2026-01", RiskClass.II);
        classify("2026-02", RiskClass.III);
        assertEquals(Rupiah.of("11900"), bill(manager, "2026-02").total());
        office.rooms().journal.undo(office.rooms().journal.lastSeq());
        assertEquals(Rupiah.of("8400"), bill(manager, "2026-02").total());
    }
}
