package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.ceremony.Ceremony;
import id.sadardesa.core.ceremony.Guest;
import id.sadardesa.core.ceremony.GuestList;
import id.sadardesa.core.ceremony.Roll;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command about one hand-over of cards: the one of a title, or the latest. */
abstract class CeremonyWork extends OfficeWork {
    private static final int NAMED = 5;

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

    /** Who is still not called, and why; nothing where there is nobody. */
    static Answer rest(Answer answer, Roll rest) {
        answer.count("elsewhere", rest.elsewhere().size())
                .count("unprinted", rest.unprinted().size())
                .count("cardless", rest.without().size());
        some(answer, "cli.ceremony.elsewhere", rest.elsewhere());
        some(answer, "cli.ceremony.unprinted", rest.unprinted());
        some(answer, "cli.ceremony.cardless", rest.without());
        return answer;
    }

    /** How many, and the first of them by name. */
    private static void some(Answer answer, String said, List<Guest> guests) {
        if (!guests.isEmpty()) {
            String names =
                    guests.stream()
                            .limit(NAMED)
                            .map(one -> one.person().name())
                            .collect(Collectors.joining(", "));
            answer.say(said, guests.size(), guests.size() > NAMED ? names + ", …" : names);
        }
    }
}
