package id.sadardesa.core.rule;

/** The two kinds of participants, each with rates of its own. */
public enum Worker {
    /** Penerima upah (PU). */
    WAGE_EARNER,
    /** Bukan penerima upah (BPU). */
    SELF_EMPLOYED
}
