package id.sadardesa.core.report;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.contribution.VillageBill;
import id.sadardesa.core.village.Village;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two reports held against each other: two months, or one month as it was reported and as the
 * records say it now.
 *
 * @param before the earlier one
 * @param people who came, went or stands otherwise, with what the journal knows of why
 * @param payments of one month at two times, those that are not on record as they were; of two
 *     months none, because each has its own
 */
public record Comparison(
        MonthlyReport before,
        MonthlyReport after,
        List<MemberChange> people,
        List<PaymentChange> payments) {
    /**
     * One number of both.
     *
     * @param textKey what it is
     * @param money whether it is rupiah, and not a count
     */
    public record Figure(String textKey, boolean money, BigDecimal before, BigDecimal after) {
        public boolean changed() {
            return before.compareTo(after) != 0;
        }

        /** By how much it grew; below zero where it fell. */
        public BigDecimal growth() {
            return after.subtract(before);
        }
    }

    /**
     * A village with other counts or another bill than before.
     *
     * @param owed what its people cost
     */
    public record VillageChange(
            Village village, Count before, Count after, Rupiah owedBefore, Rupiah owed) {}

    public Comparison {
        people = List.copyOf(people);
        payments = List.copyOf(payments);
    }

    /** Whether both say the same of everybody, and the same sums. */
    public boolean same() {
        return people.isEmpty()
                && payments.isEmpty()
                && figures().stream().noneMatch(Figure::changed)
                && villages().isEmpty();
    }

    /** Whether it is one month at two times. */
    public boolean oneMonth() {
        return before.period().equals(after.period());
    }

    /**
     * Whether there is anything to say to an audience; the notice board is told of no single
     * person.
     */
    boolean says(Audience audience) {
        return figures().stream().anyMatch(Figure::changed)
                || (audience.isPrivate() && !(people.isEmpty() && payments.isEmpty()));
    }

    /** The sums of both, also those that are the same. */
    public List<Figure> figures() {
        Count old = before.total();
        Count young = after.total();
        List<Figure> figures = new ArrayList<>();
        figures.add(count("report.count.due", old.due(), young.due()));
        figures.add(count("report.count.active", old.active(), young.active()));
        figures.add(count("report.figure.waiting", old.waiting(), young.waiting()));
        figures.add(count("report.count.late", old.late(), young.late()));
        figures.add(count("report.count.missing", old.missing(), young.missing()));
        figures.add(count("report.compare.vacant", before.vacant(), after.vacant()));
        figures.add(money("report.compare.bill", before.bill().total(), after.bill().total()));
        figures.add(
                money("report.compare.paid", before.dealings().paid(), after.dealings().paid()));
        figures.add(
                money("report.compare.owed", before.dealings().owed(), after.dealings().owed()));
        return figures;
    }

    private static Figure count(String key, int before, int after) {
        return new Figure(key, false, BigDecimal.valueOf(before), BigDecimal.valueOf(after));
    }

    private static Figure money(String key, Rupiah before, Rupiah after) {
        return new Figure(key, true, before.value(), after.value());
    }

    /** The villages that are not as before, in the order of the reports. */
    public List<VillageChange> villages() {
        Map<UUID, VillageCount> old = new LinkedHashMap<>();
        Map<UUID, VillageCount> young = new LinkedHashMap<>();
        before.recap().forEach(one -> old.put(one.village().id(), one));
        after.recap().forEach(one -> young.put(one.village().id(), one));
        return Stream.concat(young.values().stream(), old.values().stream())
                .map(VillageCount::village)
                .map(Village::id)
                .distinct()
                .map(id -> change(old.get(id), young.get(id)))
                .filter(
                        one ->
                                !one.before().equals(one.after())
                                        || !one.owedBefore().equals(one.owed()))
                .toList();
    }

    private VillageChange change(@Nullable VillageCount old, @Nullable VillageCount young) {
        VillageCount known = young == null ? old : young;
        if (known == null) {
            throw new IllegalStateException("a village in neither report");
        }
        return new VillageChange(
                known.village(),
                old == null ? Count.NONE : old.total(),
                young == null ? Count.NONE : young.total(),
                owed(before, known.village()),
                owed(after, known.village()));
    }

    private static Rupiah owed(MonthlyReport report, Village village) {
        return report.bill().of(village).map(VillageBill::total).orElse(Rupiah.ZERO);
    }
}
