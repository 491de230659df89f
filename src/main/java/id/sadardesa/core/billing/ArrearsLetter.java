package id.sadardesa.core.billing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Terbilang;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Letter;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The letter that reminds a debtor of what is owed, month by month; it names no person. */
final class ArrearsLetter {
    private final Stationery stationery;
    private final @Nullable String number;
    private final Texts texts;

    ArrearsLetter(Stationery stationery, @Nullable String number) {
        this.stationery = stationery;
        this.number = number;
        this.texts = stationery.texts();
    }

    void write(PaperDocument paper, Overdue overdue) {
        Debtor debtor = overdue.debtor();
        stationery.begin(
                paper,
                new Letter(
                        number,
                        null,
                        texts.get("billing.arrears.subject"),
                        Recipient.lines(debtor, texts)));
        paper.paragraph(
                texts.get(
                        overdue.months().isEmpty()
                                ? "billing.arrears.openingPenalty"
                                : "billing.arrears.opening",
                        texts.longDate(stationery.on()),
                        texts.get(debtor.funding().textKey())));
        paper.add(months(paper, overdue));
        if (!overdue.open().isZero()) {
            paper.paragraph(
                    texts.get(
                            "billing.arrears.words", overdue.open(), Terbilang.of(overdue.open())));
        }
        if (!overdue.penalty().isZero()) {
            paper.paragraph(
                    texts.get(
                            "billing.arrears.penalty",
                            overdue.penalty(),
                            Terbilang.of(overdue.penalty())));
        }
        paper.closing(texts.get("billing.arrears.closing"), stationery.signature().undated());
    }

    private PaperTable months(PaperDocument paper, Overdue overdue) {
        List<Overdue.Month> all =
                Stream.concat(overdue.months().stream(), overdue.paidLate().stream()).toList();
        boolean fined = all.stream().anyMatch(one -> !one.penalty().isZero());
        PaperTable table = fined ? paper.table(0.7f, 3, 2, 3, 3) : paper.table(0.7f, 3, 2, 3);
        List<String> titles = new ArrayList<>();
        List<String> keys = List.of("no", "month", "late", "open", "penalty");
        for (String key : fined ? keys : keys.subList(0, 4)) {
            titles.add(texts.get("billing.arrears.column." + key));
        }
        table.header(titles);
        int no = 0;
        Rupiah penalties = Rupiah.ZERO;
        for (Overdue.Month one : all) {
            table.centred(Integer.toString(++no))
                    .text(texts.month(one.period()))
                    .whole(one.late())
                    .money(one.open());
            penalties = penalties.plus(one.penalty());
            if (fined) {
                table.money(one.penalty());
            }
        }
        table.totals().across(3).text(texts.get("billing.paper.column.total"));
        table.money(overdue.open());
        return fined ? table.money(penalties) : table;
    }
}
