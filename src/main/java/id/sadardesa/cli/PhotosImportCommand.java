package id.sadardesa.cli;

import id.sadardesa.base.Text;
import id.sadardesa.core.portrait.Aside;
import id.sadardesa.core.portrait.Portraits;
import id.sadardesa.core.portrait.Shot;
import id.sadardesa.core.portrait.Sorting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code sadar photos import}: the photographs of a folder, matched by NIK or whole name as on the
 * page Foto. What needs a person to choose is left out, with the reason.
 */
@Command(name = "import")
final class PhotosImportCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "cli.option.photoFolder")
    @Nullable Path folder;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
    boolean dryRun;

    PhotosImportCommand(Session session) {
        super(session);
    }

    /** {@code sadar photos}. */
    static CommandLine shelf(Session session) {
        return Menu.shelf(new PhotosImportCommand(session), new PhotosMissingCommand(session));
    }

    @Override
    Answer work(Doors doors) {
        Portraits portraits = doors.press().portraits();
        List<Shot> shots = portraits.look(Chosen.given(folder), session().progress());
        Sorting sorting = portraits.sort(shots);
        int kept = sorting.chosen().size();
        if (!dryRun && kept > 0) {
            portraits.keep(sorting.chosen());
        }
        int same = count(sorting, Aside.Cause.SAME);
        int left = sorting.aside().size() - same;
        Answer answer =
                new Answer()
                        .count("read", shots.size())
                        .count("kept", kept)
                        .count("replaced", sorting.replaced())
                        .count("unchanged", same)
                        .count("left", left)
                        .count("dryRun", dryRun)
                        .say(
                                dryRun ? "cli.photos.planned" : "cli.photos.done",
                                shots.size(),
                                kept,
                                sorting.replaced(),
                                same,
                                left);
        List<Text> tally = tally(sorting);
        if (!tally.isEmpty()) {
            answer.say("cli.photos.aside", tally);
        }
        return said(answer, sorting);
    }

    /** How many are left out, by the reason. */
    private static List<Text> tally(Sorting sorting) {
        return Arrays.stream(Aside.Cause.values())
                .filter(cause -> count(sorting, cause) > 0)
                .map(cause -> cause.times(count(sorting, cause)))
                .toList();
    }

    private static int count(Sorting sorting, Aside.Cause cause) {
        return (int) sorting.aside().stream().filter(one -> one.cause() == cause).count();
    }

    /** Each picture that is left out with its reason, then what to look at in those kept. */
    private Answer said(Answer answer, Sorting sorting) {
        Grid grid = new Grid();
        List<Map<String, Object>> out = new ArrayList<>();
        for (Aside aside : sorting.aside()) {
            if (aside.cause() != Aside.Cause.SAME) {
                out.add(entry(grid, aside.shot(), aside.cause().name(), aside.why()));
            }
        }
        List<Map<String, Object>> look = new ArrayList<>();
        sorting.chosen()
                .keySet()
                .forEach(
                        shot ->
                                shot.remarks()
                                        .forEach(why -> look.add(entry(grid, shot, "LOOK", why))));
        return answer.count("leftOut", out).count("remarks", look).table(grid);
    }

    private Map<String, Object> entry(Grid grid, Shot shot, String cause, Text why) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", shot.fileName());
        entry.put("cause", cause.toLowerCase(Locale.ROOT));
        entry.put("why", session().texts().get(why));
        grid.row(shot.fileName(), session().texts().get(why));
        return entry;
    }
}
