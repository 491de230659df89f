package id.sadardesa.core.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Criteria of the office's own, awards and the evidence. */
class CriteriaTest extends ScorecardOffice {
    @Test
    void aCriterionOfTheOfficesOwnCountsAndCanBeTakenAway() {
        Criterion own =
                new Criterion(
                        Ids.next(),
                        9,
                        "Forum desa",
                        Measure.STATED,
                        10,
                        BigDecimal.valueOf(100),
                        false,
                        "Camat");
        scorecards.set(own);
        scorecards.state(talok, own, 100, "Foto");
        assertTrue(mark(talok, 9).met());
        assertEquals(
                "scorecard.inUse",
                assertThrows(Problem.class, () -> scorecards.remove(own)).text().key());
        var journal = office.rooms().journal;
        journal.undo(journal.lastSeq());
        scorecards.remove(own);
        assertEquals(8, scorecards.criteria().size());
        journal.undo(journal.lastSeq());
        assertEquals(9, scorecards.criteria().size());
    }

    @ParameterizedTest
    @CsvSource({
        "101, 100, scorecard.check.weight",
        "-1, 100, scorecard.check.weight",
        "10, 0, scorecard.check.threshold",
        "10, 100.01, scorecard.check.threshold"
    })
    void aCriterionThatCannotBeMeantIsRefused(int weight, String threshold, String key) {
        Criterion changed = criterion(1).weighing(weight).from(new BigDecimal(threshold));
        Problem problem = assertThrows(Problem.class, () -> scorecards.set(changed));
        assertEquals(key, problem.text().key());
        assertEquals(30, criterion(1).weight());
    }

    @Test
    void awardsAreAHistoryThatCanBeTakenBack() {
        scorecards.award(dlanggu, 2017, "Desa Sadar", "Kantor Cabang", null, null);
        scorecards.award(talok, 2025, "Desa Sadar", "Kantor Cabang", null, "12/2025");
        assertEquals(List.of(2025, 2017), scorecards.awards().stream().map(Award::year).toList());
        assertThrows(
                Problem.class, () -> scorecards.award(talok, 2027, "Desa Sadar", "x", null, null));
        scorecards.remove(scorecards.awards().get(0));
        assertEquals(1, scorecards.awards().size());
        var journal = office.rooms().journal;
        journal.undo(journal.lastSeq());
        assertEquals(2, scorecards.awards().size());
    }

    @Test
    void theEvidenceNamesPeopleAndMasksTheirNumbers() throws IOException {
        scorecards.award(dlanggu, 2017, "Desa Sadar", "Kantor Cabang", null, null);
        String all = text(null);
        assertTrue(all.contains("PERINGKAT DESA SADAR"), all);
        assertTrue(all.contains("Talok") && all.contains("Dlanggu"), all);
        String one = text(dlanggu);
        assertTrue(one.contains("SITI UJI") && one.contains("BUDI UJI"), one);
        assertFalse(one.contains("AGUS UJI"), one);
        assertTrue(one.contains("1 aktif dari 2 seharusnya"), one);
        assertTrue(one.contains("Penghargaan 2017: Desa Sadar"), one);
        assertTrue(one.contains("*******0018"), one);
        assertFalse(one.contains("24000000018"), "a KPJ is masked");
        String nik = TestOffice.nik(LocalDate.of(1980, 1, 2), Sex.P, 1);
        assertFalse(one.contains(nik), "a NIK is masked");
    }

    private String text(@Nullable Village only) throws IOException {
        byte[] pdf = scorecards.evidence(scorecards.today(), only, Paper.F4);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
