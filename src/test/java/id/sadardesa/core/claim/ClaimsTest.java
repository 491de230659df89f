package id.sadardesa.core.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.benefit.Benefit;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim from its opening to the money, and who was protected on the day. */
class ClaimsTest extends ClaimOffice {
    @ParameterizedTest
    @ValueSource(strings = {"Wati; Budi", "Wati, anak", "Wati, Budi Contoh"})
    void theReceiverOfAClaimIsOnePerson(String typed) {
        UUID id = claim(ClaimKind.JKM, TODAY.minusDays(3));
        ClaimForm several = ClaimForm.of(claims.file(id).claim()).paidTo(typed, "anak");
        assertEquals(
                List.of("claim.check.oneHeir"),
                claims.check(several).stream().map(one -> one.text().key()).toList());
        ClaimForm titled =
                ClaimForm.of(claims.file(id).claim()).paidTo("Wati Contoh, S.Pd., SE", "anak");
        assertEquals(List.of(), claims.check(titled));
    }

    @Test
    void expectsWhatTheDayGivesAndListsWhatIsMissing() {
        UUID id = claim(ClaimKind.JKM, LocalDate.of(2026, 3, 1));
        ClaimFile file = claims.file(id);
        assertTrue(file.protection().covered());
        assertEquals("claim.cover.YES", file.protection().text().key());
        assertEquals(List.of(), file.protection().advice());
        assertFalse(file.protection().evidence().isEmpty());
        assertEquals(Rupiah.of(42_000_000), file.expectedSum());
        assertEquals(9, file.missing().size());
        claims.tick(file.claim(), Document.DEATH_CERTIFICATE, LocalDate.of(2026, 3, 5));
        assertEquals(8, claims.file(id).missing().size());
        assertEquals(1, claims.file(id).handedIn());
        rooms.journal.undo(rooms.journal.lastSeq());
        assertEquals(0, claims.file(id).handedIn());
        claims.tick(file.claim(), Document.DEATH_CERTIFICATE, LocalDate.of(2026, 3, 5));
        claims.tick(file.claim(), Document.DEATH_CERTIFICATE, null);
        assertEquals(9, claims.file(id).missing().size());
    }

    @Test
    void aMissingFamilyIsNotSaidToGiveAScholarshipThatIsNotDue() {
        ClaimFile young = claims.file(claim(ClaimKind.JKM, LocalDate.of(2026, 3, 1)));
        assertTrue(young.expected().of(Benefit.SCHOLARSHIP).isEmpty(), "it wants 36 months");
        assertEquals("claim.heirs.unstated", young.familyUnknown().key());
        rooms.journal.undo(rooms.journal.lastSeq());
        ClaimFile atWork = claims.file(claim(ClaimKind.JKK_DEATH, LocalDate.of(2026, 3, 1)));
        assertEquals("claim.heirs.none", atWork.familyUnknown().key());
    }

    @Test
    void saysPlainlyWhoWasNotProtectedOnTheDay() {
        ClaimFile early = claims.file(claim(ClaimKind.JKK_ACCIDENT, LocalDate.of(2025, 6, 1)));
        assertEquals("coverage.because.NOT_ENROLLED", because(early));
        rooms.journal.undo(rooms.journal.lastSeq());
        ClaimFile before = claims.file(claim(ClaimKind.JKM, LocalDate.of(2026, 1, 12)));
        assertFalse(before.protection().covered());
        assertEquals("coverage.because.FIRST_PAYMENT", because(before));
        assertEquals("claim.advice.PAYMENT", before.protection().advice().get(0).key());
        assertEquals(Rupiah.ZERO, before.expectedSum());
        rooms.journal.undo(rooms.journal.lastSeq());
        rooms.enrolments.end(rooms.enrolments.all(), EndCause.A1, LocalDate.of(2026, 3, 5));
        ClaimFile late = claims.file(claim(ClaimKind.JKK_ACCIDENT, LocalDate.of(2026, 3, 6)));
        assertEquals("coverage.because.LEFT", because(late));
        assertEquals("claim.advice.OTHER", late.protection().advice().get(0).key());
        ClaimFile savings = claims.file(claim(ClaimKind.JHT, TODAY));
        assertEquals("claim.cover.NOTSAVED", savings.protection().text().key());
    }

