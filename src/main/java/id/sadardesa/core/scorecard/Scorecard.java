package id.sadardesa.core.scorecard;

import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The scores of all villages on a day, the best first.
 *
 * @param criteria those that count, in their order
 */
public record Scorecard(LocalDate day, List<Criterion> criteria, List<VillageScore> scores) {
    public Scorecard {
        criteria = List.copyOf(criteria);
        scores = List.copyOf(scores);
    }

    /** Ranks: by score, then by the code of the village, which decides nothing about the place. */
    static Scorecard of(LocalDate day, List<Criterion> criteria, List<VillageScore> unranked) {
        List<VillageScore> sorted =
                unranked.stream()
                        .sorted(
                                Comparator.comparing(VillageScore::score)
                                        .reversed()
                                        .thenComparing(one -> one.village().code()))
                        .toList();
        List<VillageScore> ranked = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean tie = i > 0 && sorted.get(i).score().compareTo(sorted.get(i - 1).score()) == 0;
            ranked.add(sorted.get(i).at(tie ? ranked.get(i - 1).rank() : i + 1));
        }
        return new Scorecard(day, criteria, ranked);
    }

    public Optional<VillageScore> of(Village village) {
        return scores.stream().filter(one -> one.village().id().equals(village.id())).findFirst();
    }
}
