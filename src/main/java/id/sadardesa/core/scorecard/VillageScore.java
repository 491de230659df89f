package id.sadardesa.core.scorecard;

import id.sadardesa.core.village.Village;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The score of one village.
 *
 * @param rank its place in the kecamatan; villages of the same score share a place, and the next
 *     one is further down by as many
 * @param marks in the order of the criteria
 */
public record VillageScore(Village village, int rank, List<Mark> marks) {
    public VillageScore {
        marks = List.copyOf(marks);
    }

    /** 0 to 100 with two decimals. */
    public BigDecimal score() {
        int weights = marks.stream().mapToInt(mark -> mark.criterion().weight()).sum();
        BigDecimal points =
                marks.stream().map(Mark::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return weights == 0
                ? BigDecimal.ZERO.setScale(2)
                : points.movePointRight(2)
                        .divide(BigDecimal.valueOf(weights), 2, RoundingMode.HALF_UP);
    }

    /** Whether every criterion is met that cannot be done without. */
    public boolean ready() {
        return marks.stream().allMatch(mark -> mark.met() || !mark.criterion().needed());
    }

    public long met() {
        return marks.stream().filter(Mark::met).count();
    }

    VillageScore at(int place) {
        return new VillageScore(village, place, marks);
    }
}
