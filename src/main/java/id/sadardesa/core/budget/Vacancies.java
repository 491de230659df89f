package id.sadardesa.core.budget;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.enrolment.Step;
import id.sadardesa.core.enrolment.Term;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Sector;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Seats and places that nobody holds yet, as somebody who could be billed for them. */
final class Vacancies {
    /**
     * So many places of one kind in a village.
     *
     * @param person nobody: without a name, a NIK or a birth date
     */
    record Vacancy(
            Village village, int places, Person person, Post post, Participation participation) {}

    private final Scenario scenario;
    private final Period first;

    Vacancies(Scenario scenario, Period first) {
        this.scenario = scenario;
        this.first = first;
    }

    /**
     * What the village's quotas and the scenario want beyond those who are provided for.
     *
     * @param taken how many of each seat are taken: provided for, or held by a civil servant
     */
    List<Vacancy> of(Village village, Map<Seat, Integer> taken) {
        List<Vacancy> vacancies = new ArrayList<>();
        if (scenario.everySeat()) {
            Set<PostGroup> groups = EnumSet.of(PostGroup.PEMDES);
            groups.addAll(scenario.groups());
            for (Seat seat : Seat.values()) {
                int places = village.seats().getOrDefault(seat, 0) - taken.getOrDefault(seat, 0);
                if (groups.contains(seat.group()) && places > 0) {
                    vacancies.add(vacancy(village, places, kind(seat)));
                }
            }
        }
        if (scenario.vulnerable() > 0 && village.kind() != Village.Kind.KECAMATAN) {
            vacancies.add(vacancy(village, scenario.vulnerable(), PostKind.RENTAN_LAIN));
        }
        return vacancies;
    }

    private static PostKind kind(Seat seat) {
        return Arrays.stream(PostKind.values())
                .filter(kind -> kind.seat() == seat)
                .findFirst()
                .orElseThrow();
    }

    private Vacancy vacancy(Village village, int places, PostKind kind) {
        Person nobody = Person.of(Ids.next(), PersonForm.named(""));
        Post post = Post.of(Ids.next(), nobody.id(), PostForm.of(village.id(), kind));
        return new Vacancy(village, places, nobody, post, participation(nobody.id(), post));
    }

    private Participation participation(UUID person, Post post) {
        Segment segment = Enrolments.segment(post.kind());
        Term term =
                new Term(
                        Ids.next(),
                        first,
                        ScenarioTerms.programmes(scenario, segment, ScenarioTerms.LEAST),
                        Funding.ADD,
                        null,
                        segment.wageEarner() ? null : scenario.income(),
                        segment.wageEarner() ? null : Sector.OTHER);
        Step step = new Step(Ids.next(), State.PROPOSED, first.first(), 1, null, null);
        return new Participation(
                Ids.next(), person, post.id(), segment, List.of(step), List.of(term), null);
    }
}
