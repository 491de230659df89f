package id.sadardesa.core.billing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Ground;
import id.sadardesa.core.paper.Letter;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The letter that asks a debtor for a month: whom for, how much, from which account, and why. */
final class BillLetter {
    private final Stationery stationery;
    private final @Nullable String number;
    private final Texts texts;

    BillLetter(Stationery stationery, @Nullable String number) {
        this.stationery = stationery;
        this.number = number;
        this.texts = stationery.texts();
    }

    void write(PaperDocument paper, Settlement settlement, List<BilledPerson> people) {
        Bill bill = settlement.bill();
        BillAsking asking = new BillAsking(settlement, stationery.on(), texts);
        BillParts parts = new BillParts(people);
        stationery.begin(
                paper,
                new Letter(number, null, asking.subject(), Recipient.lines(bill.debtor(), texts)));
        paper.paragraph(asking.opening());
        Map<String, String> fields = fields(bill);
        fields.putAll(asking.fields());
        paper.fields(fields);
        paper.add(people(paper, bill, parts));
        if (bill.debtor().villageMoney()) {
            paper.heading(texts.get("billing.paper.accounts"));
            paper.add(accounts(paper, parts, bill.debtor()));
        } else {
            paper.paragraph(texts.get(otherMoney(bill.debtor()), payer(bill.debtor())));
        }
        paper.heading(texts.get("billing.paper.sources"));
        paper.add(Ground.table(paper, Grounds.of(people, texts), texts));
        paper.closing(asking.closing(), stationery.signature().undated());
    }

    /** Who bears it where no village budget does. */
    private static String otherMoney(Debtor debtor) {
        Funding funding = debtor.funding();
        return funding.region()
                ? "billing.paper.otherMoney.region"
                : funding == Funding.SELF
                        ? "billing.paper.otherMoney.self"
                        : "billing.paper.otherMoney.payer";
    }

    private String payer(Debtor debtor) {
        String payer = debtor.payer();
        return payer != null ? payer : texts.get(debtor.funding().textKey());
    }

    private Map<String, String> fields(Bill bill) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(texts.get("billing.paper.code"), bill.code());
        fields.put(
                texts.get("billing.paper.funding"),
                texts.get(bill.debtor().funding().textKey())
                        + ", "
                        + texts.get(bill.debtor().segment().textKey()));
        Official official = bill.official();
        if (official != null) {
            fields.put(
                    texts.get("billing.paper.official"),
                    texts.get(
                            official.outdated()
                                    ? "billing.paper.officialBefore"
                                    : "billing.paper.officialSaid",
                            official.amount(),
                            official.on(),
                            official.amount().minus(bill.total())));
            if (official.code() != null) {
                fields.put(texts.get("billing.paper.payCode"), official.code());
            }
        }
        return fields;
    }

    private PaperTable people(PaperDocument paper, Bill bill, BillParts parts) {
        List<Programme> programmes = parts.programmes();
        float[] widths = new float[4 + programmes.size()];
        Arrays.fill(widths, 1.5f);
        widths[0] = 0.6f;
        widths[1] = 3.2f;
        widths[2] = 2.6f;
        widths[widths.length - 1] = 1.7f;
        List<String> titles = new ArrayList<>();
        for (String key : List.of("no", "name", "post")) {
            titles.add(texts.get("billing.paper.column." + key));
        }
        programmes.forEach(one -> titles.add(texts.get("billing.paper.column.rupiah", one.name())));
        titles.add(
                texts.get("billing.paper.column.rupiah", texts.get("billing.paper.column.total")));
        PaperTable table = paper.table(widths).header(titles);
        int row = 1;
        for (BilledPerson one : parts.people()) {
            Correction correction = one.correction();
            String held = texts.get(one.post().textKey());
            String post = one.proposed() ? texts.get("billing.paper.proposedPost", held) : held;
            table.centred(Integer.toString(row++))
                    .text(one.person().fullName())
                    .text(
                            correction == null
                                    ? post
                                    : texts.get(
                                            "billing.paper.rapel",
                                            post,
                                            correction.month(),
                                            texts.get(correction.cause().textKey())));
            programmes.forEach(programme -> table.money(one.of(programme)));
            table.money(one.total());
        }
        BillParts waiting = parts.proposed();
        table.totals();
        if (waiting.count() > 0) {
            table.across(3).text(texts.get("billing.paper.proposed", waiting.count()));
            programmes.forEach(programme -> table.money(waiting.of(programme)));
            table.money(waiting.total());
        }
        table.across(3).text(texts.get("billing.paper.column.total"));
        programmes.forEach(programme -> table.money(parts.of(programme)));
        return table.money(bill.total());
    }

    private PaperTable accounts(PaperDocument paper, BillParts parts, Debtor debtor) {
        PaperTable table =
                paper.table(1.5f, 5, 1, 2)
                        .header(
                                List.of(
                                        texts.get("billing.paper.column.account"),
                                        texts.get("billing.paper.column.use"),
                                        texts.get("billing.paper.column.people"),
                                        texts.get(
                                                "billing.paper.column.rupiah",
                                                texts.get("billing.paper.column.total"))));
        for (BillParts.Share share : parts.accounts(debtor)) {
            table.centred(share.account().code())
                    .text(texts.get(share.account().textKey()))
                    .whole(share.people())
                    .money(share.amount());
        }
        Rupiah worker = parts.participants(debtor);
        if (!worker.isZero()) {
            table.centred("–").text(texts.get("billing.paper.worker")).text("").money(worker);
        }
        return table.totals()
                .across(3)
                .text(texts.get("billing.paper.column.total"))
                .money(parts.total());
    }
}
