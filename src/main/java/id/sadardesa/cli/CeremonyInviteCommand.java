package id.sadardesa.cli;

import id.sadardesa.core.card.Batch;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.ceremony.Ceremony;
import id.sadardesa.core.ceremony.Guest;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Village;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar ceremony invite}: calls more people, or takes somebody off the list. */
@Command(name = "invite")
final class CeremonyInviteCommand extends CeremonyWork {
    @Option(names = "--batch", paramLabel = "NAME", descriptionKey = "cli.option.batch")
    @Nullable String batch;

    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    @Option(names = "--person", paramLabel = "NAME|NIK|KPJ", descriptionKey = "cli.option.guest")
    @Nullable String person;

    @Option(names = "--symbolic", descriptionKey = "cli.option.symbolic")
    boolean symbolic;

    @Option(names = "--dismiss", descriptionKey = "cli.option.dismiss")
    boolean dismiss;

    CeremonyInviteCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        if ((symbolic || dismiss) && person == null) {
            throw new Misused("cli.ceremony.person");
        }
    }

    @Override
    Answer work(Doors doors) {
        Ceremony ceremony = ceremony(doors);
        int called = 0;
        if (dismiss) {
            doors.ceremony().all().dismiss(ceremony, List.of(guest(doors, ceremony)));
        } else {
            called = doors.ceremony().all().invite(ceremony, chosen(doors));
            if (symbolic) {
                doors.ceremony().all().symbolic(ceremony, guest(doors, ceremony), true);
            }
        }
        var list = doors.ceremony().all().guests(ceremony);
        return tally(new Answer(), list)
                .count("called", called)
                .say("cli.ceremony.invited", called, ceremony.form().title(), list.guests().size());
    }

    private Guest guest(Doors doors, Ceremony ceremony) {
        Person who = Chosen.person(doors, session().texts(), Chosen.given(person));
        return doors.ceremony().all().guest(ceremony, who);
    }

    /** Of those whose card waits, the ones who were meant; all of them when nothing was said. */
    private List<CardHolder> chosen(Doors doors) {
        Predicate<CardHolder> meant = one -> true;
        String whose = person;
        if (whose != null) {
            UUID id = Chosen.person(doors, session().texts(), whose).id();
            meant = meant.and(one -> one.person().id().equals(id));
        }
        String where = village;
        if (where != null) {
            Village place = Chosen.village(doors.villages(), where);
            meant = meant.and(one -> place.equals(one.village()));
        }
        String printed = batch;
        if (printed != null) {
            Batch of = doors.press().batches().named(printed);
            Set<UUID> in =
                    doors.press().issued().of(of).stream()
                            .map(IssuedCard::personId)
                            .collect(Collectors.toSet());
            meant = meant.and(one -> in.contains(one.person().id()));
        }
        return doors.ceremony().all().waiting().stream().filter(meant).toList();
    }
}
