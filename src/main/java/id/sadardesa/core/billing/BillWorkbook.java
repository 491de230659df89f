package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Terbilang;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.PrintSize;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.budget.AccountCode;
import id.sadardesa.core.paper.Ground;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.rule.Programme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The bills of a month as a workbook: one line for each debtor, then one for each person. */
final class BillWorkbook {
    /** Under the title, the office and an empty row. */
    private static final int HEADER = 3;

    private final Period period;
    private final Map<Bill, List<BilledPerson>> bills;
    private final Map<UUID, Settlement> settlements;
    private final Stationery stationery;
    private final Texts texts;

    /**
     * @param settlements how far each bill is paid, by its id
     */
    BillWorkbook(
            Period period,
            Map<Bill, List<BilledPerson>> bills,
            Map<UUID, Settlement> settlements,
            Stationery stationery) {
        this.period = period;
        this.bills = bills;
        this.settlements = settlements;
        this.stationery = stationery;
        this.texts = stationery.texts();
    }

    void write(Path file) {
        Workbook.writeDated(
                file,
                stationery.on(),
                workbook -> {
                    debtors(workbook);
                    people(workbook);
                    grounds(workbook);
                });
    }

    private void grounds(Workbook workbook) {
        NewSheet sheet =
                sheet(
                        workbook,
                        texts.get("billing.paper.sources"),
                        texts.get("billing.paper.sheet.groundsTitle", period));
        sheet.widths(34, 20, 80, 14);
        List<String> titles = new ArrayList<>();
        for (String key : List.of("what", "value", "source", "from")) {
            titles.add(texts.get("paper.ground." + key));
        }
        sheet.headerRows(0, HEADER);
        sheet.header(HEADER, 0, titles);
        int row = HEADER + 1;
        List<BilledPerson> all = bills.values().stream().flatMap(List::stream).toList();
        for (Ground ground : Grounds.of(all, texts)) {
            sheet.text(row, 0, ground.what());
            sheet.text(row, 1, ground.value());
            sheet.text(row, 2, ground.legalBasis(), Look.WRAP);
            sheet.date(row++, 3, ground.from());
        }
    }

    private NewSheet sheet(Workbook workbook, String name, String title) {
        NewSheet sheet = workbook.sheet(name);
        sheet.paper(stationery.sheet().heightMm() > 300 ? PrintSize.F4 : PrintSize.A4, true);
        sheet.footer(title + " · " + stationery.office().fullName());
        sheet.text(0, 0, title, Look.TITLE);
        String office = stationery.office().fullName();
        sheet.text(
                1,
                0,
                stationery.office().training()
                        ? office + " · " + texts.get("report.monthly.training")
                        : office,
                Look.NOTE);
        return sheet;
    }

    private String title(String key) {
        return texts.get("billing.paper.column." + key);
    }

    private void debtors(Workbook workbook) {
        NewSheet sheet =
                sheet(
                        workbook,
                        texts.get("billing.paper.sheet.bills"),
                        texts.get("billing.paper.title", period));
        sheet.widths(6, 20, 34, 10, 17, 17, 17, 17, 18, 18, 16, 18, 18, 16, 18);
        List<String> titles = new ArrayList<>();
        titles.add(title("no"));
        titles.add(title("village"));
        titles.add(title("funding"));
        titles.add(title("people"));
        for (Programme programme : Programme.values()) {
            titles.add(programme.name());
        }
        titles.add(title("total"));
        titles.add(title("official"));
        titles.add(title("difference"));
        titles.add(title("paid"));
        titles.add(title("open"));
        titles.add(title("proposedPeople"));
        titles.add(title("proposed"));
        sheet.headerRows(0, HEADER);
        sheet.header(HEADER, 0, titles);
        int row = HEADER + 1;
        for (Map.Entry<Bill, List<BilledPerson>> one : bills.entrySet()) {
            debtor(sheet, row++, one.getKey(), new BillParts(one.getValue()));
        }
        total(sheet, row);
    }

