package id.sadardesa.core.budget;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.contribution.Line;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.Village;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of one village's budget while the months are added up. */
final class BudgetColumns {
    /** Why somebody stands in the budget. */
    enum Why {
        PARTICIPANT,
        ADDED,
        VACANT
    }

    private record Key(AccountCode account, PostGroup group, Programme programme, Bearer bearer) {
        static final Comparator<Key> ORDER =
                Comparator.comparing(Key::account)
                        .thenComparing(Key::group)
                        .thenComparing(Key::programme)
                        .thenComparing(Key::bearer);
    }

    /** Twelve sums, and how many people each is for. */
    private static final class Column {
        private final Rupiah[] months = new Rupiah[12];
        private final int[] people = new int[12];

        Column() {
            Arrays.fill(months, Rupiah.ZERO);
        }

        void add(int month, Rupiah amount) {
            months[month] = months[month].plus(amount);
        }

        int most() {
            return Arrays.stream(people).max().orElse(0);
        }
    }

    private final Village village;
    private final Map<Key, Column> columns = new HashMap<>();
    private final Map<PostGroup, Map<Why, int[]>> heads = new EnumMap<>(PostGroup.class);

    /** Who was counted in a month: with wages and without them somebody is one head. */
    private final List<Set<UUID>> counted =
            Stream.generate(() -> (Set<UUID>) new HashSet<UUID>()).limit(12).toList();

    BudgetColumns(Village village) {
        this.village = village;
    }

    /**
     * Adds what one bill says of a month, so many times.
     *
     * @param month 0 for January
     */
    void add(int month, PersonBill bill, Why why, int times) {
        PostGroup group = bill.post().kind().group();
        if (times > 1 || counted.get(month).add(bill.person().id())) {
            heads.computeIfAbsent(group, none -> new EnumMap<>(Why.class))
                            .computeIfAbsent(why, none -> new int[12])[month] +=
                    times;
        }
        Map<Key, Rupiah> mine = new HashMap<>();
        for (Line line : bill.lines()) {
            Key key =
                    new Key(
                            AccountCode.of(bill.post().kind()),
                            group,
                            line.programme(),
                            Bearer.of(bill.participation(), bill.term(), line.payer()));
            mine.merge(key, line.amount(), Rupiah::plus);
        }
        mine.forEach(
                (key, amount) -> {
                    Column column = columns.computeIfAbsent(key, none -> new Column());
                    column.add(month, times == 1 ? amount : amount.times(times));
                    column.people[month] += times;
                });
    }

    VillageBudget done() {
        List<BudgetLine> lines =
                columns.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Key.ORDER))
                        .map(entry -> line(entry.getKey(), entry.getValue()))
                        .toList();
        return new VillageBudget(
                village,
                heads.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> count(one.getValue()))),
                lines,
                null,
                List.of());
    }

    private static BudgetLine line(Key key, Column column) {
        return new BudgetLine(
                key.account(),
                key.group(),
                key.programme(),
                key.bearer(),
                column.most(),
                List.of(column.months));
    }

    private static Headcount count(Map<Why, int[]> heads) {
        return new Headcount(
                most(heads, Why.PARTICIPANT), most(heads, Why.ADDED), most(heads, Why.VACANT));
    }

    private static int most(Map<Why, int[]> heads, Why why) {
        return Arrays.stream(heads.getOrDefault(why, new int[12])).max().orElse(0);
    }
}
