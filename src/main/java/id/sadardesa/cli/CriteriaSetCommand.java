package id.sadardesa.cli;

import id.sadardesa.core.scorecard.Criterion;
import id.sadardesa.core.scorecard.Measure;
import java.math.BigDecimal;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sadar scorecard criteria set}: weighs a criterion anew; what is not said stays. */
@Command(name = "set")
final class CriteriaSetCommand extends OfficeWork {
    @Mixin CriterionChoice choice = new CriterionChoice();
    @Mixin CriterionFields fields = new CriterionFields();

    CriteriaSetCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        if (fields.silent()) {
            throw new Misused("cli.criteria.nothing");
        }
        fields.over(
                new Criterion(
                        new UUID(0, 0), 1, "-", Measure.STATED, 1, BigDecimal.TEN, false, "-"));
    }

    @Override
    Answer work(Doors doors) {
        Criterion seen = choice.of(doors);
        Criterion wanted = fields.over(seen);
        doors.scorecards().set(wanted);
        return new Answer()
                .count("criterion", CriteriaListCommand.entry(wanted))
                .count("changed", !wanted.equals(seen))
                .say("cli.criteria.set", wanted.n(), wanted.name());
    }
}
