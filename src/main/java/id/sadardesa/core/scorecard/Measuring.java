package id.sadardesa.core.scorecard;

import id.sadardesa.base.Text;
import id.sadardesa.core.agreement.Agreement;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.report.Count;
import id.sadardesa.core.report.VillageCount;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Measures one village after the other on one day. */
final class Measuring {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private record Place(UUID village, UUID criterion) {}

    private final Map<UUID, VillageCount> counts;
    private final Map<UUID, List<Candidate>> people;
    private final Map<UUID, Coverage> coverages;
    private final Map<Place, Statement> statements;
    private final Function<Village, List<Agreement>> agreements;
    private final Punctuality punctuality;

    /**
     * @param recap the same counts as in the monthly report
     * @param coverages who protected whom on the day, by person
     * @param agreements what holds for a village on the day
     */
    Measuring(
            List<VillageCount> recap,
            List<Candidate> candidates,
            Map<UUID, Coverage> coverages,
            List<Statement> statements,
            Function<Village, List<Agreement>> agreements,
            Punctuality punctuality) {
        this.counts =
                recap.stream()
                        .collect(Collectors.toMap(one -> one.village().id(), Function.identity()));
        this.coverages = coverages;
        this.people =
                candidates.stream()
                        .filter(one -> one.line().mainVillage().isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.line().mainVillage().orElseThrow().id()));
        this.statements =
                statements.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> new Place(one.village(), one.criterion()),
                                        Function.identity()));
        this.agreements = agreements;
        this.punctuality = punctuality;
    }

    VillageScore score(Village village, List<Criterion> criteria) {
        return new VillageScore(
                village, 0, criteria.stream().map(one -> mark(village, one)).toList());
    }

    private Mark mark(Village village, Criterion criterion) {
        return switch (criterion.measure()) {
            case OFFICIALS -> counted(criterion, village, List.of(PostGroup.PEMDES));
            case INSTITUTIONS ->
                    counted(
                            criterion,
                            village,
                            List.of(PostGroup.BPD, PostGroup.RT_RW, PostGroup.LKD));
            case VULNERABLE -> vulnerable(criterion, village);
            case NOT_LATE -> notLate(criterion, village);
            case AGREEMENT -> agreed(criterion, village);
            case STATED -> stated(criterion, village);
        };
    }

    private Mark counted(Criterion criterion, Village village, List<PostGroup> groups) {
        VillageCount count = counts.get(village.id());
        int active = 0;
        int due = 0;
        for (PostGroup group : groups) {
            Count one = count == null ? null : count.of(group);
            active += one == null ? 0 : Math.min(one.active(), one.due());
            due += one == null ? 0 : one.due();
        }
        return share(criterion, active, due, "scorecard.finding.counted");
    }

    private Mark vulnerable(Criterion criterion, Village village) {
        List<Candidate> known = of(village, Measuring::isVulnerable);
        int quota = village.seats().getOrDefault(Seat.RENTAN, 0);
        int covered = (int) known.stream().filter(this::covered).count();
        return share(
                criterion, covered, Math.max(quota, known.size()), "scorecard.finding.vulnerable");
    }

    private static boolean isVulnerable(Candidate one) {
        return one.line().posts().stream()
                .anyMatch(post -> post.kind().group() == PostGroup.RENTAN);
    }

    /** By bills and payments; where nothing was billed yet, by what is recorded of people. */
    private Mark notLate(Criterion criterion, Village village) {
        Punctuality.Bills bills = punctuality.of(village);
        if (bills.all() > 0) {
            return new Mark(
                    criterion,
                    percent(bills.inTime(), bills.all()),
                    Text.of(
                            "scorecard.finding.inTime",
                            bills.inTime(),
                            bills.all(),
                            bills.late(),
                            bills.open()));
        }
        List<Candidate> paying = of(village, one -> covered(one) || late(one));
        int late = (int) paying.stream().filter(this::late).count();
        return share(criterion, paying.size() - late, paying.size(), "scorecard.finding.notLate");
    }

    private boolean covered(Candidate one) {
        return coverage(one).filter(Coverage::covered).isPresent();
    }

    private boolean late(Candidate one) {
        return coverage(one).filter(each -> each.behind().any()).isPresent();
    }

    private Optional<Coverage> coverage(Candidate one) {
        return Optional.ofNullable(coverages.get(one.line().person().id()));
    }

    private List<Candidate> of(Village village, Predicate<Candidate> which) {
        return people.getOrDefault(village.id(), List.of()).stream().filter(which).toList();
    }

    private Mark agreed(Criterion criterion, Village village) {
        List<Agreement> holding = agreements.apply(village);
        if (holding.isEmpty()) {
            return new Mark(criterion, BigDecimal.ZERO, Text.of("scorecard.finding.noAgreement"));
        }
        Agreement first = holding.get(0);
        String named =
                first.number()
                        .map(number -> first.form().title() + " (" + number + ")")
                        .orElse(first.form().title());
        return new Mark(criterion, ALL, Text.of("scorecard.finding.agreement", named));
    }

    private Mark stated(Criterion criterion, Village village) {
        Statement statement = statements.get(new Place(village.id(), criterion.id()));
        return statement == null
                ? new Mark(criterion, BigDecimal.ZERO, Text.of("scorecard.finding.notStated"))
                : new Mark(
                        criterion,
                        BigDecimal.valueOf(statement.percent()),
                        Text.of("scorecard.finding.stated", statement.evidence()));
    }

    /** Nobody to protect is no merit: it counts as nothing, and is said. */
    private static Mark share(Criterion criterion, int part, int whole, String key) {
        if (whole == 0) {
            return new Mark(criterion, BigDecimal.ZERO, Text.of("scorecard.finding.nobody"));
        }
        return new Mark(criterion, percent(part, whole), Text.of(key, part, whole));
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(part)
                .multiply(ALL)
                .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
