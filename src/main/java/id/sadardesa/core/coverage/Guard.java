package id.sadardesa.core.coverage;

/** Who would pay if something happened to a person at work on a day. */
public enum Guard {
    /** BPJS Ketenagakerjaan. */
    BPJS,
    /** PT Taspen, for civil servants (PP 70/2015). */
    TASPEN,
    NOBODY;

    public String textKey() {
        return "coverage.guard." + name();
    }
}
