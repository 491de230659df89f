package id.sadardesa.desk.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.listing.Column;
import id.sadardesa.core.listing.FileName;
import id.sadardesa.core.listing.Listing;
import id.sadardesa.core.listing.Listings;
import id.sadardesa.core.listing.Reading;
import id.sadardesa.core.listing.SavedListing;
import id.sadardesa.core.listing.Subject;
import id.sadardesa.core.report.Audience;
import id.sadardesa.core.report.Edition;
import id.sadardesa.desk.report.ReportsViewModel.Sheet;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.shell.Pages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * A list that is being composed, its pages, and those that are kept. What was changed of it stays
 * while one visits other rooms.
 */
public final class ListingViewModel {
    final ObjectProperty<Period> month;
    final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>(Sheet.F4);

    /** For whom; the least revealing until somebody says otherwise. */
    final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.BOARD);

    /** Why it goes out with everything whole. */
    final StringProperty reason = new SimpleStringProperty("");

    /** The PDF as it will be printed. */
    final Pages pages;

    private final Listings listings;
    private final Jobs jobs;
    private final Notices notices;
    private final Texts texts;
    private final Period present;
    private final ReadOnlyObjectWrapper<List<SavedListing>> kept =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Listing> draft;
    private final ReadOnlyObjectWrapper<@Nullable SavedListing> opened =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private Listing begun;
    private String drawn = "";
    private volatile int asked;

    public ListingViewModel(
            Listings listings, Jobs jobs, Notices notices, Texts texts, Clock clock) {
        this.listings = listings;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
        this.pages = new Pages(jobs);
        this.present = Period.of(LocalDate.now(clock));
        this.month = new SimpleObjectProperty<>(present);
        this.begun = empty();
        this.draft = new ReadOnlyObjectWrapper<>(begun);
        month.subscribe(this::read);
        sheet.subscribe(this::draw);
        audience.subscribe(this::draw);
    }

    /** What a list begins with that begins with nothing. */
    Listing empty() {
        return Listing.of(Subject.PEOPLE, Subject.PEOPLE.usual());
    }

    /** Lists to begin with. */
    List<Listing> starters() {
        return listings.starters(texts);
    }

    /** The months that can be listed, the present one first. */
    List<Period> months() {
        return Months.upTo(present);
    }

    ReadOnlyObjectProperty<List<SavedListing>> kept() {
        return kept.getReadOnlyProperty();
    }

    /** The list as it is now composed. */
    ReadOnlyObjectProperty<Listing> draft() {
        return draft.getReadOnlyProperty();
    }

    /** The kept list that is changed; null for one that is not kept yet. */
    ReadOnlyObjectProperty<@Nullable SavedListing> opened() {
        return opened.getReadOnlyProperty();
    }

    /** Everything the list could show; null until it was read. */
    ReadOnlyObjectProperty<@Nullable Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /** Whether something is changed and not kept. */
    ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** Reads what is kept and what lists show anew; what was changed stays. */
    void refresh() {
        jobs.ask(listings::all, this::take);
        reading.set(null);
        read();
    }

    private void take(List<SavedListing> all) {
        SavedListing known = opened.get();
        kept.set(all);
        if (known == null) {
            return;
        }
        Optional<SavedListing> still =
                all.stream().filter(one -> one.id().equals(known.id())).findFirst();
        if (still.isEmpty()) { // taken back meanwhile: what stands here is one more list now
            opened.set(null);
            begun = empty();
            mark();
        } else if (!dirty.get()) {
            open(still.get());
        } else {
            opened.set(still.get());
            begun = still.get().listing();
            mark();
        }
    }

    /** Shows a kept list. */
    void open(SavedListing one) {
        opened.set(one);
        begin(one.listing());
    }

    /** Shows a kept list by its id, e.g. from Hari Ini. */
    void open(UUID id) {
        jobs.ask(() -> listings.find(id), found -> found.ifPresent(this::open));
    }

    /** Begins one more list. */
    void fresh(Listing start) {
        opened.set(null);
        begin(start);
    }

    private void begin(Listing start) {
        begun = start;
        edit(start);
    }

    /** The list is composed otherwise. */
    void edit(Listing changed) {
        Listing before = draft.get();
        draft.set(changed);
        mark();
        Reading known = reading.get();
        if (known == null || known.subject() != changed.subject()) {
            read();
        } else if (!changed.equals(before.named(changed.name()))) {
            draw(); // the name alone is drawn when it is typed to its end
        }
    }

    private void mark() {
        dirty.set(!draft.get().equals(begun));
    }

    private void read() {
        Subject of = draft.get().subject();
        Period wanted = month.get();
        int question = asked + 1;
        asked = question;
        jobs.ask(
                () -> question == asked ? listings.read(of, wanted) : null,
                (@Nullable Reading made) -> {
                    if (question == asked) { // another month may have been asked for meanwhile
                        reading.set(made);
                        draw();
                    }
                });
    }

    /** Makes the pages anew. */
    void draw() {
        Reading known = reading.get();
        Listing list = draft.get();
        if (known == null || known.subject() != list.subject()) {
            return;
        }
        drawn = list.name();
        Edition edition = shown();
        if (list.shownTo(edition.audience())) {
            pages.look(() -> listings.paper(list, known, edition));
        } else {
            pages.clear();
        }
    }

    /** The name was typed to its end: it stands on the pages too. */
    void drawName() {
        if (!drawn.equals(draft.get().name())) {
            draw();
        }
    }

    /** On the screen numbers stay masked; only the file, which asks for a reason, is whole. */
    private Edition shown() {
        Edition edition = edition();
        return edition.audience().isWhole() ? Edition.signed(edition.paper(), null) : edition;
    }

    private Edition edition() {
        return new Edition(audience.get(), sheet.get().paper(), null, reason.get());
    }

    /** The values that a column has this month. */
    List<String> values(Column column) {
        Reading known = reading.get();
        return known == null || !known.subject().columns().contains(column)
                ? List.of()
                : known.values(column);
    }

    /** Keeps the list under its name. */
    void save() {
        SavedListing known = opened.get();
        Listing list = draft.get();
        jobs.start(
                Text.of("listing.room.saving", list.name()),
                progress -> listings.save(known == null ? null : known.id(), list),
                done -> {
                    opened.set(done);
                    begun = done.listing();
                    mark();
                    notices.success(Text.of("listing.room.saved", done.name()));
                    jobs.ask(listings::all, this::take);
                });
    }

    /** Keeps it no longer; Ctrl+Z brings it back. */
    void remove() {
        SavedListing known = opened.get();
        if (known == null) {
            return;
        }
        jobs.start(
                Text.of("listing.room.removing", known.name()),
                progress -> {
                    listings.remove(known);
                    return known;
                },
                done -> {
                    fresh(empty());
                    notices.success(Text.of("listing.room.removed", done.name()));
                    jobs.ask(listings::all, this::take);
                });
    }

    /** {@code daftar-menunggak-2026-03.pdf}. */
    String fileName(String ending) {
        return FileName.of(draft.get(), month.get()) + "." + ending;
    }

    /** Writes the list as its file's name ends: {@code .pdf}, {@code .xlsx} or {@code .csv}. */
    void write(Path file) {
        Reading known = reading.get();
        if (known == null) {
            return;
        }
        Listing list = draft.get();
        Edition edition = edition();
        jobs.start(
                Text.of("listing.room.writing", name(list)),
                progress -> listings.write(list, known, file, edition),
                rows -> {
                    if (edition.audience().isWhole()) { // each has its own reason
                        audience.set(Audience.BOARD);
                        reason.set("");
                    }
                    notices.wrote(
                            Text.of(
                                    "listing.room.written",
                                    name(list),
                                    rows,
                                    String.valueOf(file.getFileName())),
                            file);
                });
    }

    private static Object name(Listing list) {
        return list.name().isEmpty() ? Text.of("listing.unnamed") : list.name();
    }
}
