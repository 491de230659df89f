package id.sadardesa.core.report;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Village;
import java.util.List;
import java.util.Map;

/** The lists behind the monthly report: villages by group, changes, findings, everybody. */
final class MonthlyLists {
    private final MonthlyReport report;
    private final Audience audience;
    private final Texts texts;
    private int list;

    MonthlyLists(MonthlyReport report, Audience audience, Texts texts) {
        this.report = report;
        this.audience = audience;
        this.texts = texts;
    }

    void on(PaperDocument paper, Progress progress) {
        paper.newPage();
        groups(paper);
        if (!audience.isPrivate()) {
            names(paper, progress);
            return;
        }
        if (!report.mutations().isEmpty()) {
            mutations(paper);
        }
        if (report.findings().stream().anyMatch(finding -> finding.person() != null)) {
            findings(paper);
        }
        if (!report.members().isEmpty()) {
            members(paper, progress);
        }
    }

    /** Who takes part, as anybody may read it. */
    private void names(PaperDocument paper, Progress progress) {
        if (report.members().isEmpty()) {
            return;
        }
        heading(paper, "report.list.members");
        PaperTable table = paper.table(0.9f, 2.6f, 4, 3.4f, 3);
        table.header(
                titles(
                        "report.column.no",
                        "report.column.village",
                        "report.column.name",
                        "report.column.post",
                        "report.column.state"));
        int no = 0;
        for (List<Member> village : report.membersByVillage().values()) {
            progress.check();
            for (Member member : village) {
                PersonBill bill = member.bill();
                table.centred(Integer.toString(++no))
                        .text(bill.village().name())
                        .text(bill.person().fullName())
                        .text(bill.post().title(texts))
                        .text(texts.get(member.state().textKey()));
            }
            progress.at(no, report.members().size());
        }
        paper.add(table);
    }

    private void heading(PaperDocument paper, String key) {
        paper.heading(texts.get("report.list.heading", ++list, texts.get(key)));
    }

    private void groups(PaperDocument paper) {
        heading(paper, "report.list.groups");
        PaperTable table = paper.table(2.3f, 2.6f, 1.9f, 1.7f, 1.7f, 1.2f, 1.4f, 1.3f, 1.3f);
        table.header(
                titles(
                        "report.column.village",
                        "report.column.group",
                        "report.count.due",
                        "report.count.proposed",
                        "report.count.registered",
                        "report.count.active",
                        "report.count.late",
                        "report.count.missing",
                        "report.count.share"));
        for (VillageCount village : report.recap()) {
            village.groups()
                    .forEach(
                            (group, count) -> {
                                table.text(village.village().name());
                                table.text(texts.get(group.textKey()));
                                MonthlyPaper.count(table, count);
                            });
        }
        table.totals().across(2).text(texts.get("report.column.total"));
        MonthlyPaper.count(table, report.total());
        paper.add(table);
    }

    private void mutations(PaperDocument paper) {
        heading(paper, "report.list.mutations");
        PaperTable table = paper.table(0.8f, 1.3f, 1.9f, 3.2f, 3.1f, 2.6f, 2.4f, 3);
        table.header(
                titles(
                        "report.column.no",
                        "report.column.mutation",
                        "report.column.effective",
                        "report.column.name",
                        "report.column.nik",
                        "report.column.village",
                        "report.column.post",
                        "report.column.detail"));
        int no = 0;
        for (Mutation mutation : report.mutations()) {
            table.centred(Integer.toString(++no))
                    .text(texts.get("report.mutation.short." + mutation.kind()))
                    .date(mutation.on())
                    .text(mutation.person().fullName())
                    .text(numbers(mutation.person()))
                    .text(mutation.village().name())
                    .text(mutation.post().title(texts))
                    .text(texts.get(mutation.detail()));
        }
        paper.add(table);
    }

    private void findings(PaperDocument paper) {
        heading(paper, "report.list.findings");
        PaperTable table = paper.table(0.8f, 2.4f, 3.4f, 8);
        table.header(
                titles(
                        "report.column.no",
                        "report.column.village",
                        "report.column.name",
                        "report.column.finding"));
        int no = 0;
        for (ReportRemark finding : report.findings()) {
            Person person = finding.person();
            if (person != null) {
                table.centred(Integer.toString(++no))
                        .text(finding.village() == null ? "" : finding.village().name())
                        .text(person.fullName())
                        .text(texts.get(finding.text()));
            }
        }
        paper.add(table);
    }

    private void members(PaperDocument paper, Progress progress) {
        heading(paper, "report.list.members");
        PaperTable table = paper.table(0.9f, 2, 3.2f, 3.2f, 2.5f, 2.1f, 2.1f, 2.2f);
        table.header(
                titles(
                        "report.column.no",
                        "report.column.village",
                        "report.column.name",
                        "report.column.nik",
                        "report.column.post",
                        "report.column.state",
                        "report.column.wage",
                        "report.column.sum"));
        Map<Village, List<Member>> villages = report.membersByVillage();
        int no = 0;
        for (var village : villages.entrySet()) {
            progress.check();
            String name = village.getKey().name();
            Rupiah sum = Rupiah.ZERO;
            for (Member member : village.getValue()) {
                row(table, ++no, member);
                sum = sum.plus(member.bill().total());
            }
            table.totals().across(7).text(texts.get("report.column.of", name));
            table.money(sum).rows();
            progress.at(no, report.members().size());
        }
        table.totals()
                .across(7)
                .text(texts.get("report.column.total"))
                .money(report.bill().total());
        paper.add(table);
    }

    private void row(PaperTable table, int no, Member member) {
        PersonBill bill = member.bill();
        table.centred(Integer.toString(no))
                .text(bill.village().name())
                .text(bill.person().fullName())
                .text(numbers(bill.person()))
                .text(bill.post().title(texts))
                .text(texts.get(member.state().textKey()));
        if (bill.wage().isPresent()) {
            table.money(bill.wage().get()).money(bill.total());
        } else {
            table.centred("–").centred("–");
        }
    }

    private List<String> titles(String... keys) {
        return java.util.Arrays.stream(keys).map(key -> texts.get(key)).toList();
    }

    /** The NIK, and for the branch the KPJ below it. */
    private String numbers(Person person) {
        String nik = audience.nik(person);
        return audience.isWhole() && person.kpj() != null
                ? nik + "\nKPJ " + audience.kpj(person)
                : nik;
    }
}
