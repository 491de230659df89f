package id.sadardesa.core.budget;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Terbilang;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Letter;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageHead;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter to the head of every village: what its APBDes has to provide, and why so much. */
final class BudgetLetters {
    private final Budget budget;
    private final Stationery stationery;
    private final @Nullable String number;
    private final Texts texts;
    private final String year;

    BudgetLetters(Budget budget, Stationery stationery, @Nullable String number) {
        this.budget = budget;
        this.stationery = stationery;
        this.number = number;
        this.texts = stationery.texts();
        this.year = Integer.toString(budget.year());
    }

    void write(Path file, Progress progress) {
        SafeFile.write(file, out -> write(out, progress));
    }

    void write(OutputStream out, Progress progress) {
        List<VillageBudget> villages =
                budget.villages().stream()
                        .filter(one -> one.village().kind() != Village.Kind.KECAMATAN)
                        .toList();
        try (PaperDocument paper = stationery.open(out, texts.get("budget.letter.title", year))) {
            for (int i = 0; i < villages.size(); i++) {
                progress.check();
                progress.at(i, villages.size());
                if (i > 0) {
                    paper.newPage();
                }
                letter(paper, villages.get(i));
            }
            if (villages.isEmpty()) {
                paper.text(texts.get("budget.letter.none"));
            }
        }
    }

    private void letter(PaperDocument paper, VillageBudget village) {
        String name = village.village().name();
        stationery.begin(
                paper,
                new Letter(
                        number,
                        null,
                        texts.get("budget.letter.subject", year),
                        VillageHead.lines(village.village(), texts)));
        paper.paragraph(
                texts.get(
                        "budget.letter.opening",
                        year,
                        village.people().total(),
                        texts.get(village.village().kind().textKey()) + " " + name,
                        who(village)));
        paper.add(table(paper, village));
        paper.paragraph(
                texts.get(
                        "budget.letter.words",
                        year,
                        village.expense(),
                        Terbilang.of(village.expense())));
        Provided provided = village.provided();
        if (provided != null) {
            paper.paragraph(provided(village, provided));
        }
        paper.notes(texts.get("budget.letter.scenario"), said(budget.scenario().said()));
        if (!village.remarks().isEmpty()) {
            paper.notes(texts.get("budget.letter.remarks"), said(Budget.remarks(village)));
        }
        if (!budget.assumptions().isEmpty()) {
            paper.frame(
                    texts.get("budget.letter.assumed"),
                    String.join(" ", said(budget.assumptions())));
        }
        paper.notes(texts.get("budget.letter.sources"), said(budget.sources()));
        paper.closing(texts.get("budget.letter.closing"), stationery.signature().undated());
    }

    /** Whom it provides for, without groups that have nobody. */
    private String who(VillageBudget village) {
        Headcount people = village.people();
        int workers = village.furtherVulnerable();
        List<String> who = new ArrayList<>();
        who.add(texts.get("budget.letter.who.now", people.participants()));
        if (people.added() > 0) {
            who.add(texts.get("budget.letter.who.added", people.added()));
        }
        if (people.vacant() > workers) {
            who.add(texts.get("budget.letter.who.seats", people.vacant() - workers));
        }
        if (workers > 0) {
            who.add(texts.get("budget.letter.who.vulnerable", workers));
        }
        return String.join(", ", who);
    }

    /** What the budget provides already, and whether that is enough. */
    private String provided(VillageBudget village, Provided provided) {
        Rupiah left = provided.amount().minus(village.expense());
        String key =
                left.isZero()
                        ? "budget.letter.provided.enough"
                        : left.compareTo(Rupiah.ZERO) > 0
                                ? "budget.letter.provided.left"
                                : "budget.letter.provided.lacking";
        Rupiah by = left.compareTo(Rupiah.ZERO) < 0 ? Rupiah.ZERO.minus(left) : left;
        String source = provided.source();
        return texts.get(
                key,
                year,
                source == null ? "" : " (" + source + ")",
                provided.amount(),
                by,
                Terbilang.of(by));
    }

    private PaperTable table(PaperDocument paper, VillageBudget village) {
        PaperTable table = paper.table(1.5f, 2.9f, 1.1f, 1, 2, 2, 2.2f);
        List<String> titles = new ArrayList<>();
        for (String key : List.of("accountCode", "group", "programme", "people")) {
            titles.add(texts.get("budget.column." + key));
        }
        titles.add(texts.get("budget.letter.january"));
        titles.add(texts.get("budget.letter.december"));
        titles.add(texts.get("budget.column.year"));
        table.header(titles);
        for (BudgetLine line : village.lines()) {
            if (line.bearer() == Bearer.VILLAGE) {
                table.centred(line.account().code())
                        .text(texts.get(line.group().textKey()))
                        .centred(line.programme().name())
                        .whole(line.people())
                        .money(line.months().get(0))
                        .money(line.months().get(11))
                        .money(line.year());
            }
        }
        for (Bearer bearer : Bearer.values()) {
            sum(table, village, bearer);
        }
        return table;
    }

    private void sum(PaperTable table, VillageBudget village, Bearer bearer) {
        Rupiah year = village.sum(line -> line.bearer() == bearer);
        if (bearer == Bearer.VILLAGE) {
            table.totals();
        } else if (year.isZero()) {
            return;
        } else {
            table.rows();
        }
        table.across(4)
                .text(texts.get("budget.letter.sum." + bearer))
                .money(month(village, bearer, 0))
                .money(month(village, bearer, 11))
                .money(year);
    }

    private static Rupiah month(VillageBudget village, Bearer bearer, int month) {
        return village.lines().stream()
                .filter(line -> line.bearer() == bearer)
                .map(line -> line.months().get(month))
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private List<String> said(List<Text> lines) {
        return lines.stream().map(texts::get).toList();
    }
}
