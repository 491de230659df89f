package id.sadardesa.core.listing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.report.Audience;
import id.sadardesa.core.report.MonthlyReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list with its rows, ready for any paper: filtered, sorted, grouped, and without the columns
 * that its audience may not read.
 *
 * @param columns those that are shown; the grouping column is none of them
 * @param withheld those that the audience may not read
 * @param group by whose value the sections are told apart, or null
 * @param sections in the order of their headings; one without a heading when it is not grouped
 */
public record ListedTable(
        Listing listing,
        MonthlyReport report,
        Audience audience,
        List<Column> columns,
        List<Column> withheld,
        @Nullable Column group,
        List<Section> sections) {
    /**
     * Rows that stand together.
     *
     * @param heading the value they have in common; empty where they have none
     * @param rows a value for each column, null where there is none
     */
    public record Section(String heading, List<List<@Nullable Object>> rows) {
        /** The sum of a column that can be added up: {@link Rupiah}, or a whole number. */
        Object sum(int index, Column column) {
            return add(rows.stream().<@Nullable Object>map(row -> row.get(index)), column);
        }
    }

    static ListedTable of(Listing listing, Reading reading, Audience audience) {
        Texts texts = Texts.indonesian();
        Column group = listing.group();
        Column by = group == null || !group.shown(audience) ? null : group;
        List<Column> columns =
                listing.columns().stream()
                        .filter(column -> column.shown(audience) && column != by)
                        .toList();
        List<Column> withheld =
                Stream.concat(listing.columns().stream(), Stream.ofNullable(group))
                        .distinct()
                        .filter(column -> !column.shown(audience))
                        .toList();
        Stream<Row> kept = reading.rows().stream();
        for (Filter filter : listing.filters()) {
            kept = kept.filter(filter.kept(texts));
        }
        List<Row> rows = kept.sorted(order(listing, by, texts)).toList();
        Map<String, List<List<@Nullable Object>>> sections = new LinkedHashMap<>();
        for (Row row : rows) {
            String heading = by == null ? "" : Column.said(by.value(row, texts), audience, texts);
            sections.computeIfAbsent(heading, none -> new ArrayList<>())
                    .add(values(row, columns, texts));
        }
        List<Section> all = new ArrayList<>();
        sections.forEach((heading, own) -> all.add(new Section(heading, own)));
        return new ListedTable(
                listing, reading.report(), audience, columns, withheld, by, List.copyOf(all));
    }

    /** By group, then as the list says; rows that are equal so far stay in the subject's order. */
    private static Comparator<Row> order(Listing listing, @Nullable Column by, Texts texts) {
        Comparator<Row> order = Comparator.comparing(row -> 0);
        if (by != null) {
            Sort group =
                    listing.sort().stream()
                            .filter(sort -> sort.column() == by)
                            .findFirst()
                            .orElse(new Sort(by, false));
            order = order.thenComparing(group.order(texts));
        }
        for (Sort sort : listing.sort()) {
            order = order.thenComparing(sort.order(texts));
        }
        return order;
    }

    private static List<@Nullable Object> values(Row row, List<Column> columns, Texts texts) {
        List<@Nullable Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(column.value(row, texts)));
        return values;
    }

    /** The values of a row as they are read, NIK and KPJ as far as the audience may. */
    public List<String> said(List<@Nullable Object> row, Texts texts) {
        return row.stream().map(value -> Column.said(value, audience, texts)).toList();
    }

    /** How many rows there are. */
    public int rows() {
        return sections.stream().mapToInt(section -> section.rows().size()).sum();
    }

    /** The sum over all sections. */
    public Object sum(int index, Column column) {
        return add(
                sections.stream().<@Nullable Object>map(section -> section.sum(index, column)),
                column);
    }

    private static Object add(Stream<@Nullable Object> values, Column column) {
        Stream<Object> some = values.filter(Objects::nonNull).map(Objects::requireNonNull);
        return column.kind() == Column.Kind.MONEY
                ? some.map(Rupiah.class::cast).reduce(Rupiah.ZERO, Rupiah::plus)
                : (Object) some.map(Long.class::cast).reduce(0L, Long::sum);
    }
}
