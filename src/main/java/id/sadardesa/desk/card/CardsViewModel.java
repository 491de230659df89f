package id.sadardesa.desk.card;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.BatchForm;
import id.sadardesa.core.card.Batches;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.card.CardRemark;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.card.CardStock;
import id.sadardesa.core.card.Cards;
import id.sadardesa.core.card.CardsPrinted;
import id.sadardesa.core.card.PrintSetup;
import id.sadardesa.core.card.Sheets;
import id.sadardesa.core.card.Template;
import id.sadardesa.core.card.Templates;
import id.sadardesa.core.press.Calibration;
import id.sadardesa.core.press.Calibrations;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.shell.Pages;
import id.sadardesa.desk.widget.Ticks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Which cards will be printed, on which sheet, and how a page of them looks. */
public final class CardsViewModel {
    /** The village; null means every village. */
    final ObjectProperty<@Nullable Village> village = new SimpleObjectProperty<>();

    final ObjectProperty<Recipients> recipients = new SimpleObjectProperty<>(Recipients.ACCEPTED);
    final ObjectProperty<CardSheet> sheet = new SimpleObjectProperty<>(CardSheet.A4);

    final ObjectProperty<Template> template;

    /** How the next batch is called; blank for the day. */
    final StringProperty batchName = new SimpleStringProperty("");

    /** The most cards of the next batch, in digits; blank for all. */
    final StringProperty limit = new SimpleStringProperty("");

    /** The measured printer for which the file is corrected; null for none. */
    final ObjectProperty<Calibrations.@Nullable Known> press = new SimpleObjectProperty<>();

    /** Whether backs are printed too, where the template has one and the sheet is not folded. */
    final BooleanProperty backs = new SimpleBooleanProperty();

    /** Who gets a card unless the tick is taken away. */
    final Ticks<CardHolder> holders = new Ticks<>(holder -> holder.person().id());

    /** The PDF as it will be printed. */
    final Pages pages;

    private final Cards cards;
    private final Batches batches;
    private final Villages villages;
    private final CardStock stock;
    private final Sheets sheets;
    private final Templates templates;
    private final Calibrations calibrations;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyIntegerWrapper start = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyObjectWrapper<List<Village>> places =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<CardSheet>> papers =
            new ReadOnlyObjectWrapper<>(CardSheet.ALL);
    private final ReadOnlyObjectWrapper<List<Template>> looks =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Calibrations.Known>> measured =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<CardRemark>> remarks =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<@Nullable Offer> offer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Text> needs = new ReadOnlyObjectWrapper<>();
    private volatile int checked;
    private volatile int weighed;
    private Runnable printedToo = () -> {};

    public CardsViewModel(CardDoors doors, Jobs jobs, Notices notices) {
        this.cards = doors.cards();
        this.batches = doors.batches();
        this.villages = doors.villages();
        this.stock = doors.stock();
        this.sheets = doors.sheets();
        this.templates = doors.templates();
        this.calibrations = doors.calibrations();
        this.template = new SimpleObjectProperty<>(doors.templates().of(""));
        this.jobs = jobs;
        this.notices = notices;
        this.pages = new Pages(jobs);
        holders.onChange(this::changed);
        village.subscribe(this::gather);
        recipients.subscribe(this::gather);
        sheet.subscribe(() -> start(1));
        template.subscribe(this::changed);
        backs.subscribe(this::draw);
        limit.subscribe(this::changed);
    }

    /** The sheets of the program and of the office. */
    ReadOnlyObjectProperty<List<CardSheet>> papers() {
        return papers.getReadOnlyProperty();
    }

    /** The templates of the program and of the office. */
    ReadOnlyObjectProperty<List<Template>> looks() {
        return looks.getReadOnlyProperty();
    }

    /** The trays of printers that were measured. */
    ReadOnlyObjectProperty<List<Calibrations.Known>> measured() {
        return measured.getReadOnlyProperty();
    }

    /** Who is in the next batch: those with a tick, as far as the limit goes. */
    private List<CardHolder> batch() {
        List<CardHolder> chosen = holders.chosen();
        String typed = limit.get().strip();
        int most = typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : chosen.size();
        return chosen.subList(0, Math.min(most, chosen.size()));
    }

    /** How many cards the next batch has. */
    int count() {
        return batch().size();
    }

    /** Whether backs would come on the other side of the paper. */
    boolean hasBacks() {
        return template.get().twoSided() && !sheet.get().folded();
    }

    private boolean printsBacks() {
        return backs.get() && hasBacks();
    }

    ReadOnlyObjectProperty<List<Village>> places() {
        return places.getReadOnlyProperty();
    }

    /** What to look at before printing, for the cards that are ticked. */
    ReadOnlyObjectProperty<List<CardRemark>> remarks() {
        return remarks.getReadOnlyProperty();
    }

    /** Who is offered a card for the choice, and who is not; null until it was read. */
    ReadOnlyObjectProperty<@Nullable Offer> offer() {
        return offer.getReadOnlyProperty();
    }

