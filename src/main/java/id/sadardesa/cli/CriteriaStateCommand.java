package id.sadardesa.cli;

import id.sadardesa.core.scorecard.Criterion;
import id.sadardesa.core.village.Village;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code sadar scorecard criteria state}: states for this year what cannot be counted, with its
 * evidence.
 */
@Command(name = "state")
final class CriteriaStateCommand extends OfficeWork {
    @Mixin CriterionChoice choice = new CriterionChoice();

    @Option(
            names = "--village",
            paramLabel = "CODE",
            required = true,
            descriptionKey = "cli.option.village")
    String village = "";

    @Option(
            names = "--percent",
            paramLabel = "N",
            required = true,
            descriptionKey = "cli.option.statedPercent")
    int percent;

    @Option(
            names = "--evidence",
            paramLabel = "TEXT",
            required = true,
            descriptionKey = "cli.option.evidence")
    String evidence = "";

    CriteriaStateCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Village place = Chosen.village(doors.villages(), village);
        Criterion one = choice.of(doors);
        doors.scorecards().state(place, one, percent, evidence);
        return new Answer()
                .count("village", place.code().dotted())
                .count("criterion", CriteriaListCommand.entry(one))
                .count("percent", percent)
                .say("cli.criteria.stated", one.name(), place.name(), percent);
    }
}
