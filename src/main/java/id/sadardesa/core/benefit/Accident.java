package id.sadardesa.core.benefit;

import id.sadardesa.base.Rupiah;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an accident did, as far as amounts depend on it.
 *
 * @param monthsOff whole months of being unable to work
 * @param land what the way to the hospital cost over land, river or lake
 * @param sea the same over sea
 * @param air the same by air
 * @param part the part of the body that was lost or works less, or null
 * @param functionLost how much of its function is gone, in per cent
 */
public record Accident(
        int monthsOff,
        Rupiah land,
        Rupiah sea,
        Rupiah air,
        @Nullable BodyPart part,
        BigDecimal functionLost) {
    public static final Accident NONE =
            new Accident(0, Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO, null, BigDecimal.valueOf(100));

    public Accident off(int months) {
        return new Accident(months, land, sea, air, part, functionLost);
    }

    public Accident carried(Rupiah overLand, Rupiah overSea, Rupiah byAir) {
        return new Accident(monthsOff, overLand, overSea, byAir, part, functionLost);
    }

    /**
     * Names what was lost.
     *
     * @param percent of the function that is gone; 100 where the part itself is
     */
    public Accident losing(BodyPart what, BigDecimal percent) {
        return new Accident(monthsOff, land, sea, air, what, percent);
    }
}
