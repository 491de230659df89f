package id.sadardesa.cli;

import id.sadardesa.base.Text;
import id.sadardesa.core.claim.ClaimFile;
import id.sadardesa.core.claim.ClaimForm;
import id.sadardesa.core.claim.ClaimKind;
import id.sadardesa.core.roster.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar claims open}: opens the file of a claim; a death is recorded with it. */
@Command(name = "open")
final class ClaimsOpenCommand extends OfficeWork {
    @Option(
            names = "--person",
            paramLabel = "NAME|NIK|KPJ",
            required = true,
            descriptionKey = "cli.option.claimPerson")
    String person = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            required = true,
            descriptionKey = "cli.option.claimKind")
    String kind = "";

    @Option(
            names = "--event",
            paramLabel = "YYYY-MM-DD",
            required = true,
            descriptionKey = "cli.option.claimEvent")
    String event = "";

    @Option(names = "--died", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.died")
    @Nullable String died;

    @Option(names = "--came", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.came")
    @Nullable String came;

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

    ClaimsOpenCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        kind();
        Chosen.day(event);
        day(died);
        day(came);
    }

    private ClaimKind kind() {
        return Chosen.one("--kind", kind, ClaimKind.values());
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        return typed == null ? null : Chosen.day(typed);
    }

    @Override
    Answer work(Doors doors) {
        Person who = Chosen.person(doors, session().texts(), person);
        ClaimForm form =
                new ClaimForm(
                        who.id(),
                        kind(),
                        Chosen.day(event),
                        day(died),
                        day(came),
                        heir,
                        relation,
                        phone,
                        place,
                        story);
        ClaimFile file = doors.claims().file(doors.claims().open(form));
        return ClaimsShowCommand.answer(file, session().texts())
                .say(
                        "cli.claims.opened",
                        who.name(),
                        Text.of(form.kind().textKey()),
                        file.missing().size());
    }
}
