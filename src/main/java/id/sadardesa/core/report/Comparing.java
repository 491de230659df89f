package id.sadardesa.core.report;

import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.journal.Journal;
import java.util.ArrayList;
import java.util.Collections;
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
            Set.of("wage_base", "rule_rate", "rule_cap", "rule_band", "rule_discount", "rule_age");

    /**
     * The rows of a person from which a report follows; a card or a claim changes nothing in it.
     */
    private static final Set<String> PERSONAL =
            Set.of(
                    "person",
                    "post",
                    "participation",
                    "participation_step",
                    "participation_term",
                    "leaver",
                    "death");

    /** Those of them that say where somebody stands. */
    private static final Set<String> STANDING =
            Set.of("participation", "participation_step", "leaver", "death");

    /** Those of them that say what somebody costs. */
    private static final Set<String> COST =
            Set.of("participation", "participation_term", "post", "leaver", "death");

    private static final String PAYMENT = "payment";

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
        List<PaymentChange> payments = payments(before, later);
        if ((changes.isEmpty() && payments.isEmpty()) || after >= upTo) {
            return new Comparison(before, later, changes, payments);
        }
        Deeds deeds = new Deeds(changes, after, upTo);
        journal.replay(after, upTo, deeds::note);
        return new Comparison(
                before,
                later,
                changes.stream()
                        .map(one -> new MemberChange(one.before(), one.after(), deeds.why(one)))
                        .toList(),
                payments.stream()
                        .map(one -> new PaymentChange(one.paid(), one.kind(), deeds.why(one)))
                        .toList());
    }

    /** The payments of one month that are not as they were; two months have each their own. */
    private static List<PaymentChange> payments(MonthlyReport before, MonthlyReport later) {
        if (!before.period().equals(later.period())) {
            return List.of();
        }
        Map<UUID, Paid> old = byId(before);
        Map<UUID, Paid> young = byId(later);
        List<PaymentChange> changes = new ArrayList<>();
        young.forEach(
                (id, paid) -> {
                    Paid was = old.get(id);
                    if (was == null) {
                        changes.add(new PaymentChange(paid, PaymentChange.Kind.ADDED, List.of()));
                    } else if (!was.form().equals(paid.form())) {
                        changes.add(new PaymentChange(paid, PaymentChange.Kind.CHANGED, List.of()));
                    }
                });
        old.forEach(
                (id, paid) -> {
                    if (!young.containsKey(id)) {
                        changes.add(new PaymentChange(paid, PaymentChange.Kind.REMOVED, List.of()));
                    }
                });
        return changes;
    }

    private static Map<UUID, Paid> byId(MonthlyReport report) {
        Map<UUID, Paid> paid = new LinkedHashMap<>();
        report.dealings().payments().forEach(one -> paid.put(one.payment().id(), one));
        return paid;
    }

    private static Map<UUID, Member> byParticipation(MonthlyReport report) {
        Map<UUID, Member> members = new LinkedHashMap<>();
        report.members().forEach(one -> members.put(one.bill().participation().id(), one));
        return members;
    }

    /** What was done to some people, to the money of villages, and to the rules. */
    private static final class Deeds {
        private final Set<UUID> people = new HashSet<>();
        private final Map<UUID, Map<Long, Deed>> done = new HashMap<>();
        private final Map<Long, Entry> rules = new TreeMap<>();
        private final Map<UUID, Map<Long, Entry>> payments = new HashMap<>();
        private final Map<UUID, Map<Long, Entry>> single = new HashMap<>();
        private final long after;
        private final long upTo;

        /** An action, and in which tables it touched somebody. */
        private record Deed(Entry entry, Set<String> places) {}

        Deeds(List<MemberChange> changes, long after, long upTo) {
            this.after = after;
            this.upTo = upTo;
            changes.forEach(one -> people.add(one.member().bill().person().id()));
        }

        void note(Change change) {
            Entry entry = change.entry();
            if (!stands(entry)) {
                return;
            }
            if (people.contains(change.subject()) && PERSONAL.contains(change.place())) {
                done.computeIfAbsent(change.subject(), id -> new TreeMap<>())
                        .computeIfAbsent(entry.seq(), seq -> new Deed(entry, new HashSet<>()))
                        .places()
                        .add(change.place());
            } else if (RULES.contains(change.place())) {
                rules.put(entry.seq(), entry);
            } else if (change.place().equals(PAYMENT)) {
                payments.computeIfAbsent(village(change), id -> new TreeMap<>())
                        .put(entry.seq(), entry);
                single.computeIfAbsent(change.rowId(), id -> new TreeMap<>())
                        .put(entry.seq(), entry);
            }
        }

        List<MemberChange.Cause> why(PaymentChange change) {
            return causes(single.getOrDefault(change.paid().payment().id(), Map.of()));
        }

        private static List<MemberChange.Cause> causes(Map<Long, Entry> entries) {
            return entries.values().stream()
                    .map(
                            one ->
                                    new MemberChange.Cause(
                                            one.at(), one.operator(), one.action(), one.why()))
                    .toList();
        }

        /**
         * An action and the one that takes it back cancel out where both lie between the reports;
         * what was taken back later still stood in the later one.
         */
        private boolean stands(Entry entry) {
            Long undoneBy = entry.undoneBy();
            Long undoes = entry.undoes();
            return (undoneBy == null || undoneBy > upTo) && (undoes == null || undoes <= after);
        }

        private static UUID village(Change payment) {
            Map<String, @Nullable String> row =
                    payment.after() == null ? payment.before() : payment.after();
            return UUID.fromString(String.valueOf(row == null ? null : row.get("village_id")));
        }

        /** The own deeds, and what was done to all where those do not explain the change. */
        List<MemberChange.Cause> why(MemberChange change) {
            Map<Long, Entry> all = new TreeMap<>();
            Set<String> places = new HashSet<>();
            done.getOrDefault(change.member().bill().person().id(), Map.of())
                    .forEach(
                            (seq, deed) -> {
                                all.put(seq, deed.entry());
                                places.addAll(deed.places());
                            });
            if (change.standsOtherwise() && Collections.disjoint(places, STANDING)) {
                all.putAll(payments.getOrDefault(change.member().bill().village().id(), Map.of()));
            }
            if (change.costsOtherwise() && Collections.disjoint(places, COST)) {
                all.putAll(rules);
            }
            return causes(all);
        }
    }
}