    /** What else is to be done when cards were written. */
    void onPrinted(Runnable doing) {
        printedToo = doing;
    }

    /** What the ticked cards will take of sheets, time and ink; null where there are none. */
    ReadOnlyObjectProperty<@Nullable Text> needs() {
        return needs.getReadOnlyProperty();
    }

    /** Whether the remarks are still being looked for. */
    ReadOnlyBooleanProperty looking() {
        return looking.getReadOnlyProperty();
    }

    /** The first free place of the sheet, from 1. */
    ReadOnlyIntegerProperty start() {
        return start.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** How many cards have remarks; one card may have several. */
    int doubtful() {
        return (int) remarks.get().stream().map(CardRemark::person).distinct().count();
    }

    /** How many sheets of paper it takes. */
    int sheets() {
        return sheet.get().pages(count(), start.get());
    }

    void refresh() {
        jobs.ask(villages::all, places::set);
        jobs.ask(sheets::all, this::offerSheets);
        jobs.ask(templates::all, this::offerTemplates);
        jobs.ask(calibrations::all, measured::set);
        gather();
    }

    private void offerSheets(List<CardSheet> known) {
        papers.set(known);
        stay(sheet, known, CardSheet::code);
    }

    private void offerTemplates(List<Template> known) {
        looks.set(known);
        stay(template, known, Template::code);
    }

    /**
     * What was chosen stays chosen, as it is measured and looks now; the first where it is gone.
     */
    private static <T> void stay(
            ObjectProperty<T> chosen, List<T> known, Function<T, String> code) {
        String wanted = code.apply(chosen.get());
        T now =
                known.stream()
                        .filter(one -> code.apply(one).equals(wanted))
                        .findFirst()
                        .orElse(known.get(0));
        if (!now.equals(chosen.get())) {
            chosen.set(now);
        }
    }

    private void gather() {
        Village place = village.get();
        UUID id = place == null ? null : place.id();
        Recipients whom = recipients.get();
        jobs.ask(
                () -> Offer.of(cards, batches, id, whom),
                found -> {
                    holders.show(found.due());
                    offer.set(found);
                });
    }

    private void changed() {
        draw();
        check();
    }

    private void check() {
        List<CardHolder> batch = batch();
        Template look = template.get();
        int question = checked + 1;
        checked = question;
        looking.set(true);
        jobs.ask(
                () -> question == checked ? cards.preflight(batch, look) : List.<CardRemark>of(),
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
        draw();
    }

    private void weigh(List<CardHolder> batch) {
        CardSheet paper = sheet.get();
        Template look = template.get();
        int first = start.get();
        boolean both = printsBacks();
        int question = weighed + 1;
        weighed = question;
        jobs.ask(
                () ->
                        question == weighed && !batch.isEmpty()
                                ? Optional.of(
                                        Needs.said(
                                                stock.estimate(paper, batch.size(), first),
                                                cards.ink(batch, paper, look, both),
                                                both ? 2 : 1))
                                : Optional.<Text>empty(),
                found -> {
                    if (question == weighed) {
                        needs.set(found.orElse(null));
                    }
                });
    }

    private void draw() {
        List<CardHolder> batch = batch();
        weigh(batch);
        CardSheet paper = sheet.get();
        int first = start.get();
        Template look = template.get();
        if (batch.isEmpty()) {
            pages.clear();
        } else {
            int sides = printsBacks() ? 2 : 1;
            pages.look(
                    sheets() * sides,
                    (number, dpi) ->
                            cards.preview(
                                    batch,
                                    paper,
                                    first,
                                    look,
                                    number % sides == 0 ? Template.Side.FRONT : Template.Side.BACK,
                                    number / sides,
                                    dpi));
        }
    }

    /** Numbers the cards that have no number yet and writes the PDF. */
    void print(Path file) {
        List<CardHolder> chosen = batch();
        CardSheet paper = sheet.get();
        int first = start.get();
        String look = template.get().code();
        String named = batchName.get().strip();
        Calibrations.Known corrected = press.get();
        PrintSetup setup =
                new PrintSetup(
                        corrected == null ? Calibration.NONE : corrected.calibration(),
                        printsBacks());
        jobs.start(
                Text.of("card.room.printing", chosen.size()),
                progress ->
                        batches.print(
                                chosen,
                                BatchForm.of(
                                                named.isEmpty()
                                                        ? batches.proposedName(Texts.indonesian())
                                                        : named,
                                                paper)
                                        .from(first)
                                        .drawnWith(look),
                                setup,
                                file,
                                progress),
                this::printed);
    }

    private void printed(CardsPrinted made) {
        batchName.set("");
        notices.wrote(wrote(made), made.file());
        gather();
        printedToo.run();
    }

    /** What was written, with its counts, and what comes after it. */
    static Text wrote(CardsPrinted made) {
        String file = String.valueOf(made.file().getFileName());
        return made.moved() == 0
                ? Text.of("card.room.done", made.count(), made.pages(), file)
                : Text.of("card.room.doneMoved", made.count(), made.pages(), file, made.moved());
    }
}
