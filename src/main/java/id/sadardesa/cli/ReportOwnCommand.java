package id.sadardesa.cli;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.listing.Column;
import id.sadardesa.core.listing.ListedTable;
import id.sadardesa.core.listing.Listing;
import id.sadardesa.core.listing.Listings;
import id.sadardesa.core.listing.Reading;
import id.sadardesa.core.listing.SavedListing;
import id.sadardesa.core.report.Audience;
import id.sadardesa.core.report.Edition;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code sadar report own}: the lists that the office keeps; with a name, that list on the terminal
 * or in a file.
 */
@Command(name = "own")
final class ReportOwnCommand extends OfficeWork {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            descriptionKey = "cli.option.ownName")
    @Nullable String name;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "YYYY-MM",
            descriptionKey = "cli.option.ownMonth")
    @Nullable String month;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.reportOut")
    @Nullable Path out;

    @Mixin EditionOptions whom = new EditionOptions();

    ReportOwnCommand(Session session) {
        super(session);
    }

    /** {@code sadar report own}, with what can be done to the lists. */
    static CommandLine shelf(Session session) {
        return new CommandLine(new ReportOwnCommand(session))
                .addSubcommand(new ReportOwnSaveCommand(session))
                .addSubcommand(new ReportOwnRenameCommand(session))
                .addSubcommand(new ReportOwnRemoveCommand(session));
    }

    @Override
    void look() {
        whom.edition();
        Chosen.ending(out, "report.file.kind", ".xlsx", ".pdf", ".csv");
        if (month != null) {
            Chosen.month(month);
        }
    }

    @Override
    Answer work(Doors doors) {
        return name == null ? kept(doors.listings()) : list(doors, name);
    }

    private Answer kept(Listings listings) {
        Texts texts = session().texts();
        List<Map<String, Object>> rows = new ArrayList<>();
        Grid grid = new Grid();
        grid.row(
                texts.get("cli.own.name"),
                texts.get("cli.own.columns"),
                texts.get("cli.own.favourite"),
                texts.get("cli.own.inPack"));
        for (SavedListing one : listings.all()) {
            Listing listing = one.listing();
            rows.add(described(listing));
            grid.row(
                    one.name(),
                    String.join(
                            ", ",
                            listing.columns().stream()
                                    .map(column -> texts.get(column.textKey()))
                                    .toList()),
                    yes(listing.favourite()),
                    yes(listing.inPack()));
        }
        List<String> starters = listings.starters(texts).stream().map(Listing::name).toList();
        return new Answer()
                .count("lists", rows)
                .count("starters", starters)
                .say("cli.own.listed", rows.size(), String.join(", ", starters))
                .table(rows.isEmpty() ? new Grid() : grid);
    }

    private String yes(boolean so) {
        return session().texts().get(so ? "listing.value.yes" : "listing.value.no");
    }

    static Map<String, Object> described(Listing listing) {
        Column group = listing.group();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", listing.name());
        row.put("subject", Chosen.word(listing.subject()));
        row.put("columns", listing.columns().stream().map(Column::key).toList());
        row.put("filters", listing.filters().size());
        row.put("group", group == null ? "" : group.key());
        row.put("totals", listing.totals());
        row.put("favourite", listing.favourite());
        row.put("inPack", listing.inPack());
        return row;
    }

    private Answer list(Doors doors, String typed) {
        Listings listings = doors.listings();
        Listing listing = ReportOwnSaveCommand.known(listings, typed, session().texts());
        if (listing == null) {
            listing = listings.named(typed).listing(); // says which there are
        }
        Period of =
                month == null
                        ? Period.of(LocalDate.now(doors.clock()))
                        : Chosen.month(Chosen.given(month));
        Reading reading = listings.read(listing.subject(), of);
        Edition edition = whom.edition();
        Answer answer = new Answer().count("month", of.toString());
        answer.count("audience", Chosen.word(edition.audience()));
        if (out != null) {
            Path file = session().outputFile(out, null);
            int rows = listings.write(listing, reading, file, edition);
            return answer.count("rows", rows)
                    .count("sums", sums(listings.table(listing, reading, edition)))
                    .count("file", file.toString())
                    .say("cli.own.written", listing.name(), rows, of, file.toString());
        }
        // whole numbers go into files that somebody answers for, not onto a screen
        Edition seen = edition.audience().isWhole() ? signed(edition) : edition;
        ListedTable table = listings.table(listing, reading, seen);
        return answer.count("rows", table.rows())
                .count("sums", sums(table))
                .say("cli.own.shown", listing.name(), table.rows(), of)
                .table(grid(table));
    }

    private static Edition signed(Edition edition) {
        return new Edition(Audience.SIGNATURE, edition.paper(), edition.number(), null);
    }

    private static Map<String, Object> sums(ListedTable table) {
        Map<String, Object> sums = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.summed()) {
                Object sum = table.sum(i, column);
                sums.put(column.key(), sum instanceof Rupiah amount ? amount.value() : sum);
            }
        }
        return sums;
    }

    private Grid grid(ListedTable table) {
        Texts texts = session().texts();
        Grid grid = new Grid();
        List<String> titles = new ArrayList<>();
        Column group = table.group();
        if (group != null) {
            titles.add(texts.get(group.textKey()));
        }
        table.columns().forEach(column -> titles.add(texts.get(column.textKey())));
        grid.row(titles.toArray(String[]::new));
        for (ListedTable.Section section : table.sections()) {
            for (var row : section.rows()) {
                List<String> cells = new ArrayList<>();
                if (group != null) {
                    cells.add(section.heading());
                }
                cells.addAll(table.said(row, texts));
                grid.row(cells.toArray(String[]::new));
            }
        }
        return grid;
    }
}
