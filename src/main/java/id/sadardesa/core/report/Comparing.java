package id.sadardesa.core.report;

import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.journal.Journal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds two reports against each other, and asks the journal why they differ. */
final class Comparing {
    private static final Set<String> RULES =
            Set.of("wage_base", "rule_rate", "rule_cap", "rule_band");

    private final Journal journal;

    Comparing(Journal journal) {
        this.journal = journal;
    }

    /**
     * @param after the last action that the earlier report knew of
     * @param upTo the last action that the later one knew of
     */
    Comparison of(MonthlyReport before, MonthlyReport later, long after, long upTo) {
        Map<UUID, Member> old = byParticipation(before);
        Map<UUID, Member> young = byParticipation(later);
        List<MemberChange> changes = new ArrayList<>();
        young.forEach(
                (id, member) -> {
                    Member stood = old.get(id);
                    if (stood == null || MemberChange.differs(stood, member)) {
                        changes.add(new MemberChange(stood, member, List.of()));
                    }
                });
        old.forEach(
                (id, member) -> {
                    if (!young.containsKey(id)) {
                        changes.add(new MemberChange(member, null, List.of()));
                    }
                });
        changes.sort(
                Comparator.comparing(
                                (MemberChange one) -> one.member().bill().village().code().dotted())
                        .thenComparing(MemberChange::kind)
                        .thenComparing(one -> one.member().bill().person().fullName()));
        return new Comparison(before, later, explained(changes, after, upTo));
    }

    private static Map<UUID, Member> byParticipation(MonthlyReport report) {
        Map<UUID, Member> members = new LinkedHashMap<>();
        report.members().forEach(one -> members.put(one.bill().participation().id(), one));
        return members;
    }

    private List<MemberChange> explained(List<MemberChange> changes, long after, long upTo) {
        if (changes.isEmpty() || after >= upTo) {
            return changes;
        }
        Deeds deeds = new Deeds(changes);
        journal.replay(after, upTo, deeds::note);
        return changes.stream()
                .map(one -> new MemberChange(one.before(), one.after(), deeds.why(one)))
                .toList();
    }

    /** What was done to some people, and to the rules that everybody's amounts rest on. */
    private static final class Deeds {
        private final Set<UUID> people = new HashSet<>();
        private final Map<UUID, Map<Long, Entry>> done = new HashMap<>();
        private final Map<Long, Entry> rules = new TreeMap<>();

        Deeds(List<MemberChange> changes) {
            changes.forEach(one -> people.add(one.member().bill().person().id()));
        }

        void note(Change change) {
            Entry entry = change.entry();
            boolean stands = entry.undoneBy() == null && (entry.undoes() == null || entry.redo());
            if (!stands) {
                return;
            }
            if (people.contains(change.subject())) {
                done.computeIfAbsent(change.subject(), id -> new TreeMap<>())
                        .put(entry.seq(), entry);
            } else if (RULES.contains(change.place())) {
                rules.put(entry.seq(), entry);
            }
        }

        List<MemberChange.Cause> why(MemberChange change) {
            @Nullable Map<Long, Entry> own = done.get(change.member().bill().person().id());
            Map<Long, Entry> known = own == null ? rules : own;
            return known.values().stream()
                    .map(
                            one ->
                                    new MemberChange.Cause(
                                            one.at(), one.operator(), one.action(), one.why()))
                    .toList();
        }
    }
}
