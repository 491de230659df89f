package id.sadardesa.core.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What the village states about an accident or a death, and who signs it. */
class ClaimStatementsTest extends ClaimOffice {
    private static final LocalDate ACCIDENT = LocalDate.of(2026, 2, 10);

    private String words(ClaimFile file, ClaimLetter letter) throws IOException {
        byte[] pdf = rooms.families.papers().paper(file, letter, Paper.F4, null);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private ClaimFile died(UUID person, LocalDate on) {
        return claims.file(
                claims.open(
                        new ClaimForm(
                                person,
                                ClaimKind.JKK_DEATH,
                                ACCIDENT,
                                on,
                                null,
                                null,
                                null,
                                null,
                                "Jalan Raya Dlanggu",
                                null)));
    }

    @Test
    void theReportOfAFatalAccidentNamesTheDeath() throws IOException {
        String words = words(died(siti, LocalDate.of(2026, 2, 20)), ClaimLetter.ACCIDENT);
        assertTrue(
                words.contains(
                        "mengalami kecelakaan pada tanggal 10 Februari 2026 di Jalan Raya Dlanggu,"
                                + " dalam hubungan dengan pekerjaannya, dan meninggal dunia pada"
                                + " tanggal 20 Februari 2026 akibat kecelakaan tersebut."),
                words);
        assertTrue(words.contains("Tanggal meninggal : 20 Februari 2026"), words);
        assertTrue(words.contains("Jabatan : Kaur Tata Usaha dan Umum"), words);
    }

    @Test
    void whoSurvivedIsNotReportedDead() throws IOException {
        ClaimFile file = claims.file(claim(ClaimKind.JKK_ACCIDENT, ACCIDENT));
        assertFalse(words(file, ClaimLetter.ACCIDENT).contains("meninggal"));
    }

    @Test
    void whoDiedDaysLaterDidNotDieWhereTheAccidentWas() throws IOException {
        String later = words(died(siti, LocalDate.of(2026, 2, 20)), ClaimLetter.DEATH);
        assertTrue(later.contains("pada tanggal 20 Februari 2026 di ...."), later);
        rooms.journal.undo(rooms.journal.latest(1).get(0).seq());
        String atOnce = words(died(siti, ACCIDENT), ClaimLetter.DEATH);
        assertTrue(atOnce.contains("10 Februari 2026 di Jalan Raya Dlanggu."), atOnce);
    }

    @Test
    void whoActsForTheHeadSignsWhatIsAboutTheHead() throws IOException {
        UUID head =
                office.person(
                        "Contoh Kades",
                        LocalDate.of(1975, 3, 2),
                        Sex.L,
                        2,
                        rooms.villages.all().get(0),
                        PostKind.KADES);
        ClaimFile about = died(head, ACCIDENT);
        for (ClaimLetter letter : new ClaimLetter[] {ClaimLetter.ACCIDENT, ClaimLetter.DEATH}) {
            String words = words(about, letter);
            assertTrue(words.contains("Pj./Plh. KEPALA DESA KALEN,"), words);
            assertTrue(words.contains("ditandatangani Pj. atau Plh. Kepala Desa"), words);
            assertTrue(words.contains("ini, Pj./Plh. Kepala Desa Kalen, menerangkan"), words);
        }
        String other = words(died(siti, ACCIDENT), ClaimLetter.DEATH);
        assertFalse(other.contains("Plh."), other);
    }

    /** The letter has its date at its head already. */
    @Test
    void theCoverLetterIsDatedOnce() throws IOException {
        String words = words(died(siti, ACCIDENT), ClaimLetter.COVER);
        String today = "Dlanggu, " + Texts.indonesian().longDate(TODAY);
        assertEquals(2, words.split(today, -1).length, words);
    }

    @Test
    void aReportThatIsOverdueSaysSo() throws IOException {
        String words = words(died(siti, ACCIDENT), ClaimLetter.CHECKLIST);
        long days = java.time.temporal.ChronoUnit.DAYS.between(ACCIDENT.plusDays(2), TODAY);
        assertTrue(
                words.contains(
                        "tahap I paling lambat 12-02-2026 (2 × 24 jam setelah kejadian). SUDAH"
                                + " LEWAT "
                                + days
                                + " hari: laporkan sekarang juga"),
                words);
    }
}
