package id.sadardesa.core.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.PostKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the office decides on open questions really acts, and nothing before it decides. */
@SuppressWarnings("NullAway.Init") // JUnit calls open before every test
class OpenQuestionsTest {
    private static final Period APRIL = Period.parse("2026-04");

    private BillingOffice office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new BillingOffice(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void choose(Choice choice, String value) {
        office.rooms().offices.choose(choice, value);
    }

    @Test
    void participantsWithoutWagesPayWithinTheMonthWhereTheOfficeSaysSo() {
        enrolFarmer();
        choose(Choice.BPU_DUE, "same");
        office.rooms().ledger.bills().issue(APRIL);
        assertEquals(LocalDate.of(2026, 4, 15), due());
    }

    @Test
    void aBillKeepsTheDueDayThatItWasIssuedWith() {
        enrolFarmer();
        office.rooms().ledger.bills().issue(APRIL);
        assertEquals(LocalDate.of(2026, 5, 15), due());
        choose(Choice.BPU_DUE, "same");
        assertEquals(
                LocalDate.of(2026, 5, 15), due(), "the setting is for what is issued from now");
        UUID other = office.person("TANI LAIN", office.dlanggu, PostKind.PETANI);
        enrolFarmer(other);
        office.rooms().ledger.bills().issue(APRIL);
        assertEquals(LocalDate.of(2026, 5, 15), due(), "also when the month is issued again");
    }

    @Test
    void theDueDayOfOlderBillsIsKeptFromTheNextIssueOn() {
        enrolFarmer();
        office.rooms().ledger.bills().issue(APRIL.previous());
        office.rooms().ledger.bills().issue(APRIL);
        office.force("update bill set due_on = null");
        enrolFarmer(office.person("TANI LAIN", office.dlanggu, PostKind.PETANI));
        office.rooms().ledger.bills().issue(APRIL);
        choose(Choice.BPU_DUE, "same");
        assertEquals(LocalDate.of(2026, 5, 15), due());
        assertEquals(
                LocalDate.of(2026, 4, 15),
                office.rooms().ledger.bills().of(APRIL.previous()).get(0).due());
    }

    private void enrolFarmer() {
        enrolFarmer(office.person("TANI UJI", office.dlanggu, PostKind.PETANI));
    }

    private void enrolFarmer(UUID farmer) {
        var enrolments = office.rooms().enrolments;
        enrolments.enrol(
                enrolments.candidates().stream()
                        .filter(one -> one.line().person().id().equals(farmer))
                        .toList(),
                EnrolmentForm.of(Set.of(Programme.JKK, Programme.JKM), APRIL.previous())
                        .as(Segment.SELF_EMPLOYED)
                        .earning(Rupiah.of(1_000_000)));
    }

    private LocalDate due() {
        return office.rooms().ledger.bills().of(APRIL).get(0).due();
    }

    @ParameterizedTest
    @CsvSource({
        "any, 1234567890, true",
        "any, 123456789, false",
        "twelve, 123456789012, true",
        "twelve, 6323 0000 0001, true",
        "twelve, 12345678901, false",
        "eleven, 12345678901, true",
        "fifteen, 123456789012, false"
    })
    void aPaymentCodeHasAsManyDigitsAsTheOfficeSays(String length, String code, boolean right) {
        choose(Choice.PAYMENT_CODE, length);
        List<FieldProblem> problems =
                office.rooms()
                        .ledger
                        .bills()
                        .checkOfficial(
                                Rupiah.of(1000), Rupiah.ZERO, code, LocalDate.of(2026, 3, 1));
        assertEquals(right, problems.isEmpty(), problems.toString());
    }

    @ParameterizedTest
    @CsvSource({", 2", "two, 2", "three, 3", "four, 4"})
    void peopleArePutForwardForWhatIsUsual(@Nullable String usual, int programmes) {
        if (usual != null) {
            choose(Choice.USUAL_PROGRAMMES, usual);
        }
        Set<Programme> chosen = office.rooms().enrolments.usual();
        assertEquals(programmes, chosen.size());
        assertTrue(chosen.containsAll(Set.of(Programme.JKK, Programme.JKM)));
    }
}
