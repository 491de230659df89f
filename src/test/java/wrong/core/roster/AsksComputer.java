package wrong.core.roster;

import java.time.ZoneId;
import java.util.Locale;

/** Wrong: its paper depends on the computer it is made on. */
public final class AsksComputer {
    public String today() {
        return ZoneId.systemDefault() + " " + Locale.getDefault();
    }
}
