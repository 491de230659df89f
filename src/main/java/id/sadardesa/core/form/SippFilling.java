package id.sadardesa.core.form;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Fills our values into a workbook that SIPP gave: every row stays where it is, and only what may
 * be changed is. People are found by KPJ or NIK, never by name, which can be masked.
 */
final class SippFilling {
    private static final int SHOWN = 4;

    private final SippKind kind;
    private final Period period;
    private final SippDownload given;
    private final List<SippRow> rows = new ArrayList<>();
    private final List<SippFault> faults = new ArrayList<>();

    SippFilling(SippKind kind, Period period, SippDownload given) {
        this.kind = kind;
        this.period = period;
        this.given = given;
    }

    /**
     * The sheet.
     *
     * @param works everybody of this office, of whatever employer
     * @param wages how somebody's row would be without the workbook of SIPP
     * @throws Problem when it is the workbook of no employer of ours, or of another month
     */
    SippSheet sheet(List<Work> works, Function<Work, RowDraft> wages) {
        if (kind == SippKind.WAGES) {
            given.refuseOtherMonth(period);
        }
        List<Work> own =
                works.stream()
                        .filter(work -> given.npp().full().equals(work.employer().npp()))
                        .toList();
        if (own.isEmpty()) {
            throw Problem.of("form.sipp.foreign", given.npp().full());
        }
        Map<String, Work> byNumber = byNumber(own);
        Set<Work> missing = new LinkedHashSet<>(own);
        for (Map<String, Object> row : given.rows()) {
            Work work = find(row, byNumber);
            rows.add(
                    work == null
                            ? unknown(row)
                            : kind == SippKind.WAGES
                                    ? wage(row, work, wages.apply(work))
                                    : contacts(row, work));
            missing.remove(work);
        }
        missing.forEach(this::missing);
        Employer employer = own.get(0).employer();
        return new SippSheet(kind, period, employer, given.columns(), rows, missing.size(), faults);
    }

    private static Map<String, Work> byNumber(List<Work> works) {
        Map<String, Work> byNumber = new HashMap<>();
        for (Work work : works) {
            Kpj kpj = work.person().kpj();
            Nik nik = work.person().nik();
            if (kpj != null) {
                byNumber.put(kpj.full(), work);
            }
            if (nik != null) {
                byNumber.put(nik.full(), work);
            }
        }
        return byNumber;
    }

    private static @Nullable Work find(Map<String, Object> row, Map<String, Work> byNumber) {
        for (String column : List.of("KPJ", "NIK", "NOMOR_IDENTITAS")) {
            Work work = byNumber.get(text(row, column));
            if (work != null) {
                return work;
            }
        }
        return null;
    }

    private SippRow wage(Map<String, Object> row, Work work, RowDraft draft) {
        Map<String, Object> cells = new LinkedHashMap<>(row);
        draft.row()
                .ifPresentOrElse(
                        sound -> {
                            take("UPAH", sound.cells(), cells);
                            take("RAPEL", sound.cells(), cells);
                            faults.addAll(draft.faults());
                        },
                        () -> draft.faults().forEach(this::kept));
        compare(row, work);
        return new SippRow(work.person(), work.village(), cells);
    }

    private static void take(String column, Map<String, Object> from, Map<String, Object> to) {
        to.put(column, Objects.requireNonNull(from.get(column)));
    }

    /** The row stays as SIPP gave it, because ours cannot be trusted. */
    private void kept(SippFault fault) {
        FieldProblem why = fault.problem();
        faults.add(
                new SippFault(
                        fault.person(),
                        fault.village(),
                        fault.found(),
                        FieldProblem.warning(why.field(), "form.sipp.kept", why.text())));
    }

    private SippRow contacts(Map<String, Object> row, Work work) {
        Person person = work.person();
        Map<String, Object> cells = new LinkedHashMap<>(row);
        put(cells, "ALAMAT_LENGKAP_DOMISILI", person.address());
        put(cells, "HANDPHONE", Work.mobile(person.phone()));
        put(cells, "EMAIL", person.email());
        put(cells, "LOKASI_PEKERJAAN", work.employer().location());
        compare(row, work);
        return new SippRow(person, work.village(), cells);
    }

    private static void put(Map<String, Object> cells, String column, @Nullable String ours) {
        if (ours != null) {
            cells.put(column, ours);
        }
    }

    /** What BPJS has otherwise than we: it is not ours to change here, but somebody should know. */
    private void compare(Map<String, Object> row, Work work) {
        Person person = work.person();
        String name = text(row, "NAMA_LENGKAP") + text(row, "NAMA_TENAGA_KERJA");
        if (!fits(name, person.name())) {
            doubt(person, work.village(), "NAMA_LENGKAP", name, "form.sipp.otherName");
        }
        LocalDate born = person.birthDate();
        if (row.get("TGL_LAHIR") instanceof LocalDate there && !there.equals(born)) {
            doubt(person, work.village(), "TGL_LAHIR", Work.said(there), "form.sipp.otherBirth");
        }
    }

    /** Whether a name that may be masked with stars can be this one. */
    static boolean fits(String shown, String name) {
        String there = shown.strip().toUpperCase(Locale.ROOT);
        String here = name.strip().toUpperCase(Locale.ROOT);
        if (there.isEmpty() || (there.contains("*") && there.length() != here.length())) {
            return true; // stars need not be one for each letter
        }
        boolean same = there.length() == here.length();
        for (int i = 0; same && i < there.length(); i++) {
            same = there.charAt(i) == '*' || there.charAt(i) == here.charAt(i);
        }
        return same;
    }

    private SippRow unknown(Map<String, Object> row) {
        String kpj = text(row, "KPJ");
        String tail = kpj.length() <= SHOWN ? kpj : "*******" + kpj.substring(kpj.length() - SHOWN);
        String name = text(row, "NAMA_LENGKAP") + text(row, "NAMA_TENAGA_KERJA");
        doubt(null, null, "KPJ", name.isEmpty() ? tail : name + ", " + tail, "form.sipp.unknown");
        return new SippRow(null, null, row);
    }

    private void missing(Work work) {
        faults.add(
                new SippFault(
                        work.person(),
                        work.village(),
                        "",
                        FieldProblem.error("KPJ", "form.sipp.missing")));
    }

    private void doubt(
            @Nullable Person person,
            @Nullable Village village,
            String column,
            String found,
            String key) {
        faults.add(new SippFault(person, village, found, FieldProblem.warning(column, key)));
    }

    private static String text(Map<String, Object> row, String column) {
        Object cell = row.get(column);
        return cell == null ? "" : cell.toString().strip();
    }
}
