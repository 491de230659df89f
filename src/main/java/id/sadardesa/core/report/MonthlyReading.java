package id.sadardesa.core.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.core.billing.Account;
import id.sadardesa.core.billing.Closing;
import id.sadardesa.core.billing.Ledger;
import id.sadardesa.core.card.IssuedCards;
import id.sadardesa.core.claim.Claims;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Coverages;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.core.coverage.Standings;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads from the records what a month's report says; the same records give the same report. */
final class MonthlyReading {
    private final Offices offices;
    private final Villages villages;
    private final People people;
    private final Enrolments enrolments;
    private final Contributions contributions;
    private final Coverages coverages;
    private final Ledger ledger;
    private final IssuedCards cards;
    private final Claims claims;
    private final Clock clock;

    /**
     * What was read.
     *
     * @param overview who was protected on the day of the report
     * @param counted those whom the report counts, by village
     */
    record Made(MonthlyReport report, Overview overview, Map<UUID, List<Coverage>> counted) {}

    MonthlyReading(
            Offices offices,
            Villages villages,
            People people,
            Enrolments enrolments,
            Contributions contributions,
            Coverages coverages,
            Ledger ledger,
            IssuedCards cards,
            Claims claims,
            Clock clock) {
        this.offices = offices;
        this.villages = villages;
        this.people = people;
        this.enrolments = enrolments;
        this.contributions = contributions;
        this.coverages = coverages;
        this.ledger = ledger;
        this.cards = cards;
        this.claims = claims;
        this.clock = clock;
    }

    /**
     * The month as it stood on its last day, or stands today while it goes on.
     *
     * @throws Problem when no office is set up, the month has not begun or has no contribution
     *     rates
     */
    Made of(Period period) {
        LocalDate today = LocalDate.now(clock);
        if (period.first().isAfter(today)) {
            throw Problem.of("report.period.future", period);
        }
        LocalDate day = period.last().isAfter(today) ? today : period.last();
        List<Village> places = villages.all();
        List<Participation> participations = enrolments.all();
        List<Candidate> candidates = enrolments.candidates(day);
        Map<UUID, Post> posts =
                people.posts().stream().collect(Collectors.toMap(Post::id, Function.identity()));
        Overview overview = coverages.on(day);
        Recap recap = new Recap(day, posts, participations, overview.byPerson());
        candidates.forEach(candidate -> recap.add(candidate.line()));
        OfficeBill bill = bill(period, places, participations, posts);
        Dealings dealings = dealings(period, day);
        MonthlyReport report =
                new MonthlyReport(
                        offices.current(),
                        period,
                        day,
                        places.stream().map(recap::of).toList(),
                        bill,
                        Mutations.of(
                                bill(period.previous(), places, participations, posts),
                                bill,
                                posts.values(),
                                enrolments.leavers().all()),
                        findings(day, bill, dealings, recap, places, candidates, participations),
                        bill.people().map(one -> member(one, overview.standings())).toList(),
                        ledger.periods().find(period).map(Closing::on).orElse(null),
                        dealings,
                        null,
                        List.of());
        return new Made(report, overview, recap.counted());
    }

    private Dealings dealings(Period period, LocalDate day) {
        Map<UUID, String> names =
                people.all().stream().collect(Collectors.toMap(Person::id, Person::fullName));
        List<Account> accounts = ledger.arrears().accounts(day);
        return new Dealings(
                Dealings.paid(ledger.payments().all(), accounts, period, day),
                Dealings.billed(accounts, period),
                ledger.arrears().overdue(day),
                Dealings.cards(cards.all(), period, day),
                Dealings.claims(claims.all(), names, period, day));
    }

    /** A closed month as it was billed, whatever changed since; any other as it is now. */
    private OfficeBill bill(
            Period period,
            List<Village> places,
            List<Participation> participations,
            Map<UUID, Post> posts) {
        if (!ledger.periods().isClosed(period)) {
            return contributions.bill(period, participations);
        }
        Map<UUID, Participation> known =
                participations.stream()
                        .collect(Collectors.toMap(Participation::id, Function.identity()));
        return new BilledMonth(period, known, posts).of(places, ledger.bills().people(period));
    }

    private List<ReportRemark> findings(
            LocalDate day,
            OfficeBill bill,
            Dealings dealings,
            Recap recap,
            List<Village> places,
            List<Candidate> candidates,
            List<Participation> participations) {
        ReportRemarks findings = new ReportRemarks(day, people::contradictions);
        findings.rules(bill);
        findings.bills(bill, dealings);
        findings.villages(places, recap);
        Map<UUID, PersonBill> bills =
                bill.people()
                        .collect(
                                Collectors.toMap(
                                        b -> b.person().id(), Function.identity(), (a, b) -> a));
        findings.people(candidates, Recap.openOn(day, participations), bills);
        return findings.all();
    }

    private static Member member(PersonBill bill, Standings standings) {
        return new Member(bill, standings.state(bill.participation()));
    }
}
