package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.benefit.PaidBefore;
import id.sadardesa.core.roster.Person;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code sadar participants before}: the contribution months somebody had before the first one on
 * record here; without numbers it shows them.
 */
@Command(name = "before")
final class ParticipantsBeforeCommand extends OfficeWork {
    @Option(
            names = "--person",
            paramLabel = "NAME|NIK|KPJ",
            required = true,
            descriptionKey = "cli.option.segmentPerson")
    String person = "";

    @Option(names = "--insured", paramLabel = "N", descriptionKey = "cli.option.beforeInsured")
    @Nullable Integer insured;

    @Option(names = "--savings", paramLabel = "N", descriptionKey = "cli.option.beforeSavings")
    @Nullable Integer savings;

    @Option(names = "--pension", paramLabel = "N", descriptionKey = "cli.option.beforePension")
    @Nullable Integer pension;

    @Option(names = "--source", paramLabel = "TEXT", descriptionKey = "cli.option.beforeSource")
    @Nullable String source;

    ParticipantsBeforeCommand(Session session) {
        super(session);
    }

    /** What was not said stays as it is. */
    private PaidBefore with(PaidBefore known) {
        String said = source;
        return new PaidBefore(
                or(insured, known.insured()),
                or(savings, known.savings()),
                or(pension, known.pension()),
                said == null ? known.source() : said);
    }

    private static int or(@Nullable Integer said, int known) {
        return said == null ? known : said;
    }

    private boolean asks() {
        return insured == null && savings == null && pension == null && source == null;
    }

    @Override
    void look() {
        with(new PaidBefore(0, 0, 0, "-")).problems().stream()
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Misused(new Problem(problem.text()));
                        });
    }

    @Override
    Answer work(Doors doors) {
        Person who = Chosen.person(doors, session().texts(), person);
        PaidBefore known = doors.benefits().before(who.id());
        PaidBefore wanted = with(known);
        boolean changes = !asks() && !wanted.equals(known);
        if (changes) {
            doors.benefits().setBefore(who, wanted);
        }
        PaidBefore now = doors.benefits().before(who.id());
        return new Answer()
                .count("name", who.name())
                .count("changed", changes)
                .count("insured", now.insured())
                .count("savings", now.savings())
                .count("pension", now.pension())
                .count("source", now.source())
                .say(
                        changes ? "benefit.before.done" : "cli.participants.before",
                        who.name(),
                        now.insured(),
                        now.savings(),
                        now.pension());
    }
}
