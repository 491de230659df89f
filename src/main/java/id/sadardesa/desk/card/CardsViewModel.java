package id.sadardesa.desk.card;

import id.sadardesa.base.Text;
import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.card.CardRemark;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.card.Cards;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which cards will be printed, on which sheet, and how a page of them looks. */
public final class CardsViewModel {
    /** Somebody who gets a card unless the tick is taken away. */
    static final class Choice {
        final CardHolder holder;
        final BooleanProperty ticked = new SimpleBooleanProperty(true);

        Choice(CardHolder holder) {
            this.holder = holder;
        }
    }

    /**
     * A page of the PDF.
     *
     * @param number counted from 0
     */
    record Page(PageImage image, int number, int pages) {}

    private static final float DPI = 130;

    /** The village; null means every village. */
    final ObjectProperty<@Nullable Village> village = new SimpleObjectProperty<>();

    final ObjectProperty<Recipients> recipients = new SimpleObjectProperty<>(Recipients.OPEN);
    final ObjectProperty<CardSheet> sheet = new SimpleObjectProperty<>(CardSheet.A4);

    private final Cards cards;
    private final Villages villages;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyIntegerWrapper start = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyObjectWrapper<List<Village>> places =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Choice>> choices =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<CardRemark>> remarks =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
    private volatile int asked;
    private volatile int checked;
    private boolean together;

    public CardsViewModel(Cards cards, Villages villages, Jobs jobs, Notices notices) {
        this.cards = cards;
        this.villages = villages;
        this.jobs = jobs;
        this.notices = notices;
        village.subscribe(this::gather);
        recipients.subscribe(this::gather);
        sheet.subscribe(() -> start(1));
    }

    ReadOnlyObjectProperty<List<Village>> places() {
        return places.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Choice>> choices() {
        return choices.getReadOnlyProperty();
    }

    /** What to look at before printing, for the cards that are ticked. */
    ReadOnlyObjectProperty<List<CardRemark>> remarks() {
        return remarks.getReadOnlyProperty();
    }

    /** Whether the remarks are still being looked for. */
    ReadOnlyBooleanProperty looking() {
        return looking.getReadOnlyProperty();
    }

    /** The page shown; null when there is no card. */
    ReadOnlyObjectProperty<@Nullable Page> page() {
        return page.getReadOnlyProperty();
    }

    /** How many cards there will be. */
    ReadOnlyIntegerProperty ticked() {
        return ticked.getReadOnlyProperty();
    }

    /** The first free place of the sheet, from 1. */
    ReadOnlyIntegerProperty start() {
        return start.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** How many sheets of paper it takes. */
    int pages() {
        return sheet.get().pages(ticked.get(), start.get());
    }

    void refresh() {
        jobs.ask(villages::all, places::set);
        gather();
    }

    private void gather() {
        Village place = village.get();
        CardChoice choice =
                new CardChoice(place == null ? null : place.id(), recipients.get().states());
        jobs.ask(
                () -> cards.holders(choice),
                holders -> {
                    List<Choice> fresh = holders.stream().map(Choice::new).toList();
                    fresh.forEach(one -> one.ticked.subscribe(on -> tick(fresh)));
                    choices.set(fresh);
                    changed();
                });
    }

    /** A tick of an earlier list changes nothing. */
    private void tick(List<Choice> list) {
        if (list == choices.get()) {
            changed();
        }
    }

    /** Ticks or unticks everybody. */
    void tickAll(boolean on) {
        together = true;
        choices.get().forEach(choice -> choice.ticked.set(on));
        together = false;
        changed();
    }

    private void changed() {
        if (!together) {
            count();
            check();
        }
    }

    private void count() {
        ticked.set(batch().size());
        show(0);
    }

    private List<CardHolder> batch() {
        return choices.get().stream()
                .filter(choice -> choice.ticked.get())
                .map(choice -> choice.holder)
                .toList();
    }

    private void check() {
        List<CardHolder> batch = batch();
        int question = checked + 1;
        checked = question;
        looking.set(true);
        jobs.ask(
                () -> question == checked ? cards.preflight(batch) : List.<CardRemark>of(),
                found -> {
                    if (question == checked) {
                        remarks.set(found);
                        looking.set(false);
                    }
                });
    }

    /** The first card goes to this place, from 1. */
    void start(int place) {
        start.set(place);
        show(0);
    }

    /** Shows a page of the PDF, counted from 0. */
    void show(int number) {
        List<CardHolder> batch = batch();
        if (batch.isEmpty()) {
            page.set(null);
            return;
        }
        CardSheet paper = sheet.get();
        int first = start.get();
        int pages = pages();
        int wanted = Math.max(0, Math.min(number, pages - 1));
        int question = asked + 1;
        asked = question;
        jobs.ask(
                () ->
                        question == asked // what nobody waits for any more is not drawn
                                ? Optional.of(
                                        new Page(
                                                cards.preview(batch, paper, first, wanted, DPI),
                                                wanted,
                                                pages))
                                : Optional.<Page>empty(),
                drawn -> {
                    if (question == asked && drawn.isPresent()) {
                        page.set(drawn.get());
                    }
                });
    }

    /** Writes the PDF. */
    void print(Path file) {
        List<CardHolder> batch = batch();
        CardSheet paper = sheet.get();
        int first = start.get();
        jobs.start(
                Text.of("card.room.printing", batch.size()),
                progress -> cards.print(batch, paper, first, file, progress),
                made ->
                        notices.wrote(
                                Text.of(
                                        "card.room.done",
                                        made.count(),
                                        made.pages(),
                                        String.valueOf(made.file().getFileName())),
                                made.file()));
    }
}
