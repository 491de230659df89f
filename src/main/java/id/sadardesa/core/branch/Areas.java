package id.sadardesa.core.branch;

import id.sadardesa.base.Database;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.SyncKeys;
import id.sadardesa.core.sync.v1.Party;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The branch's area: how far every kecamatan and village is. */
public final class Areas {
    private static final Comparator<AreaLine> ORDER =
            Comparator.comparing((AreaLine one) -> one.office().code())
                    .thenComparing(one -> one.village() == null ? "" : one.village().name());

    private final BranchStore store;
    private final People people;
    private final Villages villages;
    private final Enrolments enrolments;
    private final SyncKeys keys;
    private final Clock clock;

    public Areas(
            Database database,
            People people,
            Villages villages,
            Enrolments enrolments,
            SyncKeys keys,
            Clock clock) {
        this.store = new BranchStore(database);
        this.people = people;
        this.villages = villages;
        this.enrolments = enrolments;
        this.keys = keys;
        this.clock = clock;
    }

    /** Village by village, in the order of their kecamatan. */
    public List<AreaLine> villages() {
        Map<UUID, UUID> offices = store.villageOffices();
        Map<UUID, Party> parties = parties();
        Map<UUID, Set<State>> states = states();
        Map<UUID, List<UUID>> holders = holders();
        List<AreaLine> lines = new ArrayList<>();
        for (Village village : villages.all()) {
            Party office = parties.get(offices.get(village.id()));
            if (office != null) {
                lines.add(
                        line(
                                office,
                                village,
                                holders.getOrDefault(village.id(), List.of()),
                                states));
            }
        }
        return lines.stream().sorted(ORDER).toList();
    }

    /** The same added up by kecamatan; one without villages yet is there too. */
    public List<AreaLine> offices() {
        Map<UUID, AreaLine> sums = new HashMap<>();
        for (Party office : parties().values()) {
            if (office.role().equals("kecamatan")) {
                sums.put(office.id(), new AreaLine(office, null, 0, 0, 0, 0));
            }
        }
        for (AreaLine line : villages()) {
            sums.merge(line.office().id(), line, AreaLine::plus);
        }
        return sums.values().stream().sorted(ORDER).toList();
    }

    private static AreaLine line(
            Party office, Village village, List<UUID> holders, Map<UUID, Set<State>> states) {
        int waiting = 0;
        int registered = 0;
        int refused = 0;
        for (UUID holder : holders) {
            Set<State> all = states.getOrDefault(holder, Set.of());
            if (all.stream().anyMatch(State::registered)) {
                registered++;
            } else if (all.contains(State.PROPOSED)) {
                waiting++;
            } else if (all.contains(State.REFUSED)) {
                refused++;
            }
        }
        return new AreaLine(office, village, holders.size(), waiting, registered, refused);
    }

    private Map<UUID, Party> parties() {
        Map<UUID, Party> parties = new HashMap<>();
        for (Partner one : keys.partners()) {
            parties.put(one.office().id(), one.office());
        }
        return parties;
    }

    private Map<UUID, Set<State>> states() {
        Map<UUID, Set<State>> states = new HashMap<>();
        for (Participation one : enrolments.all()) {
            states.computeIfAbsent(one.personId(), none -> EnumSet.noneOf(State.class))
                    .add(one.state());
        }
        return states;
    }

    /** Who holds a post today, each counted where the main post is. */
    private Map<UUID, List<UUID>> holders() {
        Map<UUID, List<UUID>> holders = new HashMap<>();
        for (RosterLine line : people.lines(LocalDate.now(clock))) {
            line.mainVillage()
                    .ifPresent(
                            village ->
                                    holders.computeIfAbsent(village.id(), none -> new ArrayList<>())
                                            .add(line.person().id()));
        }
        return holders;
    }
}
