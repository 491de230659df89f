package id.sadardesa.core.benefit;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.rule.Cap;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Rate;
import id.sadardesa.core.rule.RiskClass;
import id.sadardesa.core.rule.RuleBook;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Savings (JHT, PP 46/2015) and pension (JP, PP 45/2015): estimates, because only BPJS knows what
 * was paid in and what it grew to.
 */
final class OldAgeBenefits {
    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final int A_YEAR = 12;

    private final Reckoning reckoning;
    private final RuleBook rules;
    private final Period period;

    OldAgeBenefits(Reckoning reckoning, RuleBook rules) {
        this.reckoning = reckoning;
        this.rules = rules;
        this.period = Period.of(reckoning.about().on());
    }

    /** The whole savings. */
    void savings() {
        Case about = reckoning.about();
        if (reckoning.in(Programme.JHT)) {
            Rupiah wage = reckoning.wage(Programme.JHT, Benefit.SAVINGS);
            if (wage != null) {
                BenefitRule growth = reckoning.rule(Item.SAVINGS_RETURN);
                Rupiah monthly = monthly(Programme.JHT, wage);
                int months = about.history().savings();
                reckoning.due(
                        Programme.JHT,
                        Benefit.SAVINGS,
                        grown(monthly, months, growth),
                        growth,
                        months,
                        monthly,
                        growth.amount());
                reckoning.remark("savings");
            }
        }
    }

    /** The parts that may be taken while the work goes on, each once. */
    void withdrawal() {
        Case about = reckoning.about();
        if (!reckoning.in(Programme.JHT)) {
            return;
        }
        Rupiah wage = reckoning.wage(Programme.JHT, Benefit.SAVINGS_PARTIAL);
        List<BenefitRule> steps = reckoning.table(Item.SAVINGS_PARTIAL);
        int months = about.history().savings();
        int asked = steps.get(0).spanOr(0);
        if (months < asked) {
            reckoning.not(Programme.JHT, Benefit.SAVINGS_PARTIAL, "savingsMonths", asked, months);
        } else if (wage != null) {
            Rupiah monthly = monthly(Programme.JHT, wage);
            Rupiah whole = grown(monthly, months, reckoning.rule(Item.SAVINGS_RETURN));
            for (BenefitRule step : steps) {
                reckoning.due(
                        Programme.JHT,
                        Benefit.SAVINGS_PARTIAL,
                        whole.percent(step.amount()),
                        step,
                        step.amount(),
                        whole,
                        Text.of("benefit.formula.PURPOSE_" + step.step()));
                reckoning.remark("savings");
            }
        }
    }

    /** The pension at the pension age: monthly from 15 years of contributions on, else at once. */
    void pension() {
        if (!reckoning.in(Programme.JP)) {
            return;
        }
        Rupiah wage = reckoning.wage(Programme.JP, Benefit.PENSION);
        if (wage == null) {
            return;
        }
        BenefitRule factor = reckoning.rule(Item.PENSION_FACTOR);
        int months = reckoning.about().history().pension();
        if (months < factor.spanOr(0)) {
            lump(wage, months);
            reckoning.not(Programme.JP, Benefit.PENSION, "pensionMonths", factor.spanOr(0), months);
        } else {
            Rupiah counted = formula(wage, months, factor);
            reckoning.due(
                    Programme.JP,
                    Benefit.PENSION,
                    bounded(counted),
                    factor,
                    factor.amount(),
                    months,
                    capped(wage),
                    counted);
            bounds(counted);
        }
    }

    /** What widow or widower get a month; with less than a year of contributions, at once. */
    void survivors() {
        if (!reckoning.in(Programme.JP)) {
            return;
        }
        Rupiah wage = reckoning.wage(Programme.JP, Benefit.PENSION_SURVIVOR);
        if (wage == null) {
            return;
        }
        BenefitRule half = reckoning.rule(Item.PENSION_SURVIVOR);
        BenefitRule factor = reckoning.rule(Item.PENSION_FACTOR);
        int paid = reckoning.about().history().pension();
        if (paid < half.spanOr(0)) {
            lump(wage, paid);
            reckoning.not(
                    Programme.JP, Benefit.PENSION_SURVIVOR, "pensionMonths", half.spanOr(0), paid);
        } else {
            int months = Math.max(paid, factor.spanOr(0));
            Rupiah counted = formula(wage, months, factor).percent(half.amount());
            reckoning.due(
                    Programme.JP,
                    Benefit.PENSION_SURVIVOR,
                    bounded(counted),
                    half,
                    half.amount(),
                    factor.amount(),
                    months,
                    capped(wage),
                    counted);
            bounds(counted);
        }
    }

    private void lump(Rupiah wage, int months) {
        BenefitRule growth = reckoning.rule(Item.SAVINGS_RETURN);
        Rupiah monthly = monthly(Programme.JP, capped(wage));
        reckoning.due(
                Programme.JP,
                Benefit.PENSION_LUMP,
                grown(monthly, months, growth),
                growth.beside(reckoning.rule(Item.PENSION_FACTOR)),
                months,
                monthly,
                growth.amount());
        reckoning.remark("savings");
    }

    /** What both payers pay in a month, by the rates of the month of the event. */
    private Rupiah monthly(Programme programme, Rupiah wage) {
        Rupiah sum = Rupiah.ZERO;
        for (Rate rate :
                rules.tariff(period, reckoning.about().worker(), RiskClass.I, false)
                        .of(programme)) {
            sum = sum.plus(rate.on(wage));
        }
        return sum;
    }

    /** Equal payments at the end of each month with interest: m x ((1+i)^n - 1) / i. */
    private static Rupiah grown(Rupiah monthly, int months, BenefitRule growth) {
        BigDecimal interest =
                growth.amount().movePointLeft(2).divide(BigDecimal.valueOf(A_YEAR), EXACT);
        if (interest.signum() == 0) {
            return monthly.times(months);
        }
        BigDecimal factor =
                BigDecimal.ONE
                        .add(interest)
                        .pow(months, EXACT)
                        .subtract(BigDecimal.ONE)
                        .divide(interest, EXACT);
        return new Rupiah(monthly.value().multiply(factor));
    }

    /** A factor of the wage for every year of contributions, rounded to the sen once. */
    private Rupiah formula(Rupiah wage, int months, BenefitRule factor) {
        BigDecimal whole =
                capped(wage)
                        .value()
                        .multiply(factor.amount().movePointLeft(2))
                        .multiply(BigDecimal.valueOf(months));
        return new Rupiah(whole.divide(BigDecimal.valueOf(A_YEAR), EXACT));
    }

    private Rupiah capped(Rupiah wage) {
        return rules.cap(period).map(Cap::amount).map(wage::min).orElse(wage);
    }

    private Rupiah bounded(Rupiah counted) {
        Rupiah least = reckoning.rule(Item.PENSION_LEAST).rupiah();
        Rupiah most = reckoning.rule(Item.PENSION_MOST).rupiah();
        return counted.compareTo(least) < 0 ? least : counted.min(most);
    }

    /** Says the limits, and when they are those of an earlier year. */
    private void bounds(Rupiah counted) {
        BenefitRule least = reckoning.rule(Item.PENSION_LEAST);
        BenefitRule most = reckoning.rule(Item.PENSION_MOST);
        boolean old = !reckoning.about().on().isBefore(least.validFrom().plusYears(1));
        boolean cut = !bounded(counted).equals(counted);
        String name = old ? "boundsOld" : cut ? "boundsCut" : "bounds";
        reckoning.remark(name, least.rupiah(), most.rupiah(), least.validFrom());
    }
}
