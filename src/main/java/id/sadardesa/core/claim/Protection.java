package id.sadardesa.core.claim;

import id.sadardesa.base.Text;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.Overdue;
import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Evidence;
import id.sadardesa.core.coverage.Proof;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether BPJS will pay for a day, as far as the office's records say, why, and what proves it.
 *
 * @param text one sentence that says it
 * @param advice what to do now, the most urgent first; empty when nothing is needed
 * @param by the participation that it rests on, or null
 * @param evidence what is on record up to that day, oldest first; empty for savings
 */
public record Protection(
        Standing standing,
        Text text,
        List<Text> advice,
        List<Evidence> evidence,
        @Nullable Participation by) {
    /** How the family stands before BPJS. The names people read are {@code claim.standing.*}. */
    public enum Standing {
        COVERED,
        /** Protected but for contributions that are too far behind. */
        UNPAID,
        UNCOVERED;

        public String textKey() {
            return "claim.standing." + name();
        }
    }

    /** What to do about being unprotected, as far as the cause tells. */
    enum Advice {
        UNPAID,
        UNPAID_OWN,
        PAYMENT,
        ASKED,
        TASPEN,
        OTHER;

        String textKey() {
            return "claim.advice." + name();
        }
    }

    public Protection {
        advice = List.copyOf(advice);
        evidence = List.copyOf(evidence);
    }

    public boolean covered() {
        return standing == Standing.COVERED;
    }

    /** Whether it is only money that stands between the family and the benefit. */
    public boolean unpaid() {
        return standing == Standing.UNPAID;
    }

    /**
     * How a person stood on the day of the event.
     *
     * @param owed what those who pay for the person owe now
     */
    static Protection of(Proof proof, Programme programme, List<Overdue> owed) {
        Coverage coverage = proof.coverage();
        Cause cause = coverage.cause();
        List<Text> advice = new ArrayList<>();
        owed.forEach(one -> advice.add(owing(one)));
        if (cause != null) {
            advice.add(Text.of(advice(coverage, cause).textKey()));
            return new Protection(
                    cause == Cause.UNPAID ? Standing.UNPAID : Standing.UNCOVERED,
                    Text.of("claim.cover.NO", proof.day(), coverage.because()),
                    advice,
                    proof.evidence(),
                    coverage.participation());
        }
        if (!proof.covered().contains(programme)) {
            advice.add(Text.of(Advice.OTHER.textKey()));
            return new Protection(
                    Standing.UNCOVERED,
                    Text.of(
                            "claim.cover.PROGRAMME",
                            programme.name(),
                            proof.day(),
                            Programme.said(Set.copyOf(proof.covered()))),
                    advice,
                    proof.evidence(),
                    coverage.participation());
        }
        return new Protection(
                Standing.COVERED,
                Text.of("claim.cover.YES", proof.day(), coverage.because()),
                advice,
                proof.evidence(),
                coverage.participation());
    }

    private static Text owing(Overdue one) {
        Debtor debtor = one.debtor();
        String payer = debtor.payer();
        boolean self = payer == null && debtor.funding() == Funding.SELF;
        Object who = payer;
        if (who == null) {
            who =
                    debtor.villageMoney()
                            ? debtor.village().name()
                            : Text.of(debtor.funding().textKey());
        }
        return Text.of(
                self
                        ? "claim.advice.owingOwn"
                        : debtor.villageMoney() ? "claim.advice.owing" : "claim.advice.owingPayer",
                who,
                one.months().size(),
                one.oldest(),
                one.open());
    }

    private static Advice advice(Coverage coverage, Cause cause) {
        return switch (cause) {
            case LAPSED -> Advice.UNPAID_OWN;
            case UNPAID -> wageEarner(coverage.participation()) ? Advice.UNPAID : Advice.UNPAID_OWN;
            case FIRST_PAYMENT, NO_KPJ -> Advice.PAYMENT;
            case PROPOSED, WAITING_APPROVAL, REFUSED -> Advice.ASKED;
            case ASN -> Advice.TASPEN;
            default -> Advice.OTHER;
        };
    }

    private static boolean wageEarner(@Nullable Participation one) {
        return one != null && one.segment().wageEarner();
    }

    /** JHT and JP are paid out after the work has ended: it is enough to have paid in. */
    static Protection saved(List<Participation> all, Programme programme) {
        Participation by =
                all.stream()
                        .filter(one -> one.activeOn() != null)
                        .filter(
                                one ->
                                        one.terms().stream()
                                                .anyMatch(
                                                        term ->
                                                                term.programmes()
                                                                        .contains(programme)))
                        .reduce((one, later) -> later)
                        .orElse(null);
        return new Protection(
                by != null ? Standing.COVERED : Standing.UNCOVERED,
                Text.of(
                        by != null ? "claim.cover.SAVED" : "claim.cover.NOTSAVED",
                        programme.name()),
                List.of(),
                List.of(),
                by);
    }
}
