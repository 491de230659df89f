package id.sadardesa.cli;

import id.sadardesa.core.ceremony.Ceremony;
import id.sadardesa.core.ceremony.Early;
import id.sadardesa.core.ceremony.Guest;
import id.sadardesa.core.ceremony.GuestList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar ceremony hand}: somebody took a card, or the taking was a mistake. */
@Command(name = "hand")
final class CeremonyHandCommand extends CeremonyWork {
    @Option(
            names = "--person",
            paramLabel = "NAME|NIK|KPJ",
            required = true,
            descriptionKey = "cli.option.guest")
    String person = "";

    @Option(names = "--to", paramLabel = "NAME", descriptionKey = "cli.option.proxy")
    @Nullable String proxy;

    @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "cli.option.why")
    @Nullable String why;

    @Option(names = "--back", descriptionKey = "cli.option.takeBack")
    boolean back;

    @Option(names = "--before", descriptionKey = "cli.option.before")
    boolean before;

    CeremonyHandCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        if ((proxy == null) != (why == null) || (back && proxy != null)) {
            throw new Misused("cli.ceremony.proxy");
        }
    }

    @Override
    Answer work(Doors doors) {
        Ceremony ceremony = ceremony(doors);
        var all = doors.ceremony().all();
        Guest guest = all.guest(ceremony, Chosen.person(doors, session().texts(), person));
        Early early = before ? Early.ALLOW : Early.REFUSE;
        String to = proxy;
        if (back) {
            all.takeBack(guest);
        } else if (to != null) {
            all.handTo(ceremony, guest, to, Chosen.given(why), early);
        } else {
            all.hand(ceremony, guest, early);
        }
        GuestList list = all.guests(ceremony);
        String name = guest.person().fullName();
        Answer answer = tally(new Answer(), list).count("person", guest.person().name());
        if (back) {
            answer.say("cli.ceremony.back", name);
        } else if (to != null) {
            answer.say("cli.ceremony.handedTo", name, to.strip());
        } else {
            answer.say("cli.ceremony.handed", name);
        }
        return answer.say("ceremony.progress", list.handed(), list.cards(), list.absent().size());
    }
}
