package id.sadardesa.core.reconcile;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.ListedPerson;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.SyncKeys;
import id.sadardesa.core.sync.v1.Party;
import id.sadardesa.core.sync.v1.Type;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where we and the office above insist on different things. Disputes go up with the next file and
 * their answers come down with the next reply: the office above corrects by itself what it owns.
 */
public final class Disputes {
    /** How long a reason or an answer may be. */
    public static final int LONGEST = 500;

    private static final int NAME = 120;
    private static final String BRANCH = "branch";

    private final DisputeStore store;
    private final Journal journal;
    private final SyncKeys keys;
    private final Clock clock;

    public Disputes(Database database, Journal journal, SyncKeys keys, Clock clock) {
        this.store = new DisputeStore(database);
        this.journal = journal;
        this.keys = keys;
        this.clock = clock;
    }

    /** All of them, those that wait first, then the newest. */
    public List<Dispute> all() {
        return store.all();
    }

    /** Those that wait for our answer. */
    public List<Dispute> waiting() {
        return all().stream().filter(one -> one.open() && !ours(one)).toList();
    }

    /** Whether it is we who insist, and not an office below us. */
    public boolean ours(Dispute one) {
        String below = keys.self().role().equals(BRANCH) ? "kecamatan" : BRANCH;
        return other(one).filter(office -> office.role().equals(below)).isEmpty()
                || keys.self().role().equals("kecamatan");
    }

    /** The name of the office that we differ with. */
    public String office(Dispute one) {
        return other(one).map(Party::name).orElse("–");
    }

    private Optional<Party> other(Dispute one) {
        return keys.partners().stream()
                .map(Partner::office)
                .filter(office -> office.id().equals(one.office()))
                .findFirst();
    }

    /** The office above us, which has the list and answers; empty before keys were exchanged. */
    public Optional<Partner> above() {
        String above = keys.self().role().equals(BRANCH) ? "region" : BRANCH;
        return keys.partners().stream()
                .filter(one -> one.office().role().equals(above) && one.revokedOn() == null)
                .findFirst();
    }

    /** Whether there is somebody to insist to: a kecamatan has a branch, known yet or not. */
    public boolean mayInsist() {
        return !keys.self().role().equals(BRANCH) || above().isPresent();
    }

    /** The newest dispute about each thing that a list may differ in, see {@link #about}. */
    Map<String, Dispute> newest() {
        Map<String, Dispute> newest = new HashMap<>();
        for (Dispute one : all()) {
            String key = key(one.field(), one.person(), one.nik(), one.kpj());
            newest.merge(
                    key,
                    one,
                    (old, next) -> old.madeAt().compareTo(next.madeAt()) < 0 ? next : old);
        }
        return newest;
    }

    /** What a difference is about, whatever the values are. */
    static String about(Difference one) {
        Person person = one.person();
        ListedPerson row = one.row();
        return person != null || row == null
                ? key(one.kind().code(), person == null ? null : person.id(), null, null)
                : key(one.kind().code(), null, full(row.nik()), full(row.kpj()));
    }

    private static String key(
            String field, @Nullable UUID person, @Nullable String nik, @Nullable String kpj) {
        return field + "/" + (person == null ? nik + "/" + kpj : person);
    }

    private static @Nullable String full(@Nullable Nik nik) {
        return nik == null ? null : nik.full();
    }

    private static @Nullable String full(@Nullable Kpj kpj) {
        return kpj == null ? null : kpj.full();
    }

    /**
     * Insists on what we say, as one action; what was disputed before and waits is left out.
     *
     * @param why what we rest on, for the other office
     * @return how many disputes are new
     * @throws Problem when no reason is given, or no office above us is known
     */
    public int raise(Collection<Difference> chosen, String why) {
        String reason = said(why, "reconcile.why");
        UUID office = above().orElseThrow(() -> Problem.of("reconcile.noBranch")).office().id();
        Map<String, Dispute> known = newest();
        List<Dispute> fresh = new ArrayList<>();
        for (Difference one : chosen) {
            Dispute before = known.get(about(one));
            if (before == null || !before.open()) {
                fresh.add(dispute(one, office, reason));
            }
        }
        if (fresh.isEmpty()) {
            return 0;
        }
        return journal.act(
                action(fresh, chosen).because(reason),
                pen -> {
                    DisputeStore.insert(pen, fresh);
                    return fresh.size();
                });
    }

    private static Action action(List<Dispute> fresh, Collection<Difference> chosen) {
        Difference first = chosen.iterator().next();
        return chosen.size() == 1
                ? Action.of("reconcile.disputed", Text.of(first.kind().textKey()), first.name())
                : Action.of("reconcile.disputedAll", fresh.size());
    }

    private Dispute dispute(Difference one, UUID office, String reason) {
        Person person = one.person();
        ListedPerson row = one.row();
        Nik nik = person != null ? person.nik() : row == null ? null : row.nik();
        Kpj kpj = person != null ? person.kpj() : row == null ? null : row.kpj();
        String name = one.name();
        return new Dispute(
                Ids.next(),
                office,
                person == null ? null : person.id(),
                full(nik),
                full(kpj),
                name.length() > NAME ? name.substring(0, NAME) : name,
                one.kind().code(),
                one.ours(),
                one.theirs(),
                reason,
                Type.moment(LocalDateTime.now(clock)),
                journal.operator(),
                null,
                null);
    }

    /**
     * Answers disputes of an office below us, as one action; it hears of it with the next reply.
     *
     * @throws Problem when no answer is given, one is not for us to answer, or was answered before
     */
    public int answer(Collection<Dispute> chosen, String words) {
        String answer = said(words, "reconcile.answer.none");
        Map<UUID, Dispute> now = new HashMap<>();
        waiting().forEach(one -> now.put(one.id(), one));
        for (Dispute one : chosen) {
            if (!now.containsKey(one.id())) {
                throw Problem.of("reconcile.answer.gone");
            }
        }
        LocalDate today = LocalDate.now(clock);
        return journal.act(
                Action.of("reconcile.answered", chosen.size()).because(answer),
                pen -> {
                    chosen.forEach(one -> DisputeStore.answer(pen, one.id(), answer, today));
                    return chosen.size();
                });
    }

    private static String said(String words, String key) {
        String bare = words.strip();
        if (bare.isEmpty() || bare.length() > LONGEST) {
            throw Problem.of(key, LONGEST);
        }
        return bare;
    }
}
