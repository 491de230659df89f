package wrong.base;

import wrong.core.village.Villages;

/** Wrong: the floor knows who stands on it. */
public final class KnowsUpstairs {
    public Villages villages() {
        return new Villages();
    }
}
