package wrong.core.roster;

/** Wrong: talks to a console the window does not have. */
public final class Prints {
    public void greet() {
        System.out.println("halo");
    }
}
