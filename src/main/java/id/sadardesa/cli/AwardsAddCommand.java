package id.sadardesa.cli;

import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar scorecard awards add}: records a distinction that a village received. */
@Command(name = "add")
final class AwardsAddCommand extends OfficeWork {
    @Option(
            names = "--village",
            paramLabel = "CODE",
            required = true,
            descriptionKey = "cli.option.village")
    String village = "";

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.option.awardYear")
    @Nullable Integer year;

    @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "cli.option.awardName")
    @Nullable String name;

    @Option(
            names = "--giver",
            paramLabel = "TEXT",
            required = true,
            descriptionKey = "cli.option.awardGiver")
    String giver = "";

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.awardDate")
    @Nullable String date;

    @Option(names = "--number", paramLabel = "TEXT", descriptionKey = "cli.option.awardNumber")
    @Nullable String number;

    AwardsAddCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        day();
    }

    private @Nullable LocalDate day() {
        return date == null ? null : Chosen.day(date);
    }

    @Override
    Answer work(Doors doors) {
        Village place = Chosen.village(doors.villages(), village);
        int wanted = year == null ? LocalDate.now(session().clock()).getYear() : year;
        String called = name == null ? session().texts().get("plan.award.usual") : name;
        doors.scorecards().award(place, wanted, called, giver, day(), number);
        return new Answer()
                .count("village", place.code().dotted())
                .count("year", wanted)
                .count("name", called)
                .count("awards", doors.scorecards().awards().size())
                .say("cli.awards.added", called, Integer.toString(wanted), place.name());
    }
}
