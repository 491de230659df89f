package id.sadardesa.core.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.benefit.NotDue;
import id.sadardesa.core.benefit.Payout;
import id.sadardesa.core.benefit.RightsHolder;
import id.sadardesa.core.benefit.RightsSheets;
import id.sadardesa.core.benefit.Simulation;
import id.sadardesa.core.enrolment.TermChange;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.roster.Heir;
import id.sadardesa.core.roster.HeirLines;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.rule.Programme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The letters of a claim, and the sheet of rights. */
class ClaimPapersTest extends ClaimOffice {
    /** Every paper is one PDF of one page, and the misfits are refused. */
    @ParameterizedTest
    @EnumSource(ClaimLetter.class)
    void draftsItsLetters(ClaimLetter letter) throws IOException {
        ClaimFile death = claims.file(claim(ClaimKind.JKK_DEATH, TODAY.minusDays(3)));
        byte[] pdf = rooms.families.papers().paper(death, letter, Paper.F4, null);
        assertEquals(1, PageImage.pages(pdf));
        ClaimFile savings = claims.file(claim(ClaimKind.JHT, TODAY));
        if (!letter.fits(ClaimKind.JHT)) {
            assertThrows(
                    Problem.class,
                    () -> rooms.families.papers().paper(savings, letter, Paper.F4, null));
        }
    }

    @Test
    void theCertificateOfDeathNamesTheDayOfDeathAndTheReportTheAccident() throws IOException {
        LocalDate accident = LocalDate.of(2026, 2, 10);
        UUID id =
                claims.open(
                        ClaimForm.of(siti, ClaimKind.JKK_DEATH, accident)
                                .dying(LocalDate.of(2026, 2, 20)));
        ClaimFile file = claims.file(id);
        Path death = place.resolve("kematian.pdf");
        rooms.families.papers().write(file, ClaimLetter.DEATH, death, Paper.F4, null);
        String words = words(death);
        assertTrue(words.contains("telah meninggal dunia pada tanggal 20 Februari 2026"), words);
        Path report = place.resolve("kecelakaan.pdf");
        rooms.families.papers().write(file, ClaimLetter.ACCIDENT, report, Paper.F4, null);
        assertTrue(words(report).contains("10 Februari 2026"), words(report));
    }

    @Test
    void theBranchGetsWholeNumbersAndTheFamilyTheWarning() throws IOException {
        Person person = rooms.people.find(siti).orElseThrow();
        rooms.families
                .heirs()
                .state(
                        person.id(),
                        List.of(),
                        HeirLines.read("Contoh Wati; istri\nContoh Budi; anak; 05-05-2016", TODAY)
                                .heirs());
        ClaimFile file = claims.file(claim(ClaimKind.JKM, TODAY.minusDays(3)));
        String nik = Objects.requireNonNull(person.nik()).full();
        Path cover = place.resolve("pengantar.pdf");
        rooms.families.papers().write(file, ClaimLetter.COVER, cover, Paper.F4, "400/12/2026");
        String words = words(cover);
        assertTrue(words.contains(nik), words);
        assertTrue(words.contains("400/12/2026"), words);
        assertFalse(words.contains("ATM"), "the branch needs no warning");
        Entry entry = rooms.journal.latest(1).get(0);
        assertEquals("journal.action.claim.letter", entry.action().key());
        assertTrue(Objects.requireNonNull(entry.why()).contains("NIK dan KPJ ditulis lengkap"));

        Path list = place.resolve("daftar.pdf");
        rooms.families.papers().write(file, ClaimLetter.CHECKLIST, list, Paper.F4, null);
        String family = words(list);
        assertFalse(family.contains(nik), "it goes home");
        assertTrue(family.contains("JANGAN PERNAH MENYERAHKAN KARTU ATM"), family);
        assertTrue(family.contains("Contoh Budi"), family);
        assertEquals(
                List.of(ClaimLetter.CHECKLIST, ClaimLetter.COVER),
                claims.file(file.claim().id()).letters().stream()
                        .map(WrittenLetter::letter)
                        .toList());
        Path folder = Files.createDirectory(place.resolve("bukan-berkas.pdf"));
        assertThrows(
                RuntimeException.class,
                () ->
                        rooms.families
                                .papers()
                                .write(file, ClaimLetter.COVER, folder, Paper.F4, null));
        assertEquals(2, claims.file(file.claim().id()).letters().size(), "nothing half written");
    }

