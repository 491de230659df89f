package id.sadardesa.core.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.core.contribution.Handovers;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Leaver;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what changed in a month by comparing its bill with the one of the month before. */
final class Mutations {
    private static final Comparator<Mutation> ORDER =
            Comparator.comparing(Mutation::kind)
                    .thenComparing(mutation -> mutation.village().code())
                    .thenComparing(
                            mutation -> mutation.person().name(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(mutation -> mutation.person().id());

    private Mutations() {}

    /**
     * @param posts everybody's, to find who is known to leave on a day that has not come
     * @param leavers why they leave, where that was stated, by participation
     */
    static List<Mutation> of(
            OfficeBill before, OfficeBill now, Collection<Post> posts, Map<UUID, Leaver> leavers) {
        Handovers handovers = new Handovers(posts);
        Map<UUID, PersonBill> old =
                before.people()
                        .collect(
                                Collectors.toMap(b -> b.participation().id(), Function.identity()));
        List<Mutation> mutations = new ArrayList<>();
        now.people()
                .forEach(
                        bill -> {
                            PersonBill last = old.get(bill.participation().id());
                            Period first = bill.participation().firstMonth();
                            if (first.equals(now.period())) {
                                mutations.add(joined(bill, now.period().last()));
                            }
                            if (last != null && !handovers.gone(bill, now.period())) {
                                changed(last, bill, now.period()).ifPresent(mutations::add);
                            }
                            left(bill, now.period(), handovers)
                                    .map(one -> one.because(cause(leavers, bill)))
                                    .ifPresent(mutations::add);
                        });
        mutations.sort(ORDER);
        return mutations;
    }

    /** Why somebody leaves on a day to come; null where the end says it, or nobody did. */
    private static @Nullable EndCause cause(Map<UUID, Leaver> leavers, PersonBill bill) {
        Leaver leaver = leavers.get(bill.participation().id());
        return leaver == null || !bill.participation().open() ? null : leaver.cause();
    }

    /** Who is only put forward is new to the branch all the same, and is said to be so. */
    private static Mutation joined(PersonBill bill, LocalDate last) {
        State state = bill.participation().on(last);
        boolean waits = state == State.DRAFT || state == State.PROPOSED;
        return mutation(
                Mutation.Kind.JOINED,
                bill.participation().firstMonth().first(),
                bill,
                Text.of(
                        waits ? "report.mutation.proposed" : "report.mutation.joined",
                        Programme.said(bill.participation().programmes())));
    }

    private static Optional<Mutation> left(PersonBill bill, Period period, Handovers handovers) {
        Participation participation = bill.participation();
        LocalDate ended = participation.endedOn();
        if (ended == null) {
            return handovers
                    .lastDay(bill)
                    .filter(day -> Period.of(day).equals(period))
                    .map(day -> left(bill, day, Text.of("report.mutation.leaving", period)));
        }
        if (!Period.of(ended).equals(period)) {
            return Optional.empty();
        }
        return Optional.of(left(bill, ended, Mutation.why(participation.endCause(), ended)));
    }

    private static Mutation left(PersonBill bill, LocalDate day, Text why) {
        return mutation(Mutation.Kind.LEFT, day, bill, why);
    }

    private static Optional<Mutation> changed(PersonBill old, PersonBill now, Period period) {
        if (!old.participation().programmes().equals(now.participation().programmes())) {
            return Optional.of(
                    mutation(
                            Mutation.Kind.CHANGED,
                            period.first(),
                            now,
                            Text.of(
                                    "report.mutation.programmes",
                                    Programme.said(old.participation().programmes()),
                                    Programme.said(now.participation().programmes()))));
        }
        if (old.wage().isEmpty() || now.wage().isEmpty() || old.wage().equals(now.wage())) {
            return Optional.empty();
        }
        return Optional.of(
                mutation(
                        Mutation.Kind.CHANGED,
                        period.first(),
                        now,
                        Text.of(
                                "report.mutation.wage",
                                old.wage().orElseThrow(),
                                now.wage().orElseThrow())));
    }

    private static Mutation mutation(
            Mutation.Kind kind, LocalDate on, PersonBill bill, Text detail) {
        return new Mutation(kind, on, bill.person(), bill.post(), bill.village(), detail);
    }
}
