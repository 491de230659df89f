package id.sadardesa.core.budget;

/**
 * How many people of a group a budget provides for.
 *
 * @param participants those who take part already, in the month with most of them
 * @param added those who are there and would join
 * @param vacant seats and places that nobody holds yet
 */
public record Headcount(int participants, int added, int vacant) {
    static final Headcount NONE = new Headcount(0, 0, 0);

    public int total() {
        return participants + added + vacant;
    }

    Headcount plus(Headcount other) {
        return new Headcount(
                participants + other.participants, added + other.added, vacant + other.vacant);
    }
}