    /** The claim of Siti, and with it her death. */
    private void undoTheClaim() {
        rooms.journal.latest(20).stream()
                .filter(one -> one.action().key().equals("journal.action.claim.open"))
                .findFirst()
                .ifPresent(one -> rooms.journal.undo(one.seq()));
    }

    private static String because(ClaimFile file) {
        assertEquals("claim.cover.NO", file.protection().text().key());
        return ((Text) file.protection().text().values().get(1)).key();
    }

    @Test
    void doesNotWarnOfWhatOthersInTheVillageOwe() {
        UUID farmer =
                office.person(
                        "Tani",
                        LocalDate.of(1981, 1, 1),
                        Sex.L,
                        2,
                        rooms.villages.all().get(0),
                        PostKind.PETANI);
        rooms.enrolments.enrol(
                List.of(rooms.enrolments.candidate(farmer)),
                EnrolmentForm.of(EnumSet.of(Programme.JKK, Programme.JKM), Period.parse("2026-01"))
                        .paidBy(Funding.SELF, null)
                        .earning(Rupiah.of(1_000_000)));
        rooms.ledger.bills().issue(Period.parse("2026-01"));
        Debtor village =
                rooms.ledger.bills().of(Period.parse("2026-01")).stream()
                        .map(Bill::debtor)
                        .filter(Debtor::usual)
                        .findFirst()
                        .orElseThrow();
        rooms.ledger
                .payments()
                .record(
                        PaymentForm.of(
                                village,
                                Period.parse("2026-01"),
                                Rupiah.of(5_400),
                                LocalDate.of(2026, 2, 10)));
        assertEquals(List.of(), claims.file(claim(ClaimKind.JKM, TODAY)).protection().advice());
        undoTheClaim();
        UUID own = claims.open(ClaimForm.of(farmer, ClaimKind.JKM, TODAY));
        assertTrue(
                claims.file(own).protection().advice().stream()
                        .anyMatch(one -> one.key().equals("claim.advice.owingOwn")));
    }

    /** One unpaid month is within the limit of three; four months are not. */
    @Test
    void warnsOfWhatTheVillageOwes() {
        rooms.ledger.bills().issue(Period.parse("2026-01"));
        Protection behind = claims.file(claim(ClaimKind.JKM, TODAY)).protection();
        assertTrue(behind.covered());
        assertEquals("claim.advice.owing", behind.advice().get(0).key());
        assertEquals(Rupiah.of(5_400), behind.advice().get(0).values().get(3));
        undoTheClaim();
        rooms = office.restart(LocalDate.of(2026, 6, 1));
        claims = rooms.families.claims();
        for (String month : List.of("2026-02", "2026-03", "2026-04")) {
            rooms.ledger.bills().issue(Period.parse(month));
        }
        ClaimFile past = claims.file(claim(ClaimKind.JKM, TODAY));
        assertTrue(past.protection().covered(), "the day of the event counts");
        undoTheClaim();
        ClaimFile file = claims.file(claim(ClaimKind.JKK_DEATH, LocalDate.of(2026, 6, 1)));
        assertTrue(file.protection().unpaid());
        assertEquals(
                List.of("claim.advice.owing", "claim.advice.UNPAID"),
                file.protection().advice().stream().map(Text::key).toList());
        assertEquals(Rupiah.of(70_000_000), file.expectedSum());
    }

    @Test
    void remindsOfTheReportsOfAnAccident() {
        UUID id = claim(ClaimKind.JKK_ACCIDENT, TODAY.minusDays(4));
        ClaimFile file = claims.file(id);
        assertEquals(TODAY.minusDays(2), file.reminders().get(0).until());
        assertTrue(file.reminders().get(0).late());
        claims.tick(file.claim(), Document.FORM_STAGE_ONE, TODAY.minusDays(3));
        claims.tick(file.claim(), Document.FORM_DOCTOR, TODAY);
        List<Deadline> left = claims.file(id).reminders();
        assertEquals(
                List.of("claim.reminder.stageTwo", "claim.reminder.expiry"),
                left.stream().map(one -> one.text().key()).toList());
        assertEquals(TODAY.plusDays(2), left.get(0).until());
        assertFalse(left.get(0).late());
    }

