package id.sadardesa.core.card;

import id.sadardesa.base.Database;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Pen;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The print ledger: batches of numbered cards, sheet by sheet. Printed is what a person confirmed;
 * a sheet that jammed, or was never confirmed, is printed again, also on another day.
 */
public final class Batches {
    private final LedgerStore store;
    private final Journal journal;
    private final CardSeal seal;
    private final CardStock stock;
    private final CardRequests requests;
    private final Cards cards;
    private final Numbering numbering;
    private final Spoils spoils;
    private final Clock clock;

    public Batches(
            Database database,
            Journal journal,
            CardStock stock,
            CardRequests requests,
            Cards cards,
            Clock clock) {
        this.store = new LedgerStore(database);
        this.journal = journal;
        this.seal = new CardSeal(database, journal, clock);
        this.stock = stock;
        this.requests = requests;
        this.cards = cards;
        this.numbering = new Numbering(store, journal, seal, requests, clock);
        this.spoils = new Spoils(journal, stock, clock);
        this.clock = clock;
    }

    /** Every batch, the newest first, and how far it is. */
    public List<BatchTally> tallies() {
        Map<UUID, List<IssuedCard>> all =
                store.all().stream().collect(Collectors.groupingBy(IssuedCard::batchId));
        return store.batches().stream()
                .map(batch -> BatchTally.of(batch, all.getOrDefault(batch.id(), List.of())))
                .toList();
    }

    /** How far one batch is. */
    public BatchTally tally(Batch batch) {
        return BatchTally.of(batch, store.of(batch.id()));
    }

