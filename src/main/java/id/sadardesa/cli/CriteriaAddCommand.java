package id.sadardesa.cli;

import id.sadardesa.base.Ids;
import id.sadardesa.core.scorecard.Criterion;
import id.sadardesa.core.scorecard.Measure;
import java.math.BigDecimal;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar scorecard criteria add}: adds a criterion of the office's own. */
@Command(name = "add")
final class CriteriaAddCommand extends OfficeWork {
    private static final int USUAL_WEIGHT = 5;

    @Option(
            names = "--measure",
            paramLabel = "WORD",
            defaultValue = "stated",
            descriptionKey = "cli.option.criterionMeasure")
    String measure = "stated";

    @Mixin CriterionFields fields = new CriterionFields();

    CriteriaAddCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        fields.over(blank(new UUID(0, 0), 1));
    }

    /** As the window's form begins. */
    private Criterion blank(UUID id, int number) {
        return new Criterion(
                id,
                number,
                "",
                Chosen.one("--measure", measure, Measure.values()),
                USUAL_WEIGHT,
                BigDecimal.valueOf(100),
                false,
                "");
    }

    @Override
    Answer work(Doors doors) {
        int last = doors.scorecards().criteria().stream().mapToInt(Criterion::n).max().orElse(0);
        Criterion added = fields.over(blank(Ids.next(), last + 1));
        doors.scorecards().set(added);
        return new Answer()
                .count("criterion", CriteriaListCommand.entry(added))
                .say("cli.criteria.added", added.n(), added.name());
    }
}
