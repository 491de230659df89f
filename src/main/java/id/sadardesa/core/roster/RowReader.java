package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.table.Cell;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one row about a person; what it cannot read it names with its cell, and leaves unsaid. */
final class RowReader {
    private static final Pattern DECEASED =
            Pattern.compile(
                    "(?i)(?:^|[\\s(,])(?:alm|almh|almarhum|almarhumah)\\.?(?:$|[\\s),])"
                            + "|\\bmeninggal\\b");
    static final Pattern PLACE_AND_DATE =
            Pattern.compile("(.*?)[\\s,/;.-]*(\\d.*)", Pattern.DOTALL);
    private static final Pattern NUMBER_AND_DATE =
            Pattern.compile(
                    "(?i)(.*?)(?:[,;\\s]+(?:tgl\\.?|tanggal)[\\s:.]*|[,;]\\s*|\\n"
                            + ")(\\d{1,2}[\\s./-].*)",
                    Pattern.DOTALL);

    private final SheetRow row;
    private final VillageFinder villages;
    private final LocalDate today;
    private final PostNames posts;
    private final RowCells cells;

    private RowReader(
            SheetRow row, VillageFinder villages, PostNames posts, Issued issued, LocalDate today) {
        this.posts = posts;
        this.row = row;
        this.cells = new RowCells(row, issued);
        this.villages = villages;
        this.today = today;
    }

    static RowReading read(
            SheetRow row, VillageFinder villages, PostNames posts, Issued issued, LocalDate today) {
        RowReader reader = new RowReader(row, villages, posts, issued, today);
        return new RowReading(row, reader.said(), reader.cells.faults());
    }

    private Said said() {
        PersonName name = name();
        LocalDate birthDate = date(Column.BIRTH_DATE, DateReader.births(today));
        String birthPlace = cells.said(Column.BIRTH_PLACE);
        Born born = born();
        if (birthDate != null && born.date != null && !birthDate.equals(born.date)) {
            cells.fault(Column.BIRTH_DATE, "roster.import.birth.two", born.date, birthDate);
        }
        Decree decree = decree();
        Village village = village();
        return new Said(
                name,
                cells.nik(),
                cells.kpj(),
                sex(),
                birthPlace == null ? born.place : birthPlace,
                birthDate == null ? born.date : birthDate,
                cells.said(Column.MOTHER),
                address(),
                cells.phone(),
                cells.said(Column.EMAIL),
                asn(),
                cells.said(Column.NOTE),
                particulars(),
                village,
                post(village),
                decree.number,
                decree.date,
                date(Column.STARTS, DateReader.terms(today)),
                date(Column.ENDS, DateReader.terms(today)));
    }

    private PersonName name() {
        String text = row.text(Column.NAME);
        if (text.isEmpty()) {
            cells.fault(Column.NAME, "roster.import.name.none");
        }
        if (DECEASED.matcher(text).find()) {
            cells.fault(Column.NAME, "roster.import.name.deceased");
        }
        PersonName name = PersonName.of(text);
        String before = cells.said(Column.TITLE_BEFORE);
        String after =
                cells.said(Column.TITLE_AFTER) == null
                        ? cells.said(Column.TITLE)
                        : cells.said(Column.TITLE_AFTER);
        return new PersonName(
                name.name(),
                before == null ? name.before() : before,
                after == null ? name.after() : after);
    }

    private @Nullable Sex sex() {
        boolean man = !row.cell(Column.SEX_L).isBlank();
        if (man != !row.cell(Column.SEX_P).isBlank()) {
            return man ? Sex.L : Sex.P;
        }
        String text = ColumnTitle.fold(row.text(Column.SEX));
        return switch (text) {
            case "" -> null;
            case "l", "lk", "laki laki", "laki", "pria", "lelaki" -> Sex.L;
            case "p", "pr", "perempuan", "wanita", "prp" -> Sex.P;
            default -> {
                cells.fault(Column.SEX, "roster.import.sex");
                yield null;
            }
        };
    }

    /** A column of employment says more than yes and no; what it does not settle is left unsaid. */
    private @Nullable Boolean asn() {
        String text = ColumnTitle.fold(row.text(Column.ASN));
        Optional<Boolean> civil = CivilServant.read(text);
        if (civil.isEmpty() && !text.isEmpty()) {
            String title = ColumnTitle.fold(row.title(Column.ASN));
            cells.fault(
                    Column.ASN,
                    title.contains("kepegawaian")
                            ? FieldProblem.warning("asn", "roster.import.asn.unclear")
                            : FieldProblem.error("asn", "roster.import.asn"));
        }
        return civil.orElse(null);
    }

    /** What a cell says in words that nobody can settle is left unsaid, with a warning. */
    private Particulars particulars() {
        return new Particulars(
                word(
                        Column.MARITAL,
                        Marital.read(ColumnTitle.fold(row.text(Column.MARITAL))).orElse(null)),
                word(Column.BLOOD, Blood.read(row.text(Column.BLOOD)).orElse(null)),
                cells.said(Column.POSTCODE),
                cells.said(Column.NPWP),
                cells.said(Column.STAFF_NUMBER));
    }

