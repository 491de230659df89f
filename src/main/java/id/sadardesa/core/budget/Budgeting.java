package id.sadardesa.core.budget;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.contribution.Forecast;
import id.sadardesa.core.contribution.Handovers;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.WageBase;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One run over the twelve months of a year under a scenario. */
final class Budgeting {
    private final int year;
    private final Scenario scenario;
    private final List<Village> villages;
    private final Forecast forecast;
    private final AssumedRules grounds;
    private final Handovers handovers;
    private final Map<UUID, BudgetColumns> ledgers = new LinkedHashMap<>();
    private final Set<UUID> providedFor = new HashSet<>();

    /**
     * @param handovers who leaves in the year and has a successor already; both are not paid for
     */
    Budgeting(
            int year,
            Scenario scenario,
            List<Village> villages,
            Forecast forecast,
            AssumedRules grounds,
            Handovers handovers) {
        this.year = year;
        this.scenario = scenario;
        this.villages = villages;
        this.forecast = forecast;
        this.grounds = grounds;
        this.handovers = handovers;
        villages.forEach(village -> ledgers.put(village.id(), new BudgetColumns(village)));
    }

    /**
     * Adds up the year.
     *
     * @param takers who takes part, on the terms of the scenario
     * @param added who would join
     * @param holders everybody on the roster with their posts
     * @param leftOut how many would join but cannot be enrolled yet
     * @throws Problem when a month has no rate, or somebody's amount cannot be computed
     */
    Budget run(
            Collection<Participation> takers,
            Collection<Participation> added,
            Collection<Candidate> holders,
            int leftOut) {
        for (int month = 0; month < 12; month++) {
            bill(month, takers, BudgetColumns.Why.PARTICIPANT);
            bill(month, added, BudgetColumns.Why.ADDED);
        }
        vacancies(holders);
        BudgetRemarks remarks = new BudgetRemarks(scenario, holders, added);
        Map<UUID, WageBase> known =
                villages.stream()
                        .map(village -> village.code().regency())
                        .distinct()
                        .flatMap(regency -> book().wageBases(regency).stream())
                        .collect(Collectors.toMap(WageBase::id, Function.identity()));
        return new Budget(
                year,
                scenario,
                ledgers.values().stream().map(BudgetColumns::done).map(remarks::on).toList(),
                grounds.assumptions(known, book().caps(), leftOut),
                grounds.sources());
    }

    private RuleBook book() {
        return forecast.book();
    }

    private Period period(int month) {
        return new Period(YearMonth.of(year, month + 1));
    }

    private void bill(int month, Collection<Participation> all, BudgetColumns.Why why) {
        Period period = period(month);
        forecast.bill(period, all)
                .people()
                .filter(bill -> !handovers.gone(bill, period))
                .forEach(bill -> add(month, bill, why, 1));
    }

    private void add(int month, PersonBill bill, BudgetColumns.Why why, int times) {
        BudgetColumns ledger = ledgers.get(bill.village().id());
        if (ledger == null) {
            return; // another village was asked for
        }
        Text obstacle = bill.obstacle();
        if (obstacle != null) {
            throw Problem.of(
                    "budget.plan.obstacle",
                    Integer.toString(year),
                    bill.village().name(),
                    Text.of(bill.post().kind().textKey()),
                    obstacle);
        }
        grounds.saw(bill);
        ledger.add(month, bill, why, times);
        providedFor.add(bill.person().id());
    }

    private void vacancies(Collection<Candidate> holders) {
        Vacancies vacancies = new Vacancies(scenario, period(0));
        Map<UUID, Map<Seat, Integer>> taken = taken(holders);
        List<Vacancies.Vacancy> all = new ArrayList<>();
        villages.forEach(
                village ->
                        all.addAll(
                                vacancies.of(village, taken.getOrDefault(village.id(), Map.of()))));
        for (Vacancies.Vacancy one : all) {
            for (int month = 0; month < 12; month++) {
                PersonBill bill =
                        forecast.bill(
                                period(month),
                                one.person(),
                                one.post(),
                                one.village(),
                                one.participation());
                add(month, bill, BudgetColumns.Why.VACANT, one.places());
            }
        }
    }

    /** Seats of people who are in the budget, and those of civil servants, who are with Taspen. */
    private Map<UUID, Map<Seat, Integer>> taken(Collection<Candidate> holders) {
        Map<UUID, Map<Seat, Integer>> taken = new HashMap<>();
        for (Candidate holder : holders) {
            boolean counts =
                    holder.line().person().asn()
                            || providedFor.contains(holder.line().person().id());
            for (Post post : holder.line().posts()) {
                if (post.appointment() != Appointment.PLT
                        && (counts || post.appointment() == Appointment.PJ || handedOver(post))) {
                    taken.computeIfAbsent(post.villageId(), id -> new EnumMap<>(Seat.class))
                            .merge(post.kind().seat(), 1, Integer::sum);
                }
            }
        }
        return taken;
    }

    private boolean handedOver(Post post) {
        return handovers
                .successor(post)
                .filter(next -> providedFor.contains(next.personId()))
                .isPresent();
    }

    /** Those whose post belongs to a group that the scenario adds. */
    static List<Candidate> ofGroups(Scenario scenario, Collection<Candidate> candidates) {
        return candidates.stream()
                .filter(
                        one ->
                                one.line().posts().stream()
                                        .anyMatch(
                                                post ->
                                                        scenario.groups()
                                                                .contains(post.kind().group())))
                .toList();
    }

    /** How many of those would join, were it not for something that can be mended. */
    static int leftOut(Collection<Candidate> chosen, Collection<Participation> added) {
        Set<UUID> joins = added.stream().map(Participation::personId).collect(Collectors.toSet());
        return (int)
                chosen.stream()
                        .filter(one -> one.open().isEmpty() && !one.line().person().asn())
                        .filter(one -> !joins.contains(one.line().person().id()))
                        .count();
    }
}
