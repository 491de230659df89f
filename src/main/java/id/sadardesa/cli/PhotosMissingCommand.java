package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.village.Village;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code sadar photos missing}: who takes part and has no photograph yet. */
@Command(name = "missing")
final class PhotosMissingCommand extends OfficeWork {
    PhotosMissingCommand(Session session) {
        super(session);
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
        return new Answer()
                .count("missing", list.size())
                .count("people", list)
                .say("cli.photos.missing", list.size())
                .table(grid);
    }
}
