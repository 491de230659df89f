package id.sadardesa.core.report;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.rule.Band;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sheets of people: changes of the month, what to put right, and everybody who takes part. */
final class ListSheets {
    private static final int FIRST = MonthlyWorkbook.HEADER + 1;

    private final MonthlyWorkbook book;
    private final MonthlyReport report;
    private final MonthlyGrounds basis;
    private final Audience audience;
    private final Texts texts;

    /** How many columns stand before the amounts. */
    private final int lead;

    private final Map<String, String> names = new HashMap<>();

    ListSheets(
            MonthlyWorkbook book,
            MonthlyReport report,
            MonthlyGrounds basis,
            Audience audience,
            Texts texts) {
        this.audience = audience;
        this.lead = audience.isWhole() ? 9 : 8;
        this.book = book;
        this.report = report;
        this.basis = basis;
        this.texts = texts;
    }

    void mutations(Workbook workbook) {
        NewSheet sheet = book.sheet(workbook, "mutations", true);
        MutationsWorkbook.fill(sheet, report.mutations(), audience, texts);
    }

    void findings(Workbook workbook) {
        NewSheet sheet = book.sheet(workbook, "findings", true);
        sheet.widths(6, 18, 30, 70);
        sheet.headerRows(0, MonthlyWorkbook.HEADER);
        header(
                sheet,
                "report.column.no",
                "report.column.where",
                "report.column.name",
                "report.column.finding");
        int row = FIRST;
        for (ReportRemark finding : report.findings()) {
            sheet.ordinal(row, 0, row - FIRST + 1L);
            sheet.text(
                    row,
                    1,
                    finding.village() == null
                            ? texts.get("report.where.office")
                            : finding.village().name(),
                    Look.WRAP);
            sheet.text(
                    row,
                    2,
                    finding.person() == null ? null : finding.person().fullName(),
                    Look.WRAP);
            sheet.text(row++, 3, texts.get(finding.text()), Look.WRAP);
        }
        if (report.findings().isEmpty()) {
            sheet.text(row++, 3, texts.get("report.finding.none"), Look.WRAP);
        }
        sheet.filter(MonthlyWorkbook.HEADER, Math.max(FIRST, row - 1), 0, 3);
        sheet.printArea(Math.max(FIRST, row - 1), 3);
    }

    void members(Workbook workbook, Progress progress) {
        NewSheet sheet = book.sheet(workbook, "members", true);
        List<Programme> programmes = basis.programmes();
        int sum = lead + programmes.size();
        sheet.widths(widths(programmes.size()));
        sheet.headerRows(0, MonthlyWorkbook.HEADER);
        List<String> titles =
                new ArrayList<>(
                        List.of(
                                "report.column.no",
                                "report.column.village",
                                "report.column.name",
                                "report.column.nik"));
        if (audience.isWhole()) {
            titles.add("report.column.kpj");
        }
        titles.addAll(
                List.of(
                        "report.column.post",
                        "report.column.state",
                        "report.column.programmes",
                        "report.column.wage"));
        header(sheet, titles.toArray(String[]::new));
        int column = lead;
        for (Programme programme : programmes) {
            sheet.text(MonthlyWorkbook.HEADER, column++, programme.name(), Look.HEADER);
        }
        sheet.header(
                MonthlyWorkbook.HEADER,
                sum,
                List.of(texts.get("report.column.sum"), texts.get("report.column.basis")));
        int row = FIRST;
        for (Member member : report.members()) {
            member(sheet, row, member);
            if ((++row - FIRST) % 500 == 0) {
                progress.check();
                progress.at(row - FIRST, report.members().size());
            }
        }
        if (report.members().isEmpty()) {
            sheet.paragraph(row++, 0, 7, texts.get("report.none.members"));
        }
        total(sheet, row);
        sheet.filter(MonthlyWorkbook.HEADER, Math.max(FIRST, row - 1), 0, sum + 1);
        sheet.printArea(row, sum); // what the wages rest on stands in the notes, once
    }

