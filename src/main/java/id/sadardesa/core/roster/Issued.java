package id.sadardesa.core.roster;

/** Numbers that are known to come from BPJS itself, so that their digits need no second look. */
@FunctionalInterface
public interface Issued {
    /** Knows of none. */
    Issued NOTHING = kpj -> false;

    boolean holds(Kpj kpj);
}
