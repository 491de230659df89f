package id.sadardesa.core.sync;

import id.sadardesa.core.enrolment.Decided;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.sync.merge.Authors;
import id.sadardesa.core.sync.merge.Corrections;
import id.sadardesa.core.sync.merge.Exchange;
import id.sadardesa.core.sync.merge.Reappearance;
import id.sadardesa.core.sync.merge.Relation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * People and participations that are here again after they were taken away. What the office above
 * us decided and corrected of them meanwhile is carried out then: it told it once, and does not
 * tell it again. Conflicts over their removal are over then.
 */
final class Returns {
    private final Journal journal;
    private final SyncKeys keys;
    private final People people;
    private final Enrolments enrolments;
    private final Clock clock;

    Returns(Journal journal, SyncKeys keys, People people, Enrolments enrolments, Clock clock) {
        this.journal = journal;
        this.keys = keys;
        this.people = people;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /**
     * Carries out what waited for what is here now, and closes what is over, as a part of the
     * action under way.
     */
    void welcome(Pen pen) {
        Reappearance.settle(pen, journal.operator(), LocalDate.now(clock));
        for (UUID office : DecisionStore.waitedFor(pen)) {
            Exchange exchange =
                    new Exchange(
                            keys.self(),
                            SyncKeyStore.partner(pen.handle(), office).orElseThrow().office(),
                            Relation.ABOVE,
                            LocalDateTime.now(clock));
            Corrections corrections = Corrections.ofOld(pen, exchange, Authors.of(journal), people);
            decide(new DecisionStore(pen, office), corrections);
            corrections.carryOutWaiting();
        }
    }

    private void decide(DecisionStore decisions, Corrections corrections) {
        Map<DecisionStore.Decision, WaitsFor> waiting = decisions.waiting();
        Set<UUID> absent =
                corrections.absent(
                        waiting.keySet().stream()
                                .map(DecisionStore.Decision::person)
                                .collect(Collectors.toSet()));
        Decided decided =
                enrolments.decide(
                        waiting.keySet().stream().map(DecisionStore.Decision::verdict).toList());
        Map<UUID, String> numbers = new LinkedHashMap<>();
        waiting.forEach(
                (one, before) -> {
                    WaitsFor now = WaitsFor.of(one, absent, decided);
                    if (before == WaitsFor.PERSON && now != WaitsFor.PERSON) {
                        numbers.putAll(DecisionStore.numbers(List.of(one)));
                    }
                    if (!Objects.equals(before, now)) {
                        decisions.wait(one.verdict().step(), now);
                    }
                });
        corrections.numbers(numbers);
    }
}
