package id.sadardesa.cli;

import id.sadardesa.core.card.Batch;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.ceremony.Ceremonies;
import id.sadardesa.core.ceremony.Ceremony;
import id.sadardesa.core.ceremony.GuestList;
import id.sadardesa.core.ceremony.Invited;
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
    @Option(names = "--batch", paramLabel = "NAME", descriptionKey = "cli.option.batchOf")
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
        return person == null ? several(doors, ceremony) : one(doors, ceremony);
    }

    private Answer several(Doors doors, Ceremony ceremony) {
        Ceremonies all = doors.ceremony().all();
        Invited invited = all.inviteReady(ceremony, meant(doors));
        GuestList list = all.guests(ceremony);
        Answer answer =
                tally(new Answer(), list)
                        .count("called", invited.called())
                        .say(
                                "cli.ceremony.invited",
                                invited.called(),
                                ceremony.form().title(),
                                list.guests().size());
        return rest(answer, invited.rest());
    }

    private Answer one(Doors doors, Ceremony ceremony) {
        Ceremonies all = doors.ceremony().all();
        Person who = Chosen.person(doors, session().texts(), Chosen.given(person));
        boolean called = false;
        if (dismiss) {
            all.dismiss(ceremony, List.of(all.guest(ceremony, who)));
        } else {
            called = all.invite(ceremony, who);
            if (symbolic) {
                all.symbolic(ceremony, all.guest(ceremony, who), true);
            }
        }
        GuestList list = all.guests(ceremony);
        return tally(new Answer(), list)
                .count("person", who.name())
                .count("called", called ? 1 : 0)
                .say(said(called), who.fullName(), ceremony.form().title(), list.guests().size());
    }

    private String said(boolean called) {
        if (dismiss) {
            return "cli.ceremony.dismissed";
        }
        if (symbolic) {
            return "cli.ceremony.symbolic";
        }
        return called ? "cli.ceremony.invitedOne" : "cli.ceremony.invitedAlready";
    }

    /** Those who were meant; everybody when nothing was said. */
    private Predicate<CardHolder> meant(Doors doors) {
        Predicate<CardHolder> meant = one -> true;
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
        return meant;
    }
}
