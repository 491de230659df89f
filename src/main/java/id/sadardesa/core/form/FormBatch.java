package id.sadardesa.core.form;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.contribution.PersonBill;
import java.util.List;

/**
 * What the printed forms of one kind say for a month; nothing is drawn until somebody looks.
 *
 * @param lists what employers owe; for F1A none
 * @param before the same for the month before, where F2 needs it, in the same order
 * @param workers who is put forward, with their employers; for F1A only
 */
public record FormBatch(
        FormKind kind,
        Period period,
        List<PayList> lists,
        List<PayList> before,
        List<Applicant> workers) {
    /** Somebody to be registered, and by whom. */
    record Applicant(PersonBill bill, Employer employer) {}

    public FormBatch {
        lists = List.copyOf(lists);
        before = List.copyOf(before);
        workers = List.copyOf(workers);
    }

    /** Nothing would be printed. */
    public boolean isEmpty() {
        return lists.isEmpty() && workers.isEmpty();
    }

    public long employers() {
        return kind == FormKind.F1A
                ? workers.stream().map(Applicant::employer).distinct().count()
                : lists.size();
    }

    /** How many people stand in them, or are counted. */
    public long people() {
        return kind == FormKind.F1A
                ? workers.size()
                : lists.stream().mapToLong(list -> list.lines().size()).sum();
    }

    /** What all employers owe. */
    public Rupiah total() {
        return lists.stream().map(list -> list.amounts().total()).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** Whether it rests on issued bills; what was only worked out can still change. */
    public boolean issued() {
        return !lists.isEmpty() && lists.stream().allMatch(PayList::issued);
    }
}
