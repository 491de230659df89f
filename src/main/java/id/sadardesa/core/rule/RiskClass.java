package id.sadardesa.core.rule;

/**
 * The accident risk of a line of work, very low to very high (PP 44/2015 Lampiran I); village
 * offices are class I.
 */
public enum RiskClass {
    I,
    II,
    III,
    IV,
    V
}
