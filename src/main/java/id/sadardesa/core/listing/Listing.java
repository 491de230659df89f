package id.sadardesa.core.listing;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.core.journal.Lengths;
import id.sadardesa.core.report.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a list looks that an office composed itself: what it shows of which rows, in which order.
 *
 * @param name under which it is kept; empty while it has none
 * @param columns from left to right, each once
 * @param filters all of them must hold
 * @param group by whose value rows stand together under a heading, or null
 * @param sort the first decides, the next where the first is equal
 * @param totals whether counts and sums stand below groups and at the end
 * @param favourite whether it is offered on the first screen
 * @param inPack whether it goes into the month's pack, behind the report
 */
public record Listing(
        String name,
        Subject subject,
        List<Column> columns,
        List<Filter> filters,
        @Nullable Column group,
        List<Sort> sort,
        boolean totals,
        boolean favourite,
        boolean inPack) {
    /** So many digits in a name could be somebody's NIK or KPJ, and the name stands in Riwayat. */
    private static final Pattern NUMBER = Pattern.compile("(?:\\d[ .-]?){11,}");

    public Listing {
        name = name.replaceAll("\\p{Cntrl}", " ").strip();
        columns = columns.stream().distinct().toList();
        filters = List.copyOf(filters);
        sort = List.copyOf(sort);
    }

    /** One without a name that shows some columns of everything. */
    public static Listing of(Subject subject, List<Column> columns) {
        return new Listing("", subject, columns, List.of(), null, List.of(), true, false, false);
    }

    /** The same with other columns. */
    public Listing showing(List<Column> others) {
        return new Listing(name, subject, others, filters, group, sort, totals, favourite, inPack);
    }

    /** The same name and places, telling of something else. */
    public Listing about(Subject other) {
        return new Listing(
                name, other, other.usual(), List.of(), null, List.of(), totals, favourite, inPack);
    }

    /** Whether an audience may read any of its columns. */
    public boolean shownTo(Audience audience) {
        return columns.stream().anyMatch(column -> column != group && column.shown(audience));
    }

    public Listing named(String other) {
        return new Listing(
                other, subject, columns, filters, group, sort, totals, favourite, inPack);
    }

    public Listing filtered(List<Filter> others) {
        return new Listing(name, subject, columns, others, group, sort, totals, favourite, inPack);
    }

    public Listing grouped(@Nullable Column by) {
        return new Listing(name, subject, columns, filters, by, sort, totals, favourite, inPack);
    }

    public Listing sorted(List<Sort> by) {
        return new Listing(name, subject, columns, filters, group, by, totals, favourite, inPack);
    }

    /** The same with other places to go to. */
    public Listing placed(boolean first, boolean pack) {
        return new Listing(name, subject, columns, filters, group, sort, totals, first, pack);
    }

    public Listing summed(boolean sums) {
        return new Listing(name, subject, columns, filters, group, sort, sums, favourite, inPack);
    }

    /** What keeps it from being kept; fields are named as the components. */
    public List<FieldProblem> problems() {
        List<FieldProblem> problems =
                new ArrayList<>(FieldProblem.ifBlank("name", name, "listing.name.none"));
        Lengths.LISTING.check("name", "name", name, problems);
        if (NUMBER.matcher(name).find()) {
            problems.add(FieldProblem.error("name", "listing.name.number"));
        }
        if (columns.isEmpty()) {
            problems.add(FieldProblem.error("columns", "listing.columns.none"));
        }
        return problems;
    }
}