    @Test
    void standsInTheHistoryUnderItsName() {
        claim(ClaimKind.JKK_ACCIDENT, TODAY);
        String said = Texts.indonesian().get(rooms.journal.history(siti).get(0).entry().action());
        assertFalse(said.contains("JKK_ACCIDENT"), said);
    }

    @Test
    void goesStepByStepAndCanBeTakenBack() {
        UUID id = claim(ClaimKind.JKM, TODAY.minusDays(10));
        Claim fresh = claims.get(id);
        assertEquals(ClaimState.COLLECTING, fresh.state());
        assertEquals(12, fresh.daysOpen(TODAY.plusDays(12)));
        assertThrows(
                Problem.class,
                () -> claims.move(fresh, ClaimState.PAID, TODAY, null, Rupiah.of(1)));
        claims.move(fresh, ClaimState.SENT, TODAY, "440/12/2026", null);
        assertEquals(
                "claim.move.amount",
                assertThrows(
                                Problem.class,
                                () -> claims.move(fresh, ClaimState.PAID, TODAY, null, Rupiah.ZERO))
                        .text()
                        .key());
        claims.move(fresh, ClaimState.PAID, TODAY, null, Rupiah.of(42_000_000));
        assertEquals(Rupiah.of(42_000_000), claims.get(id).paid());
        assertFalse(claims.get(id).state().open());
        rooms.journal.undo(rooms.journal.lastSeq());
        assertEquals(ClaimState.SENT, claims.get(id).state());
        assertThrows(
                Problem.class,
                () ->
                        claims.move(
                                claims.get(id),
                                ClaimState.RETURNED,
                                TODAY.plusDays(1),
                                null,
                                null));
    }

    @Test
    void refusesWhatCannotBe() {
        assertEquals(
                "claim.check.future",
                assertThrows(Problem.class, () -> claim(ClaimKind.JKM, TODAY.plusDays(1)))
                        .text()
                        .key());
        assertEquals(
                "claim.check.beforeBirth",
                assertThrows(Problem.class, () -> claim(ClaimKind.JKM, LocalDate.of(1979, 1, 1)))
                        .text()
                        .key());
        claim(ClaimKind.JKM, TODAY);
        assertEquals(
                "claim.again",
                assertThrows(Problem.class, () -> claim(ClaimKind.JKM, TODAY)).text().key());
        assertEquals(1, claims.all().size());
        ClaimForm noHeir = ClaimForm.of(siti, ClaimKind.JKM, TODAY);
        assertFalse(claims.check(noHeir).get(0).isError());
    }

    @Test
    void correctsTheHeirAndKeepsTheRest() {
        Claim seen = claims.get(claim(ClaimKind.JKM, TODAY));
        assertTrue(claims.change(seen, ClaimForm.of(seen).paidTo("Budi", "suami")));
        Claim now = claims.get(seen.id());
        assertEquals("Budi", now.heir());
        assertEquals(TODAY, now.eventOn());
        assertTrue(
                rooms.journal.history(siti).stream()
                        .anyMatch(change -> change.columns().contains("heir")));
    }

    @Test
    void theDayOfDeathIsTheLastProtectedDay() {
        LocalDate died = LocalDate.of(2026, 3, 5);
        rooms.enrolments.end(rooms.enrolments.all(), EndCause.A6, died);
        ClaimFile file = claims.file(claim(ClaimKind.JKM, died));
        assertTrue(file.protection().covered());
        assertEquals(Rupiah.of(42_000_000), file.expectedSum());
        Problem later =
                assertThrows(Problem.class, () -> claim(ClaimKind.JKK_ACCIDENT, died.plusDays(1)));
        assertEquals("claim.check.afterDeath", later.text().key());
        Problem other = assertThrows(Problem.class, () -> claim(ClaimKind.JKK_DEATH, TODAY));
        assertEquals("claim.check.otherDeath", other.text().key());
        assertEquals(died, other.text().values().get(1));
    }

    @Test
    void aDayBeforeAllRulesIsRefusedSoThatTheClaimCanAlwaysBeShown() {
        LocalDate slip = LocalDate.of(2006, 3, 5);
        Problem problem = assertThrows(Problem.class, () -> claim(ClaimKind.JKK_ACCIDENT, slip));
        assertEquals("claim.check.tooEarly", problem.text().key());
        assertEquals(List.of(), claims.all());
    }
}