    private <T> @Nullable T word(Column column, @Nullable T read) {
        if (read == null && !row.text(column).isEmpty()) {
            cells.fault(
                    column,
                    FieldProblem.warning(column.name(), "roster.import.word." + column.name()));
        }
        return read;
    }

    private record Born(@Nullable String place, @Nullable LocalDate date) {}

    private Born born() {
        Cell cell = row.cell(Column.BIRTH);
        if (cell.date() != null || cell.isBlank()) {
            return new Born(null, cell.date());
        }
        Matcher matcher = PLACE_AND_DATE.matcher(cell.text().strip());
        if (!matcher.matches()) {
            cells.fault(Column.BIRTH, "roster.import.birth");
            return new Born(null, null);
        }
        String place = matcher.group(1).strip();
        Optional<LocalDate> date = DateReader.births(today).read(matcher.group(2));
        if (date.isEmpty()) {
            cells.fault(Column.BIRTH, "roster.import.birth");
        }
        return new Born(place.isEmpty() ? null : place, date.orElse(null));
    }

    private record Decree(@Nullable String number, @Nullable LocalDate date) {}

    private Decree decree() {
        String number = cells.said(Column.SK_NUMBER);
        LocalDate date = date(Column.SK_DATE, DateReader.terms(today));
        String both = cells.said(Column.SK);
        if (both == null) {
            return new Decree(number, date);
        }
        Optional<LocalDate> alone = DateReader.terms(today).read(row.cell(Column.SK));
        if (alone.isPresent()) {
            return new Decree(number, date == null ? alone.get() : date);
        }
        Matcher matcher = NUMBER_AND_DATE.matcher(both);
        Optional<LocalDate> read =
                matcher.matches()
                        ? DateReader.terms(today).read(matcher.group(2))
                        : Optional.empty();
        return read.isPresent()
                ? new Decree(number == null ? matcher.group(1).strip() : number, read.get())
                : new Decree(number == null ? both : number, date);
    }

    private @Nullable LocalDate date(Column column, DateReader reader) {
        Cell cell = row.cell(column);
        if (cell.isBlank()) {
            return null;
        }
        Optional<LocalDate> date = reader.read(cell);
        if (date.isEmpty()
                && column == Column.ENDS
                && cell.kind() == Cell.Kind.TEXT
                && !cell.text().matches(".*\\d.*")) {
            return null;
        }
        if (date.isEmpty()) {
            cells.fault(column, "roster.import.date");
        }
        return date.orElse(null);
    }

    private @Nullable String address() {
        StringBuilder address =
                new StringBuilder(Objects.requireNonNullElse(cells.said(Column.ADDRESS), ""));
        for (Column part : List.of(Column.RT, Column.RW)) {
            String text = row.text(part);
            if (!text.isEmpty()) {
                address.append(address.isEmpty() ? "" : " ")
                        .append(part.name())
                        .append(' ')
                        .append(text);
            }
        }
        return address.isEmpty() ? null : address.toString();
    }

    private @Nullable Village village() {
        String code = row.text(Column.VILLAGE_CODE);
        String name = row.text(Column.VILLAGE);
        Column column = code.isEmpty() ? Column.VILLAGE : Column.VILLAGE_CODE;
        String place = Objects.requireNonNullElse(row.place(), "");
        String text = !code.isEmpty() ? code : !name.isEmpty() ? name : place;
        if (text.isEmpty()) {
            return null;
        }
        List<Village> villages = this.villages.all(text);
        if (villages.size() == 1) {
            Village village = villages.get(0);
            if (row.carried() && code.isEmpty() && name.isEmpty()) {
                cells.fault(
                        Column.VILLAGE,
                        FieldProblem.warning(
                                Column.VILLAGE.name(),
                                "roster.import.village.carried",
                                village.name()));
            }
            List<Village> byName = name.isEmpty() ? List.of() : this.villages.all(name);
            if (!byName.isEmpty() && !byName.contains(village)) {
                cells.fault(column, "roster.import.village.disagree", name, village.name());
            }
            return village;
        }
        if (villages.isEmpty()) {
            cells.fault(
                    column,
                    VillageFinder.isOffice(text)
                            ? "roster.import.village.noOffice"
                            : "roster.import.village.unknown",
                    Mask.numbers(text));
        } else {
            cells.fault(column, "roster.import.village.several", text, codes(villages));
        }
        return null;
    }

    private static List<Object> codes(List<Village> villages) {
        return villages.stream().<Object>map(village -> village.code().dotted()).toList();
    }

    private PostReader.@Nullable Reading post(@Nullable Village village) {
        String text = row.text(Column.POST);
        if (text.isEmpty()) {
            return null;
        }
        Optional<PostReader.Reading> reading = posts.read(text, village);
        if (reading.isEmpty() && PostReader.isNotHeld(text)) {
            cells.fault(Column.POST, "roster.import.post.notHeld");
            return null;
        }
        if (reading.isEmpty()) {
            List<Object> near =
                    PostReader.near(text).stream()
                            .<Object>map(k -> id.sadardesa.base.Text.of(k.textKey()))
                            .toList();
            cells.fault(Column.POST, "roster.import.post.unknown", near);
            return null;
        }
        String unit = cells.said(Column.UNIT);
        return unit == null
                ? reading.get()
                : new PostReader.Reading(reading.get().kind(), reading.get().appointment(), unit);
    }
}
