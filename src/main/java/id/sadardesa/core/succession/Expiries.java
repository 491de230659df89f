package id.sadardesa.core.succession;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
    private final Offices offices;
    private final Clock clock;

    public Expiries(
            People people,
            Villages villages,
            Enrolments enrolments,
            Rules rules,
            Offices offices,
            Clock clock) {
        this.people = people;
        this.villages = villages;
        this.enrolments = enrolments;
        this.rules = rules;
        this.offices = offices;
        this.clock = clock;
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

    /**
     * Writes a list of what runs out, as PDF.
     *
     * @throws Problem when the list is empty, the name does not end in .pdf or the place cannot be
     *     written to
     */
    public void write(List<Expiry> some, Path file, Paper sheet) {
        String name = String.valueOf(file.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw Problem.of("succession.paper.kind", name);
        }
        if (some.isEmpty()) {
            throw Problem.of("succession.paper.nothing");
        }
        new ExpiryPaper(
                        some,
                        Stationery.of(offices, sheet, LocalDate.now(clock), Texts.indonesian()))
                .write(file);
    }
}
