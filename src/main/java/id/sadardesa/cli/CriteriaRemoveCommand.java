package id.sadardesa.cli;

import id.sadardesa.core.scorecard.Criterion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code sadar scorecard criteria remove}: takes a criterion away that the office does not want.
 */
@Command(name = "remove")
final class CriteriaRemoveCommand extends OfficeWork {
    @Mixin CriterionChoice choice = new CriterionChoice();

    CriteriaRemoveCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Criterion one = choice.of(doors);
        doors.scorecards().remove(one);
        return new Answer()
                .count("criterion", CriteriaListCommand.entry(one))
                .say("cli.criteria.removed", one.name());
    }
}
