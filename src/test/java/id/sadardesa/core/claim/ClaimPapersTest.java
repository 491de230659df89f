package id.sadardesa.core.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Texts;
import id.sadardesa.core.benefit.RightsHolder;
import id.sadardesa.core.benefit.RightsSheets;
import id.sadardesa.core.enrolment.TermChange;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.rule.Programme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The letters of a claim, and the sheet of rights. */
class ClaimPapersTest extends ClaimOffice {
    /** Every paper is one PDF of one page, and the misfits are refused. */
    @ParameterizedTest
    @EnumSource(ClaimLetter.class)
    void draftsItsLetters(ClaimLetter letter) throws IOException {
        ClaimFile death = claims.file(claim(ClaimKind.JKK_DEATH, TODAY.minusDays(3)));
        byte[] pdf = rooms.families.papers().paper(death, letter, Paper.F4);
        assertEquals(1, PageImage.pages(pdf));
        ClaimFile savings = claims.file(claim(ClaimKind.JHT, TODAY));
        if (!letter.fits(ClaimKind.JHT)) {
            assertThrows(
                    Problem.class, () -> rooms.families.papers().paper(savings, letter, Paper.F4));
        }
    }

    @Test
    void writesOneSheetOfRightsForEachParticipant() throws IOException {
        rooms.enrolments.changeTerms(
                rooms.enrolments.all(),
                TermChange.of(Period.parse("2026-02"), EnumSet.allOf(Programme.class)));
        RightsSheets rights = rooms.families.rights();
        List<RightsHolder> holders = rights.holders(null);
        assertEquals(1, holders.size());
        assertEquals(1, PageImage.pages(rights.paper(holders.get(0), Paper.F4)));
        assertEquals(1, PageImage.pages(rights.paper(holders.get(0), Paper.A4)));
        Path file = place.resolve("hak.pdf");
        rights.write(List.of(holders.get(0), holders.get(0)), file, Paper.F4, Progress.SILENT);
        assertEquals(2, PageImage.pages(file));
        assertThrows(Problem.class, () -> rights.write(List.of(), file, Paper.F4, Progress.SILENT));
        rights.setContact(RightsSheets.Contact.BRANCH, " Mojokerto ");
        assertEquals("Mojokerto", rights.contact(RightsSheets.Contact.BRANCH).orElseThrow());
    }

    @Test
    void namesEverything() {
        for (Texts texts : List.of(Texts.indonesian(), Texts.english())) {
            for (ClaimKind kind : ClaimKind.values()) {
                assertFalse(texts.get(kind.textKey()).isBlank());
                assertFalse(claims.file(claim(kind, TODAY)).papers().isEmpty());
                rooms.journal.undo(rooms.journal.lastSeq());
            }
            for (Protection.Advice advice : Protection.Advice.values()) {
                assertFalse(texts.get(advice.textKey()).isBlank());
            }
            for (Protection.Standing standing : Protection.Standing.values()) {
                assertFalse(texts.get(standing.textKey()).isBlank());
            }
            for (ClaimState state : ClaimState.values()) {
                assertFalse(texts.get(state.textKey()).isBlank());
            }
            for (Document document : Document.values()) {
                assertFalse(texts.get(document.textKey()).isBlank());
            }
            for (ClaimLetter letter : ClaimLetter.values()) {
                assertFalse(texts.get(letter.textKey()).isBlank());
            }
        }
    }
}
