package id.sadardesa.core.listing;

import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Ledger;
import id.sadardesa.core.card.IssuedCards;
import id.sadardesa.core.coverage.Coverages;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.report.Disclosures;
import id.sadardesa.core.report.Edition;
import id.sadardesa.core.report.MonthlyReport;
import id.sadardesa.core.report.PackPart;
import id.sadardesa.core.report.PackParts;
import id.sadardesa.core.report.Reports;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The door to the lists that an office composes itself: kept under a name, made for a month, saved
 * as PDF, workbook or CSV, and put behind the month's report. On paper they are in Indonesian.
 */
public final class Listings implements PackParts {
    private final ListingStore store;
    private final Journal journal;
    private final Reports reports;
    private final Offices offices;
    private final Disclosures disclosures;
    private final PeopleRows people;
    private final BillRows bills;
    private final Clock clock;
    private final Texts texts = Texts.indonesian();

    public Listings(
            Database database,
            Journal journal,
            Reports reports,
            Offices offices,
            Coverages coverages,
            Enrolments enrolments,
            Ledger ledger,
            IssuedCards cards,
            Disclosures disclosures,
            Clock clock) {
        this.store = new ListingStore(database);
        this.journal = journal;
        this.reports = reports;
        this.offices = offices;
        this.disclosures = disclosures;
        this.people = new PeopleRows(coverages, enrolments, ledger, cards);
        this.bills = new BillRows(ledger);
        this.clock = clock;
    }

    /** The lists that are kept, by name. */
    public List<SavedListing> all() {
        return store.all();
    }