    private void debtor(NewSheet sheet, int row, Bill bill, BillParts parts) {
        sheet.ordinal(row, 0, row - HEADER);
        sheet.text(row, 1, bill.debtor().village().name(), Look.WRAP);
        String funding = texts.get(bill.debtor().funding().textKey());
        String payer = bill.debtor().named();
        sheet.text(row, 2, payer == null ? funding : payer + ", " + funding, Look.WRAP);
        sheet.whole(row, 3, bill.people());
        int column = 4;
        for (Programme programme : Programme.values()) {
            sheet.money(row, column++, parts.of(programme));
        }
        sheet.money(row, column++, bill.total());
        Official official = bill.official();
        sheet.money(row, column++, official == null ? null : official.amount());
        sheet.money(row, column++, bill.difference().orElse(null));
        Settlement settlement = settlements.getOrDefault(bill.id(), Settlement.untouched(bill));
        sheet.money(row, column++, settlement.paid());
        sheet.money(row, column++, settlement.open());
        BillParts waiting = parts.proposed();
        sheet.whole(row, column++, waiting.count());
        sheet.money(row, column, waiting.total());
    }

    private void total(NewSheet sheet, int row) {
        Rupiah total = bills.keySet().stream().map(Bill::total).reduce(Rupiah.ZERO, Rupiah::plus);
        sheet.text(row, 0, title("total"), Look.TOTAL_TEXT);
        for (int column = 1; column < 8; column++) {
            sheet.text(row, column, null, Look.TOTAL_TEXT);
        }
        String column = "I";
        sheet.formula(
                row,
                8,
                "SUM(" + column + (HEADER + 2) + ":" + column + row + ")",
                total.value(),
                Look.TOTAL_MONEY);
        sheet.paragraph(row + 1, 0, 10, texts.get("billing.paper.words", Terbilang.capital(total)));
    }

    private void people(Workbook workbook) {
        NewSheet sheet =
                sheet(
                        workbook,
                        texts.get("billing.paper.sheet.people"),
                        texts.get("billing.paper.sheet.peopleTitle", period));
        sheet.widths(6, 18, 30, 24, 12, 16, 16, 16, 16, 17, 17, 30, 26);
        List<String> titles = new ArrayList<>();
        for (String key : List.of("no", "village", "name", "post", "account")) {
            titles.add(title(key));
        }
        for (Programme programme : Programme.values()) {
            titles.add(programme.name());
        }
        for (String key : List.of("total", "forMonth", "cause", "standing")) {
            titles.add(title(key));
        }
        sheet.headerRows(0, HEADER);
        sheet.header(HEADER, 0, titles);
        int row = HEADER + 1;
        for (Map.Entry<Bill, List<BilledPerson>> one : bills.entrySet()) {
            for (BilledPerson person : one.getValue()) {
                person(sheet, row++, one.getKey(), person);
            }
        }
        sheet.filter(HEADER, row - 1, 0, titles.size() - 1);
    }

    private void person(NewSheet sheet, int row, Bill bill, BilledPerson person) {
        Correction correction = person.correction();
        sheet.ordinal(row, 0, row - HEADER);
        sheet.text(row, 1, bill.debtor().village().name(), Look.WRAP);
        sheet.text(row, 2, person.person().fullName(), Look.WRAP);
        sheet.text(row, 3, texts.get(person.post().textKey()), Look.WRAP);
        sheet.text(
                row, 4, bill.debtor().villageMoney() ? AccountCode.of(person.post()).code() : "–");
        int column = 5;
        for (Programme programme : Programme.values()) {
            sheet.money(row, column++, person.of(programme));
        }
        sheet.money(row, column++, person.total());
        sheet.text(row, column++, texts.month(correction == null ? period : correction.month()));
        sheet.text(
                row, column++, correction == null ? null : texts.get(correction.cause().textKey()));
        sheet.text(row, column, person.proposed() ? texts.get("billing.paper.standing") : null);
    }
}
