package id.sadardesa.cli;

import id.sadardesa.base.Period;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Enrolled;
import id.sadardesa.core.enrolment.Reason;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar enrol}: puts everybody who may join forward, of one village or of all. */
@Command(name = "enrol")
final class EnrolCommand extends OfficeWork {
    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    @Option(names = "--all", descriptionKey = "cli.option.all")
    boolean all;

    @Option(
            names = "--programmes",
            paramLabel = "LIST",
            defaultValue = "jkk,jkm",
            descriptionKey = "cli.option.programmes")
    String programmes = "";

    @Option(names = "--from", paramLabel = "YYYY-MM", descriptionKey = "cli.option.from")
    @Nullable String from;

    EnrolCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        if (all == (village != null)) {
            throw new Misused("cli.enrol.whom");
        }
        chosenProgrammes();
        first();
    }

    private Period first() {
        return from == null ? Period.of(LocalDate.now(session().clock())) : Chosen.month(from);
    }

    @Override
    Answer work(Doors doors) {
        List<Candidate> chosen = doors.enrolments().candidates();
        if (village != null) {
            Village only = Chosen.village(doors.villages(), village);
            chosen = chosen.stream().filter(c -> holdsPostIn(c, only)).toList();
        }
        Period first = first();
        Enrolled done = doors.enrolments().enrol(chosen, chosenProgrammes(), first);
        return answer(done, first);
    }

    private static boolean holdsPostIn(Candidate candidate, Village village) {
        return candidate.line().villages().stream().anyMatch(v -> v.id().equals(village.id()));
    }

    private Set<Programme> chosenProgrammes() {
        try {
            return Programme.parse(programmes);
        } catch (IllegalArgumentException e) {
            throw new Misused("cli.enrol.programmes", programmes);
        }
    }

    private Answer answer(Enrolled done, Period first) {
        Answer answer =
                new Answer()
                        .count("enrolled", done.enrolled())
                        .count("already", done.already())
                        .count("refused", done.refused().size())
                        .count("withoutPension", done.withoutPension().size())
                        .count("programmes", Programme.join(chosenProgrammes()))
                        .count("from", first.toString())
                        .count("refusals", done.refused().stream().map(this::refusal).toList())
                        .say(
                                "cli.enrol.done",
                                done.enrolled(),
                                Programme.join(chosenProgrammes()),
                                first)
                        .say("cli.enrol.rest", done.already(), done.refused().size());
        if (!done.withoutPension().isEmpty()) {
            answer.say("cli.enrol.withoutPension", done.withoutPension().size());
        }
        if (!done.refused().isEmpty()) {
            Grid grid = new Grid();
            done.refused().forEach(candidate -> grid.row(name(candidate), why(candidate)));
            answer.table(grid);
        }
        return answer;
    }

    private Map<String, Object> refusal(Candidate candidate) {
        return Map.of(
                "name",
                name(candidate),
                "reasons",
                blocking(candidate).stream().map(Reason::code).toList());
    }

    private static String name(Candidate candidate) {
        Person person = candidate.line().person();
        return person.name();
    }

    private String why(Candidate candidate) {
        return String.join(
                " ",
                blocking(candidate).stream().map(r -> session().texts().get(r.text())).toList());
    }

    private static List<Reason> blocking(Candidate candidate) {
        return candidate.reasons().stream().filter(Reason::blocks).toList();
    }
}
