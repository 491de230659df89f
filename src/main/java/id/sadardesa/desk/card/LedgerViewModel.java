package id.sadardesa.desk.card;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.Batch;
import id.sadardesa.core.card.BatchForm;
import id.sadardesa.core.card.Batches;
import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.card.Cards;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.card.IssuedCards;
import id.sadardesa.core.card.PrintSetup;
import id.sadardesa.core.card.Sheets;
import id.sadardesa.core.press.Calibrations;
import id.sadardesa.core.press.Edge;
import id.sadardesa.core.press.Machine;
import id.sadardesa.core.press.Printers;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The print ledger: which sheets came out well, and what became of each card. */
public final class LedgerViewModel {
    /** Why something was done, and what happens when it was done or refused. */
    record Asked(String why, Runnable done, Consumer<Problem> refused) {}

    final ObjectProperty<SheetChoice> chosen = new SimpleObjectProperty<>(SheetChoice.NONE);

    private final Batches batches;
    private final IssuedCards issued;
    private final Cards cards;
    private final Calibrations calibrations;
    private final Printers printers;
    private final Sheets sheets;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable List<SheetRow>> rows =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

    public LedgerViewModel(CardDoors doors, Jobs jobs, Notices notices) {
        this.batches = doors.batches();
        this.issued = doors.issued();
        this.cards = doors.cards();
        this.calibrations = doors.calibrations();
        this.printers = doors.printers();
        this.sheets = doors.sheets();
        this.jobs = jobs;
        this.notices = notices;
    }

    /** The ledger; null until it was read. */
    ReadOnlyObjectProperty<@Nullable List<SheetRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** How many sheets of all batches wait to be confirmed. */
    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    void refresh() {
        jobs.ask(() -> SheetRow.of(batches.tallies(), issued.all()), this::show);
    }

    private void show(List<SheetRow> read) {
        waiting.set(
                read.stream().filter(SheetRow::whole).mapToInt(batch -> batch.open().size()).sum());
        rows.set(read);
    }

    /** The chosen sheets came out well. */
    void confirm() {
        Batch batch = chosen.get().batch();
        SortedSet<Integer> sheets = chosen.get().open();
        if (batch != null && !sheets.isEmpty()) {
            jobs.start(
                    Text.of("card.ledger.saving"),
                    progress -> {
                        int cards = batches.confirm(batch, sheets);
                        int left = batches.openSheets(batch).size();
                        return left == 0
                                ? Text.of("card.ledger.confirmedAll", cards, sheets.size())
                                : Text.of("card.ledger.confirmed", cards, sheets.size(), left);
                    },
                    this::say);
        }
    }

    /**
     * The chosen sheets are spoiled and wait anew.
     *
     * @param again offered at once: brings the same sheets to the printer again
     */
    void jam(Asked asked, Runnable again) {
        Batch batch = chosen.get().batch();
        SortedSet<Integer> sheets = chosen.get().open();
        if (batch != null && !sheets.isEmpty()) {
            write(
                    () -> {
                        int cards = batches.jam(batch, sheets, asked.why());
                        return Text.of("card.ledger.jammed", cards, sheets.size());
                    },
                    asked,
                    new Notices.Step(Text.of("card.ledger.againStep"), again));
        }
    }

    /** Single cards of one batch are spoiled and wait anew on its last sheet. */
    void spoil(List<IssuedCard> cards, Asked asked) {
        Batch batch = chosen.get().batch();
        if (batch != null) {
            write(
                    () -> {
                        int spoiled = batches.spoil(batch, cards, asked.why());
                        int last = batches.openSheets(batch).last();
                        return Text.of("card.ledger.spoiled", spoiled, last);
                    },
                    asked);
        }
    }

    /** A card was reported lost. */
    void lose(IssuedCard card, Asked asked) {
        write(
                () -> {
                    issued.lost(card, asked.why());
                    return Text.of("card.ledger.lost", card.number().printed(), card.name());
                },
                asked);
    }

