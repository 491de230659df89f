package wrong;

/** Wrong: has no room and lies in the root. */
public final class Stray {
    public static final int COUNT = 1;
}
