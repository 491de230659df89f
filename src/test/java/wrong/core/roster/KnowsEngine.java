package wrong.core.roster;

import org.h2.api.ErrorCode;

/** Wrong: depends on which database engine it is. */
public final class KnowsEngine {
    public boolean busy(int code) {
        return code == ErrorCode.getState(code).length();
    }
}
