package id.sadardesa.core.listing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.report.Audience;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list on paper; it lies where its columns would be too narrow on a standing sheet. */
record ListingPaper(ListedTable table, Stationery stationery) {
    /** What a standing sheet holds in letters of ordinary size, and a lying one. */
    private static final int STANDING = 112;

    private static final int LYING = 175;
    private static final int NUMBER = 5;

    /** The list by itself, under the office's head and for its signature. */
    void write(OutputStream out) {
        Texts texts = stationery.texts();
        Stationery own =
                new Stationery(
                        stationery.office(), stationery.logo(), sheet(), stationery.on(), texts);
        try (PaperDocument paper = own.open(out, table.listing().name())) {
            paper.letterhead(own.head());
            rows(paper);
            paper.end(texts.get("listing.paper.notes"), notes(), own.signature());
        }
    }

    /** The list as a part of another paper. */
    void behind(PaperDocument paper) {
        paper.newPage(sheet());
        paper.part(table.listing().name());
        rows(paper);
        paper.notes(stationery.texts().get("listing.paper.notes"), notes());
    }

    private Paper sheet() {
        Paper sheet = stationery.sheet();
        return width() > STANDING ? sheet.turned() : sheet;
    }

    private int width() {
        return NUMBER + table.columns().stream().mapToInt(Column::width).sum();
    }

    private void rows(PaperDocument paper) {
        Texts texts = stationery.texts();
        Audience audience = table.audience();
        LocalDate day = table.report().asOf();
        List<String> below = new ArrayList<>();
        below.add(texts.get("listing.paper.day", table.report().period(), texts.longDate(day)));
        below.add(texts.get("report.monthly.for", Text.of(audience.textKey())));
        if (stationery.office().training()) {
            below.add(texts.get("report.monthly.training"));
        }
        String name = table.listing().name();
        paper.title(
                name.isEmpty() ? texts.get("listing.unnamed") : name, below.toArray(String[]::new));
        String filters =
                table.listing().filters().stream()
                        .map(filter -> texts.get(filter.said(audience)))
                        .reduce((one, other) -> one + "; " + other)
                        .orElse("");
        int rows = table.rows();
        paper.text(
                filters.isEmpty()
                        ? texts.get("listing.paper.all", rows)
                        : texts.get("listing.paper.some", rows, filters));
        if (rows == 0) {
            paper.frame(texts.get("listing.paper.empty"), texts.get("listing.paper.none"));
        }
        int no = 0;
        for (ListedTable.Section section : table.sections()) {
            PaperTable part = empty(paper);
            head(part, section);
            for (List<@Nullable Object> row : section.rows()) {
                part.centred(Integer.toString(++no));
                cells(part, row, audience);
            }
            if (table.group() != null && table.listing().totals()) {
                sums(
                        part.totals(),
                        section,
                        texts.get(
                                "listing.paper.sum",
                                said(section.heading()),
                                section.rows().size()));
            }
            if (table.group() == null && table.listing().totals()) {
                sums(part.totals(), null, texts.get("listing.paper.total", rows));
            }
            paper.add(part);
        }
        if (table.sections().size() > 1 && table.listing().totals()) {
            PaperTable last = empty(paper);
            sums(last.totals(), null, texts.get("listing.paper.total", rows));
            paper.add(last);
        }
    }

    private String said(String heading) {
        return heading.isEmpty() ? stationery.texts().get("listing.value.none") : heading;
    }

    private PaperTable empty(PaperDocument paper) {
        float[] widths = new float[table.columns().size() + 1];
        widths[0] = NUMBER;
        for (int i = 1; i < widths.length; i++) {
            widths[i] = table.columns().get(i - 1).width();
        }
        return width() > LYING ? paper.fineTable(widths) : paper.table(widths);
    }

    private void head(PaperTable part, ListedTable.Section section) {
        Texts texts = stationery.texts();
        List<String> titles = new ArrayList<>();
        titles.add(texts.get("report.column.no"));
        table.columns().forEach(column -> titles.add(texts.get(column.textKey())));
        Column group = table.group();
        if (group == null) {
            part.header(titles);
        } else {
            part.header(
                    texts.get(
                            "listing.paper.group",
                            texts.get(group.textKey()),
                            said(section.heading()),
                            section.rows().size()),
                    titles);
        }
    }

    private void cells(PaperTable part, List<@Nullable Object> row, Audience audience) {
        for (int i = 0; i < table.columns().size(); i++) {
            Object value = row.get(i);
            switch (table.columns().get(i).kind()) {
                case DATE -> part.date((LocalDate) value);
                case MONEY -> money(part, (Rupiah) value);
                case NUMBER -> number(part, (Long) value);
                case MONTH, TEXT -> part.text(Column.said(value, audience, stationery.texts()));
            }
        }
    }

    private static void money(PaperTable part, @Nullable Rupiah amount) {
        part.money(amount == null ? Rupiah.ZERO : amount);
    }

    private static void number(PaperTable part, @Nullable Long number) {
        if (number == null) {
            part.centred("–");
        } else {
            part.whole(number);
        }
    }

    /** The words over the columns before the first sum, and a cell for each column after it. */
    private void sums(PaperTable part, ListedTable.@Nullable Section of, String words) {
        List<Column> columns = table.columns();
        int first = 0;
        while (first < columns.size() && !columns.get(first).summed()) {
            first++;
        }
        part.across(first + 1).text(words);
        for (int i = first; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (!column.summed()) {
                part.text("");
                continue;
            }
            Object sum = of == null ? table.sum(i, column) : of.sum(i, column);
            if (sum instanceof Rupiah amount) {
                part.money(amount);
            } else {
                part.whole((Long) sum);
            }
        }
    }

    private List<String> notes() {
        Texts texts = stationery.texts();
        List<String> notes = new ArrayList<>();
        notes.add(texts.get(table.audience().noteKey()));
        if (!table.withheld().isEmpty()) {
            notes.add(
                    texts.get(
                            "listing.note.withheld",
                            table.withheld().stream()
                                    .<Object>map(column -> Text.of(column.textKey()))
                                    .toList()));
        }
        if (table.report().closedOn() != null) {
            notes.add(texts.get("listing.note.closed"));
        }
        if (table.columns().stream().anyMatch(column -> column.key().equals("owed"))) {
            notes.add(texts.get("listing.note.owed"));
        }
        notes.add(texts.get("report.note.printed", texts.longDate(stationery.on())));
        return notes;
    }
}
