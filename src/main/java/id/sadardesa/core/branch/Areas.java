package id.sadardesa.core.branch;

import id.sadardesa.base.Database;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.Submissions;
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
import java.util.stream.IntStream;

/**
 * The area of a branch or a regional office: how far every office below it and every village is,
 * today or at the end of a year.
 */
public final class Areas {
    private static final Comparator<AreaLine> ORDER =
            Comparator.comparing((AreaLine one) -> one.office().code())
                    .thenComparing(one -> one.village() == null ? "" : one.village().name());

    private final BranchStore store;
    private final People people;
    private final Villages villages;
    private final Enrolments enrolments;
    private final Submissions submissions;
    private final SyncKeys keys;
    private final Clock clock;

    public Areas(
            Database database,
            People people,
            Villages villages,
            Enrolments enrolments,
            Submissions submissions,
            SyncKeys keys,
            Clock clock) {
        this.store = new BranchStore(database);
        this.people = people;
        this.villages = villages;
        this.enrolments = enrolments;
        this.submissions = submissions;
        this.keys = keys;
        this.clock = clock;
    }

    /** The years that can be asked for, the newest first: from the first proposal on. */
    public List<Integer> years() {
        int now = LocalDate.now(clock).getYear();
        int first =
                enrolments.all().stream()
                        .mapToInt(one -> one.proposedOn().getYear())
                        .min()
                        .orElse(now);
        return IntStream.rangeClosed(Math.min(first, now), now)
                .map(year -> now + Math.min(first, now) - year)
                .boxed()
                .toList();
    }

    /** Village by village, in the order of their offices, at the end of a year or today. */
    public List<AreaLine> villages(int year) {
        LocalDate day = day(year);
        Map<UUID, UUID> offices = store.villageOffices();
        Map<UUID, Party> parties = parties();
        Map<UUID, Set<State>> states = states(day);
        Map<UUID, List<UUID>> holders = holders(day);
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

    /** The last day of a year; of this one, today. */
    private LocalDate day(int year) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = LocalDate.of(year, 12, 31);
        return last.isBefore(today) ? last : today;
    }

    /** The same added up by office; one without villages yet is there too. */
    public List<AreaLine> offices(int year) {
        Map<UUID, AreaLine> sums = new HashMap<>();
        for (Partner one : submissions.below()) {
            sums.put(one.office().id(), AreaLine.nothing(one.office()));
        }
        for (AreaLine line : villages(year)) {
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
        return AreaLine.of(office, village, holders.size(), waiting, registered, refused);
    }

    private Map<UUID, Party> parties() {
        Map<UUID, Party> parties = new HashMap<>();
        for (Partner one : keys.partners()) {
            parties.put(one.office().id(), one.office());
        }
        return parties;
    }

    private Map<UUID, Set<State>> states(LocalDate day) {
        Map<UUID, Set<State>> states = new HashMap<>();
        for (Participation one : enrolments.all()) {
            states.computeIfAbsent(one.personId(), none -> EnumSet.noneOf(State.class))
                    .add(one.on(day));
        }
        return states;
    }

    /** Who held a post on a day, each counted where the main post is. */
    private Map<UUID, List<UUID>> holders(LocalDate day) {
        Map<UUID, List<UUID>> holders = new HashMap<>();
        for (RosterLine line : people.lines(day)) {
            line.mainVillage()
                    .ifPresent(
                            village ->
                                    holders.computeIfAbsent(village.id(), none -> new ArrayList<>())
                                            .add(line.person().id()));
        }
        return holders;
    }
}