    /** Cards are taken out of use. */
    void end(List<IssuedCard> cards, Asked asked) {
        write(
                () -> {
                    issued.voidAll(cards, asked.why());
                    return Text.of("card.ledger.ended", cards.size());
                },
                asked);
    }

    private void write(Supplier<Text> work, Asked asked, Notices.Step... steps) {
        jobs.start(
                Text.of("card.ledger.saving"),
                progress -> work.get(),
                said -> {
                    asked.done().run();
                    say(said, steps);
                },
                asked.refused());
    }

    /** Gives the chosen batch up before anything of it was printed. */
    void discard() {
        Batch batch = chosen.get().batch();
        int cards = chosen.get().cards().size();
        if (batch != null && chosen.get().discardable()) {
            jobs.start(
                    Text.of("card.ledger.saving"),
                    progress -> {
                        batches.discard(batch);
                        return Text.of("card.ledger.discarded", cards, batch.name());
                    },
                    this::say);
        }
    }

    /** Writes the sheets of a choice that wait as a PDF again. */
    void save(SheetChoice choice, @Nullable Machine press, Path file) {
        Batch batch = choice.batch();
        SortedSet<Integer> sheets = choice.open();
        if (batch != null && !sheets.isEmpty()) {
            jobs.start(
                    Text.of("card.room.printing", choice.waiting()),
                    progress -> {
                        PrintSetup setup = new PrintSetup(calibrations.of(press), false);
                        return batches.write(batch, sheets, setup, file, progress);
                    },
                    made -> {
                        notices.wrote(CardsViewModel.wrote(made), made.file());
                        refresh();
                    });
        }
    }

    /** Reads for which printers a file can be corrected. */
    void measured(Consumer<List<Calibrations.Known>> read) {
        jobs.ask(calibrations::all, read);
    }

    /** Prepares another card for somebody who has one; the old one is good until it is printed. */
    void reprint(IssuedCard card, Asked asked) {
        write(
                () -> {
                    Batch old = batches.get(card.batchId());
                    List<CardHolder> holder =
                            cards.holders(CardChoice.everybody()).stream()
                                    .filter(one -> one.person().id().equals(card.personId()))
                                    .toList();
                    BatchForm form =
                            BatchForm.of(
                                            batches.proposedName(Texts.indonesian()),
                                            sheets.of(old.sheet()))
                                    .drawnWith(old.template())
                                    .because(asked.why());
                    Batch fresh = batches.prepare(holder, form).batch();
                    return Text.of("card.ledger.reprinted", card.name(), fresh.name());
                },
                asked);
    }

    /** Reads to which printers sheets can go. */
    void printers(Consumer<DirectForm.Known> read) {
        jobs.ask(
                () ->
                        new DirectForm.Known(
                                printers.names(),
                                printers.usual().stream().findFirst().orElse(null),
                                calibrations.all()),
                read);
    }

    /** Sends the sheets of a choice that wait to a printer, at 100 % and corrected for its tray. */
    void print(SheetChoice choice, DirectForm.Choice to, Runnable done, Consumer<Problem> refused) {
        Batch batch = choice.batch();
        SortedSet<Integer> open = choice.open();
        if (batch == null || open.isEmpty()) {
            return;
        }
        jobs.start(
                Text.of("card.room.printing", choice.waiting()),
                progress -> {
                    PrintSetup setup = new PrintSetup(calibrations.of(to.machine()), to.backs());
                    byte[] pdf = batches.pdf(batch, open, setup, progress);
                    CardSheet sheet = sheets.of(batch.sheet());
                    Edge turned = to.backs() && !sheet.folded() ? sheet.turned() : null;
                    return printers.print(pdf, to.printer(), batch.name(), turned, progress);
                },
                pages -> {
                    done.run();
                    say(Text.of("card.direct.sent", pages, to.printer()));
                },
                refused);
    }

    private void say(Text said, Notices.Step... steps) {
        notices.success(said, steps);
        refresh();
    }
}
