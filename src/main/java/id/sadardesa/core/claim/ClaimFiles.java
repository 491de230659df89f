package id.sadardesa.core.claim;

import id.sadardesa.base.Text;
import id.sadardesa.core.benefit.Benefit;
import id.sadardesa.core.benefit.Benefits;
import id.sadardesa.core.benefit.Case;
import id.sadardesa.core.benefit.Child;
import id.sadardesa.core.benefit.NotDue;
import id.sadardesa.core.benefit.Simulation;
import id.sadardesa.core.billing.Arrears;
import id.sadardesa.core.billing.Overdue;
import id.sadardesa.core.coverage.Coverages;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Heir;
import id.sadardesa.core.roster.Heirs;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers what belongs to a claim: its papers, the protection of the day and what is expected. */
final class ClaimFiles {
    private final ClaimStore store;
    private final People people;
    private final Villages villages;
    private final Enrolments enrolments;
    private final Benefits benefits;
    private final Coverages coverages;
    private final Arrears arrears;
    private final Heirs heirs;

    ClaimFiles(
            ClaimStore store,
            People people,
            Villages villages,
            Enrolments enrolments,
            Benefits benefits,
            Coverages coverages,
            Arrears arrears,
            Heirs heirs) {
        this.store = store;
        this.people = people;
        this.villages = villages;
        this.enrolments = enrolments;
        this.benefits = benefits;
        this.coverages = coverages;
        this.arrears = arrears;
        this.heirs = heirs;
    }

    ClaimFile of(Claim claim, Person person, LocalDate today) {
        List<Participation> all =
                enrolments.all().stream()
                        .filter(one -> one.personId().equals(person.id()))
                        .toList();
        LocalDate day = lastDay(claim, all);
        Post post = post(claim).orElse(null);
        List<Heir> family = heirs.of(person.id());
        Protection protection = protection(claim, all, day, today);
        return new ClaimFile(
                claim,
                person,
                post,
                post == null ? null : village(post).orElse(null),
                protection,
                papers(claim),
                expected(claim, day, protection, family),
                reminders(claim, today),
                claim.daysOpen(today),
                family,
                store.letters(claim.id()));
    }

    List<Deadline> reminders(Claim claim, LocalDate today) {
        return Deadlines.of(claim, benefits.book(), today);
    }

    /**
     * The day whose rules and protection count; savings of somebody who has left are reckoned on
     * the last day of taking part.
     */
    private static LocalDate lastDay(Claim claim, List<Participation> all) {
        LocalDate event = claim.eventOn();
        if (claim.kind().needsProtection()) {
            return event;
        }
        return all.stream()
                .filter(one -> one.activeOn() != null)
                .flatMap(one -> Stream.ofNullable(one.endedOn()))
                .filter(ended -> ended.isBefore(event))
                .max(Comparator.naturalOrder())
                .orElse(event);
    }

    private Protection protection(
            Claim claim, List<Participation> all, LocalDate day, LocalDate today) {
        if (!claim.kind().needsProtection()) {
            return Protection.saved(all, claim.kind().programme());
        }
        List<Overdue> owed = arrears.overdue(today, all.stream().map(Participation::id).toList());
        return Protection.of(
                coverages.proof(claim.personId(), day), claim.kind().programme(), owed);
    }

    private Simulation expected(
            Claim claim, LocalDate day, Protection protection, List<Heir> family) {
        Case about = benefits.on(day).of(claim.personId(), claim.kind().event(), protection.by());
        if (!family.isEmpty()) {
            about = about.with(Child.of(family, day));
        }
        boolean due = protection.covered() || protection.unpaid();
        Simulation seen =
                benefits.simulate(due ? about : about.protectedBy(Set.of()))
                        .only(claim.kind().programme());
        return withDoubts(seen, claim, family);
    }

    /** Names the children whose scholarship cannot be told for want of a birth date. */
    private static Simulation withDoubts(Simulation seen, Claim claim, List<Heir> family) {
        List<String> undated =
                family.stream()
                        .filter(one -> one.relation() == Heir.Relation.CHILD && one.born() == null)
                        .map(Heir::name)
                        .toList();
        if (undated.isEmpty() || seen.of(Benefit.SCHOLARSHIP).isEmpty()) {
            return seen;
        }
        List<NotDue> doubts = new ArrayList<>(seen.notDue());
        doubts.add(
                new NotDue(
                        claim.kind().programme(),
                        Benefit.SCHOLARSHIP,
                        Text.of("claim.expected.birthDate", String.join(", ", undated))));
        return new Simulation(seen.about(), seen.lines(), doubts);
    }

    List<ListedPaper> papers(Claim claim) {
        List<Requirement> all =
                store.requirements().stream()
                        .filter(one -> one.kind() == claim.kind())
                        .filter(one -> !one.validFrom().isAfter(claim.openedOn()))
                        .toList();
        Optional<LocalDate> newest =
                all.stream().map(Requirement::validFrom).max(Comparator.naturalOrder());
        return all.stream()
                .filter(one -> newest.filter(one.validFrom()::equals).isPresent())
                .map(one -> new ListedPaper(one, claim.got().get(one.document())))
                .toList();
    }

    private Optional<Post> post(Claim claim) {
        List<Post> posts = people.posts(claim.personId());
        return posts.stream()
                .filter(post -> post.heldOn(claim.eventOn()))
                .findFirst()
                .or(() -> posts.stream().findFirst());
    }

    private Optional<Village> village(Post post) {
        return villages.all().stream().filter(one -> one.id().equals(post.villageId())).findFirst();
    }
}
