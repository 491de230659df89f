package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.scorecard.Award;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar scorecard awards}: the awards of all years, the newest first. */
@Command(name = "awards")
final class AwardsListCommand extends OfficeWork {
    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.option.awardedYear")
    @Nullable Integer year;

    AwardsListCommand(Session session) {
        super(session);
    }

    /** {@code sadar scorecard awards}, with what can be done to one of them. */
    static CommandLine shelf(Session session) {
        return new CommandLine(new AwardsListCommand(session))
                .addSubcommand(new AwardsAddCommand(session))
                .addSubcommand(new AwardsRemoveCommand(session));
    }

    @Override
    Answer work(Doors doors) {
        Village only = village == null ? null : Chosen.village(doors.villages(), village);
        Map<UUID, Village> places =
                doors.villages().all().stream()
                        .collect(Collectors.toMap(Village::id, Function.identity()));
        List<Award> shown =
                doors.scorecards().awards().stream()
                        .filter(one -> only == null || one.village().equals(only.id()))
                        .filter(one -> year == null || one.year() == year)
                        .toList();
        Texts texts = session().texts();
        Grid grid = new Grid();
        for (Award one : shown) {
            LocalDate on = one.on();
            grid.row(
                    Integer.toString(one.year()),
                    Chosen.given(places.get(one.village())).name(),
                    one.name(),
                    one.giver(),
                    on == null ? "" : texts.date(on),
                    Objects.requireNonNullElse(one.number(), ""));
        }
        return new Answer()
                .count("awards", shown.size())
                .count(
                        "list",
                        shown.stream()
                                .map(one -> entry(one, Chosen.given(places.get(one.village()))))
                                .toList())
                .say("cli.awards.done", shown.size())
                .table(grid);
    }

    /** One award as every answer tells it. */
    static Map<String, Object> entry(Award one, Village place) {
        Map<String, Object> entry = new LinkedHashMap<>();
        LocalDate on = one.on();
        entry.put("year", one.year());
        entry.put("village", place.code().dotted());
        entry.put("villageName", place.name());
        entry.put("name", one.name());
        entry.put("giver", one.giver());
        entry.put("date", on == null ? "" : on.toString());
        entry.put("number", Objects.requireNonNullElse(one.number(), ""));
        return entry;
    }
}
