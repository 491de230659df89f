package id.sadardesa.core.rule;

/**
 * As what somebody takes part: it decides the rates, who must join what, and who is billed. The
 * names people read are the texts {@code rule.segment.*}.
 */
public enum Segment {
    /** Penerima upah, penyelenggara negara: village government and its institutions. */
    VILLAGE(Worker.WAGE_EARNER),
    /** Penerima upah of an ordinary employer: a BUMDes, which has its own NPP. */
    ENTERPRISE(Worker.WAGE_EARNER),
    /** Staff of the kecamatan who are no civil servants: JHT is a must (Permenaker 1/2025 3A). */
    DISTRICT(Worker.WAGE_EARNER),
    /** Bukan penerima upah: farmers, traders, drivers and other vulnerable workers. */
    SELF_EMPLOYED(Worker.SELF_EMPLOYED);

    private final Worker worker;

    Segment(Worker worker) {
        this.worker = worker;
    }

    public Worker worker() {
        return worker;
    }

    public boolean wageEarner() {
        return worker == Worker.WAGE_EARNER;
    }

    public String textKey() {
        return "rule.segment." + name();
    }
}
