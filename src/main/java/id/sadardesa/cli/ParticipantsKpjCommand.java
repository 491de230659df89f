package id.sadardesa.cli;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Person;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar participants kpj}: records the number that BPJS issued to somebody. */
@Command(name = "kpj")
final class ParticipantsKpjCommand extends OfficeWork {
    @Option(
            names = "--person",
            paramLabel = "NAME|NIK",
            required = true,
            descriptionKey = "cli.option.kpjPerson")
    String person = "";

    @Option(
            names = "--number",
            paramLabel = "KPJ",
            required = true,
            descriptionKey = "cli.option.kpjNumber")
    String number = "";

    ParticipantsKpjCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        Kpj.check(number)
                .filter(FieldProblem::isError)
                .ifPresent(
                        problem -> {
                            throw new Misused(new Problem(problem.text()));
                        });
    }

    @Override
    Answer work(Doors doors) {
        Person who = Chosen.person(doors, session().texts(), person);
        int recorded = doors.people().kpjs().record(Map.of(who.id(), number));
        String masked = Kpj.parse(number).map(Kpj::masked).orElse("");
        return new Answer()
                .count("recorded", recorded)
                .count("name", who.name())
                .count("kpj", masked)
                .say(
                        recorded == 0 ? "cli.participants.sameKpj" : "cli.participants.kpj",
                        who.name(),
                        masked);
    }
}
