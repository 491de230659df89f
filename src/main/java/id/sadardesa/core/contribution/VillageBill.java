package id.sadardesa.core.contribution;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.Village;
import java.util.List;

/**
 * What one village owes for a month.
 *
 * @param people in the order of their posts, then by name
 */
public record VillageBill(Village village, List<PersonBill> people) {
    public VillageBill {
        people = List.copyOf(people);
    }

    public Rupiah total() {
        return Line.sum(lines());
    }

    public Rupiah of(Programme programme) {
        return Line.sum(lines(), programme);
    }

    public Rupiah of(Payer payer) {
        return Line.sum(lines(), payer);
    }

    /** Every line of everybody. */
    public List<Line> lines() {
        return people.stream().flatMap(person -> person.lines().stream()).toList();
    }

    /** For whom nothing could be computed. */
    public List<PersonBill> withoutAmount() {
        return people.stream().filter(person -> person.obstacle() != null).toList();
    }
}
