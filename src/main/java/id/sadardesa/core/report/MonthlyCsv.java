package id.sadardesa.core.report;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.CsvTable;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostGroup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The recapitulation with its contributions as CSV: one row per village and group, no people. */
final class MonthlyCsv {
    private final MonthlyReport report;
    private final Texts texts;

    MonthlyCsv(MonthlyReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    void write(Path file) {
        CsvTable.write(
                file,
                CsvTable.SEMICOLON,
                rows -> {
                    rows.accept(titles());
                    for (VillageCount village : report.recap()) {
                        groups(village).forEach(group -> rows.accept(row(village, group)));
                    }
                });
    }

    /** Also groups in which nobody is counted but somebody is billed, so that the sums add up. */
    private Set<PostGroup> groups(VillageCount village) {
        Set<PostGroup> groups = EnumSet.noneOf(PostGroup.class);
        groups.addAll(village.groups().keySet());
        bills(village).forEach(bill -> groups.add(bill.post().kind().group()));
        return groups;
    }

    private List<PersonBill> bills(VillageCount village) {
        return report.bill().of(village.village()).map(bill -> bill.people()).orElse(List.of());
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (String key :
                List.of(
                        "report.column.month",
                        "report.column.code",
                        "report.column.village",
                        "report.column.group",
                        "report.count.due",
                        "report.count.proposed",
                        "report.count.registered",
                        "report.count.active",
                        "report.count.late",
                        "report.count.missing",
                        "report.count.share",
                        "report.column.people")) {
            titles.add(texts.get(key));
        }
        for (Programme programme : Programme.values()) {
            titles.add(programme.name());
        }
        titles.add(texts.get("report.column.sum"));
        return titles;
    }

    private List<String> row(VillageCount village, PostGroup group) {
        Count count = village.of(group);
        List<PersonBill> bills =
                bills(village).stream()
                        .filter(bill -> bill.post().kind().group() == group)
                        .toList();
        List<String> row = new ArrayList<>();
        row.add(report.period().toString());
        row.add(village.village().code().dotted());
        row.add(village.village().name());
        row.add(texts.get(group.textKey()));
        row.add(Integer.toString(count.due()));
        row.add(Integer.toString(count.proposed()));
        row.add(Integer.toString(count.registered()));
        row.add(Integer.toString(count.active()));
        row.add(Integer.toString(count.late()));
        row.add(Integer.toString(count.missing()));
        row.add(comma(count.share().movePointRight(2).setScale(1, RoundingMode.HALF_UP)));
        row.add(Integer.toString(bills.size()));
        for (Programme programme : Programme.values()) {
            row.add(comma(sum(bills.stream().map(bill -> bill.of(programme)).toList())));
        }
        row.add(comma(sum(bills.stream().map(PersonBill::total).toList())));
        return row;
    }

    private static BigDecimal sum(List<Rupiah> amounts) {
        return amounts.stream().reduce(Rupiah.ZERO, Rupiah::plus).value();
    }

    /** The decimal comma that goes with the semicolon. */
    private static String comma(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
