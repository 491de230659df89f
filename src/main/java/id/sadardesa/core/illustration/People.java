package id.sadardesa.core.illustration;

import id.sadardesa.base.Text;
import id.sadardesa.core.chart.Chart;
import id.sadardesa.core.chart.Part;
import id.sadardesa.core.chart.PyramidChart;
import id.sadardesa.core.chart.Slice;
import id.sadardesa.core.chart.Tint;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostGroup;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Everybody the office answers for, by age and by post, men beside women. */
final class People {
    private static final int YOUNGEST = 20;
    private static final int OLDEST = 65;
    private static final int STEP = 5;
    private static final Part MEN = new Part(Text.of("chart.people.men"), Tint.MEN);
    private static final Part WOMEN = new Part(Text.of("chart.people.women"), Tint.WOMEN);

    private final Overview overview;

    People(Overview overview) {
        this.overview = overview;
    }

    /** The oldest at the top, as in every pyramid; without a birth date last. */
    Chart byAge() {
        List<PyramidChart.Row> rows = new ArrayList<>();
        row(rows, Text.of("chart.age.from", OLDEST), one -> age(one) >= OLDEST);
        for (int from = OLDEST - STEP; from >= YOUNGEST; from -= STEP) {
            int least = from;
            int most = from + STEP - 1;
            row(
                    rows,
                    Text.of("chart.age.between", least, most),
                    one -> age(one) >= least && age(one) <= most);
        }
        row(
                rows,
                Text.of("chart.age.under", YOUNGEST),
                one -> age(one) >= 0 && age(one) < YOUNGEST);
        rowIfAny(rows, Text.of("chart.age.unknown"), one -> age(one) < 0);
        return new PyramidChart(
                Text.of("chart.age.title"),
                Text.of("chart.age.note", overview.day(), unknown()),
                MEN,
                WOMEN,
                rows);
    }

    Chart byPost() {
        List<PyramidChart.Row> rows = new ArrayList<>();
        for (PostGroup group : PostGroup.values()) {
            rowIfAny(rows, Text.of(group.textKey()), one -> in(one, group));
        }
        rowIfAny(rows, Text.of("chart.post.none"), one -> one.post() == null);
        return new PyramidChart(
                Text.of("chart.post.title"),
                Text.of("chart.post.note", overview.day(), unknown()),
                MEN,
                WOMEN,
                rows);
    }

    /** How many are in no bar, because their sex is not on record. */
    private int unknown() {
        return (int) overview.people().stream().filter(one -> one.person().sex() == null).count();
    }

    private void rowIfAny(List<PyramidChart.Row> rows, Text name, Predicate<Coverage> which) {
        if (overview.people().stream().anyMatch(which)) {
            row(rows, name, which);
        }
    }

    private void row(List<PyramidChart.Row> rows, Text name, Predicate<Coverage> which) {
        rows.add(new PyramidChart.Row(name, slice(Sex.L, which), slice(Sex.P, which)));
    }

    private Slice slice(Sex sex, Predicate<Coverage> which) {
        List<UUID> people =
                overview.people().stream()
                        .filter(one -> one.person().sex() == sex)
                        .filter(which)
                        .map(Coverage::id)
                        .toList();
        return Slice.of(people);
    }

    private static boolean in(Coverage one, PostGroup group) {
        return one.post() != null && one.post().kind().group() == group;
    }

    /** Full years on the day; below nought where no birth date is on record. */
    private int age(Coverage one) {
        LocalDate born = one.person().birthDate();
        return born == null ? -1 : Period.between(born, overview.day()).getYears();
    }
}
