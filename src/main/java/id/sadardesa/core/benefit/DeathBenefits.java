package id.sadardesa.core.benefit;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Worker;

/** What a family receives (PP 44/2015 with PP 82/2019, Permenaker 5/2021 with 1/2025). */
final class DeathBenefits {
    private final Reckoning reckoning;

    DeathBenefits(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    /**
     * A death that work did not cause.
     *
     * @param months how many months in a row JKM asks of somebody without wages
     * @param part what it pays before that, a value of {@link Choice#BPU_DEATH_PART}
     */
    void death(int months, String part) {
        reckoning.not(Programme.JKK, null, "notFromWork");
        if (!reckoning.in(Programme.JKM)) {
            return;
        }
        boolean whole = !tooShort(months);
        if (whole || part.equals("death")) {
            BenefitRule rule = reckoning.rule(Item.DEATH);
            reckoning.due(Programme.JKM, Benefit.DEATH, rule.rupiah(), rule, rule.rupiah());
        } else {
            withheld(Benefit.DEATH, months, part);
        }
        if (whole || part.equals("periodic")) {
            periodic(reckoning, Programme.JKM);
        } else {
            withheld(Benefit.PERIODIC, months, part);
        }
        funeral(Programme.JKM);
        Scholarships scholarships = new Scholarships(reckoning, Programme.JKM);
        int asked = reckoning.rule(Item.SCHOLARSHIP_MONTHS).count();
        if (whole || scholarships.tooFew(asked)) {
            scholarships.add(asked); // one number of months, not another for each worker
        } else {
            withheld(Benefit.SCHOLARSHIP, months, part);
        }
    }

    private void withheld(Benefit benefit, int months, String part) {
        reckoning.not(
                Programme.JKM,
                benefit,
                "qualifying",
                months,
                reckoning.about().history().unbroken(),
                Text.of(Choice.BPU_DEATH_PART.textKey(part)));
    }

    private boolean tooShort(int months) {
        Case about = reckoning.about();
        return about.worker() == Worker.SELF_EMPLOYED
                && reckoning.knows(Item.QUALIFYING)
                && about.history().unbroken() < months;
    }

    /** A death that work caused: JKK pays in place of JKM, and never less at once than JKM. */
    void atWork() {
        reckoning.not(Programme.JKM, null, "paidByJkk");
        Rupiah wage = reckoning.wage(Programme.JKK, Benefit.DEATH_AT_WORK);
        if (wage != null) {
            BenefitRule rule = reckoning.rule(Item.DEATH_AT_WORK);
            Rupiah counted = AccidentBenefits.wages(wage, rule);
            Rupiah least = reckoning.rule(Item.DEATH).rupiah();
            boolean raised = counted.compareTo(least) < 0;
            reckoning.due(
                    Programme.JKK,
                    Benefit.DEATH_AT_WORK,
                    raised ? least : counted,
                    rule,
                    rule.amount(),
                    rule.spanOr(0),
                    wage,
                    counted);
            if (raised) {
                reckoning.remark("raised", counted, least);
            }
        }
        periodic(reckoning, Programme.JKK);
        funeral(Programme.JKK);
        new Scholarships(reckoning, Programme.JKK).add(0);
    }

    static void periodic(Reckoning reckoning, Programme programme) {
        BenefitRule rule = reckoning.rule(Item.PERIODIC);
        Rupiah sum = rule.rupiah().times(rule.spanOr(1));
        reckoning.due(programme, Benefit.PERIODIC, sum, rule, rule.spanOr(1), rule.rupiah(), sum);
    }

    private void funeral(Programme programme) {
        BenefitRule rule = reckoning.rule(Item.FUNERAL);
        reckoning.due(programme, Benefit.FUNERAL, rule.rupiah(), rule, rule.rupiah());
    }
}
