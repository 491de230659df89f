package id.sadardesa.core.enrolment;

import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.rule.AgeRule;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may join as a wage earner paid by the village, and why somebody may not. Sources: PP 44/2015,
 * PP 70/2015 (civil servants are with Taspen), Permendagri 83/2015 with 67/2017 (perangkat leave at
 * 60).
 */
final class Eligibility {
    private Eligibility() {}

    static List<Reason> of(RosterLine line, RuleBook rules, LocalDate day) {
        Person person = line.person();
        List<Reason> reasons = new ArrayList<>();
        if (person.asn()) {
            reasons.add(Reason.block("asn"));
        }
        if (person.nik() == null) {
            reasons.add(Reason.block("noNik"));
        }
        age(line, rules, day, reasons);
        posts(line, reasons);
        return reasons;
    }

    private static void age(RosterLine line, RuleBook rules, LocalDate day, List<Reason> reasons) {
        int age = line.person().age(day);
        if (age < 0) {
            reasons.add(Reason.block("noBirthDate"));
        } else if (age < 17) {
            reasons.add(Reason.block("young", age));
        } else if (holdsPerangkat(line)) {
            rules.age(AgeRule.PERANGKAT_END, day)
                    .filter(limit -> age >= limit.years())
                    .ifPresent(
                            limit -> reasons.add(Reason.warn("perangkatAge", age, limit.years())));
        }
    }

    /** Whether a pension contribution may still be due (PP 45/2015 Pasal 15). */
    static boolean mayJoinPension(RosterLine line, RuleBook rules, LocalDate day) {
        LocalDate born = line.person().birthDate();
        return born != null
                && rules.age(AgeRule.JP_PENSION, day)
                        .filter(limit -> limit.isReachedBy(born, day))
                        .isEmpty();
    }

    private static void posts(RosterLine line, List<Reason> reasons) {
        List<Post> paid = paidPosts(line);
        if (line.posts().isEmpty()) {
            reasons.add(Reason.block("noPost"));
        } else if (paid.isEmpty()) {
            reasons.add(Reason.block("vulnerable"));
        } else if (paid.size() > 1) {
            reasons.add(Reason.warn("severalPosts", paid.size()));
        }
        if (!line.person().asn()
                && line.posts().stream().anyMatch(p -> p.appointment() == Appointment.PJ)) {
            reasons.add(Reason.warn("caretaker"));
        }
    }

    /**
     * The posts a village pays contributions for; vulnerable workers join as BPU, which is another
     * segment.
     */
    static List<Post> paidPosts(RosterLine line) {
        return line.posts().stream().filter(p -> p.kind().group() != PostGroup.RENTAN).toList();
    }

    private static boolean holdsPerangkat(RosterLine line) {
        return line.posts().stream()
                .anyMatch(p -> p.kind().group() == PostGroup.PEMDES && p.kind() != PostKind.KADES);
    }
}
