package wrong.core.util;

/** Wrong: a room for everything. */
public final class Drawer {
    public static final int COUNT = 1;
}
