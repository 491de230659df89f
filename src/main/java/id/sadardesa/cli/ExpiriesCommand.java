package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.succession.Expiry;
import id.sadardesa.core.succession.Expiry.Urgency;
import id.sadardesa.core.village.Village;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar expiries}: decrees, terms and ages that are over or run out within 90 days. */
@Command(name = "expiries")
final class ExpiriesCommand extends OfficeWork {
    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.on")
    @Nullable String on;

    @Option(
            names = "--within",
            paramLabel = "DAYS",
            defaultValue = "90",
            descriptionKey = "cli.option.within")
    int within = 90;

    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    @Option(names = "--file", paramLabel = "PDF", descriptionKey = "cli.option.expiriesFile")
    @Nullable Path file;

    @Mixin SheetOption sheet = new SheetOption();

    ExpiriesCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        day();
        sheet.paper();
        if (within < 0 || within > 90) {
            throw new Misused("cli.expiries.within", within);
        }
    }

    private LocalDate day() {
        return on == null ? LocalDate.now(session().clock()) : Chosen.day(on);
    }

    @Override
    Answer work(Doors doors) {
        Village only = village == null ? null : Chosen.village(doors.villages(), village);
        Texts texts = session().texts();
        List<Map<String, Object>> list = new ArrayList<>();
        Map<Urgency, Integer> counts = new LinkedHashMap<>();
        for (Urgency urgency : Urgency.values()) {
            counts.put(urgency, 0);
        }
        Grid grid = new Grid();
        List<Expiry> some = new ArrayList<>();
        for (Expiry one : doors.expiries().on(day())) {
            if (one.days() > within || (only != null && !only.id().equals(one.village().id()))) {
                continue;
            }
            counts.merge(one.urgency(), 1, Integer::sum);
            some.add(one);
            list.add(entry(one, texts));
            grid.row(
                    texts.date(one.on()),
                    texts.get("cli.expiries.days", one.days()),
                    one.village().name(),
                    one.person().fullName(),
                    one.post().title(texts),
                    texts.get(one.why()));
        }
        Answer answer = new Answer().count("on", day().toString()).count("expiries", list.size());
        Path written = file;
        if (written != null) {
            doors.expiries().write(some, written, sheet.paper());
            answer.count("file", written.toString());
        }
        counts.forEach((urgency, count) -> answer.count(Chosen.word(urgency), count));
        return answer.count("list", list)
                .say(
                        list.isEmpty() ? "cli.expiries.none" : "cli.expiries.done",
                        day(),
                        list.size(),
                        counts.getOrDefault(Urgency.OVER, 0),
                        within)
                .table(grid);
    }

    private static Map<String, Object> entry(Expiry one, Texts texts) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", Chosen.word(one.kind()));
        entry.put("name", one.person().name());
        entry.put("post", one.post().title(texts));
        entry.put("appointment", Chosen.word(one.post().appointment()));
        entry.put("village", one.village().code().dotted());
        entry.put("on", one.on().toString());
        entry.put("days", one.days());
        entry.put("urgency", Chosen.word(one.urgency()));
        entry.put("why", texts.get(one.why()));
        return entry;
    }
}