    public Optional<SavedListing> find(String name) {
        return all().stream().filter(one -> one.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    public Optional<SavedListing> find(UUID id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * The list of a name as it was typed.
     *
     * @throws Problem when there is none, with those there are
     */
    public SavedListing named(String typed) {
        return find(typed)
                .orElseThrow(
                        () -> {
                            List<SavedListing> all = all();
                            return all.isEmpty()
                                    ? Problem.of("listing.name.noneKept", typed.strip())
                                    : Problem.of(
                                            "listing.name.unknown",
                                            typed.strip(),
                                            all.stream().<Object>map(SavedListing::name).toList());
                        });
    }

    /** Those that the first screen offers. */
    public List<SavedListing> favourites() {
        return all().stream().filter(one -> one.listing().favourite()).toList();
    }

    /** Lists to begin with, called in some language; none of them is kept yet. */
    public List<Listing> starters(Texts language) {
        return new Starters(language).all();
    }

    /**
     * Keeps a list under its name; one of the same name is changed.
     *
     * @throws Problem when it has no name or shows nothing
     */
    public SavedListing save(Listing listing) {
        return save(find(listing.name()).map(SavedListing::id).orElse(null), listing);
    }

    /**
     * Keeps what was made of a list, also under another name.
     *
     * @param id of the list that is changed; null for one more
     * @throws Problem when it has no name, shows nothing, or another has its name
     */
    public SavedListing save(@Nullable UUID id, Listing listing) {
        refuse(listing.problems());
        refuseTaken(id, listing.name());
        UUID kept = id == null ? Ids.next() : id;
        return journal.act(
                Action.of("listing.save", listing.name()),
                pen -> {
                    if (id == null || !ListingStore.update(pen, id, listing)) {
                        ListingStore.insert(pen, kept, listing);
                    }
                    return new SavedListing(kept, listing);
                });
    }

    /**
     * Calls a list otherwise.
     *
     * @throws Problem when the name is none, or another list has it
     */
    public SavedListing rename(SavedListing list, String name) {
        Listing renamed = list.listing().named(name);
        refuse(renamed.problems());
        refuseTaken(list.id(), renamed.name());
        return journal.act(
                Action.of("listing.rename", list.name(), renamed.name()),
                pen -> {
                    ListingStore.update(pen, list.id(), renamed);
                    return new SavedListing(list.id(), renamed);
                });
    }

    public void remove(SavedListing list) {
        journal.act(
                Action.of("listing.remove", list.name()),
                pen -> {
                    ListingStore.delete(pen, list.id());
                    return list;
                });
    }

    private void refuseTaken(@Nullable UUID id, String name) {
        find(name)
                .filter(other -> !other.id().equals(id))
                .ifPresent(
                        other -> {
                            throw Problem.of("listing.name.taken", other.name());
                        });
    }

    private static void refuse(List<FieldProblem> problems) {
        problems.stream()
                .filter(FieldProblem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
    }

    /**
     * Everything that lists of a subject can show of a month, as it stood on its last day, or today
     * while it goes on. What a closed month cost is what it reported when it was closed; the rest
     * is what is known now about that day.
     *
     * @throws Problem as {@link Reports#monthly}
     */
    public Reading read(Subject subject, Period month) {
        return read(subject, reports.monthly(month));
    }

    private Reading read(Subject subject, MonthlyReport report) {
        return new Reading(
                subject,
                report,
                switch (subject) {
                    case PEOPLE -> people.of(report);
                    case BILLS -> bills.of(report);
                });
    }

    /** A list with its rows, as its audience may see them. */
    public ListedTable table(Listing listing, Reading reading, Edition edition) {
        return ListedTable.of(listing, reading, edition.audience());
    }

    /** The PDF that {@link #write} would write, for looking at its pages first. */
    public byte[] paper(Listing listing, Reading reading, Edition edition) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ListingPaper(shown(listing, reading, edition), stationery(edition.paper())).write(out);
        return out.toByteArray();
    }

    /**
     * Writes a list to a file: a PDF to sign, a workbook or CSV, as its name ends. One with whole
     * numbers is noted in the journal with its reason.
     *
     * @return how many rows it has
     * @throws Problem when it shows nothing, the name ends otherwise, the reason is missing or the
     *     place cannot be written to
     */
    public int write(Listing listing, Reading reading, Path file, Edition edition) {
        ListedTable table = shown(listing, reading, edition);
        String title = String.valueOf(file.getFileName());
        String name = title.toLowerCase(Locale.ROOT);
        if (!name.endsWith(".pdf") && !name.endsWith(".xlsx") && !name.endsWith(".csv")) {
            throw Problem.of("report.file.kind", title);
        }
        if (edition.audience().isWhole()) {
            Period month = reading.report().period();
            disclosures.note("own", month, title, table.rows(), edition.reason());
        }
        if (name.endsWith(".csv")) {
            new ListingCsv(table, texts).write(file);
        } else if (name.endsWith(".xlsx")) {
            new ListingSheet(table, stationery(edition.paper())).write(file);
        } else {
            ListingPaper paper = new ListingPaper(table, stationery(edition.paper()));
            SafeFile.write(file, paper::write);
        }
        return table.rows();
    }

    /** The table, which must show something to somebody. */
    private ListedTable shown(Listing listing, Reading reading, Edition edition) {
        if (!listing.shownTo(edition.audience())) {
            throw listing.columns().isEmpty()
                    ? Problem.of("listing.columns.none")
                    : Problem.of("listing.columns.withheld");
        }
        return table(listing, reading, edition);
    }

    private Stationery stationery(Paper sheet) {
        return Stationery.of(offices, sheet, LocalDate.now(clock), texts);
    }

    /** What stands behind the month's report: the lists that are in the pack. */
    @Override
    public List<PackPart> of(MonthlyReport report, Edition edition) {
        Map<Subject, Reading> readings = new EnumMap<>(Subject.class);
        return all().stream()
                .map(SavedListing::listing)
                .filter(listing -> listing.inPack() && listing.shownTo(edition.audience()))
                .map(
                        listing ->
                                table(
                                        listing,
                                        readings.computeIfAbsent(
                                                listing.subject(), one -> read(one, report)),
                                        edition))
                .<PackPart>map(ListingPart::new)
                .toList();
    }
}
