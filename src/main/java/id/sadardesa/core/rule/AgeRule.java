package id.sadardesa.core.rule;

/** A thing that happens, or may no longer happen, from a certain age on. */
public enum AgeRule {
    /** The pension age: from it on no JP contribution is due (PP 45/2015 Pasal 15). */
    JP_PENSION,
    /** JHT is paid out (PP 46/2015). */
    JHT_PAYOUT,
    /** From this age on nobody can newly register as BPU. */
    BPU_ENTRY,
    /** A perangkat desa leaves the post. */
    PERANGKAT_END,
    /** Somebody may work at all (UU 20/1999): nobody held a post before. */
    WORK,
    /** Somebody has the identity card that BPJS registers by (UU 23/2006 with 24/2013). */
    ENTRY;

    public String textKey() {
        return "rule.age." + name();
    }
}
