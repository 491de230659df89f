package id.sadardesa.core.contribution;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.Village;
import java.util.List;
import java.util.function.Function;

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
        return sum(PersonBill::total);
    }

    public Rupiah of(Programme programme) {
        return sum(person -> person.of(programme));
    }

    public Rupiah of(Payer payer) {
        return sum(person -> person.of(payer));
    }

    private Rupiah sum(Function<PersonBill, Rupiah> amount) {
        Rupiah sum = Rupiah.ZERO;
        for (PersonBill person : people) {
            sum = sum.plus(amount.apply(person));
        }
        return sum;
    }

    /** For whom nothing could be computed. */
    public List<PersonBill> withoutAmount() {
        return people.stream().filter(person -> person.obstacle() != null).toList();
    }
}
