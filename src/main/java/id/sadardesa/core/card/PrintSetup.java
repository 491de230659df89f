package id.sadardesa.core.card;

import id.sadardesa.core.press.Calibration;

/**
 * How cards go to the paper.
 *
 * @param calibration of the printer it is for
 * @param backs whether backs are printed where the template has one
 */
public record PrintSetup(Calibration calibration, boolean backs) {
    /** Fronts only, for a printer that does exactly what it is told. */
    public static final PrintSetup PLAIN = new PrintSetup(Calibration.NONE, false);

    /** The same with backs. */
    public static final PrintSetup BOTH = new PrintSetup(Calibration.NONE, true);
}
