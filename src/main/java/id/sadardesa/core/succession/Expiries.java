package id.sadardesa.core.succession;

import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What runs out: decrees, terms and ages, so that nobody's protection ends unseen. */
public final class Expiries {
    private static final Comparator<Expiry> ORDER =
            Comparator.comparing(Expiry::on)
                    .thenComparing(expiry -> expiry.village().code())
                    .thenComparing(expiry -> expiry.person().name())
                    .thenComparing(Expiry::kind);

    private final People people;
    private final Villages villages;
    private final Enrolments enrolments;
    private final Rules rules;

    public Expiries(People people, Villages villages, Enrolments enrolments, Rules rules) {
        this.people = people;
        this.villages = villages;
        this.enrolments = enrolments;
        this.rules = rules;
    }

    /**
     * What is over on a day or will be within 90 days, the earliest first. Sources: UU 6/2014 with
     * UU 3/2024 (terms), Permendagri 83/2015 with 67/2017 (perangkat leave at 60), PP 45/2015 and
     * 46/2015 (ages of JP and JHT).
     */
    public List<Expiry> on(LocalDate day) {
        Map<UUID, Post> posts =
                people.posts().stream().collect(Collectors.toMap(Post::id, Function.identity()));
        Map<UUID, Village> places =
                villages.all().stream().collect(Collectors.toMap(Village::id, Function.identity()));
        ExpiryScan scan = new ExpiryScan(day, rules.book(), posts, places);
        for (Candidate candidate : enrolments.candidates(day)) {
            scan.look(candidate);
        }
        return scan.found().stream().sorted(ORDER).toList();
    }
}
