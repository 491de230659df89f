package id.sadardesa.core.roster;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells from the words of a list whether somebody is in the civil service, and so insured by
 * Taspen.
 */
final class CivilServant {
    private static final Set<String> YES = Set.of("ya", "y", "true");
    private static final Set<String> NO = Set.of("tidak", "t", "bukan", "false");
    private static final Set<String> SERVICE = Set.of("asn", "pns", "cpns", "pppk", "p3k");
    private static final Set<String> NOT =
            Set.of("non", "bukan", "tidak", "pensiunan", "pensiun", "purna", "mantan", "eks");
    private static final Set<String> OTHERS =
            Set.of("honorer", "kontrak", "swasta", "wiraswasta", "gtt", "ptt", "thl", "perangkat");

    private CivilServant() {}

    /** What a cell in small letters says; empty when it does not say. */
    static Optional<Boolean> read(String folded) {
        List<String> words = Arrays.asList(folded.split(" ", -1));
        if (!Collections.disjoint(words, SERVICE)) {
            return Optional.of(Collections.disjoint(words, NOT));
        }
        if (YES.contains(folded)) {
            return Optional.of(true);
        }
        return NO.contains(folded) || !Collections.disjoint(words, OTHERS)
                ? Optional.of(false)
                : Optional.empty();
    }
}
