package id.sadardesa.core.branch;

/**
 * How the decisions that a reply tells turned out.
 *
 * @param accepted also those accepted with corrections
 */
public record Turnout(int accepted, int refused) {
    public int all() {
        return accepted + refused;
    }
}
