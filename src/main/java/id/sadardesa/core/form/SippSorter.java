package id.sadardesa.core.form;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.rule.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes one checked sheet for each employer out of the people who belong into a workbook. */
final class SippSorter {
    private final SippKind kind;
    private final Period period;
    private final Employers employers;
    private final Practice practice;
    private final RuleBook rules;
    private final Map<UUID, Rupiah> backPay;
    private final LocalDate today;

    /**
     * @param backPay what was paid late, by participation
     */
    SippSorter(
            SippKind kind,
            Period period,
            Employers employers,
            Practice practice,
            RuleBook rules,
            Map<UUID, Rupiah> backPay,
            LocalDate today) {
        this.kind = kind;
        this.period = period;
        this.employers = employers;
        this.practice = practice;
        this.rules = rules;
        this.backPay = backPay;
        this.today = today;
    }

    List<SippSheet> sheets(List<PersonBill> people) {
        Map<Employer, List<Work>> works = new LinkedHashMap<>();
        for (PersonBill bill : people) {
            Work work = work(bill);
            works.computeIfAbsent(work.employer(), none -> new ArrayList<>()).add(work);
        }
        List<SippSheet> sheets = new ArrayList<>();
        works.forEach((employer, theirs) -> sheets.add(sheet(employer, theirs)));
        return sheets;
    }

    private Work work(PersonBill bill) {
        Employer employer = employers.of(bill.participation().segment(), bill.village());
        return new Work(bill, employer, practice, rules);
    }

    private SippSheet sheet(Employer employer, List<Work> works) {
        if (employer.npp() == null) {
            return withoutNumber(employer, works.size());
        }
        List<SippRow> rows = new ArrayList<>();
        List<SippFault> faults = new ArrayList<>();
        for (Work work : works) {
            RowDraft draft = draft(work);
            draft.row().ifPresent(rows::add);
            faults.addAll(draft.faults());
        }
        int refused = works.size() - rows.size();
        return new SippSheet(kind, period, employer, kind.columns(), rows, refused, faults);
    }

    /** Nobody can be written while BPJS has no such employer. */
    private SippSheet withoutNumber(Employer employer, int people) {
        FieldProblem problem =
                FieldProblem.error("NPP", "form.missing.npp." + employer.kind(), employer.name());
        SippFault fault = new SippFault(null, employer.village(), "", problem);
        return new SippSheet(
                kind, period, employer, kind.columns(), List.of(), people, List.of(fault));
    }

    private RowDraft draft(Work work) {
        return switch (kind) {
            case NEW -> SippRows.fresh(work, today);
            case CONTINUED -> SippRows.continued(work);
            case LEFT -> SippRows.left(work);
            case WAGES, UPDATE -> SippRows.wage(work, period, late(work));
        };
    }

    private Rupiah late(Work work) {
        return backPay.getOrDefault(work.participation().id(), Rupiah.ZERO);
    }

    /** The rows of a workbook that SIPP gave, with what may be changed in them. */
    List<SippSheet> filled(SippDownload given, List<PersonBill> people) {
        return List.of(
                new SippFilling(kind, period, given)
                        .sheet(people.stream().map(this::work).toList(), this::draft));
    }
}
