package id.sadardesa.core.roster;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.table.Limits;
import id.sadardesa.base.table.Row;
import id.sadardesa.base.table.Sheet;
import id.sadardesa.base.table.TableFile;
import id.sadardesa.base.table.Tables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A list of people that another office keeps, e.g. the branch's workbook of participants. Its
 * columns are found by their titles, as in a roster.
 */
public final class ListedPeople {
    private ListedPeople() {}

    /**
     * Reads those who have a number, or one that cannot be read.
     *
     * @param today for years of two digits
     * @throws Problem when the file cannot be read, or no sheet has a column of NIK or KPJ
     */
    public static List<ListedPerson> read(Path path, LocalDate today, Progress progress) {
        return everybody(path, today, progress).stream()
                .filter(one -> one.isNumbered() || one.isUnread())
                .toList();
    }

    /**
     * Reads all of it, also people who have no number; rows that name nobody are left out.
     *
     * @param today for years of two digits
     * @throws Problem when the file cannot be read, or no sheet has a column of NIK or KPJ
     */
    public static List<ListedPerson> everybody(Path path, LocalDate today, Progress progress) {
        TableFile file = Tables.read(path, Limits.ROSTER, progress);
        List<ListedPerson> people = new ArrayList<>();
        boolean any = false;
        for (Sheet sheet : file.sheets()) {
            Optional<RosterHeading> heading = RosterHeading.findNumbered(sheet);
            if (heading.isPresent() && !sheet.hidden()) {
                any = true;
                read(sheet, heading.get(), today, people);
            }
        }
        if (!any) {
            throw Problem.of("roster.list.none", file.name());
        }
        return people;
    }

    private static void read(
            Sheet sheet, RosterHeading heading, LocalDate today, List<ListedPerson> people) {
        ListedColumns columns = ListedColumns.of(sheet, heading);
        RosterHeading whole = columns.numbered(heading);
        List<ListedPerson> found = new ArrayList<>();
        for (Row row : sheet.rows().subList(heading.first(), sheet.rows().size())) {
            SheetRow cells = new SheetRow(sheet.name(), sheet.name(), whole, row, null);
            if (!heading.isRepeatedBy(row)) {
                ListedPerson.of(cells, columns, today).ifPresent(found::add);
            }
        }
        boolean cut = isCut(found);
        found.forEach(one -> people.add(cut && one.nik() != null ? one.lostNik() : one));
    }

    /** One NIK may well end in 0, but not all of them: a spreadsheet keeps 15 digits. */
    private static boolean isCut(List<ListedPerson> people) {
        List<Nik> niks =
                people.stream().map(ListedPerson::nik).filter(Objects::nonNull).distinct().toList();
        return niks.size() >= LostDigits.ENOUGH
                && niks.stream().allMatch(nik -> nik.full().endsWith("0"));
    }
}
