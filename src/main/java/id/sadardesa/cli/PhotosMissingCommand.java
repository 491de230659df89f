package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.village.Village;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar photos missing}: who takes part and has no photograph yet. */
@Command(name = "missing")
final class PhotosMissingCommand extends OfficeWork {
    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.photosOut")
    @Nullable Path out;

    @Mixin SheetOption sheet = new SheetOption();

    PhotosMissingCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        sheet.paper();
        Chosen.ending(out, "visit.file.pdf", ".pdf");
    }

    @Override
    Answer work(Doors doors) {
        Texts texts = session().texts();
        Grid grid = new Grid();
        List<Map<String, Object>> list = new ArrayList<>();
        for (CardHolder one : doors.press().portraits().missing()) {
            Village village = one.village();
            String place = village == null ? "" : village.name();
            String post = one.post() == null ? "" : texts.get(one.post().named());
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("village", place);
            entry.put("name", one.person().name());
            entry.put("post", post);
            list.add(entry);
            grid.row(place, one.person().name(), post);
        }
        Answer answer =
                new Answer()
                        .count("missing", list.size())
                        .count("people", list)
                        .say("cli.photos.missing", list.size());
        Path wanted = out;
        if (wanted != null) {
            Path file = session().outputFile(wanted, null);
            doors.press().portraits().writeMissing(file, sheet.paper());
            answer.count("file", file.toString()).say("portrait.printed", file.toString());
        }
        return answer.table(grid);
    }
}
