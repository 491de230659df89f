package id.sadardesa.core.contribution;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.Village;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What all villages of the office owe for a month; every village stands in it, also one that owes
 * nothing.
 */
public record OfficeBill(Period period, List<VillageBill> villages) {
    public OfficeBill {
        villages = List.copyOf(villages);
    }

    public Rupiah total() {
        return villages.stream().map(VillageBill::total).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public Rupiah of(Programme programme) {
        return villages.stream()
                .map(village -> village.of(programme))
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public Rupiah of(Payer payer) {
        return villages.stream()
                .map(village -> village.of(payer))
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public Stream<PersonBill> people() {
        return villages.stream().flatMap(village -> village.people().stream());
    }

    public Optional<VillageBill> of(Village village) {
        return villages.stream()
                .filter(bill -> bill.village().id().equals(village.id()))
                .findFirst();
    }

    /** What to look at, each remark once: an old wage base, people without an amount. */
    public List<Text> remarks() {
        return people().flatMap(
                        person ->
                                Stream.concat(
                                        Stream.ofNullable(person.obstacle()),
                                        person.remarks().stream()))
                .distinct()
                .toList();
    }
}
