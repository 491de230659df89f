package id.sadardesa.core.form;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.BillLine;
import id.sadardesa.core.billing.BilledPerson;
import id.sadardesa.core.billing.Bills;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.contribution.Line;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.rule.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what each employer owes for a month out of issued bills, or works it out. */
final class PayLists {
    private final Employers employers;
    private final Contributions contributions;
    private final Bills bills;
    private final Map<UUID, Participation> participations;

    PayLists(Employers employers, Contributions contributions, Bills bills, Enrolments enrolments) {
        this.employers = employers;
        this.contributions = contributions;
        this.bills = bills;
        this.participations =
                enrolments.all().stream()
                        .collect(Collectors.toMap(Participation::id, Function.identity()));
    }

    /** One for each employer with workers, in the order of villages. */
    List<PayList> of(Period period) {
        Map<Bill, List<BilledPerson>> issued = bills.people(period);
        Map<Employer, Map<UUID, Draft>> drafts =
                issued.isEmpty() ? computed(period) : issued(issued, period);
        List<PayList> lists = new ArrayList<>();
        drafts.forEach(
                (employer, lines) ->
                        lists.add(
                                new PayList(
                                        employer,
                                        period,
                                        !issued.isEmpty(),
                                        lines.values().stream().map(Draft::line).toList())));
        return lists;
    }

    private Map<Employer, Map<UUID, Draft>> issued(
            Map<Bill, List<BilledPerson>> bills, Period period) {
        Map<UUID, Rupiah> backPay = new BackPay(this.bills).of(period);
        Map<Employer, Map<UUID, Draft>> drafts = new LinkedHashMap<>();
        bills.forEach(
                (bill, people) -> {
                    if (bill.debtor().segment().wageEarner()) {
                        Employer employer =
                                employers.of(bill.debtor().segment(), bill.debtor().village());
                        people.forEach(one -> add(one, backPay, lines(drafts, employer)));
                    }
                });
        return drafts;
    }

    private void add(BilledPerson one, Map<UUID, Rupiah> backPay, Map<UUID, Draft> drafts) {
        for (BillLine line : one.lines()) {
            Draft draft = draft(line.participation(), one.person(), drafts);
            draft.backPay = backPay.getOrDefault(line.participation(), Rupiah.ZERO);
            draft.amounts.add(
                    line.programme(), line.share(), line.basis().percent(), line.amount());
            if (line.correction() == null && line.programme() == Programme.JKK) {
                draft.counts = true;
                draft.wage = line.basis().base();
            }
        }
    }

    private Map<Employer, Map<UUID, Draft>> computed(Period period) {
        Map<Employer, Map<UUID, Draft>> drafts = new LinkedHashMap<>();
        contributions
                .bill(period)
                .people()
                .filter(bill -> bill.participation().segment().wageEarner())
                .forEach(
                        bill -> {
                            Employer employer =
                                    employers.of(bill.participation().segment(), bill.village());
                            add(bill, lines(drafts, employer));
                        });
        return drafts;
    }

    private void add(PersonBill bill, Map<UUID, Draft> drafts) {
        Draft draft = draft(bill.participation().id(), bill.person(), drafts);
        draft.counts = true;
        draft.wage = bill.wage().orElse(Rupiah.ZERO);
        for (Line line : bill.lines()) {
            draft.amounts.add(line.programme(), line.payer(), line.rate().percent(), line.amount());
        }
    }

    private static Map<UUID, Draft> lines(
            Map<Employer, Map<UUID, Draft>> drafts, Employer employer) {
        return drafts.computeIfAbsent(employer, none -> new LinkedHashMap<>());
    }

    private Draft draft(UUID participation, Person person, Map<UUID, Draft> drafts) {
        LocalDate joined =
                Objects.requireNonNull(participations.get(participation)).firstMonth().first();
        return drafts.computeIfAbsent(
                participation, none -> new Draft(participation, person, joined));
    }

    /** A line while it is added up. */
    private static final class Draft {
        private final UUID participation;
        private final Person person;
        private final LocalDate joined;
        private final Amounts amounts = new Amounts();
        private boolean counts;
        private Rupiah wage = Rupiah.ZERO;
        private Rupiah backPay = Rupiah.ZERO;

        Draft(UUID participation, Person person, LocalDate joined) {
            this.participation = participation;
            this.person = person;
            this.joined = joined;
        }

        PayLine line() {
            return new PayLine(participation, person, joined, counts, wage, backPay, amounts);
        }
    }
}
