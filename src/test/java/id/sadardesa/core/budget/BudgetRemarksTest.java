package id.sadardesa.core.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A village in which a scenario adds nobody, or whose head costs nothing, says why. */
class BudgetRemarksTest extends BudgetOffice {
    private static final Scenario RT = Scenario.AS_IS.adding(Set.of(PostGroup.RT_RW), false);
    private Village talok;

    @BeforeEach
    void village() {
        talok = office.village("35.16.09.2006", "Talok");
    }

    private void enrolAll() {
        var rooms = office.rooms();
        rooms.enrolments.enrol(
                rooms.enrolments.candidates(),
                EnrolmentForm.of(TWO, Period.parse("2026-01")).earning(Rupiah.of(1_250_000)));
    }

    private List<String> remarks(Scenario scenario) {
        Texts texts = Texts.indonesian();
        return plan(2027, scenario).remarks().stream().map(texts::get).toList();
    }

    @Test
    void aGroupOfWhichNobodyIsOnTheRosterIsNamed() {
        person(talok, born(1980), PostKind.KADES);
        enrolAll();
        assertEquals(List.of(), remarks(Scenario.AS_IS));
        assertEquals(
                List.of(
                        "Desa Talok: tidak ada RT/RW yang ditambahkan karena tidak ada di daftar"
                                + " aparat; kursi yang kosong tidak ikut dihitung."),
                remarks(RT));
        Scenario seats = Scenario.AS_IS.adding(Set.of(PostGroup.RT_RW), true);
        assertTrue(remarks(seats).get(0).contains("kuota kursinya belum diisi"));
        office.rooms().villages.setSeats(talok, Map.of(Seat.KADES, 1, Seat.RT, 3));
        talok = office.rooms().villages.all().get(0);
        assertEquals(List.of(), remarks(seats), "three seats are added");
    }

    @Test
    void whyEachOfAGroupIsNotAddedIsCounted() {
        person(talok, born(1980), PostKind.KADES);
        person(talok, born(1981), PostKind.RT);
        enrolAll();
        person(talok, born(1982), PostKind.RT);
        assertEquals(List.of(), remarks(RT), "one is added");
        office.rooms()
                .people
                .register(
                        PersonForm.named("Tanpa Nomor"),
                        List.of(PostForm.of(talok.id(), PostKind.RW)));
        enrolAll();
        assertEquals(
                List.of(
                        "Desa Talok: tidak ada RT/RW yang ditambahkan karena 2 orang sudah menjadi"
                                + " peserta, 1 orang belum memenuhi syarat atau datanya belum"
                                + " lengkap."),
                remarks(RT));
    }

    @Test
    void aVillageWithoutHeadSaysSoAndOneWithTwo() {
        Village kalen = office.village("35.16.09.2002", "Kalen");
        person(talok, born(1980), PostKind.SEKDES);
        person(kalen, born(1981), PostKind.KADES);
        person(kalen, born(1982), PostKind.KADES);
        enrolAll();
        assertEquals(
                List.of(
                        "Desa Kalen: dihitung 2 kepala desa, padahal satu desa mempunyai satu;"
                                + " periksa siapa yang masih menjabat.",
                        "Desa Talok: iuran kepala desa (5.1.3.03) nol karena tidak ada kepala desa"
                                + " di daftar aparat; isi pejabatnya, atau hitung kursi yang"
                                + " kosong."),
                remarks(Scenario.AS_IS));
        person(talok, born(1983), PostKind.KADES);
        assertTrue(remarks(Scenario.AS_IS).get(1).contains("kepala desanya belum menjadi peserta"));
    }

    @Test
    void villagesOfWhichTheSameIsToBeSaidShareALine() {
        office.village("35.16.09.2002", "Kalen");
        List<String> said = remarks(RT);
        assertEquals(2, said.size(), said.toString());
        assertTrue(said.get(0).startsWith("Desa Kalen, Desa Talok: tidak ada RT/RW"), said.get(0));
        assertTrue(said.get(1).startsWith("Desa Kalen, Desa Talok: iuran kepala desa"));
        String few = Texts.indonesian().get(plan(2027, RT).remarks(1).get(0));
        assertTrue(few.startsWith("Desa Kalen, 1 desa lain: tidak ada RT/RW"), few);
    }

    @Test
    void theLetterSaysItToTheVillageItIsAbout() throws IOException {
        Village kalen = office.village("35.16.09.2002", "Kalen");
        person(talok, born(1980), PostKind.SEKDES);
        person(kalen, born(1981), PostKind.KADES);
        enrolAll();
        byte[] letters =
                office.rooms().plans.budgets.letters(plan(2027, Scenario.AS_IS), Paper.F4, null);
        try (PDDocument document = Loader.loadPDF(letters)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            assertFalse(stripper.getText(document).contains("Perlu diperiksa"));
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            String text = stripper.getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains("Perlu diperiksa"), text);
            assertTrue(text.contains("Desa Talok: iuran kepala desa (5.1.3.03) nol"), text);
        }
    }
}
