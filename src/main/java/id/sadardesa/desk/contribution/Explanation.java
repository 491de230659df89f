package id.sadardesa.desk.contribution;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.contribution.JobLossSplit;
import id.sadardesa.core.contribution.Line;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.contribution.VillageBill;
import id.sadardesa.core.rule.Band;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How an amount came about, in words: base, rate, legal source, rounding.
 *
 * @param missing whether something is not on record, so that the amount is not complete
 */
public record Explanation(
        String title, String month, Rupiah total, List<Paragraph> paragraphs, boolean missing) {
    /** One step of it. */
    public record Paragraph(String head, String body) {}

    public Explanation {
        paragraphs = List.copyOf(paragraphs);
    }

    public static Explanation of(PersonBill bill, Period month, Texts texts) {
        List<Paragraph> steps = new ArrayList<>();
        WageBase base = bill.base();
        if (base != null) {
            steps.add(
                    new Paragraph(
                            texts.get("enrolment.why.base"),
                            texts.get(
                                    "enrolment.why.baseFrom",
                                    base.amount(),
                                    base.legalBasis(),
                                    Period.of(base.validFrom()))));
        }
        Band band = bill.band();
        if (band != null) {
            steps.add(
                    new Paragraph(
                            texts.get("enrolment.why.base"),
                            texts.get(
                                    "enrolment.why.band",
                                    band.incomeFrom(),
                                    band.base(),
                                    band.legalBasis(),
                                    Period.of(band.validFrom()))));
        }
        for (Line line : bill.lines()) {
            steps.add(
                    new Paragraph(
                            texts.get(
                                    "enrolment.why.line",
                                    line.programme().name(),
                                    texts.rupiah(line.amount())),
                            texts.get(line.explained())));
        }
        JobLossSplit jobLoss = bill.jobLoss();
        if (jobLoss != null) {
            steps.add(
                    new Paragraph(
                            texts.get("enrolment.why.jobLoss"), texts.get(jobLoss.explained())));
        }
        if (bill.obstacle() != null) {
            steps.add(
                    new Paragraph(texts.get("enrolment.why.missing"), texts.get(bill.obstacle())));
        }
        bill.remarks()
                .forEach(
                        remark ->
                                steps.add(
                                        new Paragraph(
                                                texts.get("enrolment.why.remark"),
                                                texts.get(remark))));
        steps.add(rounding(texts));
        return new Explanation(
                bill.person().fullName(),
                texts.month(month),
                bill.total(),
                steps,
                bill.obstacle() != null);
    }

    /** What one person owes as one sum; with several participations, each under its segment. */
    public static Explanation of(List<PersonBill> bills, Period month, Texts texts) {
        Explanation first = of(bills.get(0), month, texts);
        if (bills.size() == 1) {
            return first;
        }
        List<Paragraph> steps = new ArrayList<>();
        Rupiah total = Rupiah.ZERO;
        boolean missing = false;
        for (PersonBill bill : bills) {
            Explanation one = of(bill, month, texts);
            steps.add(
                    new Paragraph(
                            texts.get(bill.participation().segment().textKey()),
                            texts.rupiah(one.total())));
            steps.addAll(one.paragraphs());
            total = total.plus(one.total());
            missing |= one.missing();
        }
        return new Explanation(first.title(), first.month(), total, steps, missing);
    }

    public static Explanation of(VillageBill bill, Period month, Texts texts) {
        return of(
                bill.village().name(),
                month,
                texts,
                bill.people(),
                bill::of,
                bill::of,
                bill.total());
    }

    public static Explanation of(OfficeBill bill, Texts texts) {
        List<PersonBill> people = bill.people().toList();
        return of(
                texts.get("enrolment.filter.everyVillage"),
                bill.period(),
                texts,
                people,
                bill::of,
                bill::of,
                bill.total());
    }

    private static Explanation of(
            String title,
            Period month,
            Texts texts,
            List<PersonBill> people,
            Function<Programme, Rupiah> byProgramme,
            Function<Payer, Rupiah> byPayer,
            Rupiah total) {
        List<Paragraph> steps = new ArrayList<>();
        long without = people.stream().filter(one -> one.obstacle() != null).count();
        steps.add(
                new Paragraph(
                        texts.get("enrolment.why.people"),
                        texts.get("enrolment.why.counted", people.size())));
        for (Programme programme : Programme.values()) {
            Rupiah amount = byProgramme.apply(programme);
            if (!amount.isZero()) {
                steps.add(new Paragraph(programme.name(), texts.rupiah(amount)));
            }
        }
        for (Payer payer : Payer.values()) {
            steps.add(
                    new Paragraph(
                            texts.get("enrolment.payer." + payer.name()),
                            texts.rupiah(byPayer.apply(payer))));
        }
        if (without > 0) {
            steps.add(
                    new Paragraph(
                            texts.get("enrolment.why.missing"),
                            texts.get("enrolment.why.without", without)));
        }
        steps.add(rounding(texts));
        return new Explanation(title, texts.month(month), total, steps, without > 0);
    }

    private static Paragraph rounding(Texts texts) {
        return new Paragraph(
                texts.get("enrolment.why.rounding"), texts.get("enrolment.why.rounded"));
    }
}
