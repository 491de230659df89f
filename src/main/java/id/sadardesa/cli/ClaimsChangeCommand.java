package id.sadardesa.cli;

import id.sadardesa.core.claim.Claim;
import id.sadardesa.core.claim.ClaimForm;
import id.sadardesa.core.roster.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar claims change}: corrects what is known about a claim; the rest stays as it is. */
@Command(name = "change")
final class ClaimsChangeCommand extends OfficeWork {
    @Mixin ClaimChoice choice = new ClaimChoice();

    @Option(names = "--event", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.claimEvent")
    @Nullable String event;

    @Option(names = "--heir", paramLabel = "NAME", descriptionKey = "cli.option.heir")
    @Nullable String heir;

    @Option(names = "--relation", paramLabel = "TEXT", descriptionKey = "cli.option.relation")
    @Nullable String relation;

    @Option(names = "--phone", paramLabel = "NUMBER", descriptionKey = "cli.option.heirPhone")
    @Nullable String phone;

    @Option(names = "--place", paramLabel = "TEXT", descriptionKey = "cli.option.place")
    @Nullable String place;

    @Option(names = "--story", paramLabel = "TEXT", descriptionKey = "cli.option.story")
    @Nullable String story;

    ClaimsChangeCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        choice.kind();
        day();
        if (event == null
                && heir == null
                && relation == null
                && phone == null
                && place == null
                && story == null) {
            throw new Misused("cli.claims.noChange");
        }
    }

    private @Nullable LocalDate day() {
        String typed = event;
        return typed == null ? null : Chosen.day(typed);
    }

    private static @Nullable String or(@Nullable String said, @Nullable String known) {
        if (said == null) {
            return known;
        }
        return said.isBlank() ? null : said.strip();
    }

    @Override
    Answer work(Doors doors) {
        Claim seen = choice.of(doors, session().texts());
        ClaimForm known = ClaimForm.of(seen);
        LocalDate day = day();
        boolean changed =
                doors.claims()
                        .change(
                                seen,
                                new ClaimForm(
                                        known.personId(),
                                        known.kind(),
                                        day == null ? known.eventOn() : day,
                                        known.diedOn(),
                                        known.openedOn(),
                                        or(heir, known.heir()),
                                        or(relation, known.relation()),
                                        or(phone, known.heirPhone()),
                                        or(place, known.place()),
                                        or(story, known.story())));
        Claim now = doors.claims().get(seen.id());
        String name = doors.people().find(now.personId()).map(Person::name).orElse("");
        return ClaimChoice.answer(now, name)
                .count("changed", changed)
                .say(changed ? "cli.claims.changed" : "cli.claims.unchanged", name);
    }
}
