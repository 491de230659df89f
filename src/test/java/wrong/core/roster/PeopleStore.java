package wrong.core.roster;

/** Wrong: a store that every room can reach. */
public final class PeopleStore {
    public int count() {
        return 0;
    }
}
