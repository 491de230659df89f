package id.sadardesa.cli;

import id.sadardesa.core.ceremony.Guest;
import id.sadardesa.core.ceremony.GuestList;
import id.sadardesa.core.ceremony.Numbers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar ceremony absent}: whose card is left, and the papers that follow from it. */
@Command(name = "absent")
final class CeremonyAbsentCommand extends CeremonyWork {
    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.option.closingOut")
    @Nullable Path out;

    @Mixin LetterOptions letter = new LetterOptions();

    @Option(
            names = "--minutes-number",
            paramLabel = "TEXT",
            descriptionKey = "cli.option.minutesNumber")
    @Nullable String minutes;

    CeremonyAbsentCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        letter.paper();
    }

    @Override
    Answer work(Doors doors) {
        GuestList list = doors.ceremony().all().guests(ceremony(doors));
        List<Map<String, Object>> rows = new ArrayList<>();
        Grid grid = new Grid();
        list.byVillage(guest -> guest.standing() == Guest.Standing.WAITING)
                .forEach(
                        (village, guests) ->
                                guests.forEach(
                                        guest -> {
                                            rows.add(
                                                    Map.of(
                                                            "village", village.name(),
                                                            "name", guest.person().name()));
                                            grid.row(village.name(), guest.person().fullName());
                                        }));
        Answer answer =
                tally(new Answer(), list)
                        .count("list", rows)
                        .say(
                                "ceremony.progress",
                                list.handed(),
                                list.cards(),
                                list.absent().size());
        Path folder = out;
        if (folder != null) {
            List<Path> files =
                    doors.ceremony()
                            .papers()
                            .closing(
                                    list,
                                    folder,
                                    letter.paper(),
                                    new Numbers(letter.number, minutes),
                                    session().progress());
            answer.count("files", files.stream().map(Path::toString).toList())
                    .say("cli.ceremony.packed", files.size(), folder.toString());
        }
        return answer.table(grid);
    }
}
