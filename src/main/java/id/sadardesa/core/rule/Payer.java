package id.sadardesa.core.rule;

/** Who pays a contribution line: the village as employer, or the worker out of the pay. */
public enum Payer {
    EMPLOYER,
    WORKER
}
