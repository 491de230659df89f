package id.sadardesa.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchesTest {
    private static final int PEOPLE = 25;

    @TempDir Path folder;

    private TestOffice office;
    private Batches batches;
    private IssuedCards issued;
    private Path file;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        Village village = office.village("35.16.09.2001", "Dlanggu");
        for (int i = 1; i <= PEOPLE; i++) {
            office.person(
                    "Orang " + (char) ('A' + i - 1),
                    LocalDate.of(1980, 5, 17),
                    Sex.L,
                    i,
                    village,
                    PostKind.RT);
        }
        office.rooms()
                .enrolments
                .enrol(
                        office.rooms().enrolments.candidates(),
                        Set.of(Programme.JKK, Programme.JKM),
                        Period.of(TestOffice.TODAY));
        file = folder.resolve("kartu.pdf");
        look();
    }

    private void look() {
        batches = office.rooms().press.batches();
        issued = office.rooms().press.issued();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<CardHolder> everybody() {
        return office.rooms().cards.holders(CardChoice.everybody());
    }

    private static SortedSet<Integer> sheets(Integer... numbers) {
        return new TreeSet<>(List.of(numbers));
    }

    private Batch prepared() {
        return batches.prepare(everybody(), BatchForm.of("Maret", CardSheet.A4)).batch();
    }

    @Test
    void aJammedSheetIsPrintedAgainAfterARestartWithOtherNumbers() throws IOException {
        Batch batch = prepared();
        assertEquals(3, batches.write(batch, file, Progress.SILENT).pages());
        Set<CardNumber> first = numbers(batch, CardState.READY);
        assertEquals(PEOPLE, first.size());

        assertEquals(10, batches.confirm(batch, List.of(1)));
        assertEquals(10, batches.jam(batch, sheets(2), "Kertas macet"));
        office.restart();
        look();

        Batch again = batches.named("maret");
        assertEquals(Set.of(2, 3), batches.openSheets(again));
        CardsPrinted rest = batches.write(again, file, Progress.SILENT);
        assertEquals(15, rest.count());
        assertEquals(2, PageImage.pages(file));
        assertEquals(15, batches.confirm(again, batches.openSheets(again)));

        BatchTally tally = batches.tally(again);
        assertTrue(tally.done());
        assertEquals(Map.of(CardState.PRINTED, 25, CardState.VOID, 10), tally.counts());
        Set<CardNumber> lost = numbers(again, CardState.VOID);
        assertTrue(first.containsAll(lost));
        Set<CardNumber> good = numbers(again, CardState.PRINTED);
        good.retainAll(lost);
        assertEquals(Set.of(), good);
        assertTrue(issued.of(again).stream().allMatch(card -> card.copy() == 1));
    }

    @Test
    void writtenIsNotPrintedAndConfirmedIsNotConfirmedTwice() {
        Batch batch = prepared();
        batches.write(batch, file, Progress.SILENT);
        assertEquals(PEOPLE, batches.tally(batch).count(CardState.READY));
        batches.confirm(batch, List.of(1, 2, 3));
        assertEquals("card.sheet.notOpen", problem(() -> batches.confirm(batch, List.of(2))).key());
        assertEquals(
                "card.batch.done",
                problem(() -> batches.write(batch, file, Progress.SILENT)).key());
    }

    @Test
    void severalJammedSheetsAreOneActionThatCanBeTakenBack() {
        Batch batch = prepared();
        Set<CardNumber> first = numbers(batch, CardState.READY);
        assertEquals(15, batches.jam(batch, sheets(3, 2), "Tinta habis"));
        assertEquals(Set.of(1, 2, 3), batches.openSheets(batch));
        assertEquals(
                "card.sheet.notOpen",
                problem(() -> batches.jam(batch, sheets(3, 4), "Macet")).key());

        var journal = office.rooms().journal;
        assertEquals(
                "Lembar 2, 3 macet: Maret (15 nomor batal)",
                Texts.indonesian().get(journal.latest(1).get(0).action()));
        journal.undo(journal.lastSeq());
        assertEquals(first, numbers(batch, CardState.READY));
        assertEquals(Set.of(), numbers(batch, CardState.VOID));
    }

    @Test
    void dueIsWhoWouldBePrintedACard() {
        Batch batch = prepared();
        assertEquals(everybody(), batches.due(everybody()), "numbered is not printed");
        batches.confirm(batch, List.of(1, 2));
        assertEquals(everybody().subList(20, 25), batches.due(everybody()));
        issued.lost(issued.of(batch).get(0), "Hilang di pasar");
        UUID second = everybody().get(1).person().id();
        office.rooms().press.requests().ask(second, "succession");
        assertEquals(7, batches.due(everybody()).size(), "lost, and waiting for a new one");
    }

    @Test
    void whoHasACardGetsAnotherOnlyWithAReason() {
        Batch batch = prepared();
        BatchForm more = BatchForm.of("Lagi", CardSheet.A4);
        assertEquals("card.batch.allHave", problem(() -> batches.prepare(everybody(), more)).key());
        batches.confirm(batch, List.of(1, 2, 3));
        assertEquals("card.batch.allHave", problem(() -> batches.prepare(everybody(), more)).key());

        List<CardHolder> one = everybody().subList(3, 4);
        UUID person = one.get(0).person().id();
        Prepared reprint = batches.prepare(one, more.because("Kartu basah"));
        IssuedCard fresh = issued.of(reprint.batch()).get(0);
        IssuedCard old = issued.ofPerson(person).get(0);
        assertEquals(2, fresh.copy());
        assertEquals(old.id(), fresh.replaces());
        assertEquals("Kartu basah", fresh.madeWhy());
        assertEquals(CardState.PRINTED, old.state(), "nobody has the new one yet");
        assertEquals(old, issued.byPerson().get(person));

        batches.confirm(reprint.batch(), List.of(1));
        old = issued.ofPerson(person).get(0);
        assertEquals(CardState.REPLACED, old.state());
        assertEquals("Kartu basah", old.endedWhy());
        assertEquals(
                fresh.id(), java.util.Objects.requireNonNull(issued.byPerson().get(person)).id());
        var journal = office.rooms().journal;
        journal.undo(journal.lastSeq());
        assertEquals(CardState.PRINTED, issued.ofPerson(person).get(0).state());
    }

    @Test
    void theOldCardIsGoodUntilTheSheetOfTheNewOneIsConfirmed() {
        Batch batch = prepared();
        batches.confirm(batch, List.of(1, 2, 3));
        IssuedCard old = issued.of(batch).get(0);
        List<CardHolder> one = everybody().subList(0, 1);
        BatchForm form = BatchForm.of("Ulang", CardSheet.A4).because("Patah");
        batches.print(one, form, file, Progress.SILENT);
        CardChecks checks = office.rooms().press.checks();
        assertEquals(CardCheck.Verdict.VALID, checks.check(old.number().signs()).verdict());
        Batch again = batches.named("Ulang");
        batches.jam(again, sheets(1), "Macet");
        assertEquals(CardCheck.Verdict.VALID, checks.check(old.number().signs()).verdict());
        batches.confirm(again, List.of(1));
        assertEquals(CardCheck.Verdict.VOID, checks.check(old.number().signs()).verdict());
    }

    @Test
    void aSheetSaysInItsMarginWhichItIs() throws IOException {
        Batch batch = prepared();
        batches.write(batch, file, Progress.SILENT);
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(file.toFile())) {
            String text = new org.apache.pdfbox.text.PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Maret, lembar 1 dari 3"), text);
            assertTrue(text.contains("Maret, lembar 3 dari 3"), text);
        }
    }

    @Test
    void aSecondReprintSaysThatTheFirstStillWaits() {
        Batch batch = prepared();
        batches.confirm(batch, List.of(1, 2, 3));
        List<CardHolder> one = everybody().subList(0, 1);
        BatchForm form = BatchForm.of("Ulang", CardSheet.A4).because("Patah");
        batches.print(one, form, file, Progress.SILENT);
        Path second = folder.resolve("kedua.pdf");
        List<CardHolder> two = everybody().subList(0, 2);
        BatchForm other = BatchForm.of("Ulang 2", CardSheet.A4).because("Patah");
        var refused = problem(() -> batches.print(two, other, second, Progress.SILENT));
        String said = Texts.indonesian().get(refused);
        assertTrue(said.contains("\"Ulang\" lembar 1"), said);
        assertTrue(said.contains(one.get(0).person().name()), said);
        assertFalse(java.nio.file.Files.exists(second));
        batches.confirm(batches.named("Ulang"), List.of(1));
        assertEquals(2, batches.print(two, other, second, Progress.SILENT).count());
    }

    @Test
    void aLostCardIsFollowedByASecondCopyAndASpoiledOneIsNot() {
        Batch batch = prepared();
        batches.confirm(batch, List.of(1, 2, 3));
        List<IssuedCard> cards = issued.of(batch);
        issued.handOver(
                Map.of(cards.get(0), new Handover(TestOffice.TODAY, cards.get(0).name(), null)));
        issued.lost(issued.named(cards.get(0).number().printed()), "Hilang di pasar");
        Batch second = batches.prepare(everybody(), BatchForm.of("Lagi", CardSheet.A4)).batch();
        assertEquals(List.of(2), issued.of(second).stream().map(IssuedCard::copy).toList());

        assertEquals(1, batches.spoil(batch, cards.subList(4, 5), "Luntur"));
        IssuedCard again =
                java.util.Objects.requireNonNull(issued.byPerson().get(cards.get(4).personId()));
        assertEquals(1, again.copy());
        assertEquals(CardState.READY, again.state());
        assertEquals(4, again.sheet(), "the confirmed sheets are full or cut");
        assertEquals(1, again.place());
        assertEquals(
                "card.spoil.late",
                problem(() -> batches.spoil(batch, cards.subList(0, 1), "Luntur")).key());
    }

    @Test
    void aLimitLeavesTheRestForAnotherBatch() {
        BatchForm form = BatchForm.of("Bagian 1", CardSheet.A4).from(7).atMost(12);
        Prepared first = batches.prepare(everybody(), form);
        assertEquals(12, first.cards());
        assertEquals(2, first.sheets());
        assertEquals(13, first.left());
        List<IssuedCard> laid = issued.of(first.batch());
        assertEquals(
                List.of(7, 8, 9, 10), laid.subList(0, 4).stream().map(IssuedCard::place).toList());
        assertEquals(1, laid.get(4).place());
        assertEquals(2, laid.get(4).sheet());
        Prepared second = batches.prepare(everybody(), BatchForm.of("Bagian 2", CardSheet.A4));
        assertEquals(13, second.cards());
        assertEquals(12, second.already());
    }

    @Test
    void whatIsChosenIsWrittenWhereverItWaits() throws IOException {
        BatchForm all = BatchForm.of("Semua", CardSheet.A4);
        assertEquals(PEOPLE, batches.print(everybody(), all, file, Progress.SILENT).count());
        Set<CardNumber> numbers = numbers(batches.named("Semua"), CardState.READY);
        batches.print(everybody(), BatchForm.of("Lagi", CardSheet.A4), file, Progress.SILENT);
        assertEquals(1, batches.tallies().size(), "the same sheets are written once more");

        List<CardHolder> some = everybody().subList(0, 8);
        BatchForm used = BatchForm.of("Sebagian", CardSheet.F4).from(4);
        CardsPrinted again = batches.print(some, used, file, Progress.SILENT);
        assertEquals(2, again.pages());
        assertEquals(8, again.moved());
        Batch part = batches.named("Sebagian");
        Set<CardNumber> moved = numbers(part, CardState.READY);
        assertTrue(java.util.Collections.disjoint(numbers, moved), "the first file may be printed");
        assertEquals(17, batches.tally(batches.named("Semua")).count(CardState.READY));
        batches.print(everybody(), BatchForm.of("Utuh", CardSheet.A4), file, Progress.SILENT);
        assertEquals(
                List.of("Utuh"), batches.tallies().stream().map(t -> t.batch().name()).toList());
        assertEquals(PEOPLE, numbers(batches.named("Utuh"), CardState.READY).size());
    }

    @Test
    void everythingIsOneActionThatCanBeTakenBack() {
        Batch batch = prepared();
        batches.confirm(batch, List.of(1));
        batches.jam(batch, sheets(2), "Macet");
        var journal = office.rooms().journal;
        journal.undo(journal.lastSeq());
        assertEquals(15, batches.tally(batch).count(CardState.READY));
        assertEquals(0, batches.tally(batch).count(CardState.VOID));
        long jamTakenBack = journal.lastSeq();
        long confirm = jamTakenBack - 2;
        journal.undo(confirm);
        assertEquals(PEOPLE, batches.tally(batch).count(CardState.READY));
        batches.discard(batch);
        assertEquals(List.of(), batches.tallies());
    }

    @Test
    void sheetsOnTheShelfAreCountedDown() {
        CardStock stock = office.rooms().press.stock();
        Batch batch = prepared();
        stock.bought("a4", 4);
        batches.confirm(batch, List.of(1));
        batches.jam(batch, sheets(2), "Macet");
        assertEquals(Map.of("a4", 2), stock.left());
        Estimate estimate = stock.estimate(CardSheet.A4, 120, 1);
        assertEquals(12, estimate.sheets());
        assertEquals(12, estimate.spare(), "every second sheet was spoiled so far");
        assertEquals(22, estimate.missing());
        stock.counted("a4", 50);
        assertEquals(0, stock.estimate(CardSheet.A4, 120, 1).missing());
        assertEquals(0, stock.estimate(CardSheet.F4, 120, 1).missing(), "nobody counts F4");
        assertEquals(
                2 * (estimate.sheets() + estimate.spare()), estimate.minutes(2), "a minute a side");
    }

    @Test
    void aProxyTakesACardAndItComesBack() {
        Batch batch = prepared();
        batches.confirm(batch, List.of(1, 2, 3));
        IssuedCard card = issued.of(batch).get(0);
        issued.handOver(Map.of(card, new Handover(TestOffice.TODAY, "Bu Siti", "Istri, sakit")));
        IssuedCard handed = issued.named(card.number().signs().toLowerCase(java.util.Locale.ROOT));
        assertEquals("Bu Siti", handed.handedTo());
        assertEquals("Istri, sakit", handed.handedWhy());
        assertThrows(
                Problem.class,
                () -> issued.handOver(Map.of(card, new Handover(TestOffice.TODAY, "Lain", null))));
        issued.takeBack(handed);
        assertEquals(CardState.PRINTED, issued.named(card.number().printed()).state());
    }

    @Test
    void aNumberKnowsWhenItIsMistyped() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            CardNumber number = CardNumber.draw();
            assertTrue(seen.add(number.signs()));
            assertEquals(number, CardNumber.of(number.value()).orElseThrow());
            String signs = number.signs();
            assertEquals(
                    number,
                    CardNumber.parse(" " + number.printed().toLowerCase(java.util.Locale.ROOT))
                            .orElseThrow());
            for (int place = 0; place < 7; place++) {
                char other = signs.charAt(place) == 'A' ? 'B' : 'A';
                String wrong = signs.substring(0, place) + other + signs.substring(place + 1);
                assertTrue(CardNumber.parse(wrong).isEmpty(), wrong);
                char[] swapped = signs.toCharArray();
                swapped[place] = signs.charAt(place + 1);
                swapped[place + 1] = signs.charAt(place);
                if (signs.charAt(place) != signs.charAt(place + 1)) {
                    assertTrue(CardNumber.parse(new String(swapped)).isEmpty());
                }
            }
        }
        assertNotEquals(CardNumber.draw(), CardNumber.draw());
    }

    private Set<CardNumber> numbers(Batch batch, CardState state) {
        return issued.of(batch).stream()
                .filter(card -> card.state() == state)
                .map(IssuedCard::number)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static id.sadardesa.base.Text problem(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(Problem.class, work).text();
    }
}
