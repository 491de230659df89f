package id.sadardesa.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.core.card.CardCheck.Verdict;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardChecksTest {
    @TempDir Path folder;
    private TestOffice office;
    private CardWork work;

    /** The doors of one office. */
    private record CardWork(Batches batches, IssuedCards issued, CardChecks checks, Batch batch) {}

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        work = filled(office);
    }

    private static CardWork filled(TestOffice office) {
        Village village = office.village("35.16.09.2001", "Dlanggu");
        LocalDate born = LocalDate.of(1980, 5, 17);
        office.person("Agus", born, Sex.L, 1, village, PostKind.RT);
        office.person("Bu Yati", born, Sex.P, 2, village, PostKind.RT);
        office.rooms()
                .enrolments
                .enrol(
                        office.rooms().enrolments.candidates(),
                        Set.of(Programme.JKK, Programme.JKM),
                        Period.of(TestOffice.TODAY));
        var press = office.rooms().press;
        List<CardHolder> all = press.cards().holders(CardChoice.everybody());
        Batch batch = press.batches().prepare(all, BatchForm.of("Uji", CardSheet.CR80)).batch();
        return new CardWork(press.batches(), press.issued(), press.checks(), batch);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<String> codes() {
        return work.batches().laid(work.batch(), List.of(1, 2)).stream()
                .map(
                        one ->
                                one.signer()
                                        .text(
                                                CardCode.of(
                                                        office.rooms().offices.current(),
                                                        one.card())))
                .toList();
    }

    @Test
    void theVerdictFollowsTheLedger() {
        List<String> codes = codes();
        assertEquals(Verdict.UNKNOWN, work.checks().check(codes.get(0)).verdict());
        work.batches().confirm(work.batch(), List.of(1, 2));
        CardCheck good = work.checks().check(" " + codes.get(0) + "\r\n");
        assertEquals(Verdict.VALID, good.verdict());
        assertTrue(good.proven());

        IssuedCard card = work.issued().of(work.batch()).get(0);
        assertEquals(card.number(), java.util.Objects.requireNonNull(good.card()).number());
        CardCheck byNumber = work.checks().check(card.number().printed());
        assertEquals(Verdict.VALID, byNumber.verdict());
        assertFalse(byNumber.proven(), "a number alone proves nothing");

        work.issued().handOver(Map.of(card, new Handover(TestOffice.TODAY, "Agus", null)));
        assertEquals(Verdict.VALID, work.checks().check(codes.get(0)).verdict());
        work.issued().lost(work.issued().named(card.number().printed()), "Hilang");
        CardCheck lost = work.checks().check(codes.get(0));
        assertEquals(Verdict.VOID, lost.verdict());
        assertEquals("card.checked.ended", lost.why().key());
    }

    @Test
    void anotherSignCannotPassForOurs() {
        String code = codes().get(1);
        work.batches().confirm(work.batch(), List.of(1, 2));
        for (int place = 0; place < code.length(); place += 3) {
            char other = code.charAt(place) == 'A' ? 'B' : 'A';
            String wrong = code.substring(0, place) + other + code.substring(place + 1);
            assertEquals(Verdict.FOREIGN, work.checks().check(wrong).verdict(), wrong);
        }
        for (String strange :
                List.of("", "https://example.org", "SADAR1:351609:0192", code.substring(1))) {
            assertEquals(Verdict.FOREIGN, work.checks().check(strange).verdict());
        }
    }

    @Test
    void aCardOfAnotherOfficeWithTheSameCodeIsNotOurs() {
        String code = codes().get(0);
        try (TestOffice other = TestOffice.in(folder.resolve("lain"))) {
            filled(other);
            CardCheck check = other.rooms().press.checks().check(code);
            assertEquals(Verdict.FOREIGN, check.verdict());
            assertEquals("card.checked.forged", check.why().key());
        }
    }

    @Test
    void thePictureOfACardIsEnough() throws IOException {
        Path pdf = folder.resolve("kartu.pdf");
        work.batches().write(work.batch(), pdf, Progress.SILENT);
        work.batches().confirm(work.batch(), List.of(1, 2));
        Path picture = folder.resolve("kartu.png");
        try (OutputStream out = Files.newOutputStream(picture)) {
            PageImage.of(pdf, 1, 200).writePng(out);
        }
        CardCheck check = work.checks().check(picture).get(0);
        assertEquals(Verdict.VALID, check.verdict());
        assertEquals("Bu Yati", java.util.Objects.requireNonNull(check.card()).name());

        try (OutputStream out = Files.newOutputStream(picture)) {
            PageImage.of(pdf, 0, 200).writePng(out);
        }
        List<CardCheck> sheet = work.checks().check(picture);
        long cards =
                work.issued().of(work.batch()).stream().filter(one -> one.sheet() == 1).count();
        assertEquals(cards, sheet.size(), "an answer for each card of a sheet");
        assertTrue(sheet.stream().allMatch(one -> one.verdict() == Verdict.VALID));

        Files.writeString(picture, "tidak ada gambar");
        assertThrows(Problem.class, () -> work.checks().check(picture));
        assertThrows(Problem.class, () -> work.checks().check(folder.resolve("tidak-ada.png")));
    }
}
