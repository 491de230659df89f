package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.scorecard.Award;
import id.sadardesa.core.village.Village;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar scorecard awards remove}: takes an award off the record. */
@Command(name = "remove")
final class AwardsRemoveCommand extends OfficeWork {
    @Option(
            names = "--village",
            paramLabel = "CODE",
            required = true,
            descriptionKey = "cli.option.village")
    String village = "";

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            required = true,
            descriptionKey = "cli.option.awardedYear")
    int year;

    @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "cli.option.awardName")
    @Nullable String name;

    AwardsRemoveCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Village place = Chosen.village(doors.villages(), village);
        List<Award> meant =
                doors.scorecards().awards().stream()
                        .filter(one -> one.village().equals(place.id()) && one.year() == year)
                        .filter(one -> name == null || name.equalsIgnoreCase(one.name()))
                        .toList();
        if (meant.size() != 1) {
            throw Problem.of(
                    meant.isEmpty() ? "cli.awards.none" : "cli.awards.several",
                    place.name(),
                    Integer.toString(year),
                    meant.size());
        }
        doors.scorecards().remove(meant.get(0));
        return new Answer()
                .count("award", AwardsListCommand.entry(meant.get(0), place))
                .count("awards", doors.scorecards().awards().size())
                .say("cli.awards.removed", meant.get(0).name(), place.name());
    }
}
