package id.sadardesa.core.form;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.Regencies;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes upload workbooks as SIPP takes them: instructions first, the rows on the second sheet
 * under the exact headings, lists after them; every cell a text or a day.
 */
final class SippWriter {
    /** The most rows that SIPP takes in one file. */
    static final int MOST_ROWS = 10_000;

    /** Rows that fit into one file, of one employer. */
    private record Part(SippSheet sheet, List<SippRow> rows, int number) {}

    private final SippPlan plan;
    private final Office office;
    private final LocalDate day;
    private final Texts texts = Texts.indonesian();

    SippWriter(SippPlan plan, Office office, LocalDate day) {
        this.plan = plan;
        this.office = office;
        this.day = day;
    }

    List<SippFile> write(Path folder, Progress progress) {
        List<Part> parts = parts();
        refuseNothing(parts);
        List<SippFile> files = new ArrayList<>();
        for (Part part : parts) {
            progress.at(files.size(), parts.size());
            progress.check();
            Path place = part.number() == 1 ? folder : folder.resolve("bagian-" + part.number());
            String npp = Objects.requireNonNull(part.sheet().employer().npp());
            files.add(write(part, place.resolve(plan.kind().fileName(npp))));
        }
        return files;
    }

    SippFile writeOne(Path file, Progress progress) {
        List<Part> parts = parts();
        refuseNothing(parts);
        if (parts.size() > 1) {
            throw Problem.of("form.sipp.several", parts.size(), plan.rows());
        }
        progress.check();
        return write(parts.get(0), file);
    }

    private void refuseNothing(List<Part> parts) {
        if (parts.isEmpty()) {
            throw plan.refused() == 0
                    ? Problem.of(
                            "form.sipp.nobody." + plan.kind(), plan.period(), plan.kind().sheet())
                    : Problem.of("form.sipp.allRefused", plan.kind().sheet(), plan.refused());
        }
    }

    /** One for each NPP, or several where there are too many rows. */
    private List<Part> parts() {
        Map<String, List<SippRow>> rows = new LinkedHashMap<>();
        Map<String, SippSheet> first = new LinkedHashMap<>();
        for (SippSheet sheet : plan.written()) {
            String npp = Objects.requireNonNull(sheet.employer().npp());
            first.putIfAbsent(npp, sheet);
            rows.computeIfAbsent(npp, none -> new ArrayList<>()).addAll(sheet.rows());
        }
        List<Part> parts = new ArrayList<>();
        first.forEach(
                (npp, sheet) -> {
                    List<SippRow> all = Objects.requireNonNull(rows.get(npp));
                    for (int from = 0; from < all.size(); from += MOST_ROWS) {
                        int to = Math.min(all.size(), from + MOST_ROWS);
                        parts.add(new Part(sheet, all.subList(from, to), 1 + from / MOST_ROWS));
                    }
                });
        return parts;
    }

    private SippFile write(Part part, Path file) {
        Workbook.writeDated(
                file,
                day,
                book -> {
                    guide(book);
                    rows(book, part);
                    lists(book);
                });
        return new SippFile(file, part.sheet().employer(), part.rows().size());
    }

    private void guide(Workbook book) {
        NewSheet sheet = book.sheet("Petunjuk Pengisian");
        sheet.widths(110);
        sheet.text(0, 0, texts.get("form.guide.title", plan.kind().sheet()), Look.TITLE);
        int row = 2;
        if (office.training()) {
            sheet.text(row++, 0, texts.get("form.guide.training"), Look.BAD);
        }
        for (String key : List.of("form.guide." + plan.kind(), "form.guide.all")) {
            for (String line : texts.get(key, plan.period()).split("\n", -1)) {
                sheet.text(row++, 0, line, Look.WRAP);
            }
        }
    }

    private void rows(Workbook book, Part part) {
        List<SippColumn> columns = part.sheet().columns();
        NewSheet sheet = book.sheet(plan.kind().sheet());
        sheet.widths(columns.stream().mapToDouble(SippWriter::width).toArray());
        for (int c = 0; c < columns.size(); c++) {
            SippColumn column = columns.get(c);
            sheet.text(0, c, column.name(), column.asked() ? Look.HEADER_ASKED : Look.HEADER);
        }
        for (int r = 0; r < part.rows().size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                cell(sheet, r + 1, c, columns.get(c), part.rows().get(r));
            }
        }
    }

    private static void cell(NewSheet sheet, int row, int at, SippColumn column, SippRow values) {
        Object value = values.cells().get(column.name());
        if (value instanceof LocalDate day) {
            sheet.date(row, at, day);
        } else if (value == null && column.date()) {
            sheet.date(row, at, null);
        } else {
            sheet.text(row, at, value == null ? null : value.toString());
        }
    }

    private static double width(SippColumn column) {
        return Math.max(12, Math.min(40, column.name().length() + 4));
    }

    private void lists(Workbook book) {
        if (plan.kind().namesPlaces()) {
            NewSheet sheet = book.sheet("Lokasi Pekerjaan");
            sheet.widths(32, 14).header(0, 0, List.of("NAMA", "KODE_LOKASI"));
            int row = 1;
            for (Map.Entry<String, String> place : Regencies.ALL.entrySet()) {
                sheet.text(row, 0, place.getValue()).text(row++, 1, place.getKey());
            }
        } else if (plan.kind() == SippKind.LEFT) {
            NewSheet sheet = book.sheet("SEBAB NA");
            sheet.widths(10, 44).header(0, 0, List.of("KODE", "SEBAB_NA"));
            int row = 1;
            for (EndCause cause : EndCause.values()) {
                sheet.text(row, 0, cause.name()).text(row++, 1, texts.get("form.cause." + cause));
            }
        }
    }
}
