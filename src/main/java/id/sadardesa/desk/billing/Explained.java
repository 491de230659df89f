package id.sadardesa.desk.billing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Terbilang;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.BillLine;
import id.sadardesa.core.billing.BillParts;
import id.sadardesa.core.billing.BilledPerson;
import id.sadardesa.core.billing.Correction;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.desk.contribution.Explanation;
import id.sadardesa.desk.contribution.Explanation.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** How the amounts of an issued bill came about, in words: one paragraph for each rule applied. */
final class Explained {
    private Explained() {}

    /** Why a person's amount is what it is: base, rate, legal source. */
    static Explanation of(Bill bill, BilledPerson person, Texts texts) {
        List<Paragraph> steps = new ArrayList<>();
        Correction correction = person.correction();
        if (correction != null) {
            steps.add(
                    new Paragraph(
                            texts.get("billing.why.correction", correction.month()),
                            texts.get(
                                    "billing.why.correctionBody",
                                    texts.get(correction.cause().textKey()),
                                    correction.month())));
        }
        for (BillLine line : person.lines()) {
            steps.add(
                    new Paragraph(
                            texts.get(
                                    "billing.why.line",
                                    line.programme().name(),
                                    texts.get("billing.share." + share(bill, line)),
                                    texts.rupiah(line.amount())),
                            texts.get(line.basis().explained())));
        }
        steps.add(rounding(texts));
        return new Explanation(
                person.person().fullName(),
                texts.month(bill.period()),
                person.total(),
                steps,
                false);
    }

    private static String share(Bill bill, BillLine line) {
        return bill.debtor().paysWhole() ? "OTHER" : line.share().name();
    }

    /** What a whole bill is made of. */
    static Explanation of(Bill bill, List<BilledPerson> people, Words words) {
        Texts texts = words.texts();
        BillParts parts = new BillParts(people);
        List<Paragraph> steps = new ArrayList<>();
        steps.add(new Paragraph(texts.get("billing.why.words"), Terbilang.capital(bill.total())));
        for (Programme programme : parts.programmes()) {
            steps.add(new Paragraph(programme.name(), texts.rupiah(parts.of(programme))));
        }
        Debtor debtor = bill.debtor();
        for (BillParts.Share share :
                debtor.villageMoney() ? parts.accounts(debtor) : List.<BillParts.Share>of()) {
            steps.add(
                    new Paragraph(
                            texts.get(
                                    "billing.why.account",
                                    share.account().code(),
                                    texts.get(share.account().textKey())),
                            texts.get("billing.why.share", share.amount(), share.people())));
        }
        Rupiah participants = parts.participants(debtor);
        if (!participants.isZero()) {
            steps.add(
                    new Paragraph(
                            texts.get("billing.share." + Payer.WORKER),
                            texts.rupiah(participants)));
        }
        if (!parts.corrections().isZero()) {
            steps.add(
                    new Paragraph(
                            texts.get("billing.why.corrected"), texts.rupiah(parts.corrections())));
        }
        steps.add(rounding(texts));
        return new Explanation(
                words.debtor(bill.debtor()),
                texts.month(bill.period()),
                bill.total(),
                steps,
                false);
    }

    private static Paragraph rounding(Texts texts) {
        return new Paragraph(texts.get("billing.why.rounding"), texts.get("billing.why.rounded"));
    }
}
