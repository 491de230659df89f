package wrong.core.roster;

/** Wrong: a name that says nothing. */
public final class RosterHelper {
    public static final int COUNT = 1;
}