    /** The batch of a name, in any spelling of capitals. */
    public Optional<Batch> find(String name) {
        return store.batches().stream()
                .filter(batch -> batch.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /**
     * The batch of a name.
     *
     * @throws Problem when there is none; names those there are
     */
    public Batch named(String name) {
        return find(name)
                .orElseThrow(
                        () ->
                                Problem.of(
                                        "card.batch.unknown",
                                        name,
                                        store.batches().stream().map(Batch::name).toList()));
    }

    /** The batch that a card lies in. */
    public Batch get(UUID id) {
        return store.batches().stream()
                .filter(batch -> batch.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A name for a batch of today that nobody has given yet. */
    public String proposedName(Texts texts) {
        String today = texts.get("card.batch.today", LocalDate.now(clock));
        String name = today;
        for (int i = 2; find(name).isPresent(); i++) {
            name = today + " (" + i + ")";
        }
        return name;
    }

    /**
     * Gives numbers to the cards of a new batch, in the order of the list. Who has a card, or waits
     * in another batch, is left out, unless the form gives a reason for another card. Who waits for
     * a new card gets one without a reason. The old card stays good until somebody confirms the
     * sheet of the new one.
     *
     * @throws Problem when the form is wrong, nobody is left, or the form gives a reason although
     *     somebody's card waits unconfirmed already
     */
    public Prepared prepare(List<CardHolder> holders, BatchForm form) {
        return numbering.prepare(holders, form);
    }

    /**
     * Those of the list whose cards {@link #print} would write: who has no printed card, who waits
     * for a new one, and whose card was numbered but never confirmed.
     */
    public List<CardHolder> due(List<CardHolder> holders) {
        return numbering.due(holders);
    }

    /**
     * Writes the sheets that nobody has confirmed as a PDF for a printer set to 100 %. Writing is
     * not printing: the cards stay ready until their sheets are confirmed.
     *
     * @throws Problem when every sheet was confirmed, somebody in it takes part no longer, or the
     *     file cannot be written
     */
    public CardsPrinted write(Batch batch, Path file, Progress progress) {
        return write(batch, openSheets(batch), PrintSetup.PLAIN, file, progress);
    }

    /** Writes only these of the sheets that nobody has confirmed. */
    public CardsPrinted write(
            Batch batch,
            Collection<Integer> sheets,
            PrintSetup setup,
            Path file,
            Progress progress) {
        List<LaidCard> laid = laid(batch, sheets);
        engrave(laid);
        cards.write(tally(batch), laid, setup, file, progress);
        return new CardsPrinted(batch, laid.size(), sheetsOf(laid).size(), 0, 0, file);
    }

    /** The same for a printer of this computer. */
    public byte[] pdf(
            Batch batch, Collection<Integer> sheets, PrintSetup setup, Progress progress) {
        List<LaidCard> laid = laid(batch, sheets);
        engrave(laid);
        return cards.pdf(tally(batch), laid, setup, progress);
    }

    /**
     * The whole in one step: writes exactly the cards of those who were chosen and have no printed
     * one. Who has no number gets one; a card that waits elsewhere is taken along and gets another
     * number, so that a paper that was written before is nobody's card.
     *
     * <p>One action with its file: when the file cannot be written or the work is cancelled, nobody
     * has another number than before.
     *
     * @throws Problem as {@link #prepare} and {@link #write}
     */
    public CardsPrinted print(
            List<CardHolder> holders, BatchForm form, Path file, Progress progress) {
        return print(holders, form, PrintSetup.PLAIN, file, progress);
    }

    /** The same for a printer that was measured. */
    public CardsPrinted print(
            List<CardHolder> holders,
            BatchForm form,
            PrintSetup setup,
            Path file,
            Progress progress) {
        seal.prepare();
        return journal.act(
                Action.of("card.print", holders.size(), form.name().strip()).because(form.reason()),
                pen -> {
                    Prepared made = numbering.toPrint(holders, form);
                    Batch batch = made.batch();
                    CardsPrinted written = write(batch, openSheets(batch), setup, file, progress);
                    return new CardsPrinted(
                            batch,
                            written.count(),
                            written.pages(),
                            made.already(),
                            made.moved(),
                            file);
                });
    }

    /** The cards of sheets that nobody has confirmed, ready to be drawn with their codes. */
    List<LaidCard> laid(Batch batch, Collection<Integer> sheets) {
        Map<UUID, CardHolder> holders = cards.byPerson();
        CardSeal.Signer signer = seal.signer();
        List<LaidCard> laid = new ArrayList<>();
        for (IssuedCard card : ready(batch, sheets)) {
            CardHolder holder = holders.get(card.personId());
            if (holder == null) {
                throw Problem.of("card.batch.gone", card.name(), card.number().printed());
            }
            IssuedCard engraved = card.engraved(holder.person().name(), holder.tail());
            laid.add(new LaidCard(engraved, holder, signer));
        }
        return laid;
    }

    private List<IssuedCard> ready(Batch batch, Collection<Integer> sheets) {
        List<IssuedCard> ready =
                store.of(batch.id()).stream()
                        .filter(card -> card.state() == CardState.READY)
                        .filter(card -> sheets.contains(card.sheet()))
                        .toList();
        if (ready.isEmpty()) {
            throw Problem.of("card.batch.done", batch.name());
        }
        return ready;
    }

    /** The ledger keeps what stands on the cards, which may have changed since the numbering. */
    private void engrave(List<LaidCard> laid) {
        journal.act(
                Action.of("card.engrave", laid.size()),
                pen -> {
                    laid.forEach(
                            one ->
                                    LedgerStore.engrave(
                                            pen, one.card(), one.card().name(), one.card().tail()));
                    return laid.size();
                });
    }

    private static SortedSet<Integer> sheetsOf(List<LaidCard> laid) {
        SortedSet<Integer> sheets = new TreeSet<>();
        laid.forEach(one -> sheets.add(one.card().sheet()));
        return sheets;
    }

    /** The sheets that nobody has confirmed, in order; printing goes on with the first. */
    public SortedSet<Integer> openSheets(Batch batch) {
        return new TreeSet<>(tally(batch).open().keySet());
    }

    /**
     * A person looked at these sheets and they are good: their cards are printed.
     *
     * @return how many cards that were
     * @throws Problem when one of them holds nothing that waits to be confirmed
     */
    public int confirm(Batch batch, Collection<Integer> sheets) {
        refuseUnlessOpen(batch, sheets);
        List<IssuedCard> good = ready(batch, sheets);
        return journal.act(
                Action.of("card.confirm", good.size(), sheets.size(), batch.name()),
                pen -> {
                    good.forEach(card -> LedgerStore.printed(pen, card, LocalDate.now(clock)));
                    good.forEach(card -> replaced(pen, card));
                    stock.used(pen, batch, sheets.size(), StockCause.PRINTED);
                    requests.printed(good.stream().map(IssuedCard::personId).toList());
                    return good.size();
                });
    }

    /** The card that a person had until now ends with the new one in hand. */
    private void replaced(Pen pen, IssuedCard fresh) {
        String why = fresh.madeWhy();
        String said = why == null ? Texts.indonesian().get("card.why.changed") : why;
        LedgerStore.ofPerson(pen.handle(), fresh.personId()).stream()
                .filter(old -> old.good() && !old.id().equals(fresh.id()))
                .forEach(
                        old ->
                                LedgerStore.end(
                                        pen, old, CardState.REPLACED, LocalDate.now(clock), said));
    }

    private void refuseUnlessOpen(Batch batch, Collection<Integer> sheets) {
        SortedSet<Integer> open = openSheets(batch);
        for (int sheet : sheets) {
            if (!open.contains(sheet)) {
                throw Problem.of("card.sheet.notOpen", sheet, batch.name());
            }
        }
    }

    /**
     * Sheets jammed or came out spoiled before they were confirmed: their numbers are void, and the
     * same cards wait on the same sheets with new numbers.
     *
     * @return how many numbers are void
     * @throws Problem when the reason is missing, or one of them holds nothing that waits
     */
    public int jam(Batch batch, SortedSet<Integer> sheets, String why) {
        refuseUnlessOpen(batch, sheets);
        return spoils.jam(batch, sheets, ready(batch, sheets), why);
    }

    /**
     * Single cards came out spoiled and nobody has them yet: their numbers are void, and the same
     * cards wait with new numbers on the last sheet of the batch.
     *
     * @throws Problem when one of them was given out or is void
     */
    public int spoil(Batch batch, List<IssuedCard> spoiled, String why) {
        return spoils.spoil(batch, cards.sheet(batch).perPage(), spoiled, why);
    }

    /**
     * Gives a batch up of which nothing was printed yet, with its numbers.
     *
     * @throws Problem when a sheet of it was confirmed, or a number of it is void
     */
    public void discard(Batch batch) {
        List<IssuedCard> all = store.of(batch.id());
        if (!all.stream().allMatch(card -> card.state() == CardState.READY)) {
            throw Problem.of("card.batch.used", batch.name());
        }
        journal.act(
                Action.of("card.discard", all.size(), batch.name()),
                pen -> {
                    LedgerStore.delete(pen, batch, all);
                    return batch;
                });
    }
}
