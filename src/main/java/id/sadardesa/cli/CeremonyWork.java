package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.ceremony.Ceremony;
import id.sadardesa.core.ceremony.GuestList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command about one hand-over of cards: the one of a title, or the latest. */
abstract class CeremonyWork extends OfficeWork {
    @Option(names = "--ceremony", paramLabel = "TITLE", descriptionKey = "cli.option.ceremony")
    @Nullable String title;

    CeremonyWork(Session session) {
        super(session);
    }

    /**
     * @throws Problem when there is none
     */
    Ceremony ceremony(Doors doors) {
        String wanted = title;
        if (wanted != null) {
            return doors.ceremony().all().named(wanted);
        }
        List<Ceremony> all = doors.ceremony().all().all();
        if (all.isEmpty()) {
            throw Problem.of("cli.ceremony.none");
        }
        return all.get(0);
    }

    /** How far a hand-over is, for machines and in one sentence. */
    static Answer tally(Answer answer, GuestList list) {
        return answer.count("ceremony", list.ceremony().form().title())
                .count("date", list.ceremony().form().on().toString())
                .count("guests", list.guests().size())
                .count("cards", list.cards())
                .count("handed", list.handed())
                .count("proxies", list.proxies())
                .count("absent", list.absent().size())
                .count("without", list.without().size());
    }
}
