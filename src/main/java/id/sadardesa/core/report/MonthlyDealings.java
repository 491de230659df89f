package id.sadardesa.core.report;

import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;

/** The sections of the monthly report on payments and arrears, cards, and claims. */
final class MonthlyDealings {
    private final MonthlyReport report;
    private final Dealings dealings;
    private final Audience audience;
    private final Texts texts;
    private final DealingWords words;

    MonthlyDealings(MonthlyReport report, Audience audience, Texts texts) {
        this.audience = audience;
        this.report = report;
        this.dealings = report.dealings();
        this.texts = texts;
        this.words = new DealingWords(texts, audience);
    }

    void on(PaperDocument paper) {
        payments(paper);
        cards(paper);
        claims(paper);
    }

    private void payments(PaperDocument paper) {
        paper.heading(texts.get("report.section.payments"));
        paper.text(words.summary(dealings, report.asOf()));
        if (dealings.payments().isEmpty()) {
            paper.text(texts.get("report.dealing.noPayments"));
        } else {
            PaperTable table = paper.table(0.7f, 1.6f, 3, 2.4f, 2.2f, 1.5f, 2.2f, 2);
            table.header(words.payments());
            int no = 0;
            for (DealingLines.PaidLine one : words.lines().paid(dealings)) {
                table.centred(Integer.toString(++no))
                        .date(one.on())
                        .text(one.who())
                        .text(one.months())
                        .money(one.amount())
                        .money(one.penalty())
                        .text(DealingWords.orDash(one.code()))
                        .text(DealingWords.orDash(one.reference()));
            }
            table.totals().across(4).text(texts.get("report.column.total"));
            table.money(dealings.paid()).money(dealings.penalties()).across(2).text("");
            paper.add(table);
        }
        if (dealings.arrears().isEmpty()) {
            paper.text(texts.get("report.dealing.noArrears", texts.longDate(report.asOf())));
        } else {
            paper.text(texts.get("report.dealing.arrears", texts.longDate(report.asOf())));
            paper.add(arrears(paper));
        }
    }

    private PaperTable arrears(PaperDocument paper) {
        PaperTable table = paper.table(0.7f, 5, 1.5f, 3, 3);
        table.header(words.arrears());
        int no = 0;
        for (DealingLines.OwedLine one : words.lines().owed(dealings)) {
            table.centred(Integer.toString(++no))
                    .text(one.who())
                    .centred(words.months(one))
                    .text(words.since(one))
                    .money(one.open());
        }
        return table.totals()
                .across(4)
                .text(texts.get("report.column.total"))
                .money(dealings.owed());
    }

    private void cards(PaperDocument paper) {
        paper.heading(texts.get("report.section.cards"));
        Dealings.Cards cards = dealings.cards();
        paper.text(
                cards.any()
                        ? texts.get(
                                "report.dealing.cards",
                                cards.printed(),
                                cards.handed(),
                                cards.ended())
                        : texts.get("report.dealing.noCards"));
    }

    private void claims(PaperDocument paper) {
        paper.heading(texts.get("report.section.claims"));
        if (dealings.claims().isEmpty()) {
            paper.text(texts.get("report.dealing.noClaims"));
            return;
        }
        if (!audience.isPrivate()) {
            paper.text(texts.get("report.dealing.claims", dealings.claims().size()));
            return;
        }
        PaperTable table = paper.table(0.7f, 3, 3, 1.7f, 2.6f, 2.6f, 1.7f);
        table.header(words.claims());
        int no = 0;
        for (Dealings.Case one : dealings.claims()) {
            table.centred(Integer.toString(++no))
                    .text(texts.get(one.claim().kind().textKey()))
                    .text(one.person())
                    .date(one.claim().eventOn())
                    .text(DealingWords.orDash(one.claim().heir()))
                    .text(texts.get(one.step().state().textKey()))
                    .date(one.step().on());
        }
        paper.add(table);
    }
}
