package id.sadardesa.core.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.rule.Programme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CoveragesTest {
    private static final Set<Cause> TOLD = EnumSet.noneOf(Cause.class);

    @TempDir static Path folder;
    private static CoverageOffice story;

    @BeforeAll
    static void tell() {
        story = CoverageOffice.in(folder);
    }

    @AfterAll
    static void close() {
        story.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Belum, 2026-01-01, NOT_ENROLLED",
        "Belum, 2026-07-01, NOT_ENROLLED",
        "Usul, 2026-01-04, NOT_ENROLLED",
        "Usul, 2026-01-05, PROPOSED",
        "Usul, 2026-07-01, PROPOSED",
        "Tolak, 2026-01-19, PROPOSED",
        "Tolak, 2026-01-20, REFUSED",
        "Tolak, 2026-03-09, REFUSED",
        "Tolak, 2026-03-10, PROPOSED",
        "Daftar, 2026-01-14, PROPOSED",
        "Daftar, 2026-01-15, FIRST_PAYMENT",
        "Aktif, 2026-02-01, FIRST_PAYMENT",
        "Aktif, 2026-02-02, -",
        "Aktif, 2026-07-01, -",
        "Tunggak, 2026-03-09, -",
        "Tunggak, 2026-03-10, -",
        "Tunggak, 2026-06-09, -",
        "Tunggak, 2026-06-10, UNPAID",
        "Henti, 2026-02-15, -",
        "Henti, 2026-02-16, LEFT",
        "Wafat, 2026-02-15, -",
        "Wafat, 2026-02-16, DECEASED",
        "Usai, 2026-02-28, -",
        "Usai, 2026-03-01, POST_ENDED",
        "Hilang, 2026-02-01, FIRST_PAYMENT",
        "Hilang, 2026-02-02, NO_KPJ",
        "Setuju, 2026-03-09, NOT_ENROLLED",
        "Setuju, 2026-03-10, WAITING_APPROVAL",
        "Mulai, 2026-02-28, NO_POST",
        "Mulai, 2026-03-01, NOT_ENROLLED",
        "Nomor, 2026-07-01, NO_NIK",
        "Lahir, 2026-07-01, NO_BIRTH_DATE",
        "Muda, 2026-05-31, TOO_YOUNG",
        "Muda, 2026-06-01, NOT_ENROLLED",
        "Tua, 2026-04-30, NOT_ENROLLED",
        "Tua, 2026-05-01, TOO_OLD",
        "Pns, 2026-07-01, ASN",
        "Penjabat, 2026-07-01, BARRED",
        "Warga, 2026-07-01, NO_POST"
    })
    void theCauseHoldsFromItsDayOn(String name, LocalDate day, String cause) {
        Coverage one = coverages().proof(story.id(name), day).coverage();
        assertEquals(cause, one.cause() == null ? "-" : one.cause().name());
        assertEquals(
                cause.equals("-") ? Guard.BPJS : cause.equals("ASN") ? Guard.TASPEN : Guard.NOBODY,
                one.guard());
        boolean listed =
                coverages().on(day).people().stream()
                        .anyMatch(other -> other.id().equals(one.id()));
        assertEquals(one.counts(), listed);
        if (one.cause() != null) {
            TOLD.add(one.cause());
        }
    }

    /** Who rests for arrears is billed first: that is told with the bills. */
    @AfterAll
    static void everyCauseWasTold() {
        assertEquals(EnumSet.complementOf(EnumSet.of(Cause.LAPSED)), TOLD);
    }

    @Test
    void theOfficesOwnLimitDecidesWhenArrearsEndTheProtection() {
        story.rooms().offices.choose(Choice.ARREARS_LIMIT, "1");
        assertNull(on("Tunggak", "2026-04-09").cause());
        assertEquals(Cause.UNPAID, on("Tunggak", "2026-04-10").cause());
        story.rooms().offices.choose(Choice.ARREARS_LIMIT, "3");
        assertNull(on("Tunggak", "2026-04-10").cause());
    }

    @Test
    void villagesAddUpToTheOfficeOnEveryDay() {
        for (LocalDate day = LocalDate.of(2026, 1, 1);
                !day.isAfter(CoverageOffice.TODAY);
                day = day.plusDays(13)) {
            Overview all = coverages().on(day);
            int people = 0;
            int exposed = 0;
            for (var village : all.villages()) {
                Overview here = all.in(village);
                people += here.people().size();
                exposed += here.exposed().size();
            }
            assertEquals(all.people().size(), people);
            assertEquals(all.exposed().size(), exposed);
            assertEquals(exposed, all.causes().values().stream().mapToInt(Integer::intValue).sum());
            assertEquals(
                    all.people().size(), exposed + all.count(Guard.BPJS) + all.count(Guard.TASPEN));
        }
    }

    @Test
    void aDayThatHasNotComeIsRefused() {
        LocalDate tomorrow = CoverageOffice.TODAY.plusDays(1);
        assertThrows(Problem.class, () -> coverages().on(tomorrow));
        assertThrows(Problem.class, () -> coverages().proof(story.id("Aktif"), tomorrow));
    }

    @Test
    void theFamilyLosesWhatTheLawOfTheDayGives() {
        Loss wage = on("Belum", "2026-03-01").loss();
        assertEquals(Rupiah.of(42_000_000), wage.death());
        assertEquals(Rupiah.of(48 * 2_000_000 + 22_000_000), wage.deathAtWork());
        assertEquals(Rupiah.of(174_000_000), wage.scholarship());
        Loss band = on("Tua", "2026-03-01").loss();
        assertEquals(Rupiah.of(70_000_000), band.deathAtWork(), "the lowest band: 48 + 12 + 10");
        assertEquals(Rupiah.of(24_000_000), on("Belum", "2019-12-01").loss().death());
        assertEquals(Rupiah.of(42_000_000), on("Belum", "2019-12-02").loss().death());
        assertNull(on("Belum", "2019-12-02").loss().deathAtWork(), "no wage on record then");
    }

    @Test
    void theProofNamesProgrammesAndWhatWasRecordedWhen() {
        Proof proof = coverages().proof(story.id("Aktif"), LocalDate.of(2026, 2, 2));
        assertEquals(List.of(Programme.JKK, Programme.JKM, Programme.JHT), proof.covered());
        Evidence active =
                proof.evidence().stream()
                        .filter(one -> said(one).contains("Aktif"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(LocalDate.of(2026, 2, 2), active.on());
        Entry recorded = Objects.requireNonNull(active.recorded());
        assertEquals(LocalDate.of(2026, 2, 15), recorded.at().toLocalDate(), "recorded later");
        assertTrue(active.recordedAfter(proof.day()));
        assertTrue(
                proof.evidence().stream().noneMatch(one -> one.on().isAfter(proof.day())),
                "what came later proves nothing about that day");
        assertTrue(proof.evidence().stream().allMatch(one -> one.recorded() != null));
        assertTrue(coverages().proof(story.id("Belum"), proof.day()).covered().isEmpty());
    }

    @Test
    void takingAnActionBackTakesItsEvidenceAway() {
        var rooms = story.rooms();
        var one = Objects.requireNonNull(rooms.enrolments.byPerson().get(story.id("Usul")));
        rooms.enrolments.registered(List.of(one), CoverageOffice.TODAY);
        assertEquals(Cause.FIRST_PAYMENT, on("Usul", "2026-07-01").cause());
        rooms.journal.undo(rooms.journal.lastSeq());
        assertEquals(Cause.PROPOSED, on("Usul", "2026-07-01").cause());
        Proof proof = coverages().proof(story.id("Usul"), CoverageOffice.TODAY);
        assertFalse(proof.evidence().stream().anyMatch(each -> said(each).contains("Terdaftar")));
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void everyCauseHasItsWords(Cause cause) {
        for (Texts texts : List.of(Texts.indonesian(), Texts.english())) {
            assertFalse(texts.get(cause.textKey()).isBlank());
            assertFalse(texts.get(cause.nextKey()).isBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(Guard.class)
    void everyGuardHasItsWords(Guard guard) {
        for (Texts texts : List.of(Texts.indonesian(), Texts.english())) {
            assertFalse(texts.get(guard.textKey()).isBlank());
        }
    }

    private static String said(Evidence one) {
        return Texts.indonesian().get(one.what());
    }

    private static Coverage on(String name, String day) {
        return coverages().proof(story.id(name), LocalDate.parse(day)).coverage();
    }

    private static Coverages coverages() {
        return story.rooms().coverages;
    }
}
