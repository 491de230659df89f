package id.sadardesa.core.form;

/** The printed forms of BPJS Ketenagakerjaan that an employer hands in. */
public enum FormKind {
    /** Registration of an employer; for village government in the form PN. */
    F1("f1", false),
    /** Registration of a worker, one page each. */
    F1A("f1a", false),
    /** The month's contributions in total. */
    F2("f2", true),
    /** The month's contributions worker by worker. */
    F2A("f2a", true);

    private final String stem;
    private final boolean table;

    FormKind(String stem, boolean table) {
        this.stem = stem;
        this.table = table;
    }

    /** {@code f2a-2026-03.pdf}. */
    public String fileName(Object period, String ending) {
        return stem + "-" + period + "." + ending;
    }

    /** Whether it can be a workbook too. */
    public boolean isTable() {
        return table;
    }

    /** Whether it lies: it has more columns than a standing sheet takes. */
    boolean lies() {
        return this == F2A;
    }

    public String textKey() {
        return "form.kind." + name();
    }
}
