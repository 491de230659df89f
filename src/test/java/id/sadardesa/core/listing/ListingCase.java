package id.sadardesa.core.listing;

import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.report.Audience;
import id.sadardesa.core.report.Edition;
import id.sadardesa.core.report.ReportOffice;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Lists of the office that has everything a report can tell. */
abstract class ListingCase {
    static final Texts TEXTS = Texts.indonesian();

    @TempDir static Path folder;

    static TestOffice office;
    static Listings listings;
    static Reading people;

    @BeforeAll
    static void open() {
        office = ReportOffice.in(folder);
        listings = office.rooms().listings;
        people = listings.read(Subject.PEOPLE, ReportOffice.MARCH);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    static Edition edition(Audience audience, String reason) {
        return new Edition(audience, Paper.F4, null, reason);
    }

    static Edition signed() {
        return Edition.signed(Paper.F4, null);
    }

    static Column column(String typed) {
        return Subject.PEOPLE.named(typed, TEXTS);
    }

    /** A list of people with these columns, as they are typed. */
    static Listing list(String columns) {
        return Listing.of(
                Subject.PEOPLE,
                Arrays.stream(columns.split(",")).map(ListingCase::column).toList());
    }

    static Filter filter(String line) {
        return FilterText.read(Subject.PEOPLE, line, TEXTS);
    }

    static ListedTable table(Listing listing, Audience audience) {
        return listings.table(listing, people, edition(audience, ""));
    }

    /** How many rows a filter keeps. */
    static int kept(String... lines) {
        List<Filter> filters = Arrays.stream(lines).map(ListingCase::filter).toList();
        return table(list("nama").filtered(filters), Audience.SIGNATURE).rows();
    }

    /** What the first section's rows say in one column. */
    static List<String> said(ListedTable table, int column) {
        return table.sections().get(0).rows().stream()
                .map(row -> Column.said(row.get(column), table.audience(), TEXTS))
                .toList();
    }
}