    @Test
    void aChildWithoutBirthDateCountsForTheMostAndIsNamed() {
        UUID id = claim(ClaimKind.JKK_DEATH, TODAY);
        Rupiah two = claims.file(id).expected().sum(Payout.CHILDREN);
        rooms.families
                .heirs()
                .state(siti, List.of(), List.of(new Heir("Wati", Heir.Relation.CHILD, null)));
        Simulation seen = claims.file(id).expected();
        assertEquals(two, seen.sum(Payout.CHILDREN).times(2), "one of the two that are possible");
        assertEquals(
                List.of(Text.of("claim.expected.birthDate", "Wati")),
                seen.notDue().stream().map(NotDue::reason).toList());
    }

    @Test
    void childrenAreCountedByTheirAge() {
        UUID id = claim(ClaimKind.JKK_DEATH, TODAY.minusDays(3));
        Rupiah most = claims.file(id).expected().sum(Payout.CHILDREN);
        List<Heir> family =
                HeirLines.read("Contoh Budi; anak; 05-05-2009\nContoh Ayu; anak; 1-1-1990", TODAY)
                        .heirs();
        rooms.families.heirs().state(siti, List.of(), family);
        Rupiah one = claims.file(id).expected().sum(Payout.CHILDREN);
        assertTrue(one.compareTo(Rupiah.ZERO) > 0 && one.compareTo(most) < 0, one.toString());
        assertThrows(
                Problem.class,
                () -> rooms.families.heirs().state(siti, List.of(), List.of()),
                "somebody changed it meanwhile");
        rooms.families.heirs().state(siti, family, family.subList(1, 2));
        assertTrue(claims.file(id).expected().sum(Payout.CHILDREN).isZero(), "36 years old");
    }

    @ParameterizedTest
    @CsvSource({
        "'Siti', roster.heir.relation",
        "'Siti; tetangga', roster.heir.relation",
        "'; anak', roster.heir.line",
        "'Siti; anak; 31-02-2012', roster.heir.born",
        "'Siti; anak; 05-05-2030', roster.heir.born",
        "'Siti; anak; 05-05-2012; x', roster.heir.line"
    })
    void aLineThatCannotBeReadIsNamed(String line, String key) {
        HeirLines read = HeirLines.read("Contoh Wati; istri\n" + line, TODAY);
        assertEquals(1, read.heirs().size());
        assertEquals(key, read.problems().get(0).text().key());
        assertEquals(2, read.problems().get(0).text().values().get(0), "the second line");
    }

    @Test
    void aFamilyIsWrittenAsItIsRead() {
        String typed = "Contoh Wati; istri/suami\nContoh Budi; anak; 05-05-2012\n";
        HeirLines read = HeirLines.read(typed, TODAY);
        assertEquals(List.of(), read.problems());
        assertEquals(typed, HeirLines.write(read.heirs(), Texts.indonesian()));
        assertEquals(read, HeirLines.read(HeirLines.write(read.heirs(), Texts.english()), TODAY));
    }

    private static String words(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void writesOneSheetOfRightsForEachParticipant() throws IOException {
        rooms.enrolments.changeTerms(
                rooms.enrolments.all(),
                TermChange.of(Period.parse("2026-02"), EnumSet.allOf(Programme.class)));
        rooms.families
                .heirs()
                .state(
                        siti,
                        List.of(),
                        HeirLines.read(
                                        "Contoh Wati; istri\nContoh Budi; anak\n"
                                                + "Contoh Rina; anak\nContoh Ibu; orang tua",
                                        TODAY)
                                .heirs());
        RightsSheets rights = rooms.families.rights();
        List<RightsHolder> holders = rights.holders(null);
        assertEquals(1, holders.size());
        for (Paper sheet : List.of(Paper.A4, Paper.F4)) {
            byte[] fullest = rights.paper(holders.get(0), sheet);
            assertEquals(
                    1, PageImage.pages(fullest), "every programme, a family of four: " + sheet);
        }
        Path file = place.resolve("hak.pdf");
        rights.write(List.of(holders.get(0), holders.get(0)), file, Paper.F4, Progress.SILENT);
        assertEquals(2, PageImage.pages(file));
        assertThrows(Problem.class, () -> rights.write(List.of(), file, Paper.F4, Progress.SILENT));
        String words = words(file);
        assertTrue(
                words.contains("Beasiswa untuk paling banyak 2 anak (JKM: setelah 36 bulan iuran)"),
                words);
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
