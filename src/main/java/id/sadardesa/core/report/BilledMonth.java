package id.sadardesa.core.report;

import id.sadardesa.base.Period;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.BillLine;
import id.sadardesa.core.billing.BilledPerson;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.contribution.VillageBill;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Term;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A closed month in the form that the report reads, put together from its bills alone: what was
 * asked for then, with the rules of then, corrections of earlier months included.
 */
final class BilledMonth {
    private static final Comparator<PersonBill> ORDER =
            Comparator.comparing((PersonBill bill) -> bill.post().kind())
                    .thenComparing(bill -> bill.person().name(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(bill -> bill.person().id());

    private final Period period;
    private final Map<UUID, Participation> participations;
    private final Map<UUID, Post> posts;

    BilledMonth(Period period, Map<UUID, Participation> participations, Map<UUID, Post> posts) {
        this.period = period;
        this.participations = participations;
        this.posts = posts;
    }

    OfficeBill of(List<Village> villages, Map<Bill, List<BilledPerson>> bills) {
        Map<UUID, List<PersonBill>> byVillage = new HashMap<>();
        bills.forEach(
                (bill, people) ->
                        byVillage
                                .computeIfAbsent(
                                        bill.debtor().village().id(), none -> new ArrayList<>())
                                .addAll(people(bill.debtor(), people)));
        return new OfficeBill(
                period,
                villages.stream()
                        .map(
                                village ->
                                        new VillageBill(
                                                village,
                                                byVillage
                                                        .getOrDefault(village.id(), List.of())
                                                        .stream()
                                                        .sorted(ORDER)
                                                        .toList()))
                        .toList());
    }

    /** One for each participation: its own month and what was put right with it. */
    private List<PersonBill> people(Debtor debtor, List<BilledPerson> people) {
        Map<UUID, List<BillLine>> lines = new LinkedHashMap<>();
        Map<UUID, Person> persons = new HashMap<>();
        for (BilledPerson one : people) {
            for (BillLine line : one.lines()) {
                persons.put(line.participation(), one.person());
                lines.computeIfAbsent(line.participation(), none -> new ArrayList<>()).add(line);
            }
        }
        List<PersonBill> bills = new ArrayList<>();
        lines.forEach(
                (id, own) ->
                        bills.add(person(debtor, Objects.requireNonNull(persons.get(id)), own)));
        return bills;
    }

    private PersonBill person(Debtor debtor, Person person, List<BillLine> lines) {
        BillLine first = lines.get(0);
        Participation participation =
                Objects.requireNonNull(participations.get(first.participation()));
        boolean wages = debtor.segment().wageEarner();
        BilledRules rules = new BilledRules(debtor);
        return new PersonBill(
                person,
                post(Objects.requireNonNull(posts.get(participation.postId())), first.post()),
                debtor.village(),
                participation,
                term(participation.term(period), debtor, lines),
                wages ? rules.wage(first.basis()) : null,
                wages ? null : rules.band(first.basis()),
                lines.stream().map(rules::line).toList(),
                null,
                List.of());
    }

    private static Post post(Post now, PostKind then) {
        return now.kind() == then
                ? now
                : new Post(
                        now.id(),
                        now.personId(),
                        now.villageId(),
                        then,
                        now.appointment(),
                        null,
                        now.skNumber(),
                        now.skDate(),
                        now.starts(),
                        now.ends());
    }

    private static Term term(Term now, Debtor debtor, List<BillLine> lines) {
        return new Term(
                now.id(),
                now.from(),
                lines.stream().map(BillLine::programme).collect(Collectors.toSet()),
                debtor.funding(),
                debtor.payer(),
                now.income(),
                now.sector());
    }
}
