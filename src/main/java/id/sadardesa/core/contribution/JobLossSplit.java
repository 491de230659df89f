package id.sadardesa.core.contribution;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.rule.JobLoss;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Rate;
import id.sadardesa.core.rule.Tariff;

/**
 * How a bill for JKK and JKM is shown where job loss insurance (JKP) applies: the same money under
 * more names, and what the state adds. Source: PP 37/2021 Pasal 11, PP 6/2025.
 *
 * @param accident what remains for JKK
 * @param fromAccident the part of the JKK contribution that goes to JKP
 * @param death what remains for JKM
 * @param fromDeath the part of the JKM contribution that goes to JKP
 * @param state what the state pays, not billed
 * @param rule where the shares are written
 */
public record JobLossSplit(
        Rupiah accident,
        Rupiah fromAccident,
        Rupiah death,
        Rupiah fromDeath,
        Rupiah state,
        JobLoss rule) {

    /** Above the ceiling the parts for JKP stay, and JKK and JKM keep the rest. */
    static JobLossSplit of(Rupiah wage, Tariff tariff, JobLoss rule) {
        return of(
                wage,
                billed(wage, tariff, Programme.JKK),
                billed(wage, tariff, Programme.JKM),
                rule);
    }

    /** Of what is billed for JKK and JKM, which stays the same. */
    static JobLossSplit of(Rupiah wage, Rupiah accident, Rupiah death, JobLoss rule) {
        Rupiah counted = wage.min(rule.cap());
        Rupiah fromAccident = counted.percent(rule.fromJkk());
        Rupiah fromDeath = counted.percent(rule.fromJkm());
        return new JobLossSplit(
                accident.minus(fromAccident),
                fromAccident,
                death.minus(fromDeath),
                fromDeath,
                counted.percent(rule.statePercent()),
                rule);
    }

    private static Rupiah billed(Rupiah wage, Tariff tariff, Programme programme) {
        Rupiah sum = Rupiah.ZERO;
        for (Rate rate : tariff.of(programme)) {
            sum = sum.plus(rate.on(wage));
        }
        return sum;
    }

    /** What the employer is billed: the same as without JKP. */
    public Rupiah billed() {
        return accident.plus(fromAccident).plus(death).plus(fromDeath);
    }

    /** The split as a sentence, with where it is written and since when. */
    public Text explained() {
        return Text.of(
                "contribution.jobLoss",
                accident,
                fromAccident,
                death,
                fromDeath,
                state,
                billed(),
                Text.of("contribution.line.since", rule.legalBasis(), rule.validFrom()));
    }
}
