package id.sadardesa.core.coverage;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Reason;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.enrolment.Step;
import id.sadardesa.core.roster.LongerTerms;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.Band;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.WageBase;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look at a day: says of one candidate after the other who protected the person then.
 *
 * @param paid who waited for the first payment that day and had paid by it
 * @param then people whose NIK, KPJ or civil service stood otherwise that day, as it stood
 * @param posts every post there ever was
 */
record Judgement(
        LocalDate day,
        Standings standings,
        Set<UUID> paid,
        Map<UUID, Person> then,
        Losses losses,
        RuleBook book,
        Map<UUID, Post> posts,
        Map<UUID, Village> villages) {
    /** Closest to being protected first, then the newest. */
    private static final List<State> NEAR =
            List.of(
                    State.ACTIVE,
                    State.ARREARS,
                    State.REGISTERED,
                    State.PROPOSED,
                    State.DRAFT,
                    State.ENDED,
                    State.REFUSED);

    private static final Map<String, Cause> CAUSES =
            Map.of(
                    "noNik", Cause.NO_NIK,
                    "noBirthDate", Cause.NO_BIRTH_DATE,
                    "young", Cause.TOO_YOUNG,
                    "old", Cause.TOO_OLD);

    /** What a participation comes to on the day. */
    private record Verdict(Participation on, @Nullable Cause cause, Text because) {}

    /** What was not recorded of the day or an earlier one protects nobody on it. */
    Coverage of(Candidate candidate) {
        List<Participation> begun =
                candidate.participations().stream()
                        .filter(one -> one.stepOn(day).isPresent())
                        .sorted(
                                Comparator.comparing(
                                        (Participation one) -> NEAR.indexOf(one.on(day))))
                        .toList();
        LocalDate died = candidate.line().person().diedOn();
        if (died != null && died.isBefore(day)) {
            return answer(
                    candidate,
                    begun.stream().findFirst().orElse(null),
                    Cause.DECEASED,
                    Text.of("coverage.because.DECEASED", died));
        }
        if (then(candidate).asn()) {
            return answer(
                    candidate,
                    begun.stream().findFirst().orElse(null),
                    candidate.line().posts().isEmpty() && begun.isEmpty()
                            ? Cause.NO_POST
                            : Cause.ASN,
                    Text.of("coverage.because.ASN"));
        }
        List<Verdict> verdicts =
                begun.stream()
                        .filter(one -> !one.on(day).over())
                        .filter(one -> concerns(candidate, one))
                        .map(one -> verdict(candidate, one))
                        .toList();
        Optional<Verdict> good = verdicts.stream().filter(one -> one.cause() == null).findFirst();
        return good.or(() -> verdicts.stream().findFirst())
                .map(one -> answer(candidate, one.on(), one.cause(), one.because()))
                .orElseGet(() -> outside(candidate, begun));
    }

    /** Who holds no post yet and begins in a later month is nobody's to protect that day. */
    private boolean concerns(Candidate candidate, Participation one) {
        return !candidate.line().posts().isEmpty() || !one.firstMonth().first().isAfter(day);
    }

    /** What an open participation comes to. */
    private Verdict verdict(Candidate candidate, Participation one) {
        Post post = posts.get(one.postId());
        if (one.segment().wageEarner()
                && candidate.posts(one.segment()).isEmpty()
                && post != null
                && post.ends() != null
                && post.ends().isBefore(day)
                && !new LongerTerms(book, posts.values(), day).goOn(post)) {
            return new Verdict(
                    one,
                    Cause.POST_ENDED,
                    Text.of("coverage.because.POST_ENDED", post.named(), post.ends()));
        }
        return switch (one.on(day)) {
            case DRAFT -> verdict(one, Cause.WAITING_APPROVAL);
            case PROPOSED -> verdict(one, Cause.PROPOSED);
            case REGISTERED -> registered(candidate, one);
            default -> paying(candidate, one);
        };
    }

    private Verdict verdict(Participation one, Cause cause) {
        return new Verdict(one, cause, Text.of("coverage.because." + cause.name(), since(one)));
    }

    /** The person with the NIK, the KPJ and the civil service of the day. */
    private Person then(Candidate candidate) {
        Person now = candidate.line().person();
        return then.getOrDefault(now.id(), now);
    }

    /** BPJS issues the number after the first payment; nobody is active without it. */
    private Verdict registered(Candidate candidate, Participation one) {
        if (!paid.contains(one.id())) {
            return verdict(one, Cause.FIRST_PAYMENT);
        }
        boolean numbered = then(candidate).kpj() != null;
        return new Verdict(
                one,
                numbered ? Cause.FIRST_PAYMENT : Cause.NO_KPJ,
                Text.of(
                        numbered ? "coverage.because.paidNumbered" : "coverage.because.paid",
                        since(one)));
    }

    private Verdict paying(Candidate candidate, Participation one) {
        if (day.isBefore(one.firstMonth().first())) {
            return new Verdict(
                    one, Cause.FIRST_PAYMENT, Text.of("coverage.because.early", one.firstMonth()));
        }
        Behind late = standings.behind(one);
        int behind = late.months();
        int limit = standings.limit();
        if (late.lapsed()) {
            return new Verdict(one, Cause.LAPSED, Text.of("coverage.because.LAPSED", behind));
        }
        if (behind > limit) {
            return new Verdict(
                    one,
                    Cause.UNPAID,
                    Text.of(
                            late.billed() ? "coverage.because.UNPAID" : "coverage.because.noted",
                            behind,
                            limit));
        }
        if (!numbered(candidate)) {
            return verdict(one, Cause.NO_KPJ);
        }
        return new Verdict(
                one,
                null,
                behind > 0
                        ? Text.of("coverage.because.behind", behind, limit)
                        : Text.of("coverage.because.BPJS", activeSince(one)));
    }

    /** Old participants are often recorded as active first and with their number later. */
    private boolean numbered(Candidate candidate) {
        return then(candidate).kpj() != null || candidate.line().person().kpj() != null;
    }

    /** Nothing is open: never put forward, refused or ended. */
    private Coverage outside(Candidate candidate, List<Participation> begun) {
        Participation last = begun.stream().findFirst().orElse(null);
        Optional<Step> step = last == null ? Optional.empty() : last.stepOn(day);
        if (candidate.line().posts().isEmpty()) {
            return answer(candidate, last, Cause.NO_POST, Text.of("coverage.because.NO_POST"));
        }
        if (last != null && last.on(day) == State.REFUSED) {
            return answer(candidate, last, Cause.REFUSED, refused(last, step));
        }
        Optional<Reason> reason = candidate.reasons().stream().filter(Reason::blocks).findFirst();
        if (reason.isPresent()) {
            Cause cause = CAUSES.getOrDefault(reason.get().code(), Cause.BARRED);
            return answer(candidate, last, cause, reason.get().text());
        }
        return last == null
                ? answer(
                        candidate,
                        null,
                        Cause.NOT_ENROLLED,
                        Text.of("coverage.because.NOT_ENROLLED"))
                : answer(candidate, last, Cause.LEFT, left(last, step));
    }

    private Text refused(Participation last, Optional<Step> step) {
        return Text.of(
                "coverage.because.REFUSED",
                since(last),
                step.map(Step::note)
                        .map(Object.class::cast)
                        .orElse(Text.of("coverage.because.noReason")));
    }

    private Text left(Participation last, Optional<Step> step) {
        return Text.of(
                "coverage.because.LEFT",
                since(last),
                step.map(Step::cause)
                        .map(cause -> Text.of(cause.textKey()))
                        .orElse(Text.of("coverage.because.noReason")));
    }

    private LocalDate since(Participation one) {
        return one.stepOn(day).map(Step::on).orElse(one.firstMonth().first());
    }

    /** The day since which it has been active. */
    private LocalDate activeSince(Participation one) {
        return one.steps().stream()
                .filter(step -> step.state() == State.ACTIVE && !step.on().isAfter(day))
                .map(Step::on)
                .findFirst()
                .orElseGet(() -> since(one));
    }

    private Coverage answer(
            Candidate candidate, @Nullable Participation one, @Nullable Cause cause, Text because) {
        Post held = candidate.line().mainPost().orElse(null);
        Post post = held != null ? held : one == null ? null : posts.get(one.postId());
        Village village = post == null ? null : villages.get(post.villageId());
        Guard guard = cause == null ? Guard.BPJS : cause == Cause.ASN ? Guard.TASPEN : Guard.NOBODY;
        Loss loss = losses.of(wage(candidate, one, post, village));
        Behind behind = one == null ? Behind.NOT : standings.behind(one);
        return new Coverage(
                candidate.line(), post, village, one, guard, cause, because, behind, loss);
    }

    /** What contributions would rest on: the wage of the post, or the band of the income. */
    private @Nullable Rupiah wage(
            Candidate candidate,
            @Nullable Participation one,
            @Nullable Post post,
            @Nullable Village village) {
        Period month = Period.of(day);
        boolean own = one == null ? candidate.ownWork() : !one.segment().wageEarner();
        if (own) {
            Rupiah income = one == null ? null : one.term(month).income();
            return book.band(income == null ? Rupiah.ZERO : income, month)
                    .map(Band::base)
                    .orElse(null);
        }
        return post == null || village == null
                ? null
                : book.wageBase(village.code().regency(), post.kind(), month)
                        .map(WageBase::amount)
                        .orElse(null);
    }
}
