package id.sadardesa.core.sync;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.core.sync.merge.Relation;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Party;
import java.util.Set;

/** Who may send what to whom. */
final class Flows {
    static final String KECAMATAN = "kecamatan";
    static final String BRANCH = "branch";
    static final String REGION = "region";
    static final String STATION = "station";

    static final Set<String> ROLES = Set.of(KECAMATAN, BRANCH, REGION, STATION);

    private Flows() {}

    /**
     * What goes from us to an office when we hand in what we have.
     *
     * @throws Problem when nothing does
     */
    static Scope.Flow handsIn(Party us, Party to) {
        if (isStation(us) || isStation(to)) {
            return Scope.Flow.SAME_OFFICE;
        }
        if (isBelow(us, to)) {
            return Scope.Flow.UP;
        }
        throw Problem.of("sync.send.role", us.name(), to.name());
    }

    /**
     * Another office as we see it: one that is set up with our own code is another computer of this
     * office.
     */
    static Party seen(Party us, Party other) {
        boolean ours = other.code().equals(us.code()) && other.role().equals(us.role());
        return ours ? new Party(other.id(), other.code(), other.name(), STATION) : other;
    }

    static boolean mayHandIn(Party us, Party to) {
        return isStation(us) || isStation(to) || isBelow(us, to);
    }

    private static boolean isStation(Party party) {
        return party.role().equals(STATION);
    }

    /**
     * @throws Problem when an office gets no replies from us
     */
    static void refuseReply(Party us, Party to) {
        if (!isBelow(to, us)) {
            throw Problem.of("sync.reply.role", us.name(), to.name());
        }
    }

    static boolean isBelow(Party one, Party other) {
        return (one.role().equals(KECAMATAN) && other.role().equals(BRANCH))
                || (one.role().equals(BRANCH) && other.role().equals(REGION));
    }

    /**
     * What the sender of rows is to us.
     *
     * @throws Problem when we take no such file from it
     */
    static Relation relation(Party us, Party from, Kind kind) {
        if (kind == Kind.REPLY) {
            throw new IllegalArgumentException(kind.wire());
        }
        if (us.role().equals(STATION)) {
            return Relation.MAIN;
        }
        if (from.role().equals(STATION)) {
            return isOlder(us, from) ? Relation.STATION : Relation.MAIN;
        }
        if (isBelow(from, us)) {
            return us.role().equals(BRANCH) ? Relation.KECAMATAN : Relation.BRANCH;
        }
        throw Problem.of("sync.import.role", us.name(), from.name());
    }

    /**
     * Of two computers of an office the one that was set up before the other is the first one, so
     * that both let the same value hold; ids count on with time.
     */
    private static boolean isOlder(Party us, Party other) {
        return Ids.ORDER.compare(us.id(), other.id()) < 0;
    }

    /**
     * @throws Problem when we get no replies from an office
     */
    static void refuseReplyFrom(Party us, Party from) {
        if (!isBelow(us, from)) {
            throw Problem.of("sync.import.role", us.name(), from.name());
        }
    }
}
