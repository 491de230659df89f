package id.sadardesa.core.roster;

import id.sadardesa.base.Texts;
import id.sadardesa.base.table.CsvTable;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.PrintSize;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The roster as a workbook or CSV of our own form: the export with everybody, and the empty
 * template.
 */
public final class RosterWorkbook {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final int TEMPLATE_ROWS = 2_000;
    private static final List<Column> COLUMNS =
            Arrays.stream(Column.values()).filter(Column::isOurs).toList();

    private final Texts texts = Texts.indonesian();
    private final People people;
    private final Villages villages;
    private final Clock clock;

    public RosterWorkbook(People people, Villages villages, Clock clock) {
        this.people = people;
        this.villages = villages;
        this.clock = clock;
    }

    /**
     * What an export wrote.
     *
     * @param rows one for each post, or one for who has none
     */
    public record Exported(int people, int rows) {}

    /**
     * Writes everybody with the posts held today or later, one row for each post; whole NIK and
     * KPJ, so the file is as secret as the database. A name that ends in {@code .csv} makes a CSV
     * file, any other a workbook.
     *
     * @return the rows written
     */
    public int export(Path file) {
        return export(file, person -> true).rows();
    }

    /** The same of some people only. */
    public Exported export(Path file, Predicate<UUID> whom) {
        List<Map<Column, Object>> rows = new ArrayList<>();
        List<RosterLine> lines =
                people.linesFrom(LocalDate.now(clock)).stream()
                        .filter(line -> whom.test(line.person().id()))
                        .toList();
        for (RosterLine line : lines) {
            for (int i = 0; i < Math.max(1, line.posts().size()); i++) {
                rows.add(row(line, i));
            }
        }
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv")) {
            csv(file, rows);
        } else {
            Workbook.write(file, book -> table(book, rows, rows.size()));
        }
        return new Exported(lines.size(), rows.size());
    }

    /**
     * Writes the empty form with drop-down lists of villages and posts, and a sheet that explains
     * it.
     */
    public void template(Path file) {
        Workbook.write(
                file,
                book -> {
                    table(book, List.of(), TEMPLATE_ROWS);
                    NewSheet guide = book.sheet(texts.get("roster.template.guide"));
                    guide.widths(110);
                    guide.text(0, 0, texts.get("roster.template.title"), Look.TITLE);
                    List<String> lines =
                            List.of(texts.get("roster.template.lines").split("\n", -1));
                    for (int i = 0; i < lines.size(); i++) {
                        guide.text(i + 2, 0, lines.get(i), Look.WRAP);
                    }
                });
    }

    private void csv(Path file, List<Map<Column, Object>> rows) {
        CsvTable.write(
                file,
                CsvTable.SEMICOLON,
                out -> {
                    out.accept(titles());
                    rows.forEach(
                            row ->
                                    out.accept(
                                            COLUMNS.stream()
                                                    .map(column -> say(row.get(column)))
                                                    .toList()));
                });
    }

    private static String say(@Nullable Object value) {
        return value == null
                ? ""
                : value instanceof LocalDate day ? DAY.format(day) : value.toString();
    }

    private List<String> titles() {
        return COLUMNS.stream().map(column -> texts.get(column.textKey())).toList();
    }

    private void table(Workbook book, List<Map<Column, Object>> rows, int last) {
        NewSheet sheet = book.sheet(texts.get("roster.template.sheet"));
        double[] widths = COLUMNS.stream().mapToDouble(RosterWorkbook::width).toArray();
        sheet.widths(widths).paper(PrintSize.F4, true).headerRows(0, 0).header(0, 0, titles());
        for (int i = 0; i < last; i++) {
            Map<Column, Object> row = i < rows.size() ? rows.get(i) : Map.of();
            for (int c = 0; c < COLUMNS.size(); c++) {
                cell(sheet, i + 1, c, row.get(COLUMNS.get(c)));
            }
        }
        lists(book, sheet, Math.max(last, 1));
    }

    private static void cell(NewSheet sheet, int row, int column, @Nullable Object value) {
        Column meaning = COLUMNS.get(column);
        if (meaning == Column.BIRTH_DATE
                || meaning == Column.SK_DATE
                || meaning == Column.STARTS
                || meaning == Column.ENDS) {
            sheet.date(row, column, (LocalDate) value);
        } else {
            sheet.text(row, column, (String) value);
        }
    }

    private static double width(Column column) {
        return switch (column) {
            case NAME, ADDRESS, POST, MOTHER, NOTE -> 28;
            case SEX, ASN, TITLE_BEFORE, MARITAL, BLOOD, POSTCODE -> 9;
            case NIK, NPWP, SK_NUMBER -> 20;
            default -> 15;
        };
    }

    /** A hidden sheet that the drop-downs point to. */
    private void lists(Workbook book, NewSheet sheet, int last) {
        List<Village> all = villages.all();
        NewSheet lists = book.sheet(texts.get("roster.template.lists")).hidden();
        for (int i = 0; i < all.size(); i++) {
            lists.text(i, 0, all.get(i).name());
        }
        PostKind[] kinds = PostKind.values();
        for (int i = 0; i < kinds.length; i++) {
            lists.text(i, 1, texts.get(kinds[i].textKey()));
        }
        lists.text(0, 2, "L").text(1, 2, "P");
        Blood[] groups = Blood.values();
        for (int i = 0; i < groups.length; i++) {
            lists.text(i, 3, groups[i].name());
        }
        lists.text(0, 4, Marital.MARRIED.code()).text(1, 4, Marital.UNMARRIED.code());
        if (!all.isEmpty()) {
            sheet.choices(COLUMNS.indexOf(Column.VILLAGE), 1, last, lists, 0, 0, all.size() - 1);
        }
        sheet.choices(COLUMNS.indexOf(Column.POST), 1, last, lists, 1, 0, kinds.length - 1);
        sheet.choices(COLUMNS.indexOf(Column.SEX), 1, last, lists, 2, 0, 1);
        sheet.choices(COLUMNS.indexOf(Column.BLOOD), 1, last, lists, 3, 0, groups.length - 1);
        sheet.choices(COLUMNS.indexOf(Column.MARITAL), 1, last, lists, 4, 0, 1);
    }

    private Map<Column, Object> row(RosterLine line, int index) {
        Person person = line.person();
        Post post = index < line.posts().size() ? line.posts().get(index) : null;
        Village village = post == null ? null : line.villages().get(index);
        Function<Column, @Nullable Object> value =
                column -> post == null || village == null ? null : of(post, village, column);
        return COLUMNS.stream()
                .filter(column -> value.apply(column) != null || of(person, column) != null)
                .collect(
                        Collectors.toMap(
                                column -> column,
                                column ->
                                        java.util.Objects.requireNonNull(
                                                value.apply(column) == null
                                                        ? of(person, column)
                                                        : value.apply(column))));
    }

    private @Nullable Object of(Post post, Village village, Column column) {
        return switch (column) {
            case VILLAGE_CODE -> village.code().dotted();
            case VILLAGE -> village.name();
            case POST -> title(post);
            case UNIT -> post.unit();
            case SK_NUMBER -> post.skNumber();
            case SK_DATE -> post.skDate();
            case STARTS -> post.starts();
            case ENDS -> post.ends();
            default -> null;
        };
    }

    private String title(Post post) {
        String kind = texts.get(post.kind().textKey());
        return switch (post.appointment()) {
            case DEFINITIF -> kind;
            case PLT -> "Plt. " + kind;
            case PJ -> "Pj. " + kind;
        };
    }

    private static @Nullable Object of(Person person, Column column) {
        Nik nik = person.nik();
        Kpj kpj = person.kpj();
        Sex sex = person.sex();
        Marital marital = person.particulars().marital();
        Blood blood = person.particulars().blood();
        return switch (column) {
            case NAME -> person.name();
            case TITLE_BEFORE -> person.titleBefore();
            case TITLE_AFTER -> person.titleAfter();
            case NIK -> nik == null ? null : nik.full();
            case KPJ -> kpj == null ? null : kpj.full();
            case BIRTH_PLACE -> person.birthPlace();
            case BIRTH_DATE -> person.birthDate();
            case SEX -> sex == null ? null : sex.name();
            case MOTHER -> person.mother();
            case ADDRESS -> person.address();
            case PHONE -> person.phone();
            case EMAIL -> person.email();
            case ASN -> person.asn() ? "Ya" : "Tidak";
            case NOTE -> person.note();
            case MARITAL -> marital == null ? null : marital.code();
            case BLOOD -> blood == null ? null : blood.name();
            case POSTCODE -> person.particulars().postcode();
            case NPWP -> person.particulars().npwp();
            case STAFF_NUMBER -> person.particulars().staffNumber();
            default -> null;
        };
    }
}
