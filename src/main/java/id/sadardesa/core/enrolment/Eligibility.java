package id.sadardesa.core.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.rule.AgeLimit;
import id.sadardesa.core.rule.AgeRule;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who may join as what, and why somebody may not. Sources: PP 44/2015, PP 70/2015 (civil servants
 * are with Taspen), Permendagri 83/2015 with 67/2017 (perangkat leave at 60), Permenaker 5/2021
 * with 1/2025 (no new participant without wages from 65 on).
 */
final class Eligibility {
    /** Somebody holds no post that the chosen segment is for. */
    static final Reason OTHER_SEGMENT = Reason.block("otherSegment");

    private Eligibility() {}

    static List<Reason> of(RosterLine line, Segment segment, RuleBook rules, LocalDate day) {
        Person person = line.person();
        List<Reason> reasons = new ArrayList<>();
        LocalDate died = person.diedOn();
        if (died != null && person.deadOn(day)) {
            reasons.add(Reason.block("deceased", died));
            return reasons;
        }
        if (person.asn()) {
            reasons.add(Reason.block("asn"));
        }
        if (person.nik() == null) {
            reasons.add(Reason.block("noNik"));
        }
        age(line, segment, rules, day, reasons);
        posts(line, segment, reasons);
        return reasons;
    }

    private static void age(
            RosterLine line, Segment segment, RuleBook rules, LocalDate day, List<Reason> reasons) {
        int age = line.person().age(day);
        if (age < 0) {
            reasons.add(Reason.block("noBirthDate"));
        } else if (tooYoung(age, rules, day, reasons)) {
            return;
        } else if (segment == Segment.SELF_EMPLOYED) {
            rules.age(AgeRule.BPU_ENTRY, day)
                    .filter(limit -> age >= limit.years())
                    .ifPresent(
                            limit ->
                                    reasons.add(
                                            Reason.block(
                                                    "old",
                                                    age,
                                                    limit.years(),
                                                    limit.legalBasis())));
        } else if (holdsPerangkat(line)) {
            rules.age(AgeRule.PERANGKAT_END, day)
                    .filter(limit -> age >= limit.years())
                    .ifPresent(
                            limit -> reasons.add(Reason.warn("perangkatAge", age, limit.years())));
        }
    }

    /** Who had not reached the age for registering by the end of a first month. */
    static Optional<Reason> youngThen(Person person, RuleBook rules, Period first) {
        LocalDate born = person.birthDate();
        return born == null
                ? Optional.empty()
                : rules.age(AgeRule.ENTRY, first.last())
                        .filter(limit -> !limit.isReachedBy(born, first.last()))
                        .map(
                                limit ->
                                        Reason.block(
                                                "youngThen",
                                                first,
                                                born,
                                                limit.years(),
                                                limit.legalBasis()));
    }

    private static boolean tooYoung(int age, RuleBook rules, LocalDate day, List<Reason> reasons) {
        Optional<AgeLimit> least =
                rules.age(AgeRule.ENTRY, day).filter(limit -> age < limit.years());
        least.ifPresent(
                limit ->
                        reasons.add(Reason.block("young", age, limit.years(), limit.legalBasis())));
        return least.isPresent();
    }

    /** Whether a pension contribution may still be due (PP 45/2015 Pasal 15). */
    static boolean mayJoinPension(RosterLine line, RuleBook rules, LocalDate day) {
        LocalDate born = line.person().birthDate();
        return born != null && rules.reached(AgeRule.JP_PENSION, born, day).isEmpty();
    }

    private static void posts(RosterLine line, Segment segment, List<Reason> reasons) {
        List<Post> fitting = Segments.posts(line, segment);
        if (line.posts().isEmpty()) {
            reasons.add(Reason.block("noPost"));
        } else if (fitting.isEmpty()) {
            reasons.add(OTHER_SEGMENT);
        } else if (segment == Segment.SELF_EMPLOYED) {
            reasons.add(Reason.warn("selfEmployed"));
        } else if (fitting.size() > 1) {
            reasons.add(Reason.warn("severalPosts", fitting.size()));
        }
        if (!line.person().asn()
                && line.posts().stream().anyMatch(p -> p.appointment() == Appointment.PJ)) {
            reasons.add(Reason.block("caretaker"));
        }
    }

    private static boolean holdsPerangkat(RosterLine line) {
        return line.posts().stream()
                .anyMatch(p -> p.kind().group() == PostGroup.PEMDES && p.kind() != PostKind.KADES);
    }
}
