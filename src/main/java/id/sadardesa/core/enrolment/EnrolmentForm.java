package id.sadardesa.core.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Sector;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.Village;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * As what, in what and since when people are enrolled.
 *
 * @param firstMonth the first contribution month
 * @param segment as what, or null for what each person's post suggests
 * @param payer a third party that pays, or null
 * @param income of people without wages, in rupiah a month; null when none of them is meant
 * @param sector their work as far as discounts ask; null for what the post suggests
 */
public record EnrolmentForm(
        Set<Programme> programmes,
        Period firstMonth,
        @Nullable Segment segment,
        Funding funding,
        @Nullable String payer,
        @Nullable Rupiah income,
        @Nullable Sector sector) {
    public EnrolmentForm {
        programmes = Set.copyOf(programmes);
    }

    /** Village officials, paid out of the village's own allocation. */
    public static EnrolmentForm of(Set<Programme> programmes, Period firstMonth) {
        return new EnrolmentForm(programmes, firstMonth, null, Funding.ADD, null, null, null);
    }

    /**
     * What usually pays for those who serve in a place: the village's own allocation, or the budget
     * of the kabupaten for the staff of the kecamatan itself.
     *
     * @param place null for any
     */
    public static Funding usualMoney(@Nullable Village place) {
        return place != null && place.kind() == Village.Kind.KECAMATAN
                ? Funding.REGENCY_BUDGET
                : Funding.ADD;
    }

    /**
     * What usually pays for those who take part as something: their employer, or the workers
     * themselves where they have none.
     *
     * @param place where they serve, or null for any
     */
    public static Funding usualMoney(Segment segment, @Nullable Village place) {
        return switch (segment) {
            case VILLAGE -> usualMoney(place);
            case ENTERPRISE -> Funding.VILLAGE_ENTERPRISE;
            case DISTRICT -> Funding.REGENCY_BUDGET;
            case SELF_EMPLOYED -> Funding.SELF;
        };
    }

    public EnrolmentForm as(Segment chosen) {
        return new EnrolmentForm(programmes, firstMonth, chosen, funding, payer, income, sector);
    }

    public EnrolmentForm paidBy(Funding money, @Nullable String name) {
        return new EnrolmentForm(programmes, firstMonth, segment, money, name, income, sector);
    }

    public EnrolmentForm earning(Rupiah amount) {
        return new EnrolmentForm(programmes, firstMonth, segment, funding, payer, amount, sector);
    }
}
