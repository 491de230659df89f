package id.sadardesa.desk.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.Batch;
import id.sadardesa.core.card.BatchForm;
import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.card.CardState;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.card.StockCause;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerViewModelTest {
    @TempDir Path folder;
    private final Notices notices = TestDesk.notices();
    private final List<String> done = new ArrayList<>();
    private TestOffice office;
    private LedgerViewModel model;

    @BeforeEach
    void open() {
        office = CardsViewModelTest.withParticipants(folder);
        CardsViewModelTest.accept(office, 12);
        model = new LedgerViewModel(CardsViewModelTest.doors(office), TestDesk.jobs(), notices);
        prepare("Maret", 12);
    }

    /** Numbers the cards of the first people and writes them into a new batch. */
    private Batch prepare(String name, int people) {
        Batch batch =
                office.rooms()
                        .press
                        .batches()
                        .prepare(
                                office.rooms()
                                        .cards
                                        .holders(CardChoice.everybody())
                                        .subList(0, people),
                                BatchForm.of(name, CardSheet.A4))
                        .batch();
        model.refresh();
        return batch;
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<SheetRow> rows() {
        return Objects.requireNonNull(model.rows().get());
    }

    private void choose(int... places) {
        List<SheetRow> chosen = new ArrayList<>();
        for (int place : places) {
            chosen.add(rows().get(place));
        }
        model.chosen.set(new SheetChoice(chosen));
    }

    private LedgerViewModel.Asked asked(String why) {
        return new LedgerViewModel.Asked(
                why,
                () -> done.add(why),
                problem -> {
                    throw problem;
                });
    }

    private Text said() {
        return Objects.requireNonNull(notices.current().get()).text();
    }

    private long seq() {
        return office.rooms().journal.lastSeq();
    }

    private void takeBack(long seq) {
        office.rooms().journal.undo(seq);
        model.refresh();
    }

    @Test
    void aBatchStandsOverItsSheetsAndSaysWhatWaits() {
        assertEquals(List.of(0, 1, 2), rows().stream().map(SheetRow::sheet).toList());
        assertEquals(List.of(12, 10, 2), rows().stream().map(SheetRow::live).toList());
        assertEquals(2, model.waiting().get());
        assertEquals(Text.of("card.ledger.choose"), model.chosen.get().said());
        choose(0);
        assertEquals(Text.of("card.ledger.chosen", 2, 12), model.chosen.get().said());
        choose(0, 2);
        assertEquals(12, model.chosen.get().cards().size(), "each card once");
    }

    @Test
    void confirmedSheetsAreOneActionAndCountedInTheReport() {
        choose(1);
        model.confirm();
        assertEquals(Text.of("card.ledger.confirmed", 10, 1, 1), said());
        long first = seq();
        assertEquals(1, model.waiting().get());
        assertEquals(SheetRow.Standing.PRINTED, rows().get(1).standing());
        assertEquals(SheetRow.Standing.WAITING, rows().get(0).standing());
        assertEquals(10, printedInReport());
        choose(0);
        model.confirm();
        assertEquals(Text.of("card.ledger.confirmedAll", 2, 1), said());
        choose(0);
        assertEquals(Text.of("card.ledger.noneOpen"), model.chosen.get().said());
        model.confirm();
        takeBack(seq());
        assertEquals(Set.of(2), rows().get(0).open());
        takeBack(first);
        assertEquals(2, model.waiting().get());
    }

    private int printedInReport() {
        return office.rooms()
                .reports
                .monthly(Period.of(TestOffice.TODAY))
                .dealings()
                .cards()
                .printed();
    }

    @Test
    void oneCardIsPrintedAgainAndTheOldOneHoldsUntilThen() {
        choose(0);
        model.confirm();
        IssuedCard old = rows().get(1).cards().get(0);
        model.reprint(old, asked("Patah"));
        Batch fresh = rows().get(0).batch();
        assertEquals(Text.of("card.ledger.reprinted", old.name(), fresh.name()), said());
        assertEquals(1, rows().get(0).live());
        IssuedCard waiting = rows().get(0).cards().get(0);
        assertEquals(2, waiting.copy());
        var issued = office.rooms().press.issued();
        assertEquals(CardState.PRINTED, issued.ofPerson(old.personId()).get(0).state());
        choose(0);
        model.confirm();
        assertEquals(CardState.REPLACED, issued.ofPerson(old.personId()).get(0).state());
    }

    @Test
    void aJammedSheetIsWrittenAgainWithOnlyItsCards() throws IOException {
        office.rooms().press.stock().counted("a4", 50);
        List<String> again = new ArrayList<>();
        choose(2);
        model.jam(asked("Kertas macet"), () -> again.add("again"));
        assertEquals(List.of("Kertas macet"), done);
        long jam = seq();
        assertEquals(Text.of("card.ledger.jammed", 2, 1), said());
        assertEquals(49, office.rooms().press.stock().left().get("a4"));
        Notices.Notice notice = Objects.requireNonNull(notices.current().get());
        notice.steps().get(0).doing().run();
        assertEquals(List.of("again"), again);

        choose(2);
        List<IssuedCard> cards = model.chosen.get().cards();
        assertEquals(
                List.of(CardState.READY, CardState.READY, CardState.VOID, CardState.VOID),
                cards.stream().map(IssuedCard::state).toList(),
                "what holds comes first");
        Path file = folder.resolve("lagi.pdf");
        model.save(model.chosen.get(), null, file);
        assertEquals(Text.of("card.room.done", 2, 1, "lagi.pdf"), said());
        assertEquals(1, PageImage.pages(file));
        takeBack(jam);
        assertEquals(2, rows().get(2).cards().size());
        assertEquals(50, office.rooms().press.stock().left().get("a4"));
        assertEquals("Rusak", Texts.indonesian().get(StockCause.SPOILED.textKey()));
    }

    @Test
    void aSpoiledCardWaitsAnewAndALostOneIsVoid() {
        choose(0);
        model.confirm();
        choose(1);
        List<IssuedCard> cards = model.chosen.get().cards();
        model.spoil(cards.subList(0, 2), asked("Luntur"));
        assertEquals(Text.of("card.ledger.spoiled", 2, 3), said());
        assertEquals(Set.of(3), rows().get(0).open());

        IssuedCard lost = cards.get(5);
        model.lose(lost, asked("Hilang di pasar"));
        assertEquals(Text.of("card.ledger.lost", lost.number().printed(), lost.name()), said());
        long lose = seq();
        model.end(cards.subList(6, 8), asked("Salah jabatan"));
        assertEquals(Text.of("card.ledger.ended", 2), said());
        assertEquals(List.of("Luntur", "Hilang di pasar", "Salah jabatan"), done);
        assertEquals(5, rows().get(1).live());
        takeBack(seq());
        assertEquals(7, rows().get(1).live());
        takeBack(lose);
        assertEquals(8, rows().get(1).live());
    }

    @Test
    void sheetsOfTwoBatchesAreNotMixed() {
        choose(0);
        model.confirm();
        IssuedCard lost = rows().get(1).cards().get(0);
        model.lose(lost, asked("Hilang"));
        prepare("April", 1);
        assertEquals(5, rows().size());
        assertEquals("April", rows().get(0).batch().name(), "the newest first");
        choose(1, 3);
        assertNull(model.chosen.get().batch());
        assertEquals(Text.of("card.ledger.several"), model.chosen.get().said());
        assertEquals(Set.of(), model.chosen.get().open());
        choose(0);
        assertTrue(model.chosen.get().discardable(), "the lost card stays in the ledger");
    }

    @Test
    void aBatchThatWasNeverPrintedIsGivenUp() {
        choose(1);
        assertFalse(model.chosen.get().discardable(), "only as a whole");
        choose(0);
        assertTrue(model.chosen.get().discardable());
        model.discard();
        assertEquals(Text.of("card.ledger.discarded", 12, "Maret"), said());
        assertEquals(List.of(), rows());
        takeBack(seq());
        assertEquals(3, rows().size());
    }

    @Test
    void everyStandingAndEveryQuestionHasItsWords() {
        Texts texts = Texts.indonesian();
        for (SheetRow.Standing standing : SheetRow.Standing.values()) {
            assertTrue(texts.has("card.ledger.standing." + standing));
        }
        for (String what : List.of("jam", "spoil", "lose", "end")) {
            for (String part : List.of("title", "sentence", "verb")) {
                assertTrue(texts.has("card.why." + what + "." + part), what + part);
            }
        }
        for (String what : List.of("came", "counted")) {
            for (String part : List.of("title", "sentence", "verb")) {
                assertTrue(texts.has("card.shelf." + what + "." + part), what + part);
            }
        }
    }
}