    /** Who takes part, as anybody may read it. */
    void names(Workbook workbook, Progress progress) {
        NewSheet sheet = book.sheet(workbook, "members", false);
        sheet.widths(6, 22, 36, 30, 25);
        sheet.headerRows(0, MonthlyWorkbook.HEADER);
        header(
                sheet,
                "report.column.no",
                "report.column.village",
                "report.column.name",
                "report.column.post",
                "report.column.state");
        int row = FIRST;
        for (Member member : report.members()) {
            sheet.ordinal(row, 0, row - FIRST + 1L);
            sheet.text(row, 1, member.bill().village().name(), Look.WRAP);
            sheet.text(row, 2, member.bill().person().fullName(), Look.WRAP);
            sheet.text(row, 3, member.bill().post().title(texts), Look.WRAP);
            sheet.text(row++, 4, name(member.state().textKey()));
        }
        progress.check();
        if (report.members().isEmpty()) {
            sheet.paragraph(row++, 0, 4, texts.get("report.none.members"));
        }
        sheet.filter(MonthlyWorkbook.HEADER, Math.max(FIRST, row - 1), 0, 4);
        sheet.printArea(Math.max(FIRST, row - 1), 4);
    }

    private void member(NewSheet sheet, int row, Member member) {
        PersonBill bill = member.bill();
        String source = source(bill);
        sheet.ordinal(row, 0, row - FIRST + 1L);
        sheet.text(row, 1, bill.village().name(), Look.WRAP);
        sheet.text(row, 2, bill.person().fullName(), Look.WRAP);
        int column = 3;
        sheet.text(row, column++, audience.nik(bill.person()));
        if (audience.isWhole()) {
            sheet.text(row, column++, audience.kpj(bill.person()));
        }
        sheet.text(row, column++, bill.post().title(texts), Look.WRAP);
        sheet.text(row, column++, name(member.state().textKey()));
        sheet.text(row, column++, Programme.said(bill.term().programmes()));
        sheet.money(row, column++, bill.wage().orElse(null));
        for (Programme programme : basis.programmes()) {
            Rupiah amount = bill.of(programme);
            sheet.money(row, column++, amount.isZero() ? null : amount);
        }
        sheet.money(row, column++, source == null ? null : bill.total());
        sheet.text(row, column, source == null ? texts.get("report.column.noBasis") : source);
    }

    /** What the wage or the base of own work rests on; null where none is on record. */
    private static @Nullable String source(PersonBill bill) {
        WageBase base = bill.base();
        Band band = bill.band();
        return base != null ? base.legalBasis() : band != null ? band.legalBasis() : null;
    }

    private double[] widths(int programmes) {
        double[] first =
                audience.isWhole()
                        ? new double[] {6, 17, 28, 18, 14, 26, 25, 13, 15}
                        : new double[] {6, 17, 28, 18, 26, 25, 13, 15};
        double[] widths = new double[first.length + 2 + programmes];
        System.arraycopy(first, 0, widths, 0, first.length);
        Arrays.fill(widths, first.length, first.length + programmes, 13);
        widths[first.length + programmes] = 14;
        widths[first.length + programmes + 1] = 60;
        return widths;
    }

    /** A post's or state's name; looked up once, because thousands have the same. */
    private String name(String key) {
        return names.computeIfAbsent(key, texts::get);
    }

    private void total(NewSheet sheet, int row) {
        for (int column = 0; column < lead; column++) {
            sheet.text(
                    row,
                    column,
                    column == 0 ? texts.get("report.column.total") : null,
                    Look.TOTAL_TEXT);
        }
        int column = lead;
        for (Programme programme : basis.programmes()) {
            Sums.money(sheet, row, column++, FIRST, basis.sum(programme));
        }
        Sums.money(sheet, row, column++, FIRST, basis.total());
        sheet.text(row, column, null, Look.TOTAL_TEXT);
    }

    private void header(NewSheet sheet, String... keys) {
        sheet.header(
                MonthlyWorkbook.HEADER, 0, Arrays.stream(keys).map(key -> texts.get(key)).toList());
    }
}
