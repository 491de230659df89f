package id.sadardesa.core.visit;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.Overdue;
import id.sadardesa.core.coverage.Guard;
import id.sadardesa.core.roster.Establishment;
import id.sadardesa.core.roster.VillageHeads.Head;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One village on a day, as who goes there should know it: its people, what is lacking of them, what
 * it owes, and whose cards lie in the office.
 *
 * @param head who heads the village, or null where nobody is on record
 * @param seats its posts and how many are held
 * @param people those the office answers for there, each in the village of the senior post
 * @param overdue who should have paid contributions there and has not
 */
public record Visit(
        LocalDate day,
        Village village,
        @Nullable Head head,
        Establishment seats,
        List<Resident> people,
        List<Overdue> overdue) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    public Visit {
        people = List.copyOf(people);
        overdue = List.copyOf(overdue);
    }

    /** What stands at the foot of its pages: {@code LKD-35.16.09.2001-20260310}. */
    public String code() {
        return "LKD-" + village.code().dotted() + "-" + DAY.format(day);
    }

    public int count(Guard guard) {
        return (int) people.stream().filter(one -> one.coverage().guard() == guard).count();
    }

    /** Those whom nobody protects. */
    public List<Resident> exposed() {
        return people.stream().filter(one -> one.coverage().exposed()).toList();
    }

    public List<Resident> lacking(Gap gap) {
        return people.stream().filter(one -> one.lacks(gap)).toList();
    }

    /** How many things are lacking, all people together. */
    public int gaps() {
        return people.stream().mapToInt(one -> one.gaps().size()).sum();
    }

    /** Whether these are all there are, and too many to be named one by one. */
    boolean everybody(List<Resident> some) {
        return some.size() > 2 && some.size() == people.size();
    }

    /** Whether something is lacking that must not be told to a group. */
    boolean confidential() {
        return people.stream().flatMap(one -> one.gaps().stream()).anyMatch(Gap::confidential);
    }

    /** Whose cards are printed and were not taken. */
    public List<Resident> cards() {
        return people.stream().filter(one -> one.waiting() != null).toList();
    }

    /** Everything that is owed there, whoever pays. */
    public Rupiah open() {
        return sum(overdue);
    }

    /** What the head of the village can pay: nobody's own contribution, no company's. */
    List<Overdue> payable() {
        return overdue.stream().filter(one -> payable(one.debtor())).toList();
    }

    private boolean payable(Debtor debtor) {
        return debtor.villageMoney()
                || (village.kind() == Village.Kind.KECAMATAN
                        && debtor.named() == null
                        && debtor.funding() != Funding.SELF);
    }

    static Rupiah sum(List<Overdue> some) {
        return some.stream().map(Overdue::open).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** The months that are not paid, each once, the oldest first. */
    static List<Period> months(List<Overdue> some) {
        return some.stream()
                .flatMap(one -> one.months().stream())
                .map(Overdue.Month::period)
                .distinct()
                .sorted()
                .toList();
    }
}
