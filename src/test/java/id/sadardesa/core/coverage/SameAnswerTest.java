package id.sadardesa.core.coverage;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Period;
import id.sadardesa.core.benefit.RightsHolder;
import id.sadardesa.core.claim.Claim;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.report.MonthlyReport;
import id.sadardesa.core.report.VillageCount;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.scorecard.Mark;
import id.sadardesa.core.scorecard.Measure;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole kecamatan asked about the same people in every place that speaks of protection. */
class SameAnswerTest {
    private static final LocalDate TODAY = TestOffice.TODAY;
    private static final List<LocalDate> DAYS =
            List.of(TODAY, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 1, 31));

    @TempDir static Path folder;
    private static Wiring office;

    @BeforeAll
    static void open() {
        office = TestOffice.training(new DataFolder(folder.resolve("latihan")));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void theProofOfAPersonSaysWhatTheOverviewSays() {
        for (LocalDate day : DAYS) {
            Map<UUID, Coverage> seen = office.coverages.on(day).byPerson();
            List<Candidate> all = office.enrolments.candidates(day);
            for (int i = 0; i < all.size(); i += 5) {
                Candidate one = all.get(i);
                UUID person = one.line().person().id();
                Coverage proof = office.coverages.proof(person, day).coverage();
                assertEquals(proof.counts(), seen.containsKey(person));
                if (proof.counts()) {
                    assertEquals(proof, seen.get(person));
                }
            }
        }
        assertTrue(office.coverages.today().count(Guard.BPJS) > 0, "somebody is protected");
        assertTrue(office.coverages.today().exposed().size() > 0, "somebody is not");
    }

    @Test
    void theReportCountsThem() {
        for (LocalDate day : DAYS) {
            Overview overview = office.coverages.on(day);
            MonthlyReport report = office.reports.monthly(Period.of(day));
            for (VillageCount count : report.recap()) {
                Overview here = overview.in(count.village());
                assertAll(
                        count.village().name() + " " + day,
                        () -> assertEquals(here.count(Guard.BPJS), count.total().active()),
                        () ->
                                assertEquals(
                                        here.causes().getOrDefault(Cause.UNPAID, 0),
                                        count.total().late()));
            }
            Set<UUID> covered = overview.covered();
            report.members().stream()
                    .filter(one -> one.state() == State.ACTIVE)
                    .filter(one -> !covered.contains(one.bill().person().id()))
                    .map(one -> overview.byPerson().get(one.bill().person().id()))
                    .forEach(
                            one ->
                                    assertTrue(
                                            Set.of(Cause.POST_ENDED, Cause.NO_KPJ)
                                                    .contains(one.cause()),
                                            "not protected: " + one));
        }
    }

    @Test
    void theScorecardMeasuresThem() {
        Overview overview = office.coverages.today();
        for (var score : office.plans.scorecards.today().scores()) {
            long officials = officials(overview, score.village());
            for (Mark mark : score.marks()) {
                if (mark.criterion().measure() == Measure.OFFICIALS && officials > 0) {
                    assertEquals(officials, ((Number) mark.finding().values().get(0)).longValue());
                }
            }
        }
    }

    private static long officials(Overview overview, Village village) {
        return overview.in(village).people().stream()
                .filter(Coverage::covered)
                .filter(one -> one.post() != null && one.post().kind().group() == PostGroup.PEMDES)
                .count();
    }

    @Test
    void theRightsSheetSaysWhetherItHolds() throws IOException {
        Set<UUID> covered = office.coverages.today().covered();
        List<RightsHolder> holders = office.families.rights().holders(null);
        assertTrue(holders.size() > 10);
        for (RightsHolder one : holders) {
            String sheet = words(office.families.rights().paper(one, Paper.F4));
            assertEquals(
                    covered.contains(one.person().id()),
                    !sheet.contains("BELUM BERLAKU") && !sheet.contains("TIDAK BERLAKU"),
                    one.person().name());
        }
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void claimsRestOnTheDayOfTheEvent() {
        List<Claim> claims =
                office.families.claims().all().stream()
                        .filter(one -> one.kind().programme() == Programme.JKM)
                        .toList();
        assertTrue(claims.size() > 0);
        for (Claim claim : claims) {
            Coverage then = office.coverages.proof(claim.personId(), claim.eventOn()).coverage();
            assertEquals(
                    then.covered(),
                    office.families.claims().file(claim.id()).protection().covered());
        }
    }

    @Test
    void everybodyIsNamedOnce() {
        List<UUID> people =
                office.coverages.today().people().stream()
                        .map(Coverage::id)
                        .collect(Collectors.toList());
        assertEquals(Set.copyOf(people).size(), people.size());
    }
}
