package id.sadardesa.core.listing;

import id.sadardesa.base.Database;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Pen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of lists that are kept. What a later version wrote and this one lacks is left out. */
final class ListingStore {
    private static final String TABLE = "listing";

    private final Database database;
    private final Texts texts = Texts.indonesian();

    ListingStore(Database database) {
        this.database = database;
    }

    List<SavedListing> all() {
        return database.read(
                handle ->
                        handle.createQuery("select * from listing order by lower(name), id")
                                .map((rows, context) -> saved(rows))
                                .list());
    }

    static void insert(Pen pen, UUID id, Listing listing) {
        pen.insert(TABLE, id, row(listing));
    }

    static boolean update(Pen pen, UUID id, Listing listing) {
        return pen.update(TABLE, id, row(listing));
    }

    static void delete(Pen pen, UUID id) {
        pen.delete(TABLE, id);
    }

    private static Map<String, @Nullable Object> row(Listing listing) {
        Column group = listing.group();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("name", listing.name());
        row.put("subject", listing.subject().name());
        row.put("shown", join(listing.columns(), Column::key, ","));
        row.put("filters", join(listing.filters(), FilterText::of, "\n"));
        row.put("grouped", group == null ? null : group.key());
        row.put("sorted", join(listing.sort(), Sort::written, ","));
        row.put("totals", listing.totals());
        row.put("favourite", listing.favourite());
        row.put("in_pack", listing.inPack());
        return row;
    }

    private static <T> String join(List<T> things, Function<T, String> written, String between) {
        return things.stream().map(written).collect(Collectors.joining(between));
    }

    private SavedListing saved(ResultSet rows) throws SQLException {
        Subject subject = Subject.valueOf(rows.getString("subject"));
        String group = rows.getString("grouped");
        return new SavedListing(
                rows.getObject("id", UUID.class),
                new Listing(
                        rows.getString("name"),
                        subject,
                        known(rows.getString("shown"), ",", key -> subject.named(key, texts)),
                        known(
                                rows.getString("filters"),
                                "\n",
                                line -> FilterText.read(subject, line, texts)),
                        group == null ? null : subject.find(group).orElse(null),
                        known(
                                rows.getString("sorted"),
                                ",",
                                word -> Sort.read(subject, word, texts)),
                        rows.getBoolean("totals"),
                        rows.getBoolean("favourite"),
                        rows.getBoolean("in_pack")));
    }

    private static <T> List<T> known(String joined, String between, Function<String, T> read) {
        return Arrays.stream(joined.split(between, -1))
                .filter(one -> !one.isEmpty())
                .flatMap(one -> readable(one, read))
                .toList();
    }

    private static <T> Stream<T> readable(String one, Function<String, T> read) {
        try {
            return Stream.of(read.apply(one));
        } catch (Problem e) {
            return Stream.empty();
        }
    }
}
