package id.sadardesa.core.benefit;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.rule.Programme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What JKK gives to somebody who lives: care, sick pay and disability (PP 44/2015, PP 82/2019). */
final class AccidentBenefits {
    private static final Programme JKK = Programme.JKK;

    private final Reckoning reckoning;
    private final Accident accident;

    AccidentBenefits(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.accident = reckoning.about().accident();
    }

    /** Care, the way to the hospital and sick pay: the same for every accident. */
    void care() {
        reckoning.due(JKK, Benefit.MEDICAL, null, reckoning.rule(Item.MEDICAL));
        transport();
        if (accident.monthsOff() > 0) {
            sickPay();
        }
    }

    private void transport() {
        BenefitRule land = reckoning.rule(Item.TRANSPORT_LAND);
        BenefitRule sea = reckoning.rule(Item.TRANSPORT_SEA);
        BenefitRule air = reckoning.rule(Item.TRANSPORT_AIR);
        Rupiah spent = accident.land().plus(accident.sea()).plus(accident.air());
        Rupiah most = land.rupiah().plus(sea.rupiah()).plus(air.rupiah());
        Rupiah paid =
                accident.land()
                        .min(land.rupiah())
                        .plus(accident.sea().min(sea.rupiah()))
                        .plus(accident.air().min(air.rupiah()));
        reckoning.due(
                JKK,
                Benefit.TRANSPORT,
                spent.isZero() ? most : paid,
                land,
                land.rupiah(),
                sea.rupiah(),
                air.rupiah());
        if (paid.compareTo(spent) < 0) {
            reckoning.remark("transport", spent, spent.minus(paid));
        }
    }

    private void sickPay() {
        Rupiah wage = reckoning.wage(JKK, Benefit.SICK_PAY);
        if (wage == null) {
            return;
        }
        int left = accident.monthsOff();
        Rupiah sum = Rupiah.ZERO;
        List<Object> parts = new ArrayList<>();
        List<BenefitRule> steps = reckoning.table(Item.SICK_PAY);
        for (BenefitRule step : steps) {
            int months = Math.min(left, step.spanOr(left));
            if (months > 0) {
                sum = sum.plus(wage.percent(step.amount()).times(months));
                parts.add(Text.of("benefit.formula.MONTHS", months, step.amount(), wage));
            }
            left -= months;
        }
        reckoning.due(JKK, Benefit.SICK_PAY, sum, steps.get(0), parts, sum);
    }

    /** Part of the body lost or working less: a share of the table, times 80 wages. */
    void partial(Benefit benefit) {
        Rupiah wage = reckoning.wage(JKK, benefit);
        BodyPart part = accident.part();
        PartShare share = part == null ? null : reckoning.share(part);
        if (part == null || share == null) {
            reckoning.not(JKK, benefit, "noPart");
            return;
        }
        if (wage == null) {
            return;
        }
        BenefitRule rule = reckoning.rule(Item.PARTIAL_DISABILITY);
        BigDecimal worth = share.percent().multiply(rule.amount()).movePointLeft(2);
        boolean less = benefit == Benefit.FUNCTION_LOSS;
        if (less) {
            worth = worth.multiply(accident.functionLost()).movePointLeft(2);
        }
        int wages = rule.spanOr(0);
        Rupiah amount = wage.percent(worth.multiply(BigDecimal.valueOf(wages)));
        Text name = Text.of(part.textKey());
        if (less) {
            reckoning.due(
                    JKK,
                    benefit,
                    amount,
                    rule,
                    accident.functionLost(),
                    name,
                    share.percent(),
                    wages,
                    wage);
        } else {
            reckoning.due(JKK, benefit, amount, rule, name, share.percent(), wages, wage);
        }
        if (!share.checked()) {
            reckoning.remark("share");
        }
    }

    /** Never able to work again: 70 % of 80 wages, the periodic sum and scholarships. */
    void total() {
        Rupiah wage = reckoning.wage(JKK, Benefit.TOTAL_DISABILITY);
        BenefitRule rule = reckoning.rule(Item.TOTAL_DISABILITY);
        if (wage != null) {
            Rupiah amount = wages(wage, rule);
            reckoning.due(
                    JKK,
                    Benefit.TOTAL_DISABILITY,
                    amount,
                    rule,
                    rule.amount(),
                    rule.spanOr(0),
                    wage);
        }
        DeathBenefits.periodic(reckoning, JKK);
        new Scholarships(reckoning, JKK).add(0);
    }

    /** A share of so many wages, as one product, rounded to the sen once. */
    static Rupiah wages(Rupiah wage, BenefitRule rule) {
        return wage.percent(rule.amount().multiply(BigDecimal.valueOf(rule.spanOr(0))));
    }

    /** What helps afterwards, at cost up to a limit; some of it only since December 2019. */
    void afterwards() {
        limited(Benefit.HOME_CARE, Item.HOME_CARE);
        limited(Benefit.DENTURE, Item.DENTURE);
        limited(Benefit.HEARING_AID, Item.HEARING_AID);
        limited(Benefit.GLASSES, Item.GLASSES);
        BenefitRule extra = reckoning.rule(Item.PROSTHESIS);
        reckoning.due(JKK, Benefit.PROSTHESIS, null, extra, extra.amount());
        reckoning.due(JKK, Benefit.RETURN_TO_WORK, null, reckoning.rule(Item.RETURN_TO_WORK));
    }

    private void limited(Benefit benefit, Item item) {
        if (reckoning.knows(item)) {
            BenefitRule rule = reckoning.rule(item);
            reckoning.due(JKK, benefit, rule.rupiah(), rule, rule.rupiah(), rule.spanOr(0));
        } else {
            reckoning.not(JKK, benefit, "later");
        }
    }
}
