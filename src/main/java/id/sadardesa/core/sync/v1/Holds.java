package id.sadardesa.core.sync.v1;

/**
 * How much the sender has in all, whatever is in the file: the receiver counts the same afterwards,
 * and a difference shows at once.
 *
 * @param people everybody the two offices exchange
 * @param participations their participations, also those that ended
 */
public record Holds(int people, int participations) {
    public static final Holds NOTHING = new Holds(0, 0);
}
